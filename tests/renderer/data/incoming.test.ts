import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { circularOf, deleteCircular, importCircular, numberIncoming } from '#renderer/data/circulars';
import { db } from '#renderer/data/database';
import { createNote, noteOf } from '#renderer/data/notes';
import { allClaims } from '#renderer/data/numbers';
import { setSetting } from '#renderer/data/settings';
import { silenceNote } from '../../support/circulars';
import { ourDelegation } from '../../support/ourDelegation';
import { withFreshDatabase } from './database';
import { noteFields } from './noteFields';

withFreshDatabase();

const pattern = '{year}/{number}';
const choose = (incomingPattern: string) =>
  setSetting('delegation', { ...ourDelegation, referencePattern: pattern, incomingPattern });
beforeEach(() => choose(pattern));

let files = 0;
const receive = (note: typeof silenceNote | null = silenceNote) => {
  files += 1;
  return importCircular(
    { name: `${files}.txt`, sha256: String(files).padStart(64, '0'), bytes: new Uint8Array([1]) },
    { kind: note === null ? 'document' : 'circular', note, documents: [], annotations: [], warnings: [] },
  );
};
const year = new Date().getFullYear();
const numberOf = async (id: string) => (await circularOf(id))?.registered ?? null;

describe('the number of a note that comes in', () => {
  test('is given with its receipt, apart from the numbers of our own notes', async () => {
    const first = await receive();
    expect(first.registered).toBe(`${year}/1`);
    const numbering = { pattern, day: `${year}-06-07` };
    const ours = await createNote(noteFields(), { circularId: null, numbering });
    expect((await noteOf(ours))?.fields.reference).toBe(`${year}/1`);
    expect((await receive()).registered).toBe(`${year}/2`);
  });

  test('is no number of a text without a note, and there is none where nobody wants it', async () => {
    expect((await receive(null)).registered).toBeUndefined();
    await choose('');
    expect((await receive()).registered).toBeUndefined();
  });

  test('goes to the next one when the note is thrown away; one that comes back gets another', async () => {
    const [first, second] = [await receive(), await receive()];
    await deleteCircular(first.id, true);
    expect((await receive()).registered).toBe(`${year}/1`);
    await deleteCircular(first.id, false);
    expect(await numberOf(first.id)).toBe(`${year}/3`);
    await deleteCircular(second.id, true);
    await deleteCircular(second.id, false);
    expect(await numberOf(second.id)).toBe(`${year}/2`);
  });

  test('leaves no gap where the note that comes back had a later number than is due now', async () => {
    const [first, second] = [await receive(), await receive()];
    await deleteCircular(second.id, true);
    await deleteCircular(first.id, true);
    await deleteCircular(second.id, false);
    expect(await numberOf(second.id)).toBe(`${year}/1`);
  });

  test('is given later to those that came before the choice, in the order of their receipt', async () => {
    await choose('');
    const [first, second] = [await receive(), await receive()];
    expect(await numberIncoming()).toBe(0);
    await choose('IN-{number}/{year}');
    expect(await numberIncoming()).toBe(2);
    expect([await numberOf(first.id), await numberOf(second.id)].sort()).toEqual([
      `IN-1/${year}`,
      `IN-2/${year}`,
    ]);
    expect(await numberIncoming()).toBe(0);
  });

  test('has no gap and no double, whatever comes in, is thrown away, comes back or breaks off', async () => {
    const acts = fc.array(fc.tuple(fc.constantFrom('in', 'crash', 'bin', 'back'), fc.nat(5)), {
      maxLength: 14,
    });
    await fc.assert(
      fc.asyncProperty(acts, async (all) => {
        await Promise.all([db.circulars.clear(), db.numbers.clear(), db.register.clear(), db.files.clear()]);
        for (const [what, at] of all) await doOne(what, at);
        const standing = (await db.circulars.toArray()).filter(({ deletedAt }) => deletedAt === null);
        const numbers = standing.map(({ registered }) => Number(registered?.split('/')[1]));
        expect(new Set(numbers).size).toBe(numbers.length);
        const claims = await allClaims();
        expect(claims.map(({ number }) => number).sort((a, b) => a - b)).toEqual(claims.map((_, i) => i + 1));
        expect(claims.filter(({ noteId }) => noteId !== null)).toHaveLength(numbers.length);
      }),
      { numRuns: 30 },
    );
  });
});

async function doOne(what: string, at: number): Promise<void> {
  const circulars = await db.circulars.orderBy('id').toArray();
  const one = circulars[at % Math.max(1, circulars.length)];
  if (what === 'in') await receive();
  else if (what === 'crash') {
    const stop = vi.spyOn(db.words, 'put').mockRejectedValueOnce(new Error('the power is gone'));
    await receive().catch(() => undefined);
    stop.mockRestore();
  } else if (one && Boolean(one.deletedAt) !== (what === 'bin')) await deleteCircular(one.id, what === 'bin');
}

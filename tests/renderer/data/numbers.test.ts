import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { db } from '#renderer/data/database';
import { createNote, deleteNote, noteOf, saveNoteFields, takenReference } from '#renderer/data/notes';
import { allClaims } from '#renderer/data/numbers';
import { sendNote } from '#renderer/data/sent';
import { setSetting } from '#renderer/data/settings';
import { ourDelegation } from '../../support/ourDelegation';
import { withFreshDatabase } from './database';
import { noteFields } from './noteFields';

withFreshDatabase();
beforeEach(() => setSetting('delegation', { ...ourDelegation, referencePattern: '{year}/{number}' }));

const numbering = { pattern: '{year}/{number}', day: '2024-06-07' };
const begin = () => createNote(noteFields(), { circularId: null, numbering });
const referenceOf = async (id: string) => (await noteOf(id))?.fields.reference;
const sending = {
  day: '2024-06-07',
  hour: '',
  means: 'courier',
  remark: '',
  papers: [],
  proofs: [],
  late: false,
} as const;

describe('the running number of a note', () => {
  test('is given when it is begun, and goes to the next one when it is thrown away', async () => {
    const [first, second] = [await begin(), await begin()];
    expect([await referenceOf(first), await referenceOf(second)]).toEqual(['2024/1', '2024/2']);
    await deleteNote(first, true);
    const third = await begin();
    expect(await referenceOf(third)).toBe('2024/1');
    await deleteNote(first, false);
    expect(await referenceOf(first)).toBe('2024/3');
  });

  test('follows what a person writes, but is never taken from another note', async () => {
    const [first, second] = [await begin(), await begin()];
    await saveNoteFields(first, noteFields({ reference: '2024/57' }));
    expect(await referenceOf(await begin())).toBe('2024/1');
    await saveNoteFields(second, noteFields({ reference: '2024/57' }));
    expect(await sendNote(second, sending)).toBe('double');
    expect(await sendNote(first, sending)).toBe('sent');
  });

  test('is the one that a person wrote when a draft comes back, and leaves no gap otherwise', async () => {
    const [first, second] = [await begin(), await begin()];
    await saveNoteFields(first, noteFields({ reference: '2024/57' }));
    await deleteNote(first, true);
    await deleteNote(second, true);
    await deleteNote(first, false);
    expect(await referenceOf(first)).toBe('2024/57');
    await deleteNote(first, true);
    await deleteNote(second, false);
    expect(await referenceOf(second)).toBe('2024/1');
  });

  test('of another note is known while it is typed, with the one to take instead', async () => {
    const [first, second] = [await begin(), await begin()];
    expect(await takenReference('2024/1', second)).toMatchObject({ free: '2024/2' });
    expect(await takenReference('2024/1', first)).toBeNull();
    expect(await takenReference('2024/7', second)).toBeNull();
    expect(await takenReference('our own', second)).toBeNull();
    expect(await takenReference('2024/2', 'a note without a number')).toMatchObject({ free: '2024/3' });
  });

  test('stays with a sent note for ever, also in the bin', async () => {
    const first = await begin();
    await sendNote(first, sending);
    await deleteNote(first, true);
    expect(await referenceOf(await begin())).toBe('2024/2');
    await expect(saveNoteFields(first, noteFields())).rejects.toThrow('cannot be changed');
  });

  test('is lost with its note when the computer stops half-way, and given again', async () => {
    await begin();
    const stop = vi.spyOn(db.register, 'put').mockRejectedValueOnce(new Error('the power is gone'));
    await expect(begin()).rejects.toThrow();
    stop.mockRestore();
    expect((await allClaims()).map(({ number }) => number)).toEqual([1]);
    expect(await referenceOf(await begin())).toBe('2024/2');
  });

  test('has no gap and no double, whatever is begun, thrown away, sent or broken off', async () => {
    const acts = fc.array(fc.tuple(fc.constantFrom('begin', 'crash', 'bin', 'back', 'send'), fc.nat(5)), {
      maxLength: 14,
    });
    await fc.assert(
      fc.asyncProperty(acts, async (all) => {
        await Promise.all([db.notes.clear(), db.numbers.clear(), db.sent.clear(), db.register.clear()]);
        for (const [what, at] of all) await doOne(what, at);
        const notes = (await db.notes.toArray()).filter((note) => !note.deletedAt || note.sentOn);
        const numbers = notes.map(({ fields }) => Number(fields.reference?.split('/')[1]));
        expect(new Set(numbers).size).toBe(numbers.length);
        const claims = await allClaims();
        // Every number from 1 on is a note's, or free and the next to be given.
        expect(claims.map(({ number }) => number).sort((a, b) => a - b)).toEqual(claims.map((_, i) => i + 1));
        expect(claims.filter(({ noteId }) => noteId !== null).length).toBe(numbers.length);
      }),
      { numRuns: 40 },
    );
  });
});

async function doOne(what: string, at: number): Promise<void> {
  const notes = await db.notes.orderBy('id').toArray();
  const note = notes[at % Math.max(1, notes.length)];
  if (what === 'begin') await begin();
  else if (what === 'crash') {
    const stop = vi.spyOn(db.words, 'put').mockRejectedValueOnce(new Error('the power is gone'));
    await begin().catch(() => undefined);
    stop.mockRestore();
  } else if (note && what === 'send') {
    if (!note.sentOn && !note.deletedAt) await sendNote(note.id, sending);
  } else if (note && Boolean(note.deletedAt) !== (what === 'bin')) await deleteNote(note.id, what === 'bin');
}

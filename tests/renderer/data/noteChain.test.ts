import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { importCircular } from '#renderer/data/circulars';
import { db } from '#renderer/data/database';
import { chainOf } from '#renderer/data/noteChain';
import { createNote, deleteNote } from '#renderer/data/notes';
import { noteOf } from '#tests/domain/notes/notes';
import { silenceNote } from '#tests/support/circulars';

const bytes = new Uint8Array([1]);

const received = (reference: string, refersTo: readonly string[] = []) =>
  importCircular(
    { name: `${reference}.txt`, sha256: reference.padEnd(64, 'a'), bytes },
    {
      kind: 'circular',
      note: {
        ...silenceNote,
        reference,
        refersTo: refersTo.map((each) => ({ reference: each, date: null })),
      },
      documents: [],
      annotations: [],
      warnings: [],
    },
  );

const ours = (reference: string, inReplyTo: string | null, circularId: string | null = null) =>
  createNote(
    noteOf({ reference, inReplyTo: inReplyTo === null ? null : { reference: inReplyTo, date: null } }),
    { circularId, numbering: null },
  );

const references = (links: readonly { readonly reference: string | null }[]) =>
  links.map(({ reference }) => reference);

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

describe('the chain of references', () => {
  it('leads from the circular to our note and to the answer to it, and back from each', async () => {
    const circular = await received('NCT/G/1501');
    const note = await ours('2024/15', '№ NCT/G/1501', circular.id);
    const answer = await received('NCT/G/1502', ['No. 2024/15']);
    expect(references((await chainOf('circular', circular.id)).after)).toEqual(['2024/15']);
    const own = await chainOf('note', note);
    expect(references(own.before)).toEqual(['NCT/G/1501']);
    expect(references(own.after)).toEqual(['NCT/G/1502']);
    expect(references((await chainOf('circular', answer.id)).before)).toEqual(['2024/15']);
  });

  it('is empty for a paper that stands alone, and leaves out what was thrown away', async () => {
    const circular = await received('NCT/G/1501');
    expect(await chainOf('circular', circular.id)).toEqual({ before: [], after: [] });
    await deleteNote(await ours('2024/15', 'NCT/G/1501'), true);
    expect((await chainOf('circular', circular.id)).after).toEqual([]);
    expect(await chainOf('note', 'nowhere')).toEqual({ before: [], after: [] });
  });
});

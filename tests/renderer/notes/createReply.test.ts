import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Document } from '#domain/document/document';
import { importCircular } from '#renderer/data/circulars';
import { db } from '#renderer/data/database';
import { noteOf } from '#renderer/data/notes';
import { setSetting } from '#renderer/data/settings';
import { createBlankNote, createReply } from '#renderer/features/notes/createReply';
import { silenceNote } from '#tests/support/circulars';
import { emptyDocument } from '#tests/support/fakeSession';
import { ourDelegation } from '#tests/support/ourDelegation';

const textOf = (text: string): Document => ({
  ...emptyDocument,
  title: 'Plan of Action',
  language: 'en',
  blocks: [{ id: 'b1', kind: 'paragraph', label: '1.', level: 0, text, marks: [] }],
});

const receive = async (...texts: readonly string[]) => {
  const file = { name: 'note.txt', sha256: 'a'.repeat(64), bytes: new Uint8Array([1]) };
  return importCircular(file, {
    kind: 'circular',
    note: silenceNote,
    documents: texts.map(textOf),
    annotations: [],
    warnings: [],
  });
};

const fieldsOf = async (id: string) => (await noteOf(id))?.fields;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await setSetting('delegation', { ...ourDelegation, office: 'embassy', hostState: 'TUR' });
});

describe('Reply to this circular', () => {
  it('makes a note that answers it, with everything known filled in', async () => {
    const circular = await receive('Resolve to cooperate');
    const id = await createReply(circular.id);
    expect((await noteOf(id))?.circularId).toBe(circular.id);
    expect(await fieldsOf(id)).toMatchObject({
      kind: 'no-objection',
      from: { party: 'KAZ', office: 'embassy', in: 'TUR' },
      inReplyTo: { reference: 'NCT/G/1501', date: '2023-12-13' },
      place: { en: 'Astana', ru: 'Астана' },
      subject: { en: 'the draft Plan of Action' },
      languages: ['en', 'ru'],
    });
  });

  it('is written from the capital where the settings name no place', async () => {
    const circular = await receive('Resolve to cooperate');
    await setSetting('delegation', { ...ourDelegation, place: {} });
    expect(await fieldsOf(await createReply(circular.id))).toMatchObject({ place: { en: 'Astana' } });
  });

  it('encloses the text in which the delegation has a sign, and only that', async () => {
    const circular = await receive('Resolve to [support] (+IND)', '[Resolve] (-KAZ) [Decide] (+KAZ)');
    const fields = await fieldsOf(await createReply(circular.id));
    expect(fields?.kind).toBe('comments');
    expect(fields?.enclosures.map((enclosure) => enclosure.documentId)).toEqual([circular.documentIds[1]]);
  });

  it('numbers the notes of the year one after another', async () => {
    const circular = await receive('Resolve to cooperate');
    const year = new Date().getFullYear();
    expect((await fieldsOf(await createReply(circular.id)))?.reference).toBe(`${year}/1`);
    expect((await fieldsOf(await createBlankNote()))?.reference).toBe(`${year}/2`);
  });

  it('shows in the register as an own note with its reference', async () => {
    const circular = await receive('Resolve to cooperate');
    const id = await createReply(circular.id);
    expect(await db.register.get(id)).toMatchObject({ kind: 'note', circularId: circular.id });
  });

  it('is refused while no delegation is chosen', async () => {
    await setSetting('delegation', null);
    await expect(createBlankNote()).rejects.toThrow('needs a delegation');
  });
});

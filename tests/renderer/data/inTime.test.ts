import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { deleteCircular, importCircular } from '#renderer/data/circulars';
import { db } from '#renderer/data/database';
import {
  addDeadline,
  decideDeadline,
  dueRows,
  forgetCorrection,
  markDone,
  removeDeadline,
  restoreDeadline,
  valuesOf,
} from '#renderer/data/deadlines';
import { fileOf } from '#renderer/data/files';
import { noteRegisterFacts } from '#renderer/data/noteRegister';
import { createNote, noteOf, noteThatReplaces } from '#renderer/data/notes';
import type { CircularRecord } from '#renderer/data/records';
import { addProofs, removeProof, sendNote, sentOf } from '#renderer/data/sent';
import {
  chooseSilenceDay,
  decideSilence,
  endSilence,
  forgetDecision,
  noteBreaks,
  silenceOf,
} from '#renderer/data/silences';
import { withFreshDatabase } from './database';
import { noteFields } from './noteFields';
import { deadlineAt, documentOf, noteOf as noteReading, readingOf } from './readings';

withFreshDatabase();

const at = '2031-06-30T23:59:59+05:00';
let circular: CircularRecord;
beforeEach(async () => {
  circular = await importCircular(
    { name: 'note.txt', sha256: 'aa', bytes: new Uint8Array([1]) },
    readingOf(noteReading('NCT/G/1', '', [deadlineAt(at)]), [documentOf('Plan', ['words'])]),
  );
});

const only = async () => {
  const [row] = await dueRows();
  if (!row) throw new Error('no deadline');
  return row;
};

describe('deadlines', () => {
  test('stand with their circular and the texts that it encloses', async () => {
    const { deadline, circular: line, documents } = await only();
    expect([deadline.at, line?.symbol, documents.map(({ title }) => title)]).toEqual([
      at,
      'NCT/G/1',
      ['Plan'],
    ]);
  });

  test('are corrected, dealt with, and as read again, under one key', async () => {
    const { deadline } = await only();
    const later = '2031-07-02T23:59:59+05:00';
    await decideDeadline(deadline, { ...valuesOf(deadline, circular.id), at: later });
    const corrected = (await only()).deadline;
    expect(corrected).toMatchObject({ key: deadline.key, at: later, origin: 'corrected' });
    await markDone(corrected, circular.id, true);
    expect((await only()).deadline).toMatchObject({ at: later, origin: 'corrected' });
    expect((await only()).deadline.doneAt).not.toBeNull();
    expect(await db.deadlines.count()).toBe(1);
    await forgetCorrection(deadline.key, circular.id);
    expect((await only()).deadline).toEqual(deadline);
  });

  test('are taken off and brought back', async () => {
    const { deadline } = await only();
    await removeDeadline(deadline, circular.id);
    expect(await dueRows()).toEqual([]);
    await restoreDeadline(deadline, circular.id);
    expect((await only()).deadline).toEqual(deadline);
  });

  test('are added by hand, put right and removed, and go with no circular', async () => {
    const values = { ...valuesOf((await only()).deadline, null), kind: 'meeting' as const, title: 'SOC' };
    const key = await addDeadline({ ...values, at: '2031-01-01T10:00:00+05:00' });
    await deleteCircular(circular.id, true);
    const row = await only();
    expect(row).toMatchObject({ deadline: { key, title: 'SOC', origin: 'hand' }, circular: null });
    await decideDeadline(row.deadline, { ...valuesOf(row.deadline, null), title: 'Senior officials' });
    expect((await only()).deadline.title).toBe('Senior officials');
    await removeDeadline(row.deadline, null);
    expect(await dueRows()).toEqual([]);
  });
});

describe('silence on a text', () => {
  const decision = { choice: 'break' as const, by: 'the Department', at, reason: { en: 'x' } };
  const place = { block: 'b1', label: '1.', quote: 'words' };

  test('is decided for the text and for paragraphs, and ends', async () => {
    await decideSilence('d', null, { ...decision, choice: 'keep' });
    await decideSilence('d', place, decision);
    await noteBreaks('d', 'n');
    await endSilence('d', { kind: 'broken', parties: ['IND'], at });
    expect(await silenceOf('d')).toMatchObject({
      whole: { choice: 'keep' },
      paragraphs: [{ block: 'b1', choice: 'break', by: 'the Department' }],
      noteIds: ['n'],
      end: { parties: ['IND'] },
      revision: 4,
    });
    await chooseSilenceDay('d', 'c|silence|2024');
    expect((await silenceOf('d'))?.deadline).toBe('c|silence|2024');
    await chooseSilenceDay('d', null);
    await forgetDecision('d', 'b1');
    await endSilence('d', null);
    expect(await silenceOf('d')).toMatchObject({ paragraphs: [], end: null });
    expect(await silenceOf('other')).toBeNull();
  });
});

describe('a note that was sent', () => {
  const file = (name: string, byte: number) => ({ name, bytes: new Uint8Array([byte]) });
  const sending = {
    day: '2024-06-07',
    hour: '17:30',
    means: 'byHand',
    remark: 'No. 5',
    late: false,
  } as const;
  const begin = (replaces?: string) =>
    createNote(noteFields({ reference: '2024/1' }), {
      circularId: circular.id,
      numbering: null,
      ...(replaces === undefined ? {} : { replaces }),
    });

  test('keeps its very bytes, and takes proofs later', async () => {
    const id = await begin();
    await sendNote(id, {
      ...sending,
      papers: [file('n.pdf', 1), file('n.docx', 2)],
      proofs: [file('r.jpg', 3)],
    });
    const sent = await sentOf(id);
    expect(sent?.papers.map(({ name, size }) => [name, size])).toEqual([
      ['n.pdf', 1],
      ['n.docx', 1],
    ]);
    expect((await fileOf(sent?.papers[1]?.sha256 ?? ''))?.bytes).toEqual(new Uint8Array([2]));
    expect((await noteOf(id))?.sentOn).toBe('2024-06-07');
    await addProofs(id, [file('r.jpg', 3), file('late.eml', 4)]);
    expect((await sentOf(id))?.proofs.map(({ name }) => name)).toEqual(['r.jpg', 'late.eml']);
    await removeProof(id, sent?.proofs[0]?.sha256 ?? '');
    expect((await sentOf(id))?.proofs.map(({ name }) => name)).toEqual(['late.eml']);
    await expect(sendNote(id, { ...sending, papers: [], proofs: [] })).rejects.toThrow('not a draft');
    await expect(addProofs('nobody', [])).rejects.toThrow('was sent');
  });

  test('that breaks a silence after its end is refused unless the person says so', async () => {
    const fields = noteFields({ kind: 'break-silence', silenceEnds: '2024-06-07T17:00:00+05:00' });
    const begun = () => createNote(fields, { circularId: circular.id, numbering: null });
    const at = (day: string, late = false) => ({ ...sending, day, papers: [], proofs: [], late });
    const id = await begun();
    expect(await sendNote(id, at('2024-06-09'))).toBe('late');
    expect(await sentOf(id)).toBeUndefined();
    expect(await sendNote(id, at('2024-06-09', true))).toBe('sent');
    expect((await sentOf(id))?.late).toBe(true);
    const other = await begun();
    expect(await sendNote(other, at('2024-06-05'))).toBe('sent');
    expect((await sentOf(other))?.late).toBeUndefined();
  });

  test('is replaced by a new note, and stands in the register beside the circular that it answers', async () => {
    const id = await begin();
    await sendNote(id, { ...sending, papers: [], proofs: [] });
    const later = await begin(id);
    expect((await noteThatReplaces(id))?.id).toBe(later);
    const facts = await noteRegisterFacts();
    expect(facts.circulars.map((one) => one.id)).toEqual([circular.id]);
    expect(facts.notes).toHaveLength(2);
    expect(facts.open.get(circular.id)).toBe(at);
  });
});

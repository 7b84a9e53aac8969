import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { annotationsOf } from '#renderer/data/annotations';
import {
  archiveCircular,
  circularWithFile,
  deleteCircular,
  documentsOfCircular,
  importCircular,
  renameCircular,
} from '#renderer/data/circulars';
import { db } from '#renderer/data/database';
import { saveText, documentOf as storedDocument } from '#renderer/data/documents';
import { fileOf, sha256Of } from '#renderer/data/files';
import type { CircularRecord } from '#renderer/data/records';
import { rebuildRegister, registerLine, registerLines, search } from '#renderer/data/register';
import { withFreshDatabase } from './database';
import { deadlineAt, documentOf, noteOf, readingOf } from './readings';

withFreshDatabase();

const bytes = new TextEncoder().encode('the file as received');
let circular: CircularRecord;

beforeEach(async () => {
  const reading = readingOf(
    noteOf('NCT/CT/801', 'has the honour', [deadlineAt('2024-07-01T23:59:59+05:00')]),
    [
      documentOf('Plan of Action', ['Resolve to [undertake] (-ISR) measures'], 'SOC/2021/DRAFT/3'),
      documentOf('Decision', ['Déclaration of Pará']),
    ],
  );
  circular = await importCircular({ name: 'note.txt', sha256: await sha256Of(bytes), bytes }, reading);
});

describe('an imported circular', () => {
  test('keeps its bytes as received, addressed by their digest', async () => {
    const file = await fileOf(circular.sha256);
    expect(file && new TextDecoder().decode(file.bytes)).toBe('the file as received');
    expect(circular.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is found again by the same bytes, but not while it is in the bin', async () => {
    expect((await circularWithFile(circular.sha256))?.id).toBe(circular.id);
    await deleteCircular(circular.id, true);
    expect(await circularWithFile(circular.sha256)).toBeUndefined();
  });

  test('has its enclosures in the order of the file', async () => {
    const documents = await documentsOfCircular(circular.id);
    expect(documents.map(({ rolling }) => rolling.title)).toEqual(['Plan of Action', 'Decision']);
  });

  test('stands in the register with reference, date and deadline, its enclosures with symbol and place', async () => {
    expect(await registerLine(circular.id)).toMatchObject({
      kind: 'circular',
      title: 'NCT/CT/801',
      date: '2024-06-07',
      deadlines: [{ at: '2024-07-01T23:59:59+05:00' }],
    });
    const lines = (await registerLines()).filter((line) => line.kind === 'document');
    expect(lines.map(({ symbol, order }) => [symbol, order]).sort()).toEqual([
      [null, 1],
      ['SOC/2021/DRAFT/3', 0],
    ]);
  });

  test('brings the remarks of the file in as private ones', async () => {
    const [document] = readingOf(null, [documentOf('Text', ['to combat smuggling'])]).documents;
    if (!document) throw new Error('No document.');
    const reading = {
      ...readingOf(null, [document]),
      annotations: [{ block: 'Text-b0', quote: 'smuggling', author: 'X', date: null, text: 'Really?' }],
    };
    const added = await importCircular({ name: 'a.docx', sha256: 'ab', bytes }, reading);
    const [remark] = await annotationsOf(added.documentIds[0] ?? '');
    expect(remark).toMatchObject({
      visibility: 'private',
      text: 'Really?',
      anchor: { from: 10, to: 19, quote: 'smuggling' },
    });
  });

  test('keeps the remarks of a file that holds a note and no text with the circular', async () => {
    const remark = { block: 'b1', quote: 'by 1 July', author: 'X', date: null, text: 'Too soon.' };
    const file = { name: 'note.docx', sha256: 'ac', bytes };
    const added = await importCircular(file, { ...readingOf(null, []), annotations: [remark] });
    expect(added.remarks).toEqual([remark]);
    expect((await importCircular(file, readingOf(null, []))).remarks).toBeUndefined();
  });

  test('keeps the answers of a remark in its thread, and what is resolved resolved', async () => {
    const remark = (id: string, text: string, replyTo?: string) => ({
      ...{ block: 'Text-b0', quote: 'smuggling', author: 'X', date: '2024-01-01T00:00:00Z', text, id },
      ...(replyTo === undefined ? {} : { replyTo }),
    });
    const reading = {
      ...readingOf(null, [documentOf('Text', ['to combat smuggling'])]),
      annotations: [
        { ...remark('1', 'Really?'), resolved: true },
        remark('2', 'Yes.', '1'),
        remark('3', 'Well.', '2'),
        remark('4', 'Lost?', '9'),
      ],
    };
    const added = await importCircular({ name: 'a.docx', sha256: 'ab', bytes }, reading);
    const remarks = await annotationsOf(added.documentIds[0] ?? '');
    const threads = remarks.map(({ text, state, replies }) => [text, state, replies.map((one) => one.text)]);
    expect(threads.sort()).toEqual([
      ['Lost?', 'open', []],
      ['Really?', 'resolved', ['Yes.', 'Well.']],
    ]);
  });

  test('puts a remark on a table, or on the note itself, beside the nearest paragraph with its words', async () => {
    const text = documentOf('Text', ['Before the table']);
    const table = { id: 't', kind: 'table' as const, rows: [] };
    const about = (block: string, quote: string) => ({
      block,
      quote,
      author: null,
      date: null,
      text: 'Why?',
    });
    const reading = {
      ...readingOf(null, [{ ...text, blocks: [...text.blocks, table] }]),
      annotations: [about('t', 'a cell'), about('elsewhere', '')],
    };
    const added = await importCircular({ name: 'a.docx', sha256: 'ab', bytes }, reading);
    const remarks = await annotationsOf(added.documentIds[0] ?? '');
    expect(remarks.map((one) => one.text).sort()).toEqual(['Why?', '“a cell” — Why?']);
    expect(remarks.map(({ anchor }) => anchor.block)).toEqual(['Text-b0', 'Text-b0']);
  });
});

describe('what a person does with it', () => {
  test('a new name is shown, and no name gives the reference back', async () => {
    await renameCircular(circular.id, 'Terrorism, first round');
    expect((await registerLine(circular.id))?.title).toBe('Terrorism, first round');
    await renameCircular(circular.id, null);
    expect((await registerLine(circular.id))?.title).toBe('NCT/CT/801');
  });

  test('deleting takes the enclosures along, and the undo brings all back as they were', async () => {
    await deleteCircular(circular.id, true);
    expect((await registerLines()).every((line) => line.deletedAt !== null)).toBe(true);
    await deleteCircular(circular.id, false);
    expect((await registerLines()).every((line) => line.deletedAt === null)).toBe(true);
    expect(await documentsOfCircular(circular.id)).toHaveLength(2);
  });

  test('archiving takes the enclosures along', async () => {
    await archiveCircular(circular.id, true);
    expect((await registerLines()).every((line) => line.archivedAt !== null)).toBe(true);
  });
});

describe('an edited text', () => {
  const proposed = { block: 'Plan of Action-b0', group: 0, origin: 'base', corrected: true } as const;

  test('is stored beside the circulated one, which never changes', async () => {
    const id = circular.documentIds[0] ?? '';
    const before = await storedDocument(id);
    await saveText(id, {
      rolling: documentOf('Plan of Action', ['Resolve to [encourage] (+KAZ)']),
      origins: [proposed],
    });
    const after = await storedDocument(id);
    expect(after?.circulated).toEqual(before?.circulated);
    expect(after?.origins).toEqual([proposed]);
    expect(after?.revision).toBe(2);
  });

  test('is found by its new words', async () => {
    const id = circular.documentIds[0] ?? '';
    await saveText(id, { rolling: documentOf('Plan of Action', ['a word unheard: zephyr']), origins: [] });
    expect(await search('zephyr')).toEqual(new Set([id]));
  });

  test('cannot be stored where it is gone: that is a failure and not a silence', async () => {
    await expect(saveText('nowhere', { rolling: documentOf('x', []), origins: [] })).rejects.toThrow();
  });

  test('is stored with its annotations’ places or not at all', async () => {
    const id = circular.documentIds[0] ?? '';
    const before = await storedDocument(id);
    const poisoned = { id: 'a', anchor: Object.assign(() => undefined) } as never;
    await db.annotations.add({ id: 'a', documentId: id } as never);
    await expect(
      saveText(id, { rolling: documentOf('Plan of Action', ['changed']), origins: [], anchors: [poisoned] }),
    ).rejects.toThrow();
    expect(await storedDocument(id)).toEqual(before);
  });
});

describe('the search', () => {
  test.each([
    ['a word inside a text', 'undertake', 1],
    ['a symbol, in small letters', 'soc/2021/draft', 1],
    ['a reference', 'NCT/CT/801', 1],
    ['words in any order', 'measures resolve', 1],
    ['a word without its accents', 'para declaration', 1],
    ['two words that stand in two texts', 'undertake pará', 0],
  ])('finds by %s', async (_, query, count) => {
    expect((await search(query))?.size).toBe(count);
  });

  test('without words finds everything', async () => {
    expect(await search('  ')).toBeNull();
  });
});

test('the register computed again from the facts is the register as it was kept', async () => {
  await renameCircular(circular.id, 'Renamed');
  const lines = await registerLines();
  const words = await db.words.toArray();
  await rebuildRegister();
  expect(await registerLines()).toEqual(lines);
  expect(await db.words.toArray()).toEqual(words);
});

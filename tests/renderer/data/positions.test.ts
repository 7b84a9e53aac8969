import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { agreementMarksOf, markAgreement, unmarkAgreement } from '#renderer/data/agreement';
import { ChanceryDatabase, databaseVersion, db } from '#renderer/data/database';
import { createDraft, saveText } from '#renderer/data/documents';
import {
  addInstruction,
  changeInstruction,
  instructionsOf,
  type NewInstruction,
  removeInstruction,
  restoreInstruction,
} from '#renderer/data/instructions';
import { reasonsOf, writeReason } from '#renderer/data/reasons';
import { anchorAt } from '#tests/support/annotations';
import { draft, p } from '../../support/draft';
import { withFreshDatabase } from './database';

withFreshDatabase();

const instruction: NewInstruction = {
  documentId: 'd1',
  scope: 'group',
  anchor: anchorAt('b1', 3),
  position: 'red-line',
  redLine: { rule: 'keep', words: 'urge' },
  fallback: '',
  linkedTo: null,
  remark: '',
  source: 'Cable 14',
  date: '2024-06-14',
};

describe('An instruction', () => {
  test('is kept, changed, taken away and put back', async () => {
    const id = await addInstruction(instruction);
    await changeInstruction(id, { fallback: 'call upon' });
    const [record] = await instructionsOf('d1');
    expect(record).toMatchObject({ id, revision: 2, fallback: 'call upon', source: 'Cable 14' });
    await removeInstruction(id);
    expect(await instructionsOf('d1')).toEqual([]);
    if (record) await restoreInstruction(record);
    expect(await instructionsOf('d1')).toMatchObject([{ id, fallback: 'call upon' }]);
  });

  test('that was deleted meanwhile is not brought back by a late change', async () => {
    const id = await addInstruction(instruction);
    await removeInstruction(id);
    await changeInstruction(id, { fallback: 'late' });
    expect(await instructionsOf('d1')).toEqual([]);
  });
});

describe('A mark of agreement', () => {
  const mark = {
    documentId: 'd1',
    scope: 'paragraph',
    anchor: anchorAt('b1', 0),
    mark: 'agreed',
    party: null,
    against: '',
  } as const;

  test('takes the place of the one before, and an undo brings that back', async () => {
    const first = await markAgreement([], mark);
    if (!first) throw new Error('nothing was marked');
    const second = await markAgreement([first], { ...mark, mark: 'pending', party: 'IND' });
    expect(await agreementMarksOf('d1')).toMatchObject([{ mark: 'pending', party: 'IND' }]);
    await unmarkAgreement(second, [first]);
    expect(await agreementMarksOf('d1')).toMatchObject([{ mark: 'agreed' }]);
  });

  test('can be taken back', async () => {
    const first = await markAgreement([], mark);
    expect(await markAgreement(first ? [first] : [], null)).toBeNull();
    expect(await agreementMarksOf('d1')).toEqual([]);
  });
});

test('a reason is written, rewritten, and goes when it is emptied', async () => {
  await writeReason('d1', null, anchorAt('b1', 0), ' Agreed language ');
  const [first] = await reasonsOf('d1');
  expect(first?.text).toBe('Agreed language');
  await writeReason('d1', first?.id ?? null, anchorAt('b1', 0), 'Resolution 2178');
  expect(await reasonsOf('d1')).toMatchObject([{ id: first?.id, text: 'Resolution 2178' }]);
  await writeReason('d1', first?.id ?? null, anchorAt('b1', 0), ' ');
  expect(await reasonsOf('d1')).toEqual([]);
});

test('places move in the same transaction as the text that moved them', async () => {
  const documentId = await createDraft(draft(p('We urge')));
  const id = await addInstruction({ ...instruction, documentId });
  await writeReason(documentId, null, anchorAt('b1', 3), 'why');
  const [reason] = await reasonsOf(documentId);
  const moved = anchorAt('b1', 9);
  const places = [id, reason?.id ?? '', 'gone'].map((one) => ({ id: one, anchor: moved }));
  await saveText(documentId, { rolling: draft(p('We [all] urge')), origins: [], places });
  expect(await instructionsOf(documentId)).toMatchObject([{ anchor: { from: 9 } }]);
  expect(await reasonsOf(documentId)).toMatchObject([{ anchor: { from: 9 } }]);
});

test('a register of the first version opens with everything in it, and room for positions and history', async () => {
  const name = 'from-version-1';
  const first = new Dexie(name);
  first.version(1).stores({
    files: 'sha256',
    circulars: 'id, sha256',
    documents: 'id, circularId',
    annotations: 'id, documentId',
    notes: 'id, circularId',
    organisations: 'id',
    settings: 'key',
    register: 'id, kind, circularId',
    words: 'id',
  });
  await first.open();
  await first.table('annotations').add({ id: 'a1', documentId: 'd1', text: 'kept' });
  await first.table('settings').add({ key: 'zoom', value: 2 });
  first.close();
  const second = new ChanceryDatabase(name);
  await second.open();
  expect(second.verno).toBe(databaseVersion);
  expect(await second.annotations.get('a1')).toMatchObject({ text: 'kept' });
  expect(await second.settings.get('zoom')).toMatchObject({ value: 2 });
  expect(await second.instructions.count()).toBe(0);
  expect(await second.versions.count()).toBe(0);
  second.close();
  expect(db.name).not.toBe(name);
});

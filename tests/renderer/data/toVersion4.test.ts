import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { ChanceryDatabase } from '#renderer/data/database';
import { ourDelegation } from '../../support/ourDelegation';
import { noteFields } from './noteFields';
import { deadlineAt, noteOf } from './readings';

/** The database as version 3 left it, with the tables that the step reads. */
async function leaveVersion3(name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(3).stores({
    ...{
      files: 'sha256',
      circulars: 'id, sha256',
      documents: 'id, circularId',
      annotations: 'id, documentId',
    },
    ...{ notes: 'id, circularId', organisations: 'id', settings: 'key', register: 'id, kind, circularId' },
    ...{
      words: 'id',
      instructions: 'id, documentId',
      agreement: 'id, documentId',
      reasons: 'id, documentId',
    },
    ...{ versions: 'id, documentId', versionBlocks: '[documentId+hash], documentId' },
    ...{ sittings: 'id, documentId', undo: 'documentId' },
  });
  const base = {
    revision: 1,
    updatedAt: '',
    archivedAt: null,
    deletedAt: null,
    circularId: null,
    title: null,
  };
  const note = (id: string, reference: string, createdAt: string) => ({
    ...{ ...base, id, createdAt },
    fields: noteFields({ reference }),
  });
  const circular = {
    ...{ ...base, id: 'c', createdAt: '2024-06-07T00:00:00Z', fileName: 'note.docx', sha256: 'aa' },
    ...{
      note: noteOf('NCT/G/1', '', [deadlineAt('2024-06-30T23:59:59+05:00')]),
      documentIds: [],
      warnings: [],
    },
  };
  await old.table('circulars').add(circular);
  await old
    .table('register')
    .add({ id: 'c', kind: 'circular', deadlines: [{ kind: 'comments', at: 'then' }] });
  await old.table('settings').add({ key: 'delegation', value: ourDelegation });
  await old
    .table('notes')
    .bulkAdd([
      note('late', '2024/2', '2024-03-01'),
      note('early', '2024/2', '2024-02-01'),
      note('other', '2024/5', '2024-02-02'),
      note('free', 'without a number', '2024-02-03'),
    ]);
  old.close();
}

test('a register of version 3 opens with the words of its deadlines, and its notes keep their numbers', async () => {
  await leaveVersion3('from3');
  const now = new ChanceryDatabase('from3');
  await now.open();
  expect((await now.register.get('c'))?.deadlines).toMatchObject([
    { key: 'c|comments|2024-06-30T23:59:59+05:00', zone: 'Asia/Almaty', origin: 'read' },
  ]);
  expect(await now.numbers.toArray()).toEqual([
    { series: '2024/{number}', number: 2, noteId: 'early', given: false },
    { series: '2024/{number}', number: 5, noteId: 'other', given: false },
  ]);
  expect(await now.notes.count()).toBe(4);
  now.close();
});

test('a register without a delegation comes over too', async () => {
  const old = new Dexie('empty3');
  old.version(3).stores({ circulars: 'id', notes: 'id', settings: 'key', register: 'id' });
  await old.open();
  old.close();
  const now = new ChanceryDatabase('empty3');
  await now.open();
  expect(await now.numbers.count()).toBe(0);
  now.close();
});

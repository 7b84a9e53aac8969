import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  columnsOf,
  filteredRows,
  type NoteRow,
  noteColumns,
  orderedRows,
  yearsOf,
} from '#domain/registry/noteRows';

const row = (number: string, change: Partial<NoteRow> = {}): NoteRow => ({
  ...{
    id: number,
    direction: 'out',
    registered: '',
    number,
    date: '2024-06-07',
    subject: 'the draft Plan',
    from: 'KAZ',
  },
  ...{ to: 'CICA', chain: ['NCT/G/1'], state: 'sent' },
  ...change,
});
const numbers = (rows: readonly NoteRow[]) => rows.map(({ number }) => number);
const all = { direction: 'all', state: 'all', year: null, words: '' } as const;

test('numbers stand as numbers, in both directions', () => {
  const rows = [row('2024/15'), row('2024/9'), row('2024/100')];
  expect(numbers(orderedRows(rows, { by: 'number', descending: false }))).toEqual([
    '2024/9',
    '2024/15',
    '2024/100',
  ]);
  expect(numbers(orderedRows(rows, { by: 'number', descending: true }))).toEqual([
    '2024/100',
    '2024/15',
    '2024/9',
  ]);
  expect(numbers(orderedRows(rows, { by: 'chain', descending: false }))[0]).toBe('2024/9');
});

test('two notes with one number keep a fixed order, by their ids', () => {
  const rows = [row('7', { id: 'b' }), row('7', { id: 'a' }), row('7', { id: 'c' })];
  const ids = (descending: boolean) => orderedRows(rows, { by: 'number', descending }).map(({ id }) => id);
  expect([ids(false), ids(true)]).toEqual([
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
  ]);
});

test('an order loses no row and does not depend on the order before', () => {
  const some = fc.shuffledSubarray([
    row('1'),
    row('2', { date: '' }),
    row('3', { state: 'draft' }),
    row('10'),
  ]);
  fc.assert(
    fc.property(some, fc.constantFrom(...noteColumns), fc.boolean(), (rows, by, descending) => {
      const ordered = orderedRows(rows, { by, descending });
      expect(ordered).toEqual(orderedRows([...rows].reverse(), { by, descending }));
      expect(new Set(ordered)).toEqual(new Set(rows));
    }),
  );
});

test('rows are found by direction, state, year and every word', () => {
  const rows = [
    row('1'),
    row('2', { direction: 'in', state: 'open', date: '2023-12-13', subject: 'Seminar' }),
  ];
  expect(numbers(filteredRows(rows, { ...all, direction: 'in' }))).toEqual(['2']);
  expect(numbers(filteredRows(rows, { ...all, state: 'sent' }))).toEqual(['1']);
  expect(numbers(filteredRows(rows, { ...all, year: '2023' }))).toEqual(['2']);
  expect(numbers(filteredRows(rows, { ...all, words: 'plan nct' }))).toEqual(['1']);
  expect(numbers(filteredRows(rows, all))).toEqual(['1', '2']);
  expect(yearsOf([...rows, row('3', { date: '' })])).toEqual(['2024', '2023']);
});

test('our numbers of incoming notes have a column where some note has one, and are found', () => {
  const rows = [row('NCT/G/1', { direction: 'in', registered: 'IN-3/2024' }), row('2024/1')];
  expect(columnsOf(rows)).toEqual([...noteColumns]);
  expect(columnsOf(rows.slice(1))).not.toContain('registered');
  expect(numbers(filteredRows(rows, { ...all, words: 'in-3' }))).toEqual(['NCT/G/1']);
});

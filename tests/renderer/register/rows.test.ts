import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RegisterRecord } from '#renderer/data/registerRecord';
import { meaningOfKey } from '#renderer/features/register/listKeys';
import { type RegisterQuery, rowsOf } from '#renderer/features/register/rows';
import { line } from './lines';

const query: RegisterQuery = {
  view: 'circulars',
  found: null,
  shelf: 'current',
  order: 'received',
  language: null,
  organisation: null,
  folded: new Set(),
  now: Date.parse('2024-06-28T12:00:00+05:00'),
};

const register = [
  line('A', {
    received: '2024-01-01',
    at: ['2024-07-02T23:59:59+05:00'],
    symbol: 'NCT/G/10',
    organisation: 'cica',
  }),
  line('A2', { in: 'A', order: 1 }),
  line('A1', { in: 'A', order: 0 }),
  line('B', {
    received: '2024-02-01',
    at: ['2024-06-01T23:59:59+05:00'],
    symbol: 'NCT/G/9',
    languages: ['ru'],
  }),
  line('B1', { in: 'B' }),
  line('gone', { deleted: true }),
  line('old', { archived: true }),
  line('note', { kind: 'note' }),
];

const ids = (changes: Partial<RegisterQuery>, lines: readonly RegisterRecord[] = register) =>
  rowsOf(lines, { ...query, ...changes }).map((row) => row.line.id);

describe('the register', () => {
  test('shows circulars with their enclosures below, in the order of the file, the latest receipt first', () => {
    expect(ids({})).toEqual(['B', 'B1', 'A', 'A1', 'A2']);
  });

  test('folds the enclosures of a circular away', () => {
    expect(ids({ folded: new Set(['A']) })).toEqual(['B', 'B1', 'A']);
  });

  test('keeps the archive and the bin apart', () => {
    expect(ids({ shelf: 'archived' })).toEqual(['old']);
    expect(ids({ shelf: 'bin' })).toEqual(['gone']);
  });

  test('shows only circulars with an open deadline when asked', () => {
    expect(ids({ shelf: 'open' })).toEqual(['A', 'A1', 'A2']);
  });

  test('sorts references as people count: 9 before 10', () => {
    expect(ids({ order: 'symbol', folded: new Set(['A', 'B']) })).toEqual(['B', 'A']);
  });

  test('sorts open deadlines before none and before passed ones', () => {
    expect(ids({ order: 'deadline', folded: new Set(['A', 'B']) })).toEqual(['A', 'B']);
  });

  test('filters by language and by organisation', () => {
    expect(ids({ language: 'ru' })).toEqual(['B', 'B1']);
    expect(ids({ organisation: 'cica' })).toEqual(['A', 'A1', 'A2']);
  });

  test('shows a found enclosure below its circular, without the others', () => {
    expect(ids({ found: new Set(['A2']) })).toEqual(['A', 'A2']);
    expect(ids({ found: new Set(['B']) })).toEqual(['B']);
    expect(ids({ found: new Set() })).toEqual([]);
  });

  test('lists documents and notes by themselves', () => {
    expect(ids({ view: 'documents' })).toEqual(['A1', 'B1', 'A2'].sort());
    expect(ids({ view: 'notes' })).toEqual(['note']);
  });

  test('lists deadlines one by one: the nearest first, then the passed ones', () => {
    const lines = [
      line('X', { at: ['2024-06-01T00:00:00Z', '2024-08-01T00:00:00Z'] }),
      line('Y', { at: ['2024-07-01T00:00:00Z'] }),
    ];
    expect(rowsOf(lines, { ...query, view: 'deadlines' }).map((row) => row.key)).toEqual([
      'Y:0',
      'X:1',
      'X:0',
    ]);
  });
});

test('whatever is asked, no row stands twice and nothing from another shelf is shown', () => {
  const anyLine = fc.record({
    place: fc.nat(30),
    archived: fc.boolean(),
    deleted: fc.boolean(),
    in: fc.option(fc.nat(30), { nil: undefined }),
    at: fc.array(fc.constantFrom('2024-01-01T00:00:00Z', '2025-01-01T00:00:00Z'), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(anyLine, { selector: ({ place }) => place }),
      fc.constantFrom('circulars', 'documents', 'notes', 'deadlines'),
      fc.constantFrom('current', 'open', 'archived', 'bin'),
      fc.constantFrom('received', 'date', 'deadline', 'symbol'),
      (facts, view, shelf, order) => {
        const lines = facts.map(({ place, in: inside, ...rest }) =>
          line(`l${place}`, { ...rest, ...(inside !== undefined && { in: `l${inside}` }) }),
        );
        const rows = rowsOf(lines, { ...query, view, shelf, order });
        expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
        for (const row of rows) {
          expect(row.line.deletedAt !== null).toBe(shelf === 'bin');
          if (shelf !== 'bin') expect(row.line.archivedAt !== null).toBe(shelf === 'archived');
        }
      },
    ),
  );
});

test('thousands of lines become as many rows', () => {
  const many = Array.from({ length: 5000 }, (_, at) => [
    line(`c${at}`, { symbol: `N/${at}` }),
    line(`d${at}`, { in: `c${at}` }),
  ]).flat();
  expect(rowsOf(many, { ...query, order: 'symbol' })).toHaveLength(10_000);
});

describe('keys in the list', () => {
  const rows = rowsOf(register, query);
  const meaning = (key: string, at: number) => {
    const row = rows[at];
    return row ? meaningOfKey(key, row, at, rows) : null;
  };

  test('the left arrow folds a circular, and goes from an enclosure to its circular', () => {
    expect(meaning('ArrowLeft', 2)).toEqual({ kind: 'fold', folded: true });
    expect(meaning('ArrowLeft', 4)).toEqual({ kind: 'go', place: 2 });
  });

  test('the right arrow goes into an unfolded circular, and means nothing on an enclosure', () => {
    expect(meaning('ArrowRight', 2)).toEqual({ kind: 'go', place: 3 });
    expect(meaning('ArrowRight', 3)).toBeNull();
  });

  test('Enter opens, F2 renames, Delete deletes, letters mean nothing', () => {
    expect(['Enter', 'F2', 'Delete', 'x'].map((key) => meaning(key, 0)?.kind)).toEqual([
      'open',
      'rename',
      'delete',
      undefined,
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Mark, MarkKind } from '#domain/document/document';
import { applyEdits, keptMarks, shiftMarks, sliceMarks } from '#domain/document/marks';
import { mapOffset } from '#domain/notation/textEdits';

const mark = (kind: MarkKind, from: number, to: number): Mark => ({ kind, from, to });
const bold = (from: number, to: number) => mark('bold', from, to);

describe('marks of a part', () => {
  test('are cut at its ends and counted from its start', () => {
    expect(sliceMarks([bold(0, 4), mark('italic', 6, 9)], 2, 8)).toEqual([bold(0, 2), mark('italic', 4, 6)]);
  });

  test('outside it are left out', () => {
    expect(sliceMarks([bold(0, 2), bold(8, 9)], 2, 8)).toEqual([]);
  });

  test('move with their text', () => {
    expect(shiftMarks([bold(0, 2)], 3)).toEqual([bold(3, 5)]);
    const marks = [bold(0, 2)];
    expect(shiftMarks(marks, 0)).toBe(marks);
  });
});

describe('marks through an edit', () => {
  const edited = (marks: readonly Mark[], ...edits: readonly (readonly [number, number, string])[]) =>
    applyEdits(
      { text: 'Resolve to undertake', marks },
      edits.map(([from, to, insert]) => ({ from, to, insert })),
    );

  test('an edit of nothing returns the same text', () => {
    const styled = { text: 'a', marks: [bold(0, 1)] };
    expect(applyEdits(styled, [])).toBe(styled);
  });

  test('brackets around a marked word do not take its mark on', () => {
    expect(edited([bold(11, 20)], [11, 11, '['], [20, 20, '] (-KAZ)'])).toEqual({
      text: 'Resolve to [undertake] (-KAZ)',
      marks: [bold(12, 21)],
    });
  });

  test('text inside a marked stretch takes it on', () => {
    expect(edited([bold(0, 20)], [8, 8, 'not '])).toEqual({
      text: 'Resolve not to undertake',
      marks: [bold(0, 24)],
    });
  });

  test('a mark whose words are deleted goes', () => {
    expect(edited([bold(8, 10)], [7, 10, ''])).toEqual({ text: 'Resolve undertake', marks: [] });
  });

  test('a mark that loses an end keeps the rest', () => {
    expect(edited([bold(8, 20)], [5, 11, 'X']).marks).toEqual([bold(6, 15)]);
    expect(edited([bold(0, 10)], [8, 12, 'X']).marks).toEqual([bold(0, 8)]);
  });

  test('marks of one kind that come to touch become one', () => {
    expect(edited([bold(0, 7), mark('italic', 2, 3), bold(11, 20)], [7, 11, '']).marks).toEqual([
      bold(0, 16),
      mark('italic', 2, 3),
    ]);
  });

  test('two calls of footnotes stay two', () => {
    const notes: readonly Mark[] = [
      { kind: 'note', from: 0, to: 1, note: '1' },
      { kind: 'note', from: 2, to: 3, note: '2' },
    ];
    expect(edited(notes, [1, 2, '']).marks).toEqual([
      { kind: 'note', from: 0, to: 1, note: '1' },
      { kind: 'note', from: 1, to: 2, note: '2' },
    ]);
  });
});

test('marks over kept runs are joined again where the runs meet', () => {
  const kept = [
    { from: 0, to: 3, at: 0 },
    { from: 4, to: 9, at: 3 },
  ];
  expect(keptMarks([bold(0, 9), mark('italic', 3, 4)], kept)).toEqual([bold(0, 8)]);
});

describe('an offset through edits', () => {
  const edits = [
    { from: 2, to: 2, insert: 'xx' },
    { from: 4, to: 6, insert: 'y' },
  ];
  test.each([
    [1, -1, 1],
    [2, -1, 2],
    [2, 1, 4],
    [3, -1, 5],
    [4, -1, 6],
    [4, 1, 7],
    [5, -1, 6],
    [5, 1, 7],
    [6, -1, 6],
    [6, 1, 7],
    [8, 1, 9],
  ] as const)('%i on side %i is %i', (offset, side, expected) => {
    expect(mapOffset(edits, offset, side)).toBe(expected);
  });
});

import { describe, expect, test } from 'vitest';
import type { Block } from '#domain/document/document';
import { fromProse, toProse } from '#renderer/editor/documentMapping';
import { unitsOf } from '#renderer/editor/units';
import { circulars, documentOf } from './texts';

const everyKind: readonly Block[] = [
  {
    kind: 'heading',
    id: 'h',
    level: 2,
    label: 'II.',
    text: 'Goals',
    marks: [],
    align: 'center',
    source: { at: 4 },
  },
  {
    kind: 'paragraph',
    id: 'p',
    level: 1,
    label: 'a)',
    text: 'To support\tthe\nStrategy\u00a0[and] (+IND)1 fully',
    marks: [
      { kind: 'bold', from: 0, to: 10 },
      { kind: 'italic', from: 3, to: 14 },
      { kind: 'note', from: 36, to: 37, note: '1' },
      { kind: 'bold', from: 38, to: 43 },
    ],
  },
  { kind: 'paragraph', id: 'empty', level: 0, label: null, text: '', marks: [], align: 'justify' },
  {
    kind: 'table',
    id: 't',
    rows: [
      {
        header: true,
        cells: [
          { text: 'Area', marks: [], colspan: 2, rowspan: 1 },
          { text: 'Who\nand when', marks: [{ kind: 'underline', from: 0, to: 3 }], colspan: 1, rowspan: 2 },
        ],
      },
      { header: false, cells: [{ text: '', marks: [], colspan: 1, rowspan: 1 }] },
      { header: false, cells: [] },
    ],
  },
  { kind: 'footnote', id: 'f', note: '1', text: 'See the Charter.', marks: [] },
];

describe('a text goes into the editor and comes out as it was', () => {
  test('with labels, levels, alignment, marks, merged cells and notes', () => {
    const text = documentOf(everyKind);
    expect(fromProse(toProse(text), text)).toEqual(text);
  });

  test('with no block at all', () => {
    expect(fromProse(toProse(documentOf([])), documentOf([]))).toEqual(documentOf([]));
  });

  test.each(circulars())('for the circular %s', (_, text) => {
    expect(text.blocks.length).toBeGreaterThan(20);
    expect(fromProse(toProse(text), text)).toEqual(text);
  });
});

test('each paragraph and each cell is a unit, with its offset in the block', () => {
  const units = unitsOf(toProse(documentOf(everyKind)));
  expect(units.map(({ key, blockOffset }) => `${key} ${blockOffset}`)).toEqual([
    'h 0',
    'p 0',
    'empty 0',
    't#0 0',
    't#1 5',
    't#2 18',
    'f 0',
  ]);
});

test('a unit starts where its first character stands', () => {
  const doc = toProse(documentOf(everyKind));
  for (const unit of unitsOf(doc)) {
    const end = unit.start + unit.node.content.size;
    expect(doc.textBetween(unit.start, end)).toBe(unit.node.textContent);
    expect(doc.resolve(unit.start).parent).toBe(unit.node);
  }
});

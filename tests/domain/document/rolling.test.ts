import { describe, expect, test } from 'vitest';
import { rollingOf } from '#domain/document/rolling';
import { textUnits } from '#domain/document/units';
import { paragraphBreak } from '#domain/notation/notation';
import { draft, h, n, p, t } from '../../support/draft';

const plan = draft(
  h(1, 'Goals', 'I.'),
  p('We [agree] (+IND)', '1.'),
  t(['Text', 'Remark'], ['[a] (+TUR)', 'b']),
  n('1', 'As amended.'),
);

describe('the units of a document', () => {
  test('are its headings, paragraphs, cells and footnotes in reading order', () => {
    expect(textUnits(plan).map(({ block, cell, label, text }) => [block, cell, label, text])).toEqual([
      ['b1', null, 'I.', 'Goals'],
      ['b2', null, '1.', 'We [agree] (+IND)'],
      ['b3', { row: 0, cell: 0 }, null, 'Text'],
      ['b3', { row: 0, cell: 1 }, null, 'Remark'],
      ['b3', { row: 1, cell: 0 }, null, '[a] (+TUR)'],
      ['b3', { row: 1, cell: 1 }, null, 'b'],
      ['b4', null, null, 'As amended.'],
    ]);
  });
});

describe('the rolling text of a document', () => {
  test('is its units parted by paragraph breaks', () => {
    const { rolling } = rollingOf(plan);
    expect(rolling.text.split(paragraphBreak)).toEqual(textUnits(plan).map(({ text }) => text));
    expect(rolling.groups.length).toBe(2);
  });

  test('leads back from each offset to its block and cell', () => {
    const { rolling, placeOf } = rollingOf(plan);
    const places = rolling.groups.map((group) => placeOf(group.from));
    expect(places).toEqual([
      { block: 'b2', cell: null, offset: 3 },
      { block: 'b3', cell: { row: 1, cell: 0 }, offset: 0 },
    ]);
    expect(placeOf(0)).toEqual({ block: 'b1', cell: null, offset: 0 });
    expect(placeOf(5)).toEqual({ block: 'b1', cell: null, offset: 5 });
    expect(placeOf(6)).toEqual({ block: 'b2', cell: null, offset: 0 });
  });

  test('takes offsets outside for the nearest end', () => {
    const { placeOf } = rollingOf(plan);
    expect(placeOf(-1)).toEqual({ block: 'b1', cell: null, offset: 0 });
    expect(placeOf(9999)).toEqual({ block: 'b4', cell: null, offset: 11 });
  });

  test('says which texts a stretch of it reaches into', () => {
    const { unitsOver, unitAt } = rollingOf(plan);
    expect(unitsOver({ from: 2, to: 5 }).map(({ block }) => block)).toEqual(['b1']);
    expect(unitsOver({ from: 2, to: 7 }).map(({ block }) => block)).toEqual(['b1', 'b2']);
    expect(unitAt(6)).toMatchObject({ block: 'b2', index: 1, start: 6, inBlock: 0 });
    const cells = rollingOf(draft(t(['One', 'Two']), p('Three'))).units;
    expect(cells.map(({ start, inBlock }) => [start, inBlock])).toEqual([
      [0, 0],
      [4, 4],
      [8, 0],
    ]);
  });

  test('of a document without any text has no places', () => {
    const { rolling, placeOf } = rollingOf(draft());
    expect(rolling.text).toBe('');
    expect(placeOf(0)).toBeNull();
  });

  test('counts a paragraph break inside a text as a line break, so that units and paragraphs stay in step', () => {
    const { rolling } = rollingOf(draft(p(`a${paragraphBreak}b`), p('c')));
    expect(rolling.text.split(paragraphBreak)).toEqual(['a\nb', 'c']);
  });

  test('knows parties when it is given them', () => {
    const { rolling } = rollingOf(draft(p('[a] (+XYZ)')), { parties: new Set(['IND']) });
    expect(rolling.diagnostics.map(({ code }) => code)).toEqual(['unknown-party']);
  });
});

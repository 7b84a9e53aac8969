import { expect, test } from 'vitest';
import { headingOf, outlineOf } from '#renderer/features/outline/outlineView';
import { insertionRow } from '#tests/support/fakeSession';
import { draft, h, p } from '../../support/draft';

const text = draft(p('Preamble'), h(2, 'Goals [and means] (+IND)', 'I.'), p('a'), h(3, 'Scope'), p('b'));
const rows = [
  insertionRow({ key: 'g1', block: 'b3' }),
  insertionRow({ key: 'g2', block: 'b3', contested: true }),
  insertionRow({ key: 'g3', block: 'b1' }),
];

test('headings stand in order, without brackets, with what is open under each', () => {
  expect(outlineOf(text, rows)).toEqual([
    { block: 'b2', label: 'I.', words: 'Goals and means', level: 2, proposals: 2, contested: 1 },
    { block: 'b4', label: null, words: 'Scope', level: 3, proposals: 0, contested: 0 },
  ]);
});

test('a paragraph stands under the last heading before it, the first ones under none', () => {
  const lines = outlineOf(text, rows);
  expect(['b1', 'b2', 'b3', 'b5'].map((block) => headingOf(text, lines, block))).toEqual([-1, 0, 0, 1]);
  expect(headingOf(text, lines, null)).toBe(-1);
});

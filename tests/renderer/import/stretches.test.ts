/** A long text is drawn in stretches, and a correction draws only the one that it is in. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '#domain/document/document';
import { type Stretch, stretchesOf } from '#renderer/features/import/stretches';

const block = (id: string): Block => ({ kind: 'paragraph', id, text: id, marks: [], label: null, level: 0 });
const blocks = Array.from({ length: 95 }, (_, at) => block(`b${at}`));
const cut = stretchesOf(blocks, []);
const unchanged = (now: readonly Stretch[]) => now.filter((one) => cut.includes(one)).length;

test('a long list is cut in stretches of twenty', () => {
  expect(cut.map((one) => one.blocks.length)).toEqual([20, 20, 20, 20, 15]);
});

test.each([
  ['joined with the one before', blocks.filter((_, at) => at !== 47), 4],
  ['at a border of stretches joined with the one before', blocks.filter((_, at) => at !== 40), 3],
  ['cut in two', blocks.flatMap((one, at) => (at === 47 ? [one, block('b47/2')] : [one])), 4],
  ['moved to the text before', blocks.slice(1), 4],
  ['moved to the text behind', blocks.slice(0, -1), 4],
])('a paragraph that is %s leaves the other stretches as they were', (_, now, same) => {
  const next = stretchesOf(now, cut);
  expect(next.flatMap((one) => one.blocks)).toEqual(now);
  expect(unchanged(next)).toBe(same);
});

test('however often a text is corrected, every paragraph is in one stretch, and no two have one name', () => {
  const kept = fc.array(fc.subarray(blocks, { minLength: 1 }), { maxLength: 6 });
  fc.assert(
    fc.property(kept, (texts) => {
      let stretches = cut;
      for (const text of texts) {
        stretches = stretchesOf(text, stretches);
        expect(stretches.flatMap((one) => one.blocks)).toEqual(text);
        expect(new Set(stretches.map(({ key }) => key)).size).toBe(stretches.length);
        expect(Math.max(...stretches.map((one) => one.blocks.length))).toBeLessThanOrEqual(40);
      }
    }),
  );
});

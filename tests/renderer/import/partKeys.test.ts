/** Parts of a file keep their names through corrections, so that only what is new is drawn. */

import { expect, test } from 'vitest';
import type { Part } from '#domain/circular/corrections';
import { namesOf } from '#renderer/features/import/partKeys';

const part = (...ids: readonly string[]): Part => ({
  kind: 'document',
  index: 0,
  blocks: ids.map((id) => ({ kind: 'paragraph', id, text: id, marks: [], label: null, level: 0 })),
});
const keysOf = (named: ReturnType<typeof namesOf>) => named.map(({ key }) => key);

const three = namesOf([part('a', 'b'), part('c', 'd'), part('e', 'f')], []);

test('a border that moves takes nobody’s name', () => {
  expect(keysOf(three)).toEqual([0, 1, 2]);
  expect(keysOf(namesOf([part('a'), part('b', 'c', 'd'), part('e', 'f')], three))).toEqual([0, 1, 2]);
});

test('a text that begins in the middle of another is a new one, and those behind it stay', () => {
  const four = namesOf([part('a', 'b'), part('c'), part('d'), part('e', 'f')], three);
  expect(keysOf(four)).toEqual([0, 1, 3, 2]);
  expect(keysOf(namesOf([part('a', 'b'), part('c', 'd'), part('e', 'f')], four))).toEqual([0, 1, 2]);
});

test('two texts that become one are the first of them', () => {
  expect(keysOf(namesOf([part('a', 'b', 'c', 'd'), part('e', 'f')], three))).toEqual([0, 2]);
});

import { expect, test } from 'vitest';
import { sectionPlaces } from '#domain/document/sections';
import { type DraftBlock, draft, h, n, p, t } from '../../support/draft';

const placesOf = (...blocks: readonly DraftBlock[]) => {
  const document = draft(...blocks);
  const places = sectionPlaces(document);
  return document.blocks.map((block) => places.get(block.id) ?? null);
};

test('Pillar II, paragraph 10 is II.10, and an inserted paragraph is found by the label in its bracket', () => {
  expect(
    placesOf(
      h(1, 'Draft CICA Plan of Action'),
      p('We, the Member States;'),
      h(2, 'Pillar II: Preventing and combating terrorism'),
      p('We resolve to [undertake] (-ISR) the following:'),
      p('To identify and suppress', '10.'),
      p('[11a. To enhance cooperation.] (+IND)'),
    ),
  ).toEqual([null, null, 'II', 'II', 'II.10', 'II.11a']);
});

test('a heading may carry its number as label or at the start of its text', () => {
  expect(placesOf(h(1, 'Goals', 'II.'), p('a', '1.'), h(1, 'III. Measures'), p('b', '1)'))).toEqual([
    'II',
    'II.1',
    'III',
    'III.1',
  ]);
});

test('a paragraph that names a pillar opens it, as in texts without headings', () => {
  expect(placesOf(p('Pillar IV: Measures to ensure respect'), p('a', '2.'))).toEqual(['IV', 'IV.2']);
  expect(placesOf(p('Раздел III. Меры'), p('а', '1.'))).toEqual(['III', 'III.1']);
});

test('items of a list carry the numbers that they stand under', () => {
  expect(
    placesOf(
      h(1, 'Goals', 'I.'),
      p('x', '3.'),
      p('y', '(a)', 1),
      p('z', 'b)', 1),
      p('w', '4.'),
      p('v', '•', 1),
    ),
  ).toEqual(['I', 'I.3', 'I.3.a', 'I.3.b', 'I.4', 'I']);
});

test('a label that names its section already is not prefixed with it', () => {
  expect(placesOf(h(1, 'Scope', '2.'), p('a', '2.1.'), p('b', '2.2.'))).toEqual(['2', '2.1', '2.2']);
});

test('a heading without a number ends a section of its level, not one above it', () => {
  expect(placesOf(h(1, 'Goals', 'I.'), h(2, 'General'), p('a', '1.'), h(1, 'Closing'), p('b', '1.'))).toEqual(
    ['I', 'I', 'I.1', null, '1'],
  );
});

test('tables and footnotes have no place', () => {
  expect(placesOf(h(1, 'Goals', 'I.'), t(['a']), n('1', 'b'))).toEqual(['I', null, null]);
});

import { describe, expect, test } from 'vitest';
import { nextInsertedLabel, proposeNewParagraph } from '#domain/notation/edits';

test('a proposed paragraph stands whole in one group, with its label', () => {
  expect(proposeNewParagraph('11a.', ' To enhance cooperation. ', 'KAZ')).toBe(
    '[11a. To enhance cooperation.] (+KAZ)',
  );
});

test('a paragraph without a label is only its words', () => {
  expect(proposeNewParagraph(null, 'Recalling the Charter,', 'KAZ')).toBe('[Recalling the Charter,] (+KAZ)');
});

test('a paragraph that is still empty has its label', () => {
  expect(proposeNewParagraph('11a.', '', 'KAZ')).toBe('[11a.] (+KAZ)');
});

describe('the label of an inserted paragraph', () => {
  test.each<[string, readonly string[], string | null]>([
    ['11', [], '11a'],
    ['11.', [], '11a.'],
    ['11a.', [], '11b.'],
    ['11z.', [], '11aa.'],
    ['11.', ['11a.'], '11b.'],
    ['11.', ['11a', '11b)'], '11c.'],
    ['(3)', [], '(3a)'],
    ['2.1.', [], '2.1a.'],
    ['11 bis', [], '11 ter'],
    ['11 bis.', ['11 ter.'], '11 quater.'],
    ['12.', ['11 bis.'], '12 bis.'],
    ['OP3', [], 'OP3 bis'],
    ['OP3 bis', [], 'OP3 ter'],
    ['PP2', ['PP2 bis'], 'PP2 ter'],
    ['PP2 alt', [], 'PP2 bis'],
    ['OP 4', [], 'OP 4 bis'],
    ['11zz', [], null],
    ['•', [], null],
    ['a)', [], null],
    ['IV.', [], null],
  ])('behind %s, with %j taken', (previous, taken, expected) => {
    expect(nextInsertedLabel(previous, new Set(taken))).toBe(expected);
  });
});

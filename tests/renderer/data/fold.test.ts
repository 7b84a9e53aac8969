import { expect, test } from 'vitest';
import { fold, queryWords } from '#renderer/data/fold';

test.each([
  ['accents', 'Pará', 'para'],
  ['case, in every script', 'ҚАЗАҚСТАН Республикасы', 'қазақстан республикасы'],
  ['the two dots of ё', 'Мёд', 'мед'],
  ['kinds of dashes', 'test–ban — treaty', 'test-ban - treaty'],
  ['kinds of quotation marks', '«План» “Plan”', '"план" "plan"'],
  ['no-break spaces', 'No.\u00a0801', 'no. 801'],
])('folding levels %s', (_, text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('й is a letter of its own and not an и', () => {
  expect(fold('Май')).toBe('май');
});

test('a query is its words', () => {
  expect(queryWords('  Plan   of\u00a0Action ')).toEqual(['plan', 'of', 'action']);
  expect(queryWords(' ')).toEqual([]);
});

import { expect, test } from 'vitest';
import { plainText } from '#domain/document/plainText';
import { draft, h, n, p, t } from '../../support/draft';

test('a document as plain text has a blank line between paragraphs and labels before their text', () => {
  const document = draft(h(1, 'Goals', 'I.'), p('We [agree] (+IND)', '1.'), p('Plain'), n('1', 'A note.'));
  expect(plainText(document)).toBe('I. Goals\n\n1. We [agree] (+IND)\n\nPlain\n\n1 A note.');
});

test('a table has a line for each row and a tab between cells', () => {
  expect(plainText(draft(t(['a', 'b'], ['c\nd', 'e\tf'])))).toBe('a\tb\nc d\te f');
});

test('a label without text stands alone', () => {
  expect(plainText(draft(p('', '1.')))).toBe('1.');
});

// @vitest-environment jsdom
/** Sentences about files that were refused, as the screens say them. */

import { expect, test } from 'vitest';
import type { AppError } from '#domain/errors';
import { changeLanguage, sentenceOf, startI18n } from '#renderer/i18n/index';

const wrongKind: AppError = {
  code: 'file.wrongKind',
  facts: { name: 'note.docx', expected: 'a Word document', found: 'plain text' },
};

test('what a refused file is and what it holds are named in the language of the screen', async () => {
  await startI18n('ru');
  expect(sentenceOf(wrongKind)).toContain('назван как документ Word, но содержит простой текст');
  await changeLanguage('kk');
  expect(sentenceOf(wrongKind)).toContain('Word құжаты деп аталған, бірақ ішінде жай мәтін');
  await changeLanguage('en');
  expect(sentenceOf(wrongKind)).toContain('named like a Word document, but holds plain text');
});

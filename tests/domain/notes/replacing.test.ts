import { expect, test } from 'vitest';
import { replacementSentence } from '#domain/notes/replacing';

test('a note says which sent note it replaces, in every language', () => {
  const sent = { reference: '2024/15', date: '2024-06-14' };
  expect(replacementSentence('en', sent)).toBe('The present Note replaces Note No. 2024/15 of 14 June 2024.');
  expect(replacementSentence('ru', sent)).toBe(
    'Настоящая нота заменяет ноту № 2024/15 от 14 июня 2024 года.',
  );
  expect(replacementSentence('kk', sent)).toContain('2024 жылғы 14 маусымдағы № 2024/15');
  expect(replacementSentence('fr', sent)).toContain('n° 2024/15 du 14 juin 2024');
  expect(replacementSentence('ar', sent)).toContain('2024/15');
  expect(replacementSentence('en', { reference: '7', date: null })).toBe(
    'The present Note replaces Note No. 7.',
  );
  expect(replacementSentence('kk', { reference: '7', date: null })).toBe(
    'Осы нота № 7 нотаның орнына жіберіледі.',
  );
});

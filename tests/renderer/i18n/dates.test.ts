import { describe, expect, test } from 'vitest';
import { deadlineMoment, shortDate, zonedTime } from '#renderer/i18n/dates';
import { languageOf } from '#renderer/i18n/index';

describe('a day in short form', () => {
  test.each([
    ['2024-06-07', 'en', '7 Jun 2024'],
    ['2024-06-07', 'ru', '7 июн 2024'],
    ['2024-06-07', 'kk', '2024 ж. 7 мау'],
    ['2024-06', 'ru', 'июн 2024'],
  ] as const)('%s reads, in %s, %s', (date, language, printed) => {
    expect(shortDate(date, language, 2026)).toBe(printed);
  });

  test('leaves out the year that is running', () => {
    expect(shortDate('2026-06-07', 'en', 2026)).toBe('7 Jun');
  });

  test('of something that is no date is that something', () => {
    expect(shortDate('spring', 'en', 2026)).toBe('spring');
  });
});

test('an hour is that of the place where it is counted', () => {
  expect(zonedTime('2022-10-12T15:00:00+06:00')).toBe('15:00 (UTC+6)');
  expect(zonedTime('2022-10-12T15:00:00-03:30')).toBe('15:00 (UTC−3:30)');
});

test('a deadline without an hour is a day', () => {
  expect(deadlineMoment({ at: '2024-07-01T23:59:59+05:00', dateOnly: true }, 'en')).toBe('1 Jul 2024');
  expect(deadlineMoment({ at: '2022-10-12T15:00:00+06:00', dateOnly: false }, 'ru')).toBe(
    '12 окт 2022, 15:00 (UTC+6)',
  );
});

test.each([
  ['ru-KZ', 'ru'],
  ['kk_KZ', 'kk'],
  ['en-GB', 'en'],
  ['de-DE', 'en'],
])('a system in %s is spoken to in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

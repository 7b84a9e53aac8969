import { describe, expect, it } from 'vitest';
import { findDates, findDayInWords, findDaysWithoutYear, parseDate } from '#domain/deadlines/dates';

describe('the rarer forms of a date', () => {
  it.each([
    ['7th of June of 2024', '2024-06-07'],
    ['June the 7th, 2024', '2024-06-07'],
    ['« 7 » июня 2024 г.', '2024-06-07'],
    ['«7» июня 2024 года', '2024-06-07'],
    ['7-го июня 2024 года', '2024-06-07'],
    ['2024 жылғы «7» маусым', '2024-06-07'],
    ['«7» маусым 2024 ж.', '2024-06-07'],
    ['7 маусым 2024 жыл', '2024-06-07'],
    ['7 маусым, 2024', '2024-06-07'],
    ['2024/06/07', '2024-06-07'],
    ['2024.06.07', '2024-06-07'],
    ['июня 2024 года', '2024-06'],
  ])('reads %s as %s', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
  });

  it('takes the day first in a date of numbers, unless the second number can only be a day', () => {
    expect(parseDate('07/06/2024')).toBe('2024-06-07');
    expect(parseDate('07-06-2024')).toBe('2024-06-07');
    expect(parseDate('06/28/2024')).toBe('2024-06-28');
    expect(parseDate('28/06/2024')).toBe('2024-06-28');
  });

  it('reads both ends of days that are joined by a word', () => {
    const range = (text: string) => findDates(text).map(({ iso, lastIso }) => [iso, lastIso]);
    expect(range('from 30 June to 2 July 2024')).toEqual([['2024-06-30', '2024-07-02']]);
    expect(range('с 30 июня по 2 июля 2024 года')).toEqual([['2024-06-30', '2024-07-02']]);
    expect(range('с 30-го по 31-го июля 2024 года')).toEqual([['2024-07-30', '2024-07-31']]);
  });

  it.each(['31/02/2024', '2024/02/30', '13/13/2024', '2024-02-30', '7 маусым 0024', 'SUM/2022/10/12'])(
    'finds no date in %s',
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );

  it.each(['June 0999', 'июнь 0999 года', '0999 жылғы маусым'])(
    'takes %s, a month before the year 1000, for no month of a note',
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );

  it('finds no date where a scan spells the month with a letter that no month has', () => {
    expect(findDates('7 Auguſt 2024')).toEqual([]);
    expect(findDates('7 August 2024')).toHaveLength(1);
  });

  it('reads the day that the calendar has where the other end of the range does not exist', () => {
    const text = '31 June - 2 July 2024';
    expect(findDates(text).map(({ from, to }) => text.slice(from, to))).toEqual(['2 July 2024']);
  });
});

describe('a day without a year', () => {
  const days = (text: string, since = '2024-06-07') =>
    findDaysWithoutYear(text, since).map(({ from, to, iso }) => [text.slice(from, to), iso]);

  it.each([
    ['by 30 June', '30 June', '2024-06-30'],
    ['by the 30th of June', '30th of June', '2024-06-30'],
    ['by June 30', 'June 30', '2024-06-30'],
    ['до 30 июня', '30 июня', '2024-06-30'],
    ['30 маусымға дейін', '30 маусымға', '2024-06-30'],
  ])('is in “%s” the first such day from the date of the note', (text, words, iso) => {
    expect(days(text)).toEqual([[words, iso]]);
  });

  it('is the date of the note itself, and in the next year where this year it is over', () => {
    expect(days('by 7 June')).toEqual([['7 June', '2024-06-07']]);
    expect(days('by 6 June')).toEqual([['6 June', '2025-06-06']]);
    expect(days('до 1 марта')).toEqual([['1 марта', '2025-03-01']]);
  });

  it('waits for the next leap year where the day is 29 February', () => {
    expect(days('by 29 February')).toEqual([['29 February', '2028-02-29']]);
    expect(days('by 29 February', '2024-02-01')).toEqual([['29 February', '2024-02-29']]);
  });

  it('is none where the calendar never has it, or not within four years', () => {
    expect(days('by 31 June')).toEqual([]);
    expect(days('by 29 February', '2097-01-01')).toEqual([]);
  });

  it('is not looked for inside a date that names its year', () => {
    expect(days('by 30 June 2025')).toEqual([]);
    expect(days('from 30 June to 2 July 2025')).toEqual([]);
    expect(days('comments by 10 June, nominations by 30 June 2025')).toEqual([['10 June', '2024-06-10']]);
  });
});

describe('a year in words', () => {
  it('is read below twenty, in whole tens and in between', () => {
    const day = 'this Ninth Day of October in the Year Two Thousand and';
    expect(findDayInWords(`${day} Eleven`)).toBe('2011-10-09');
    expect(findDayInWords(`${day} Thirty`)).toBe('2030-10-09');
    expect(findDayInWords(`${day} Twenty-Six`)).toBe('2026-10-09');
  });

  it('is none where the words are no number or the month has no such day', () => {
    const year = 'in the Year Two Thousand and';
    expect(findDayInWords(`this Ninth Day of October ${year} Twenty-Eleven`)).toBeNull();
    expect(findDayInWords(`this Ninth Day of October ${year} Twenty-Many`)).toBeNull();
    expect(findDayInWords(`this Thirty-First Day of June ${year} Twenty-Six`)).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDay, isoParts } from '#domain/deadlines/civil';
import { findDates, findDayInWords, parseDate, printDate } from '#domain/deadlines/dates';
import { monthNumber } from '#domain/deadlines/months';
import { languages } from '#domain/languages';

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));

describe('dates as notes write them', () => {
  it.each([
    ['7 June 2024', '2024-06-07'],
    ['7th of June 2024', '2024-06-07'],
    ['June 7, 2024', '2024-06-07'],
    ['1 Oct. 2024', '2024-10-01'],
    ['7 июня 2024 года', '2024-06-07'],
    ['13 декабря 2023 г.', '2023-12-13'],
    ['2024 жылғы 7 маусым', '2024-06-07'],
    ['2022 жылдың 30 маусымынан', '2022-06-30'],
    ['2024 жылғы 1 шілдеге', '2024-07-01'],
    ['11.10.2022', '2022-10-11'],
    ['2022-10-11', '2022-10-11'],
    ['June 2024', '2024-06'],
    ['июнь 2024 года', '2024-06'],
    ['2024 жылғы маусым', '2024-06'],
  ])('reads %s as %s', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
  });

  it.each([
    '31 June 2024',
    '29 February 2023',
    '7 Juni 2024',
    '2024',
    '',
    'on 7 June 2024',
    '10-11 October 2022',
    '32.10.2022',
    '2022-13-01',
    '11.10.2022.5',
  ])('does not take %s for one date', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('reads the first and the last day of a meeting', () => {
    const of = (text: string) => findDates(text).map(({ iso, lastIso }) => [iso, lastIso]);
    expect(of('Astana, 10-11 October 2022')).toEqual([['2022-10-10', '2022-10-11']]);
    expect(of('30 June – 2 July 2024')).toEqual([['2024-06-30', '2024-07-02']]);
    expect(of('с 30 июня – 2 июля 2024 года')).toEqual([['2024-06-30', '2024-07-02']]);
    expect(of('10-11 октября 2022 года')).toEqual([['2022-10-10', '2022-10-11']]);
    expect(of('2022 жылғы 10-11 қазан')).toEqual([['2022-10-10', '2022-10-11']]);
    expect(of('October 11-12, 2021')).toEqual([['2021-10-11', '2021-10-12']]);
  });

  it('finds several dates of a sentence in reading order, each with its place', () => {
    const text = 'Note No. NCT/G/778 of 16 June 2022 and the reply of 2 July 2022';
    expect(findDates(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      '16 June 2022',
      '2 July 2022',
    ]);
  });

  it('reads a date written out in words at the end of a declaration', () => {
    expect(
      findDayInWords(
        'Adopted on this Ninth Day of October in the Year Two Thousand and Twenty-Four in a single copy',
      ),
    ).toBe('2024-10-09');
    expect(findDayInWords('Done this Thirty-First day of May 2019')).toBe('2019-05-31');
    expect(findDayInWords('on this Second Day of March in the Year Two Thousand Nineteen')).toBe(
      '2019-03-02',
    );
  });

  it('finds no date in words where the words are no numbers', () => {
    expect(findDayInWords('On the last day of May 2019')).toBeNull();
    expect(findDayInWords('the Ninth Day of October in the Year Two Thousand and Many')).toBeNull();
    expect(findDayInWords('Adopted by consensus')).toBeNull();
  });

  it('prints a date as each language writes it', () => {
    expect(languages.map((language) => printDate('2024-06-07', language))).toEqual([
      '7 June 2024',
      '7 июня 2024 года',
      '2024 жылғы 7 маусым',
    ]);
    expect(languages.map((language) => printDate('2024-06', language))).toEqual([
      'June 2024',
      'июнь 2024 года',
      '2024 жылғы маусым',
    ]);
    expect(printDate('soon', 'en')).toBe('soon');
  });

  it('reads back every date that it prints, in every language', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...languages), (day, language) => {
        expect(parseDate(printDate(day, language))).toBe(day);
        expect(parseDate(printDate(day.slice(0, 7), language))).toBe(day.slice(0, 7));
      }),
    );
  });

  it('never finds dates that overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      '1',
      '11',
      '-',
      ' ',
      'June',
      '2024',
      'июня',
      'жылғы',
      'шілде',
      '.',
      ',',
      'of',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const dates = findDates(pieces.join(''));
        dates.forEach((date, index) => {
          expect(date.from).toBeGreaterThanOrEqual(dates[index - 1]?.to ?? 0);
        });
      }),
    );
  });
});

describe('days of the calendar', () => {
  it('knows leap days', () => {
    expect(isoDay(2024, 2, 29)).toBe('2024-02-29');
    expect(isoDay(2023, 2, 29)).toBeNull();
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });

  it('refuses what is no ISO day', () => {
    expect(isoParts('2024-6-7')).toBeNull();
    expect(isoParts('2024-13')).toBeNull();
    expect(isoParts('2024-06')).toEqual({ year: 2024, month: 6, day: null });
  });

  it('knows months by their names, short names and Kazakh endings', () => {
    expect(['Sept.', 'dec', 'июль', 'желтоқсандағы'].map(monthNumber)).toEqual([9, 12, 7, 12]);
    expect(['Marching', 'месяц', ''].map(monthNumber)).toEqual([null, null, null]);
  });
});

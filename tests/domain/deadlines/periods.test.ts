import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoParts } from '#domain/deadlines/civil';
import { findDeadlines } from '#domain/deadlines/find';
import { findPeriods } from '#domain/deadlines/periods';

/** A Friday. */
const friday = '2024-06-07';

const lastDays = (text: string, noteDate: string | null = friday) =>
  findPeriods(text, noteDate).map(({ lastDay }) => lastDay);

describe('limits counted from the date of the note', () => {
  it.each([
    ['within 14 days of the date of this note', '2024-06-21'],
    ['Within ten days', '2024-06-17'],
    ['within twenty-one days from today', '2024-06-28'],
    ['within 14 (fourteen) calendar days', '2024-06-21'],
    ['within the next 3 days', '2024-06-10'],
    ['within two weeks', '2024-06-21'],
    ['in the course of one week', '2024-06-14'],
    ['within a month', '2024-07-07'],
    ['within the next month', '2024-07-07'],
    ['within three months', '2024-09-07'],
    ['в течение 3 суток', '2024-06-10'],
    ['в течение 14 (четырнадцати) календарных дней со дня направления ноты', '2024-06-21'],
    ['в течение двух недель с даты настоящей ноты', '2024-06-21'],
    ['В течение недели', '2024-06-14'],
    ['в течение месяца', '2024-07-07'],
    ['в течение трёх месяцев', '2024-09-07'],
    ['осы нота күнінен бастап 14 күн ішінде', '2024-06-21'],
    ['осы нота күнінен бастап он күн ішінде', '2024-06-17'],
    ['он төрт күн ішінде', '2024-06-21'],
    ['14 күнтізбелік күн ішінде', '2024-06-21'],
    ['екі апта ішінде', '2024-06-21'],
    ['бір ай мерзімде', '2024-07-07'],
    ['в десятидневный срок', '2024-06-17'],
    ['в одномесячный срок', '2024-07-07'],
    ['в недельный срок', '2024-06-14'],
    ['within ten days from 1 June 2024', '2024-06-11'],
  ])('in a note of 7 June 2024, “%s” ends with %s', (text, lastDay) => {
    expect(lastDays(text)).toEqual([lastDay]);
  });

  it.each([
    ['within 1 working day', '2024-06-10'],
    ['within 5 business days', '2024-06-14'],
    ['within 10 working days', '2024-06-21'],
    ['в течение 10 рабочих дней', '2024-06-21'],
    ['10 жұмыс күн ішінде', '2024-06-21'],
  ])('leaves Saturdays and Sundays out of “%s”', (text, lastDay) => {
    expect(lastDays(text)).toEqual([lastDay]);
  });

  it('counts working days from a Saturday and a Sunday as from the Monday that follows', () => {
    expect(lastDays('within 1 working day', '2024-06-08')).toEqual(['2024-06-10']);
    expect(lastDays('within 1 working day', '2024-06-09')).toEqual(['2024-06-10']);
  });

  it.each([
    ['2024-01-31', 'within one month', '2024-02-29'],
    ['2023-01-31', 'within one month', '2023-02-28'],
    ['2023-01-29', 'within one month', '2023-02-28'],
    ['2024-08-31', 'within one month', '2024-09-30'],
    ['2024-12-15', 'within one month', '2025-01-15'],
    ['2023-11-30', 'within three months', '2024-02-29'],
    ['2023-11-30', 'within 12 months', '2024-11-30'],
  ])(
    'in a note of %s, “%s” ends with %s: the same day, or the last of a shorter month',
    (note, text, lastDay) => {
      expect(lastDays(text, note)).toEqual([lastDay]);
    },
  );

  it.each([
    'within 14 days of receipt of this note',
    'within 14 days after receiving the draft',
    'в течение пяти дней после получения ноты',
    'осы нотаны алған күннен бастап 14 күн ішінде',
    'within ten days of the opening of the session',
    'within ten days before the session',
  ])('tells no last day of “%s”, as the note does not know when it was received', (text) => {
    expect(lastDays(text)).toEqual([null]);
  });

  it('tells no last day where the date of the note is not known', () => {
    expect(lastDays('within 14 days', null)).toEqual([null]);
    expect(lastDays('в течение недели', null)).toEqual([null]);
  });

  it.each([
    'within several days',
    'в течение нескольких дней',
    'бірнеше күн ішінде',
    'within the framework of the Summit',
    'в многодневный срок',
    'в течение года',
    'for 14 days',
    'herewithin 14 days',
  ])('does not take “%s” for a period', (text) => {
    expect(lastDays(text)).toEqual([]);
  });

  it('finds the periods of several languages in reading order, each up to the end of its phrase', () => {
    const text =
      'Екі апта ішінде; в течение 3 дней с даты ноты, and within 14 days of the date of this note, please.';
    expect(findPeriods(text, friday).map(({ from, to }) => text.slice(from, to))).toEqual([
      'Екі апта ішінде',
      'в течение 3 дней с даты ноты',
      'within 14 days of the date of this note',
    ]);
  });

  it('ends a count of days that many days later, whatever the day and the language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30_000 }),
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom('within # days', 'в течение # дней', '# күн ішінде'),
        (start, count, words) => {
          const note = addDays('1990-01-01', start);
          expect(lastDays(words.replace('#', String(count)), note)).toEqual([addDays(note, count)]);
        },
      ),
    );
  });

  it('ends a count of months on a day that exists, in that month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 1, max: 60 }), (start, count) => {
        const note = addDays('1990-01-01', start);
        const [from, to] = [isoParts(note), isoParts(lastDays(`within ${count} months`, note)[0] ?? '')];
        const monthsApart =
          ((to?.year ?? 0) - (from?.year ?? 0)) * 12 + (to?.month ?? 0) - (from?.month ?? 0);
        expect(monthsApart).toBe(count);
        expect(to?.day).toBeLessThanOrEqual(from?.day ?? 0);
      }),
    );
  });
});

describe('a count of months beyond the calendar', () => {
  it('ends on no day', () => {
    expect(lastDays('within 999 months', '9999-01-01')).toEqual([null]);
  });
});

describe('a deadline counted from the date of the note', () => {
  const search = (text: string, noteDate: string | null = friday, zone = 'Asia/Almaty') =>
    findDeadlines([{ text, item: false }], { language: 'en', zone, noteDate });

  it('is the end of its last day where the Secretariat sits', () => {
    expect(search('Comments are welcome within 14 days of the date of this note.')).toMatchObject({
      found: [
        {
          named: '2024-06-21',
          deadline: {
            kind: 'comments',
            at: '2024-06-21T23:59:59+05:00',
            zone: 'Asia/Almaty',
            dateOnly: true,
            text: 'within 14 days of the date of this note',
            language: 'en',
          },
        },
      ],
      unread: [],
    });
  });

  it('is said to run from another day where it runs from receipt, or from a note of no known date', () => {
    const received = 'Comments are welcome within 14 days of receipt of this note.';
    expect(search(received)).toMatchObject({ found: [], unread: [], running: [received] });
    const undated = 'Comments are welcome within 14 days.';
    expect(search(undated, null)).toMatchObject({ found: [], unread: [], running: [undated] });
  });

  it('is nothing where the period is for something else', () => {
    expect(search('The Chair serves within 12 months.')).toMatchObject({ found: [], unread: [] });
  });

  it('is nothing where the hours of the place are not known', () => {
    expect(search('Comments within 14 days.', friday, 'Mars/Olympus').found).toEqual([]);
  });
});

/** By whose clock an hour is meant, in every form that a Secretariat writes it; and days in words. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '#domain/deadlines/dates';
import { findDeadlines } from '#domain/deadlines/find';
import type { LanguageCode } from '#domain/languages';

/** Of a note of 7 June 2024, from Astana (UTC+5). */
const search = (text: string, language: LanguageCode) =>
  findDeadlines([{ text, item: false }], { language, zone: 'Asia/Almaty', noteDate: '2024-06-07' });

const stated = (text: string, language: LanguageCode) =>
  search(text, language).found.map(({ deadline: { kind, at } }) => `${kind} ${at}`);

/** The name of a clock, and its offset in June 2024. */
const clocks = {
  en: [
    ['Astana time', '+05:00'],
    ['(Astana time)', '+05:00'],
    ['GMT+5', '+05:00'],
    ['(UTC +05:00)', '+05:00'],
    ['UTC', '+00:00'],
    ['GMT', '+00:00'],
    ['CET', '+02:00'],
    ['(CET)', '+02:00'],
    ['Vienna time (CEST)', '+02:00'],
    ['New York time', '-04:00'],
    ['EDT', '-04:00'],
    ['Moscow time', '+03:00'],
    ['Kuala Lumpur time', '+08:00'],
    ['(Jakarta time, GMT+7)', '+07:00'],
  ],
  ru: [
    ['по времени Астаны', '+05:00'],
    ['(время местное)', '+05:00'],
    ['мск', '+03:00'],
    ['по московскому времени', '+03:00'],
    ['по Москве', '+03:00'],
    ['по времени Вены', '+02:00'],
    ['UTC', '+00:00'],
    ['по Гринвичу', '+00:00'],
    ['по всемирному координированному времени', '+00:00'],
  ],
} as const;

const two = (value: number): string => String(value).padStart(2, '0');
const hour = fc.integer({ min: 0, max: 23 });
const minute = fc.constantFrom(0, 15, 30, 59);
const day = fc.integer({ min: 8, max: 30 });

describe('an hour is read by the clock that the note names', () => {
  it('in English, before and behind its day', () => {
    fc.assert(
      fc.property(hour, minute, day, fc.constantFrom(...clocks.en), (h, m, d, [clock, offset]) => {
        const want = [`comments 2024-06-${two(d)}T${two(h)}:${two(m)}:00${offset}`];
        const time = `${two(h)}:${two(m)} ${clock}`;
        expect(stated(`Comments are due by ${time} on ${d} June 2024.`, 'en')).toEqual(want);
        expect(stated(`Comments are due by ${d} June 2024, ${time}.`, 'en')).toEqual(want);
      }),
    );
  });

  it('in Russian, before and behind its day', () => {
    fc.assert(
      fc.property(hour, minute, day, fc.constantFrom(...clocks.ru), (h, m, d, [clock, offset]) => {
        const want = [`comments 2024-06-${two(d)}T${two(h)}:${two(m)}:00${offset}`];
        const time = `${two(h)}.${two(m)} ${clock}`;
        expect(stated(`Просит представить замечания до ${time} ${d} июня 2024 года.`, 'ru')).toEqual(want);
        expect(stated(`Просит представить замечания до ${d} июня 2024 года, ${time}.`, 'ru')).toEqual(want);
      }),
    );
  });

  it.each([
    ['kk', 'Түсініктемелерді 2024 жылғы 28 маусымда түскі сағат 12-ге дейін жіберуді сұрайды.', 'T12:00'],
    ['kk', 'Түсініктемелерді 2024 жылғы 28 маусымда кешкі сағат 6-ға дейін жіберуді сұрайды.', 'T18:00'],
    ['ru', 'Просит представить замечания до полудня 28 июня 2024 года.', 'T12:00'],
    ['ru', 'Просит представить замечания до 18-00 28 июня 2024 г.', 'T18:00'],
    ['en', 'Comments are due by six p.m. on 28 June 2024.', 'T18:00'],
    ['en', 'Comments are due by 24:00 on 28 June 2024.', 'T23:59'],
    ['ru', 'Просит представить замечания до 24.00 28 июня 2024 года.', 'T23:59'],
  ] as const)('%s: %s', (language, text, time) => {
    expect(stated(text, language)).toEqual([
      `comments 2024-06-28${time}:${time === 'T23:59' ? '59' : '00'}+05:00`,
    ]);
  });

  it('midnight somewhere else is an hour, midnight at the seat is the end of the day', () => {
    const [here] = search('Comments are due by midnight on 28 June 2024.', 'en').found;
    const [there] = search('Comments are due by midnight (CET) on 28 June 2024.', 'en').found;
    expect([here?.deadline.dateOnly, here?.deadline.at]).toEqual([true, '2024-06-28T23:59:59+05:00']);
    expect([there?.deadline.dateOnly, there?.deadline.at]).toEqual([false, '2024-06-28T23:59:59+02:00']);
  });
});

describe('a day in words', () => {
  it.each([
    ['the twenty-eighth of June 2024', '2024-06-28'],
    ['the 28th day of June 2024', '2024-06-28'],
    ['First of July 2024', '2024-07-01'],
    ['the thirty-first of May, 2024', '2024-05-31'],
    ['двадцать восьмого июня 2024 года', '2024-06-28'],
    ['тридцатого июня 2024 г.', '2024-06-30'],
    ['первого июля 2024 года', '2024-07-01'],
    ['2024 жылғы жиырма сегізінші маусым', '2024-06-28'],
    ['2024 жылғы бірінші шілде', '2024-07-01'],
  ])('%s is %s', (text, iso) => {
    expect(findDates(text).map((date) => date.iso)).toEqual([iso]);
  });

  it('that the calendar does not have is no date', () => {
    expect(findDates('the thirty-first of June 2024').filter(({ iso }) => iso.length === 10)).toEqual([]);
  });
});

describe('what a limit is for', () => {
  it.each([
    ['en', 'The silence period will lapse on 28 June 2024.', 'silence 2024-06-28'],
    ['en', 'It is under silence for a period of ten days from the date of this Note.', 'silence 2024-06-17'],
    ['en', 'The silence procedure shall run from 10 June to 28 June 2024.', 'silence 2024-06-28'],
    ['en', 'They are requested to provide their concurrence by 28 June 2024.', 'comments 2024-06-28'],
    ['en', 'Contributions to the report should be submitted by end-June 2024.', 'comments 2024-06-30'],
    ['en', 'Comments received after 28 June 2024 will not be considered.', 'comments 2024-06-28'],
    [
      'en',
      'Submit the names and contact details of representatives by 28 June 2024.',
      'registration 2024-06-28',
    ],
    ['en', 'Candidatures for the post should be submitted by 28 June 2024.', 'registration 2024-06-28'],
    ['en', 'Kindly designate a national coordinator by 28 June 2024.', 'registration 2024-06-28'],
    [
      'en',
      'The SOC meeting scheduled for 20 June 2024 has been postponed to 25 June 2024.',
      'meeting 2024-06-25',
    ],
    ['en', 'The meeting scheduled for 20 June 2024 has been cancelled.', ''],
    ['en', 'It was placed under silence until 5 June 2024, and no objections were received.', ''],
    ['ru', 'Проект вынесен на процедуру молчаливого согласия до 28 июня 2024 года.', 'silence 2024-06-27'],
    ['ru', 'Отсутствие ответа до 28 июня 2024 года рассматривается как согласие.', 'silence 2024-06-27'],
    ['ru', 'Просит представить замечания в срок не более 10 рабочих дней.', 'comments 2024-06-21'],
    [
      'ru',
      'Замечания, поступившие после 28 июня 2024 года, рассматриваться не будут.',
      'comments 2024-06-28',
    ],
    ['ru', 'Просит назначить контактных лиц не позднее 28 июня 2024 года.', 'registration 2024-06-28'],
    ['ru', 'Заседание переносится с 20 июня на 25 июня 2024 года.', 'meeting 2024-06-25'],
    ['ru', 'Начало заседания — 25 июня 2024 года в 10.00.', 'meeting 2024-06-25'],
    ['kk', 'Жауаптарды 2024 жылғы 28 маусымды қоса алғанда дейін жіберуді сұрайды.', 'comments 2024-06-28'],
    [
      'kk',
      'Байланыс тұлғаларын 2024 жылғы 28 маусымға дейін тағайындауды сұрайды.',
      'registration 2024-06-27',
    ],
  ] as const)('%s: %s', (language, text, want) => {
    // *Deemed approved* elsewhere in a note turns comments into silence: here the sentence is all there is.
    const said = search(text, language).found.map(
      ({ deadline: { kind, at } }) => `${kind} ${at.slice(0, 10)}`,
    );
    expect(said.join('; ')).toBe(want);
  });
});

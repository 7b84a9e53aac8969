import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeadlineContext, findDeadlines } from '#domain/deadlines/find';

const astana: DeadlineContext = { language: 'en', zone: 'Asia/Almaty', noteDate: '2022-06-22' };

const search = (text: string, context: Partial<DeadlineContext> = {}) =>
  findDeadlines([{ text, item: false }], { ...astana, ...context });

const one = (text: string, context: Partial<DeadlineContext> = {}) =>
  search(text, context).found.map(({ deadline }) => [deadline.kind, deadline.at]);

describe('deadlines in English notes', () => {
  it.each([
    [
      'Should there be no further comments before 1 July 2024, it will be submitted.',
      'comments',
      '2024-06-30T23:59:59+05:00',
    ],
    [
      'Suggestions are to be submitted no later than 11 January 2024.',
      'comments',
      '2024-01-11T23:59:59+06:00',
    ],
    ['Proposals may be sent by Friday, 5 July 2024.', 'comments', '2024-07-05T23:59:59+05:00'],
    [
      'Please inform about participation of experts, but not later than 30 June 2022.',
      'registration',
      '2022-06-30T23:59:59+06:00',
    ],
    [
      'It is placed under silence procedure until 15.00 by Astana time on 12 October 2022.',
      'silence',
      '2022-10-12T15:00:00+06:00',
    ],
    [
      'It is under silence until 12 October 2022, 15:00 (Astana time).',
      'silence',
      '2022-10-12T15:00:00+06:00',
    ],
    [
      'Comments are welcome until close of business on 3 March 2025.',
      'comments',
      '2025-03-03T23:59:59+05:00',
    ],
    [
      'Comments are welcome by 6 p.m. (Jakarta time) on 3 March 2025.',
      'comments',
      '2025-03-03T18:00:00+07:00',
    ],
    [
      'The session will take place on 4 July 2022, Monday, online at 14.00 (Nur-Sultan time, GMT+6).',
      'meeting',
      '2022-07-04T14:00:00+06:00',
    ],
    ['The session will be held at noon on 5 July 2022.', 'meeting', '2022-07-05T12:00:00+06:00'],
    ['The Committee will resume its meeting on 12 October 2022.', 'meeting', '2022-10-12T23:59:59+06:00'],
    [
      'The meeting is scheduled for 10-11 October 2024 at 10:00 (UTC-4).',
      'meeting',
      '2024-10-10T10:00:00-04:00',
    ],
  ])('%s', (text, kind, at) => {
    expect(one(text)).toEqual([[kind, at]]);
  });

  it('keeps the words of the note, from the limiting word to the clock', () => {
    const words = (text: string) => search(text).found.map(({ deadline }) => deadline.text);
    expect(words('Comments are due before\n1 July 2024, please.')).toEqual(['before 1 July 2024']);
    expect(words('It is under silence until 12 October 2022, 15:00 (Astana time), and then ends.')).toEqual([
      'until 12 October 2022, 15:00 (Astana time)',
    ]);
    expect(words('It will take place on 4 July 2022 at 14.00 by Astana time.')).toEqual([
      'on 4 July 2022 at 14.00 by Astana time',
    ]);
  });

  it('says whether the note gives a day or an hour', () => {
    const dateOnly = (text: string) => search(text).found.map(({ deadline }) => deadline.dateOnly);
    expect(dateOnly('Comments are due before 1 July 2024.')).toEqual([true]);
    expect(dateOnly('Comments are due before 15.00 on 1 July 2024.')).toEqual([false]);
  });
});

describe('deadlines in Russian notes', () => {
  it.each([
    [
      'В случае отсутствия новых комментариев в срок до 1 июля 2024 года документ будет направлен.',
      'comments',
      '2024-06-30T23:59:59+05:00',
    ],
    [
      'Замечания просьба направить до 1 июля 2024 года включительно.',
      'comments',
      '2024-07-01T23:59:59+05:00',
    ],
    ['Просит направить предложения не позднее 11 января 2024 года.', 'comments', '2024-01-11T23:59:59+06:00'],
    [
      'Просит сообщить об участии экспертов не позднее 30 июня 2022 года.',
      'registration',
      '2022-06-30T23:59:59+06:00',
    ],
    [
      'Помещен под процедуру умолчания сроком до 15.00 по времени Астаны 12 октября 2022 года.',
      'silence',
      '2022-10-12T15:00:00+06:00',
    ],
    [
      'Сессия состоится в понедельник, 4 июля 2022 года, в 14:00 (по времени г. Нур-Султан, GMT+6).',
      'meeting',
      '2022-07-04T14:00:00+06:00',
    ],
  ])('%s', (text, kind, at) => {
    expect(one(text, { language: 'ru' })).toEqual([[kind, at]]);
  });
});

describe('deadlines in Kazakh notes', () => {
  it.each([
    [
      '2024 жылғы 1 шілдеге дейін жаңа түсініктемелер түспеген жағдайда жіберіледі.',
      'comments',
      '2024-06-30T23:59:59+05:00',
    ],
    [
      'Ұсыныстарды Хатшылыққа 2024 жылғы 11 қаңтардан кешіктірмей жіберуді сұрайды.',
      'comments',
      '2024-01-11T23:59:59+06:00',
    ],
    [
      '2022 жылдың 30 маусымынан кешіктірмей сессияға қатысуы туралы хабарлауды сұрайды.',
      'registration',
      '2022-06-30T23:59:59+06:00',
    ],
    [
      '2022 жылғы 12 қазан Астана уақыты бойынша сағат 15.00-ге дейін үнсіз келісім сақтау тәртібі.',
      'silence',
      '2022-10-12T15:00:00+06:00',
    ],
    [
      '2022 жылғы 4 шілдеде Нұр-Сұлтан қ. уақыты бойынша (GMT+6) сағат 14:00-де сессия өтетіні туралы.',
      'meeting',
      '2022-07-04T14:00:00+06:00',
    ],
    ['АЛТК отырысын 2022 жылғы 12 қазанда қайта жалғастырады.', 'meeting', '2022-10-12T23:59:59+06:00'],
  ])('%s', (text, kind, at) => {
    expect(one(text, { language: 'kk' })).toEqual([[kind, at]]);
  });
});

describe('what is no deadline', () => {
  it.each([
    'With reference to the discussion held on 21 June 2022 during the second session.',
    'With reference to its Note No. NCT/G/778 of 16 June 2022, the session will take place soon.',
    'The session will take place as agreed in the letter dated 5 July 2022.',
    'The meeting of 1 June 2022 will be held again.',
    'Comments are welcome before the Summit in October 2022.',
    'The Committee was suspended on 11 October 2022.',
    'Comments were sent by the Republic of India on 1 July 2022.',
  ])('%s', (text) => {
    expect(search(text)).toMatchObject({ found: [], unread: [] });
  });

  it('is said where a date is a limit and nothing tells what for', () => {
    expect(search('The visa is valid until 5 July 2022. Comments are welcome.')).toMatchObject({
      found: [],
      unread: ['The visa is valid until 5 July 2022.'],
    });
  });

  it('is nothing where the hours of the place are not known', () => {
    expect(one('Comments are due by 1 July 2024.', { zone: 'Mars/Olympus' })).toEqual([]);
  });
});

describe('a note with several limits', () => {
  it('takes the purpose that stands nearest to each date', () => {
    const text =
      'Comments on the draft are due by 1 July 2024, and names of participants are to be registered by 5 July 2024.';
    expect(one(text).map(([kind]) => kind)).toEqual(['comments', 'registration']);
  });

  it('ends silence on the day that comments are due when it names no other day', () => {
    const passages = [
      { text: 'The enclosed draft is placed under the silence procedure.', item: false },
      {
        text: 'Comments are due no later than 9 January 2024 and suggestions no later than 11 January 2024.',
        item: false,
      },
    ];
    const { found } = findDeadlines(passages, astana);
    expect(found.map(({ deadline }) => [deadline.kind, deadline.at.slice(0, 10)])).toEqual([
      ['comments', '2024-01-09'],
      ['silence', '2024-01-11'],
    ]);
  });

  it('leaves comments alone when silence has a day of its own or stands in one entry of a list', () => {
    const comments = { text: 'Comments are due by 9 January 2024.', item: false };
    const silence = 'placed under silence procedure until 20 January 2024';
    const kinds = (passages: { text: string; item: boolean }[]) =>
      findDeadlines(passages, astana).found.map(({ deadline }) => deadline.kind);
    expect(kinds([comments, { text: silence, item: false }])).toEqual(['comments', 'silence']);
    expect(kinds([comments, { text: 'Draft decision placed under silence', item: true }])).toEqual([
      'comments',
    ]);
    expect(kinds([{ text: 'Silence is golden.', item: false }])).toEqual([]);
  });

  it('never fails and never invents an instant, whatever the words', () => {
    const piece = fc.constantFrom(
      'before ',
      'until ',
      '15.00 ',
      'on ',
      '5 July 2022 ',
      'comments ',
      'will be held ',
      '. The ',
      '(GMT+6) ',
      'silence ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        for (const { deadline } of search(pieces.join('')).found) {
          expect(Number.isNaN(Date.parse(deadline.at))).toBe(false);
          expect(deadline.text).toContain('5 July 2022');
        }
      }),
    );
  });
});

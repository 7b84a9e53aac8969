/** Limits counted back from a meeting, and an hour told by two clocks with an hour each. */

import { describe, expect, it } from 'vitest';
import { findDeadlines } from '#domain/deadlines/find';

type Language = 'en' | 'ru' | 'kk';
const search = (text: string, language: Language = 'en') =>
  findDeadlines([{ text, item: false }], { language, zone: 'Asia/Almaty', noteDate: '2024-06-05' });
const due = (text: string, language: Language = 'en') =>
  search(text, language).found.map(({ deadline }) => `${deadline.kind} ${deadline.at.slice(0, 16)}`);

describe('a limit before a meeting', () => {
  it.each([
    ['24 hours before the meeting on 20 June 2024 at 15:00', 'comments 2024-06-19T15:00'],
    [
      'at least twenty-four (24) hours prior to the meeting on 20 June 2024 at 15:00',
      'comments 2024-06-19T15:00',
    ],
    ['no later than 48 hours ahead of the meeting on 20 June 2024', 'comments 2024-06-18T23:59'],
    ['at least three days before the meeting on 20 June 2024', 'comments 2024-06-17T23:59'],
    ['a week in advance of the meeting on 20 June 2024', 'comments 2024-06-13T23:59'],
    ['not later than two working days before the meeting on 24 June 2024', 'comments 2024-06-20T23:59'],
  ])('is so long before it: %s', (words, wanted) => {
    expect(due(`Comments should be sent ${words}.`)[0]).toBe(wanted);
  });

  it('leaves the meeting where it is', () => {
    expect(due('Comments should be sent 24 hours before the meeting on 20 June 2024 at 15:00.')).toEqual([
      'comments 2024-06-19T15:00',
      'meeting 2024-06-20T15:00',
    ]);
  });

  it.each([
    [
      'Замечания следует представить не позднее чем за три дня до заседания 20 июня 2024 года.',
      '2024-06-17T23:59',
    ],
    ['Замечания ожидаются за 24 часа до заседания 20 июня 2024 года в 15:00.', '2024-06-19T15:00'],
    ['Замечания ожидаются за неделю до заседания 20 июня 2024 года.', null],
  ])('in Russian: %s', (text, wanted) => {
    if (wanted !== null) expect(due(text, 'ru')[0]).toBe(`comments ${wanted}`);
    else expect(due(text, 'ru')).not.toContain('comments 2024-06-20T23:59');
  });

  it('is none where nothing is due, and none where hours are counted from no hour', () => {
    expect(due('The hall opens three hours before the meeting on 20 June 2024.')).toEqual([
      'meeting 2024-06-20T23:59',
    ]);
    expect(due('Comments are due 5 hours before the meeting on 20 June 2024.')).not.toContain(
      'comments 2024-06-20T00:00',
    );
  });
});

it('a week that ends on a day is not counted from the note', () => {
  expect(due('Please send proposals in the course of the week ending 14 June 2024.')).toEqual([
    'comments 2024-06-14T23:59',
  ]);
});

describe('what whoever writes the note sets itself', () => {
  it.each([
    ['The Secretariat will reply to comments within 48 hours.', 'en'],
    ['Секретариат ответит на замечания в течение 48 часов.', 'ru'],
  ] as const)('is no limit for others: %s', (text, language) => {
    expect(search(text, language).vague).toEqual([]);
  });

  it('is one where others are asked in the same breath', () => {
    expect(search('The Secretariat will be grateful for comments within 48 hours.').vague).toHaveLength(1);
  });
});

describe('an hour with another one in brackets', () => {
  const clashes = (words: string) => search(`The meeting will be held on 20 June 2024 at ${words}.`).clashes;

  it('is said where the other clock shows another hour then', () => {
    expect(clashes('15:00 Astana time (13:00 Geneva time)')).toHaveLength(1);
  });

  it('is not said where both are the same instant, or the other names no clock', () => {
    expect(clashes('15:00 Astana time (12:00 Geneva time)')).toEqual([]);
    expect(clashes('15:00 Astana time (registration at 14:00)')).toEqual([]);
  });
});

describe('words of silence and of comments', () => {
  it('are known in other forms', () => {
    const kinds = (text: string, language: Language = 'en') =>
      due(text, language).map((one) => one.split(' ')[0]);
    expect(kinds('Absent any objection by 14 June 2024, consensus will be considered reached.')).toEqual([
      'silence',
    ]);
    expect(kinds('In the absence of objections by 14 June 2024 the text is agreed.')).toEqual(['silence']);
    expect(due('Ескертулерді 2024 жылғы 14 маусымға дейін жіберуді сұраймыз.', 'kk')).toEqual([
      'comments 2024-06-13T23:59',
    ]);
    expect(due('Түсініктемелер 2024 жылғы 14 маусымнан кешіктірілмей ұсынылсын.', 'kk')).toEqual([
      'comments 2024-06-14T23:59',
    ]);
  });
});

describe('a day that is counted back from', () => {
  it('is said in Kazakh behind the day', () => {
    expect(
      due('Ескертпелерді 2024 жылғы 20 маусымдағы отырыстан үш күн бұрын жіберуді сұрайды.', 'kk')[0],
    ).toBe('comments 2024-06-17T23:59');
    expect(
      due(
        'Ескертпелер 2024 жылғы 20 маусымда сағат 15:00-де өтетін отырыстан 24 сағат бұрын күтіледі.',
        'kk',
      )[0],
    ).toBe('comments 2024-06-19T15:00');
  });

  it('is never counted forward from', () => {
    expect(due('Comments are invited no later than three days before the meeting on 20 June 2024.')).toEqual([
      'comments 2024-06-17T23:59',
      'meeting 2024-06-20T23:59',
    ]);
  });

  it('is none where a limit of its own stands before the day', () => {
    expect(
      due('The text will be sent two weeks before the session and comments are welcome by 20 June 2024.'),
    ).toEqual(['comments 2024-06-20T23:59']);
    expect(due('Comments are due by 14 June 2024, a week before the meeting on 21 June 2024.')[0]).toBe(
      'comments 2024-06-14T23:59',
    );
    expect(
      due('The text was sent ten days before the silence procedure ends on 20 June 2024.'),
    ).not.toContain('silence 2024-06-10T23:59');
  });

  it('is none where the words only say which day a limit is', () => {
    const told = 'by 14 June 2024 at 18:00 (Astana time), i.e. a week before the meeting on 21 June 2024';
    expect(due(`Comments are due ${told}.`)).toEqual([
      'comments 2024-06-14T18:00',
      'meeting 2024-06-21T23:59',
    ]);
    const other =
      'The text of 3 June 2024, two days before the meeting on 21 June 2024, is open for comments.';
    expect(due(other)[0]).toBe('comments 2024-06-19T23:59');
  });

  it('does not make “три дня” an hour of the meeting', () => {
    expect(due('Просьба направить замечания за три дня до заседания 20 июня 2024 года.', 'ru')).toEqual([
      'comments 2024-06-17T23:59',
      'meeting 2024-06-20T23:59',
    ]);
  });
});

it('a limit under which silence is consent is said though the Secretariat is its subject', () => {
  for (const sentence of [
    'The Secretariat will consider the document adopted if no objections are received within 48 hours.',
    'The Secretariat will circulate the final text unless comments are received within 72 hours.',
  ])
    expect(search(sentence).vague).toEqual([sentence]);
  expect(search('The Secretariat will reply to comments within 48 hours.').vague).toEqual([]);
});

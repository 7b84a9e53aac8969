/** Hours by two clocks that differ are said; limits counted in hours have no day, and silence by them does not end with the comments. */

import { describe, expect, it } from 'vitest';
import { findDeadlines } from '#domain/deadlines/find';

const search = (text: string, language: 'en' | 'ru' | 'kk' = 'en', noteDate = '2024-06-03') =>
  findDeadlines([{ text, item: false }], { language, zone: 'Asia/Almaty', noteDate });
const clashes = (text: string) => search(text).clashes;

describe('an hour by two clocks', () => {
  it('is said where the offset is not that of the city on the day', () => {
    expect(clashes('Comments are due by 18:00 Astana time (UTC+6) on 20 June 2024.')).toHaveLength(1);
    expect(clashes('Comments are due by 18:00 Astana time (UTC+5) on 20 June 2024.')).toEqual([]);
    expect(clashes('Comments are due by 10:00 Moscow time (GMT+5) on 20 June 2024.')).toHaveLength(1);
  });

  it('is said where the abbreviation is that of the other half of the year', () => {
    expect(clashes('Comments are due by 5 p.m. EST on 14 June 2024.')).toHaveLength(1);
    expect(clashes('Comments are due by 5 p.m. EST on 14 January 2025.')).toEqual([]);
    expect(clashes('Comments are due by 5 p.m. EDT on 14 June 2024.')).toEqual([]);
    expect(clashes('Comments are due by 12:00 Vienna time (CET) on 19 June 2024.')).toHaveLength(1);
    expect(clashes('Comments are due by 12:00 Vienna time (CEST) on 19 June 2024.')).toEqual([]);
  });

  it('is not said of the clock of Bangladesh', () => {
    expect(clashes('Comments are due by 18:00 Dhaka time (BST) on 20 June 2024.')).toEqual([]);
    expect(clashes('Comments are due by 18:00 London time (BST) on 20 June 2024.')).toEqual([]);
  });

  it('is not asked of a day without an hour', () => {
    expect(clashes('Comments are due by 14 June 2024 (UTC+6).')).toEqual([]);
  });
});

describe('a clock behind two hours', () => {
  it.each([
    'from 10:00 to 12:00 (Vienna time)',
    'from 10:00 to 12:00 Vienna time',
    '10:00-12:00 Vienna time',
  ])('is that of both: %s', (hours) => {
    const { found } = search(`The meeting will be held on 12 June 2024, ${hours}.`);
    expect(found).toMatchObject([{ deadline: { kind: 'meeting', at: '2024-06-12T10:00:00+02:00' } }]);
  });
});

describe('a clock behind the day, apart from the hour', () => {
  it.each([
    ['en', 'Comments are due by 18:00 on 12 June 2024 (Vienna time).', '2024-06-12T18:00:00+02:00'],
    ['en', 'Comments are due by 18:00 on 12 June 2024, Tokyo time.', '2024-06-12T18:00:00+09:00'],
    ['en', 'Comments are due by 18:00 on 12 June 2024 New York time.', '2024-06-12T18:00:00-04:00'],
    ['en', 'Comments are due by 18:00 on 12 June 2024 (UTC+3).', '2024-06-12T18:00:00+03:00'],
    ['en', 'The meeting will be held at 10:00 on 12 June 2024 (Vienna time).', '2024-06-12T10:00:00+02:00'],
    ['en', 'Comments are due by 18:00 Astana time on 12 June 2024.', '2024-06-12T18:00:00+05:00'],
    ['en', 'Comments are due by 18:00 on 12 June 2024, in due time.', '2024-06-12T18:00:00+05:00'],
    [
      'ru',
      'Замечания просьба направить до 18:00 12 июня 2024 года (по московскому времени).',
      '2024-06-12T18:00:00+03:00',
    ],
    [
      'kk',
      'Ескертпелер 2024 жылғы 12 маусым сағат 18:00-ге дейін (Мәскеу уақытымен) күтіледі.',
      '2024-06-12T18:00:00+03:00',
    ],
  ] as const)('is that of the hour: %s, %s', (language, text, at) => {
    expect(search(text, language).found.map(({ deadline }) => deadline.at)).toEqual([at]);
  });

  it('that differs from its city is said', () => {
    expect(clashes('Comments are due by 18:00 on 12 June 2024 (Astana time, GMT+6).')).toHaveLength(1);
  });
});

describe('an hour that is told twice, each by its own clock', () => {
  const [noon, three] = ['2024-06-12T12:00:00+02:00', '2024-06-12T15:00:00+05:00'];

  it.each([
    ['Comments are due by 12 June 2024 at 15:00 (12:00 Geneva time).', three],
    ['Comments are due by 15:00 on 12 June 2024 (12:00 Geneva time).', three],
    ['Comments are due by 15:00 Astana time (12:00 Geneva time) on 12 June 2024.', three],
    ['Comments are due by 15:00 Astana time (12:00 CEST) on 12 June 2024.', three],
    ['Comments are due by 15:00 UTC+5 (12:00 Geneva time) on 12 June 2024.', three],
    ['Comments should be sent by 15:00 Astana time (10:00 GMT) on 12 June 2024.', three],
    ['Comments should be sent by 15:00 Astana time (12:00 Geneva time) on 12 June 2024.', three],
    ['Comments are due by 12:00 Geneva time (15:00 Astana time) on 12 June 2024.', noon],
    ['Comments are due by 12 June 2024, 12:00 Geneva time (UTC+02:00).', noon],
  ])('is read by the one that is its own: %s', (text, at) => {
    const { found, clashes: said } = search(text);
    expect(found.map(({ deadline }) => deadline.at)).toEqual([at]);
    expect(said).toEqual([]);
  });
});

it('an hour told twice is one in Russian, too', () => {
  const text =
    'Замечания просьба направить до 15:00 по времени Астаны (12:00 по женевскому времени) 12 июня 2024 года.';
  expect(search(text, 'ru').found).toMatchObject([{ deadline: { at: '2024-06-12T15:00:00+05:00' } }]);
});

describe('a limit in hours', () => {
  it('names no day, in any of the languages', () => {
    expect(search('Comments are due within 48 hours from the circulation of this note.').vague).toHaveLength(
      1,
    );
    expect(search('Замечания просьба направить в течение 48 часов.', 'ru').vague).toHaveLength(1);
    expect(search('Ескертпелерді 48 сағат ішінде жіберуді сұрайды.', 'kk').vague).toHaveLength(1);
  });

  it('is not said where the day stands behind it', () => {
    const found = search(
      'Замечания просьба направить в 48-часовой срок, не позднее 12.00 6 июня 2024 года.',
      'ru',
    );
    expect(found.vague).toEqual([]);
    expect(found.found).toMatchObject([{ deadline: { kind: 'comments', at: '2024-06-06T12:00:00+05:00' } }]);
  });

  it.each([
    ['en', 'Comments are due by 15:00 hours of 12 June 2024.'],
    ['en', 'Comments are due no later than 15 hours on 12 June 2024.'],
    ['en', 'Comments are due within 48 hours (by 12.00 on 6 June 2024).'],
    ['en', 'Comments are due within 48 hours of the receipt of this note, i.e. by 12.00 on 6 June 2024.'],
    ['ru', 'Замечания просьба направить не позднее 15 часов 12 июня 2024 года.'],
    ['ru', 'Замечания просьба направить не позднее 18 часов по времени Астаны 12 июня 2024 года.'],
    ['ru', 'Замечания просьба направить в течение 48 часов (до 12 июня 2024 года).'],
  ] as const)('is none where the hour is one of a day: %s, %s', (language, text) => {
    expect(search(text, language)).toMatchObject({ found: [{ deadline: { kind: 'comments' } }], vague: [] });
  });

  it('stays one where the day is another thing’s', () => {
    expect(search('Comments are due within 48 hours of the meeting of 6 June 2024.').vague).toHaveLength(1);
  });

  it('for silence leaves the day for comments one for comments', () => {
    const text =
      'Comments are due by 7 June 2024. In the absence of objections within 48 hours the text shall be deemed adopted.';
    expect(search(text).found).toMatchObject([{ deadline: { kind: 'comments' } }]);
  });
});

it('that nobody objects is silence in the words of any language', () => {
  const kind = (text: string, language: 'en' | 'ru' | 'kk') => search(text, language).found[0]?.deadline.kind;
  expect(
    kind('If nobody objects by 4 July 2024, the Secretariat will take it that there is no objection.', 'en'),
  ).toBe('silence');
  expect(
    kind(
      'Если до 4 июля 2024 года никто не сообщит об ином, Секретариат будет исходить из отсутствия возражений.',
      'ru',
    ),
  ).toBe('silence');
  expect(
    kind('Егер 2024 жылғы 4 шілдеге дейін ешкім хабарламаса, Хатшылық қарсылық жоқ деп есептейді.', 'kk'),
  ).toBe('silence');
});

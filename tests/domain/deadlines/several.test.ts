/** One day for two things, several days for several texts, and limits that name no day. */

import { describe, expect, it } from 'vitest';
import { concerning, type KnownDeadline } from '#domain/calendar/knownDeadline';
import { withConcerns } from '#domain/circular/concerns';
import { findDeadlines } from '#domain/deadlines/find';
import type { LanguageCode } from '#domain/languages';

/** Of a note of 7 June 2024, from Astana. */
const search = (text: string, language: LanguageCode = 'en') =>
  findDeadlines([{ text, item: false }], { language, zone: 'Asia/Almaty', noteDate: '2024-06-07' });

const due = (text: string, language?: LanguageCode) =>
  search(text, language)
    .found.map(({ deadline }) => `${deadline.kind} ${deadline.at.slice(0, 10)}`)
    .sort();

describe('one day for two things is two deadlines', () => {
  it.each([
    ['en', 'Please send comments and the names of participants not later than 30 June 2024.'],
    ['en', 'Not later than 30 June 2024 please submit nominations and written comments.'],
    ['en', 'Comments are due not later than 30 June 2024. Nominations should be sent by the same date.'],
    ['en', 'Comments and lists of participants are expected within 23 days of the date of this note.'],
    ['ru', 'Просит направить замечания и список участников не позднее 30 июня 2024 года.'],
    [
      'ru',
      'Просит направить замечания не позднее 30 июня 2024 года. Кандидатуры направляются в тот же срок.',
    ],
    ['kk', 'Ескертпелер мен қатысушылар тізімін 2024 жылғы 30 маусымнан кешіктірмей жіберуді сұрайды.'],
  ] as const)('%s: %s', (language, text) => {
    expect(due(text, language)).toEqual(['comments 2024-06-30', 'registration 2024-06-30']);
  });

  it.each([
    'The Secretariat thanks for the participation in the seminar and requests comments not later than 30 June 2024.',
    'Please send comments not later than 30 June 2024, so that the participants of the meeting can study them.',
    'Comments and suggestions are due not later than 30 June 2024.',
    'Comments are due not later than 30 June 2024. Comments received after that date will not be considered.',
  ])('and one where only one thing is due: %s', (text) => {
    expect(due(text)).toEqual(['comments 2024-06-30']);
  });
});

describe('a limit that names no day is said', () => {
  it.each([
    ['en', 'Comments are expected by mid-July 2024.'],
    ['en', 'Comments should be sent by the end of the week.'],
    ['en', 'Kindly submit comments not later than early July.'],
    ['en', 'Comments are welcome in the first half of July.'],
    ['en', 'Please send comments by next Friday.'],
    ['en', 'Please send comments before Friday.'],
    ['en', 'Please send comments by July.'],
    ['en', 'Please register in the coming weeks.'],
    ['ru', 'Замечания просьба направить к середине июля.'],
    ['ru', 'Замечания просьба направить до конца недели.'],
    ['ru', 'Замечания просьба направить в первой половине июля.'],
    ['ru', 'Замечания просьба направить до пятницы.'],
    ['ru', 'Замечания просьба направить на следующей неделе.'],
    ['ru', 'Замечания просьба направить до июля.'],
    ['kk', 'Ескертпелерді шілденің ортасына дейін жіберуді сұрайды.'],
    ['kk', 'Ескертпелерді осы аптаның соңына дейін жіберуді сұрайды.'],
    ['kk', 'Ескертпелерді жұмаға дейін жіберуді сұрайды.'],
    ['kk', 'Ескертпелерді шілдеге дейін жіберуді сұрайды.'],
  ] as const)('%s: %s', (language, text) => {
    expect(search(text, language)).toMatchObject({ found: [], unread: [], vague: [text] });
  });

  it.each([
    ['en', 'Comments are expected by Friday, 5 July 2024.'],
    ['en', 'Comments are expected by 5 July.'],
    ['en', 'Comments are expected by the end of July.'],
    ['en', 'Comments are expected by July 5.'],
    ['en', 'The lighthouses were restored in mid-July.'],
    ['en', 'Comments are expected within a week.'],
    ['ru', 'Замечания просьба направить до пятницы, 5 июля 2024 года.'],
    ['ru', 'Замечания просьба направить до конца июня.'],
    ['ru', 'Замечания просьба направить в течение недели.'],
    ['kk', 'Ескертпелерді 5 шілдеге дейін жіберуді сұрайды.'],
  ] as const)('and where it names one, or is no limit, nothing is: %s %s', (language, text) => {
    expect(search(text, language).vague).toEqual([]);
  });
});

describe('days of silence are told apart by what the note says with them', () => {
  const symbolsIn = (text: string) => text.match(/SUM\/2022\/DRAFT\/\d/gu) ?? [];
  const concerns = (text: string, language?: LanguageCode) =>
    withConcerns(search(text, language).found, symbolsIn).map(
      ({ deadline }) => `${deadline.at.slice(8, 10)}: ${(deadline.concerns ?? []).join(', ')}`,
    );

  it.each([
    [
      'en',
      'The silence procedure for SUM/2022/DRAFT/6 ends on 12 July 2024, and that for SUM/2022/DRAFT/7 ends on 15 July 2024.',
      ['12: SUM/2022/DRAFT/6', '15: SUM/2022/DRAFT/7'],
    ],
    [
      'en',
      'It is under silence until 12 July 2024 for SUM/2022/DRAFT/6 and until 15 July 2024 for SUM/2022/DRAFT/7.',
      ['12: SUM/2022/DRAFT/6', '15: SUM/2022/DRAFT/7'],
    ],
    ['en', 'Paragraphs 12 and 14 are under silence until 12 July 2024.', ['12: Paragraphs 12 and 14']],
    ['ru', 'Пункт 12 помещён под процедуру умолчания не позднее 12 июля 2024 года.', ['12: Пункт 12']],
    ['kk', '12-тармақ 2024 жылғы 12 шілдеден кешіктірмей үнсіз келісім рәсімінде.', ['12: 12-тармақ']],
    ['en', 'The draft is under silence until 12 July 2024.', ['12: ']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(concerns(text, language)).toEqual(expected);
  });

  it('and each text has its own', () => {
    const day = (at: string, names?: readonly string[]): KnownDeadline => ({
      ...{ key: at, kind: 'silence', at, zone: 'UTC', dateOnly: true, text: '', words: [], origin: 'read' },
      ...{ title: null, doneAt: null, reminders: null, ...(names && { concerns: names }) },
    });
    const all = [day('2024-07-12', ['SUM/1']), day('2024-07-15', ['SUM/2']), day('2024-07-20')];
    const ends = (symbol: string | null, others: readonly string[]) =>
      concerning(all, symbol, others).map(({ at }) => at);
    expect(ends('sum/1', ['SUM/2'])).toEqual(['2024-07-12']);
    expect(ends('SUM/3', ['SUM/1', 'SUM/2'])).toEqual(['2024-07-20']);
    expect(ends(null, [])).toHaveLength(3);
  });
});

import { describe, expect, it } from 'vitest';
import { boundBefore, boundBehind, boundThrough } from '#domain/deadlines/bounds';
import { clockTail, findTime, statedOffset } from '#domain/deadlines/clock';
import { type DeadlineContext, findDeadlines } from '#domain/deadlines/find';
import { sentenceAround, sentencesOf } from '#domain/deadlines/sentences';

const context: DeadlineContext = { language: 'en', zone: 'Asia/Almaty', noteDate: '2024-06-07' };

const one = (text: string, other: Partial<DeadlineContext> = {}) =>
  findDeadlines([{ text, item: false }], { ...context, ...other }).found.map(({ deadline }) => [
    deadline.text,
    deadline.at,
  ]);

describe('a limit at the end of a month', () => {
  it.each([
    ['en', 'Comments are due before the end of June 2024.', 'before the end of June 2024', '2024-06-30'],
    ['en', 'Comments are due by the close of July 2024.', 'by the close of July 2024', '2024-07-31'],
    ['en', 'Comments are due by the end of February 2025.', 'by the end of February 2025', '2025-02-28'],
    ['en', 'Comments are due by the end of February 2028.', 'by the end of February 2028', '2028-02-29'],
    ['ru', 'Замечания просьба направить до конца июня 2024 года.', 'до конца июня 2024 года', '2024-06-30'],
    [
      'kk',
      'Ұсыныстарды 2024 жылғы маусымның соңына дейін жіберу.',
      '2024 жылғы маусымның соңына дейін',
      '2024-06-30',
    ],
  ] as const)('is in %s the last day of that month: %s', (language, text, words, day) => {
    expect(one(text, { language })).toEqual([[words, `${day}T23:59:59+05:00`]]);
  });

  it.each([
    ['en', 'Comments are due by the end of June.', '2024-06-30'],
    ['en', 'Comments are due by the end of March.', '2025-03-31'],
    ['en', 'Comments are due by the end of this month.', '2024-06-30'],
    ['en', 'Comments are due by the end of the year.', '2024-12-31'],
    ['en', 'Comments are due by the end of 2025.', '2025-12-31'],
    ['ru', 'Замечания просьба направить до конца текущего месяца.', '2024-06-30'],
    ['ru', 'Замечания просьба направить до конца года.', '2024-12-31'],
    ['kk', 'Ұсыныстарды ағымдағы жылдың соңына дейін жіберу.', '2024-12-31'],
    ['kk', 'Ұсыныстарды осы айдың соңына дейін жіберу.', '2024-06-30'],
  ] as const)('in a note of 7 June 2024 (%s), “%s” is %s', (language, text, day) => {
    expect(one(text, { language }).map(([, at]) => at)).toEqual([`${day}T23:59:59+05:00`]);
  });

  it('is unknown in a note without a date, unless it names its year', () => {
    const undated = (text: string) => one(text, { noteDate: null }).map(([, at]) => at);
    expect(undated('Comments are due by the end of June.')).toEqual([]);
    expect(undated('Comments are due by the end of this month.')).toEqual([]);
    expect(undated('Comments are due by the end of the year.')).toEqual([]);
    expect(undated('Comments are due by the end of June 2024.')).toEqual(['2024-06-30T23:59:59+05:00']);
  });

  it('is none where a month is named without its end', () => {
    expect(one('Comments are due by July 2024.')).toEqual([]);
  });
});

describe('a limit on a day without a year', () => {
  it('is counted from the date of the note, and unknown where the note has none', () => {
    expect(one('Comments are due by 30 June.')).toEqual([['by 30 June', '2024-06-30T23:59:59+05:00']]);
    expect(one('Comments are due by 30 June.', { noteDate: null })).toEqual([]);
  });
});

describe('a limit that is called by its name', () => {
  it.each([
    ['en', 'The deadline for comments is 1 July 2024.', 'deadline for comments is 1 July 2024'],
    ['en', 'Deadline for comments: 1 July 2024.', 'Deadline for comments: 1 July 2024'],
    [
      'en',
      'The deadline for comments has been extended to 1 July 2024.',
      'deadline for comments has been extended to 1 July 2024',
    ],
    [
      'ru',
      'Срок представления замечаний – 1 июля 2024 года.',
      'Срок представления замечаний – 1 июля 2024 года',
    ],
    ['kk', 'Ескертпелерді қабылдау 2024 жылғы 1 шілдеде аяқталады.', '2024 жылғы 1 шілдеде аяқталады'],
  ] as const)('includes its day, in %s: %s', (language, text, words) => {
    expect(one(text, { language })).toEqual([[words, '2024-07-01T23:59:59+05:00']]);
  });

  it('has the hour that stands before or behind its day', () => {
    const at = '2024-07-01T15:00:00+05:00';
    expect(one('The deadline for comments is 15:00 on 1 July 2024.').map(([, time]) => time)).toEqual([at]);
    expect(one('The deadline for comments is 1 July 2024, 15:00.').map(([, time]) => time)).toEqual([at]);
  });

  it('is none where its name is not joined to the date', () => {
    expect(boundBefore('The deadline was discussed at length ')).toBeNull();
    expect(boundBefore('Comments before the Summit of ')).toBeNull();
  });
});

describe('the words around a date', () => {
  it('take its day in where they name the end of that day', () => {
    expect(boundBefore('before ')?.bound).toBe('before');
    expect(boundBefore('before the end of ')?.bound).toBe('until');
    expect(boundBehind(' дейін')?.bound).toBe('before');
    expect(boundBehind(' соңына дейін')?.bound).toBe('until');
    expect(boundBehind(' кешіктірмей')?.bound).toBe('until');
  });

  it('put no limit on a Kazakh date where the limit is for something else', () => {
    expect(boundBehind(' туралы шешімге дейін')).toBeNull();
    expect(boundBehind(' күнгі нота')).toBeNull();
  });

  it('let Russian “по” limit a date only together with “включительно”', () => {
    expect(boundThrough('принимаются по ', ' включительно')).toMatchObject({ bound: 'until' });
    expect(boundThrough('принимаются по ', ' в Астане')).toBeNull();
    expect(boundThrough('принимаются ', ' включительно')).toBeNull();
    expect(one('Замечания принимаются по 5 июля 2024 года включительно.', { language: 'ru' })).toEqual([
      ['по 5 июля 2024 года', '2024-07-05T23:59:59+05:00'],
    ]);
  });
});

describe('a meeting', () => {
  it('keeps the hour that stands before its day, or the weekday', () => {
    expect(one('The meeting will be held at 10 a.m. on 5 July 2024.')).toEqual([
      ['10 a.m. on 5 July 2024', '2024-07-05T10:00:00+05:00'],
    ]);
    expect(one('The meeting will be held on Friday, 5 July 2024.')).toEqual([
      ['on Friday, 5 July 2024', '2024-07-05T23:59:59+05:00'],
    ]);
  });

  it('is at the hour of the place named in the brackets behind it', () => {
    expect(one('It will be held on 4 July 2024 (Thursday, at 14.00 by Jakarta time) online.')).toEqual([
      ['on 4 July 2024 (Thursday, at 14.00 by Jakarta time)', '2024-07-04T14:00:00+07:00'],
    ]);
    expect(one('It will be held on 4 July 2024 (at 14.00 GMT+6) online.')).toEqual([
      ['on 4 July 2024 (at 14.00 GMT+6)', '2024-07-04T14:00:00+06:00'],
    ]);
  });
});

describe('a note under silence with two days for comments', () => {
  it('ends silence on the later one, also where the earlier one stands behind it', () => {
    const text = 'It is placed under silence. Comments by 5 July 2024 and suggestions by 3 July 2024.';
    const { found } = findDeadlines([{ text, item: false }], context);
    expect(found.map(({ deadline, named }) => [deadline.kind, named])).toEqual([
      ['silence', '2024-07-05'],
      ['comments', '2024-07-03'],
    ]);
  });
});

describe('hours', () => {
  it.each([
    ['1430 hours', '14:30:00'],
    ['14h30', '14:30:00'],
    ['3 p.m.', '15:00:00'],
    ['3.30 pm', '15:30:00'],
    ['9 a.m.', '09:00:00'],
    ['12 a.m.', '00:00:00'],
    ['12 p.m.', '12:00:00'],
    ['midday', '12:00:00'],
  ])('reads %s as %s', (text, time) => {
    expect(findTime(text)?.time).toBe(time);
  });

  it.each(['25:00', '15.60', '11.10.2022', 'No. 7'])('finds no hour in %s', (text) => {
    expect(findTime(text)).toBeNull();
  });

  it.each([
    ['GMT+6', 360],
    ['UTC-4', -240],
    ['UTC−3', -180],
    ['UTC+5:30', 330],
    ['GMT+0545', 345],
    ['Astana time', null],
  ])('reads %s as %s minutes east of Greenwich', (text, minutes) => {
    expect(statedOffset(text)).toBe(minutes);
  });

  it('take in the words behind them that say by whose clock, and no others', () => {
    const taken = (text: string) => text.slice(0, clockTail(text));
    expect(taken(' (Nur-Sultan time, GMT+6), online')).toBe(' (Nur-Sultan time, GMT+6)');
    expect(taken(' by Astana time) and')).toBe(' by Astana time)');
    expect(taken(' GMT+6) and')).toBe(' GMT+6)');
    expect(taken(' (see annex) and')).toBe('');
    expect(taken(' or so) and')).toBe('');
    expect(taken(' and ends')).toBe('');
  });
});

describe('sentences of a note', () => {
  it('are told apart, but not at an abbreviation', () => {
    const text = 'Встреча состоится в г. Астана. Просьба сообщить! Спасибо';
    expect(sentencesOf(text).filter((sentence) => sentence !== '')).toEqual([
      'Встреча состоится в г. Астана.',
      'Просьба сообщить!',
      'Спасибо',
    ]);
    expect(sentencesOf('')).toEqual([]);
  });

  it('are the ones around a place', () => {
    const text = 'First one. Second one. Third one.';
    const { from, to } = sentenceAround(text, text.indexOf('Second') + 3);
    expect(text.slice(from, to)).toBe('Second one.');
  });
});

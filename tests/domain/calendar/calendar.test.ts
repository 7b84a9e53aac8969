import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DeadlineDecision,
  deadlinesOfNote,
  type KnownDeadline,
  readKey,
  withDecisions,
  wordsIn,
} from '#domain/calendar/knownDeadline';
import { limitOfWords, limitWarnings } from '#domain/calendar/limits';
import { addMonths, monthGrid, sameDayIn, weekday } from '#domain/calendar/monthGrid';
import { inUnits, reminderId, remindersNow, reminderUnits, usualReminders } from '#domain/calendar/reminders';
import type { CircularNote, Deadline } from '#domain/circular/circular';

const deadline = (change: Partial<Deadline> = {}): Deadline => ({
  kind: 'comments',
  at: '2024-06-30T23:59:59+05:00',
  zone: 'Asia/Almaty',
  dateOnly: true,
  text: 'before 1 July 2024',
  language: 'en',
  ...change,
});

const noteWith = (versions: Partial<Record<'en' | 'ru' | 'kk', readonly Deadline[]>>): CircularNote => ({
  organisation: null,
  reference: null,
  place: null,
  date: null,
  refersTo: [],
  enclosurePages: null,
  languages: ['en', 'ru', 'kk'],
  deadlines: versions.en ?? [],
  mismatches: [],
  versions: Object.entries(versions).map(([language, deadlines]) => ({
    ...{ language: language as 'en', reference: null, place: null, date: null, refersTo: [] },
    ...{ enclosurePages: null, symbols: [], blocks: [], deadlines },
  })),
});

const russian = deadline({ text: 'до 1 июля 2024 года', language: 'ru' });

describe('before and no later than', () => {
  it('are told apart in each language', () => {
    expect(limitOfWords('before 1 July 2024', 'en')).toBe('before');
    expect(limitOfWords('no later than 11 January 2024', 'en')).toBe('until');
    expect(limitOfWords('до 1 июля 2024 года', 'ru')).toBe('before');
    expect(limitOfWords('до 1 июля 2024 года включительно', 'ru')).toBe('until');
    expect(limitOfWords('не позднее 11 января 2024 года', 'ru')).toBe('until');
    expect(limitOfWords('2024 жылғы 1 шілдеге дейін', 'kk')).toBe('before');
    expect(limitOfWords('2024 жылғы 11 қаңтардан кешіктірмей', 'kk')).toBe('until');
    expect(limitOfWords('within 14 days of this note', 'en')).toBe('until');
    expect(limitOfWords('в течение двух недель', 'ru')).toBe('until');
    expect(limitOfWords('the meeting on 1 July 2024', 'en')).toBeNull();
    expect(limitOfWords('', 'en')).toBeNull();
  });

  it('warn that the day named is out of time', () => {
    const words = [{ language: 'en' as const, text: 'before 1 July 2024', at: deadline().at }];
    expect(limitWarnings(words, true)).toEqual([{ code: 'dayExcluded', languages: ['en'] }]);
    expect(limitWarnings(words, false)).toEqual([]);
  });

  it('warn where the versions say it differently, or end at different instants', () => {
    const words = [
      { language: 'en' as const, text: 'no later than 1 July 2024', at: '2024-07-01T23:59:59+05:00' },
      { language: 'ru' as const, text: 'до 1 июля 2024 года', at: '2024-06-30T23:59:59+05:00' },
    ];
    expect(limitWarnings(words, true)).toEqual([
      { code: 'limitsDiffer', before: ['ru'], until: ['en'] },
      { code: 'instantsDiffer', languages: ['en', 'ru'] },
    ]);
  });
});

describe('the deadlines of a circular', () => {
  it('carry the words of every language version', () => {
    const [known] = deadlinesOfNote('c', noteWith({ en: [deadline()], ru: [russian], kk: [] }));
    expect(known?.words.map(({ language }) => language)).toEqual(['en', 'ru']);
    expect(known && wordsIn(known, 'ru')).toBe('до 1 июля 2024 года');
    expect(known && wordsIn(known, 'kk')).toBe('before 1 July 2024');
  });

  it('find the version that counts a day more, and do not take the words of another deadline', () => {
    const later = { ...russian, at: '2024-07-01T23:59:59+05:00' };
    const [near] = deadlinesOfNote('c', noteWith({ en: [deadline()], ru: [later] }));
    expect(near?.words.map(({ at }) => at)).toEqual([deadline().at, later.at]);
    const second = deadline({ at: later.at, text: 'before 2 July 2024' });
    const [first] = deadlinesOfNote('c', noteWith({ en: [deadline(), second], ru: [later] }));
    expect(first?.words.map(({ language }) => language)).toEqual(['en']);
  });

  it('keep the words of the whole where no version has them', () => {
    const note = { ...noteWith({ ru: [] }), deadlines: [deadline()] };
    expect(deadlinesOfNote('c', note)[0]?.words).toHaveLength(1);
  });
});

const known = (change: Partial<KnownDeadline> = {}): KnownDeadline => ({
  ...{
    key: readKey('c', deadline()),
    kind: 'comments',
    at: deadline().at,
    zone: 'Asia/Almaty',
    dateOnly: true,
  },
  ...{ text: '', words: [], origin: 'read', title: null, doneAt: null, reminders: null },
  ...change,
});

const decision = (change: Partial<DeadlineDecision> = {}): DeadlineDecision => ({
  ...{
    id: 'd',
    circularId: 'c',
    corrects: known().key,
    kind: 'comments',
    at: known().at,
    zone: 'Asia/Almaty',
  },
  ...{ dateOnly: true, title: null, text: '', doneAt: null, reminders: null, removedAt: null },
  ...change,
});

describe('what a person decides about a deadline', () => {
  it('stands instead of what was read, under the same key', () => {
    const [held] = withDecisions([known()], [decision({ at: '2024-07-05T12:00:00+05:00', dateOnly: false })]);
    expect(held).toMatchObject({ key: known().key, at: '2024-07-05T12:00:00+05:00', origin: 'corrected' });
  });

  it('does not make it a correction when it is only dealt with', () => {
    expect(withDecisions([known()], [decision({ doneAt: '2024-06-01T00:00:00Z' })])).toEqual([
      known({ doneAt: '2024-06-01T00:00:00Z' }),
    ]);
  });

  it('takes off what is no deadline, adds what the note does not say, soonest first', () => {
    expect(withDecisions([known()], [decision({ removedAt: '2024-06-01T00:00:00Z' })])).toEqual([]);
    const added = decision({ id: 'own', corrects: null, at: '2024-05-01T00:00:00+05:00' });
    expect(withDecisions([known()], [added]).map(({ key, origin }) => [key, origin])).toEqual([
      ['own', 'hand'],
      [known().key, 'read'],
    ]);
    expect(withDecisions([], [{ ...added, removedAt: 'then' }])).toEqual([]);
  });

  it('stays when the note is read again and no longer says it', () => {
    expect(withDecisions([], [decision()])).toMatchObject([{ key: known().key, origin: 'corrected' }]);
  });
});

describe('deadlines that end at one instant', () => {
  it('keep a fixed order, by their keys', () => {
    const keys = (...known_: readonly string[]) =>
      withDecisions(
        known_.map((key) => ({ ...known(), key })),
        [],
      ).map(({ key }) => key);
    expect(keys('b', 'a', 'c')).toEqual(['a', 'b', 'c']);
    expect(keys('a', 'a')).toEqual(['a', 'a']);
  });
});

describe('a month of the calendar', () => {
  it('has whole weeks from Monday, each of its days once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
        const month = `${year}-${String(number).padStart(2, '0')}`;
        const days = monthGrid(month).flat();
        expect(days.length % 7).toBe(0);
        expect(days.every(({ day }, at) => weekday(day) === at % 7)).toBe(true);
        const inside = days.filter(({ inMonth }) => inMonth).map(({ day }) => day);
        expect(inside.length).toBe(new Date(Date.UTC(year, number, 0)).getUTCDate());
        expect(inside[0]).toBe(`${month}-01`);
      }),
    );
    expect(monthGrid('soon')).toEqual([]);
  });

  it('is followed and led by its neighbours over the turn of the year', () => {
    expect([addMonths('2024-12', 1), addMonths('2024-01', -1), addMonths('2024-06', 0)]).toEqual([
      '2025-01',
      '2023-12',
      '2024-06',
    ]);
    expect(sameDayIn('2024-01-31', '2024-02')).toBe('2024-02-29');
    expect(sameDayIn('2024-01-15', '2023-02')).toBe('2023-02-15');
    expect(sameDayIn('2024-01-15', 'soon')).toBe('soon-28');
  });
});

const day = 86_400_000;
const end = Date.parse(known().at);
const watched = [{ deadline: known(), knownSince: end - 30 * day }];

describe('reminders', () => {
  it('come seven days, one day and two hours before', () => {
    const { upcoming, due } = remindersNow(watched, usualReminders, [], end - 20 * day);
    expect(upcoming.map(({ at }) => end - at)).toEqual([7 * day, day, 7_200_000]);
    expect(due).toEqual([]);
  });

  it('that were missed are due once, the nearest for all', () => {
    const now = remindersNow(watched, usualReminders, [], end + day);
    expect(now.unshown.map(({ minutes }) => minutes)).toEqual([120]);
    const shown = [{ id: reminderId(known().key, 120), state: 'shown' as const, at: '' }];
    expect(remindersNow(watched, usualReminders, shown, end + day)).toMatchObject({
      due: [{ minutes: 120 }],
      unshown: [],
    });
  });

  it('wait when they are put off, and are silent when they or the deadline are dealt with', () => {
    const id = reminderId(known().key, 120);
    const later = new Date(end - 3_600_000).toISOString();
    expect(
      remindersNow(watched, [120], [{ id, state: 'snoozed', at: later }], end - 7_000_000).upcoming,
    ).toHaveLength(1);
    expect(remindersNow(watched, [120], [{ id, state: 'snoozed', at: later }], end).unshown).toHaveLength(1);
    expect(remindersNow(watched, [120], [{ id, state: 'done', at: '' }], end).due).toEqual([]);
    const dealt = [{ deadline: known({ doneAt: 'then' }), knownSince: 0 }];
    expect(remindersNow(dealt, usualReminders, [], end)).toEqual({ due: [], unshown: [], upcoming: [] });
  });

  it('of before the deadline was known ring no bell', () => {
    const old = [{ deadline: known(), knownSince: end - 3 * day }];
    expect(remindersNow(old, usualReminders, [], end - 2 * day)).toMatchObject({
      due: [],
      upcoming: [{}, {}],
    });
    expect(
      remindersNow([{ deadline: known(), knownSince: end + day }], usualReminders, [], end + day).due,
    ).toEqual([]);
  });

  it('of its own go before the usual ones', () => {
    const own = [{ deadline: known({ reminders: [60, 60] }), knownSince: 0 }];
    expect(remindersNow(own, usualReminders, [], end - day).upcoming.map(({ minutes }) => minutes)).toEqual([
      60,
    ]);
  });

  it('every reminder is due, to come, dealt with, or was never due: none twice', () => {
    const minutes = fc.uniqueArray(fc.integer({ min: 1, max: 20_000 }), { maxLength: 5 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: -20, max: 5 }), (all, days) => {
        const { due, upcoming } = remindersNow(watched, all, [], end + days * day);
        expect(due.length).toBeLessThanOrEqual(1);
        const ids = [...due, ...upcoming].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(due.length + upcoming.length > 0 || all.length === 0).toBe(true);
      }),
    );
  });

  it('are said in the largest whole unit', () => {
    expect(inUnits(10_080)).toEqual({ count: 7, unit: 'day' });
    expect(inUnits(120)).toEqual({ count: 2, unit: 'hour' });
    expect(inUnits(90)).toEqual({ count: 90, unit: 'minute' });
    expect(inUnits(0)).toEqual({ count: 0, unit: 'minute' });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (minutes) => {
        const { count, unit } = inUnits(minutes);
        expect(count * reminderUnits[unit]).toBe(minutes);
      }),
    );
  });
});

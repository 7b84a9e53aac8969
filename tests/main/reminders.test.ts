import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Reminders } from '#main/reminders';

beforeEach(() => vi.useFakeTimers({ now: 0 }));
afterEach(() => vi.useRealTimers());

const hour = 3_600_000;
const reminder = (id: string, at: number) => ({ id, at, title: id, body: '' });

function started() {
  const shown: string[] = [];
  const due: string[][] = [];
  const clicks = new Map<string, () => void>();
  const opened: string[] = [];
  const reminders = new Reminders({
    now: () => Date.now(),
    notice: (title) => ({
      show: () => shown.push(title),
      on: (event, listener) => event === 'click' && clicks.set(title, listener),
    }),
    onDue: (ids) => due.push([...ids]),
    onOpen: (id) => opened.push(id),
  });
  return { reminders, shown, due, clicks, opened };
}

test('a reminder comes at its time, and the page hears of it', () => {
  const { reminders, shown, due } = started();
  reminders.plan([reminder('late', 5 * hour), reminder('soon', hour)]);
  vi.advanceTimersByTime(hour - 1);
  expect(shown).toEqual([]);
  vi.advanceTimersByTime(1);
  expect([shown, due]).toEqual([['soon'], [['soon']]]);
  vi.advanceTimersByTime(4 * hour);
  expect(shown).toEqual(['soon', 'late']);
});

test('what is due already is shown at once, and not again when the page plans before it has written that down', () => {
  const { reminders, shown } = started();
  vi.setSystemTime(2 * hour);
  reminders.plan([reminder('missed', hour)]);
  reminders.plan([reminder('missed', hour)]);
  expect(shown).toEqual(['missed']);
  reminders.plan([reminder('missed', 3 * hour)]);
  vi.advanceTimersByTime(hour);
  expect(shown).toEqual(['missed', 'missed']);
});

test('a computer that slept over a reminder shows it within a minute of waking', () => {
  const { reminders, shown } = started();
  reminders.plan([reminder('soon', 10 * hour)]);
  vi.setSystemTime(11 * hour);
  vi.advanceTimersByTime(60_000);
  expect(shown).toEqual(['soon']);
});

test('many at once are three on the screen and all in the window', () => {
  const { reminders, shown, due } = started();
  reminders.plan(['a', 'b', 'c', 'd', 'e'].map((id) => reminder(id, 0)));
  expect(shown).toHaveLength(3);
  expect(due[0]).toHaveLength(5);
});

test('a click opens what it reminds of; a plan that is taken back shows nothing', () => {
  const { reminders, shown, clicks, opened } = started();
  reminders.plan([reminder('now', 0)]);
  clicks.get('now')?.();
  expect(opened).toEqual(['now']);
  reminders.plan([reminder('later', hour)]);
  reminders.plan([]);
  vi.advanceTimersByTime(2 * hour);
  expect(shown).toEqual(['now']);
  reminders.plan([reminder('later', 9 * hour)]);
  reminders.stop();
  vi.advanceTimersByTime(9 * hour);
  expect(shown).toEqual(['now']);
});

test('a system without notifications still tells the page', () => {
  const due: string[] = [];
  const quiet = new Reminders({
    now: () => 0,
    notice: () => null,
    onDue: (ids) => due.push(...ids),
    onOpen: () => undefined,
  });
  quiet.plan([reminder('now', 0)]);
  expect(due).toEqual(['now']);
});

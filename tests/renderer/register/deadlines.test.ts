import { describe, expect, test } from 'vitest';
import { deadlineWords, nextDeadline } from '#renderer/features/register/deadlines';
import { line } from './lines';

const words = (at: string, now: string, dateOnly = true) => deadlineWords({ at, dateOnly }, Date.parse(now));

describe('how near a deadline is', () => {
  test('is said in days of the place where it is counted', () => {
    expect(words('2024-07-01T23:59:59+05:00', '2024-06-28T12:00:00+05:00')).toMatchObject({
      key: 'days',
      count: 3,
      tone: 'soon',
    });
  });

  test('is today while it is that day in Astana, though it is yesterday in New York', () => {
    expect(words('2024-07-01T23:59:59+05:00', '2024-06-30T20:00:00-04:00').key).toBe('today');
  });

  test('is tomorrow at one minute to midnight', () => {
    expect(words('2024-07-01T23:59:59+05:00', '2024-06-30T23:59:00+05:00').key).toBe('tomorrow');
  });

  test('is said with its hour on the last day', () => {
    expect(words('2022-10-12T15:00:00+06:00', '2022-10-12T09:00:00+06:00', false)).toMatchObject({
      key: 'todayAt',
      time: '15:00',
      tone: 'late',
    });
  });

  test('is passed one second after the last instant, and not at it', () => {
    expect(words('2024-07-01T23:59:59+05:00', '2024-07-01T23:59:59+05:00').key).toBe('today');
    expect(words('2024-07-01T23:59:59+05:00', '2024-07-02T00:00:00+05:00').key).toBe('passed');
  });

  test('is no worry a week ahead', () => {
    expect(words('2024-07-08T23:59:59+05:00', '2024-07-01T12:00:00+05:00').tone).toBe('neutral');
  });
});

test('the next deadline is the nearest open one of what is on the desk', () => {
  const now = Date.parse('2024-06-28T12:00:00+05:00');
  const lines = [
    line('passed', { at: ['2024-06-01T23:59:59+05:00'] }),
    line('archived', { at: ['2024-06-29T23:59:59+05:00'], archived: true }),
    line('later', { at: ['2024-06-01T23:59:59+05:00', '2024-07-05T23:59:59+05:00'] }),
    line('next', { at: ['2024-07-01T23:59:59+05:00'] }),
  ];
  expect(nextDeadline(lines, now)?.line.id).toBe('next');
  expect(nextDeadline(lines.slice(0, 2), now)).toBeNull();
});

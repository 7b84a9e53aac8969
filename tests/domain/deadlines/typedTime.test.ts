import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTime } from '#domain/deadlines/typedTime';

describe('an hour typed into a field', () => {
  test.each([
    ['15:00', '15:00'],
    ['9.30', '09:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['9', '09:00'],
    ['3 p.m.', '15:00'],
    [' 15 ч. ', '15:00'],
    ['24:00', null],
    ['12:60', null],
    ['', null],
    ['at 15:00 or later', null],
  ])('%s is understood as %s', (typed, time) => {
    expect(parseTime(typed)).toBe(time);
  });

  test('is understood as it is shown, whatever the hour', () => {
    const part = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'));
    fc.assert(
      fc.property(part(23), part(59), (hour, minute) => {
        expect(parseTime(`${hour}:${minute}`)).toBe(`${hour}:${minute}`);
      }),
    );
  });
});

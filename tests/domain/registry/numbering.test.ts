import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  freeNumbers,
  holderOf,
  incomingSeriesOf,
  isIncoming,
  type NumberClaim,
  nextNumber,
  parseReference,
  printNumber,
  seriesOf,
  withReleased,
  withReserved,
  withReturned,
  withWritten,
} from '#domain/registry/numbering';

describe('the running numbers of our notes', () => {
  it('fill the year into the pattern, and know their own references again', () => {
    expect(seriesOf('{year}/{number}', '2024-06-07')).toBe('2024/{number}');
    expect(printNumber('EMB-{number}/2024', 15)).toBe('EMB-15/2024');
    expect(parseReference('{year}/{number}', ' 2024/15 ')).toEqual({ series: '2024/{number}', number: 15 });
    expect(parseReference('EMB-{number}/{year}', 'EMB-7/2023')).toEqual({
      series: 'EMB-{number}/2023',
      number: 7,
    });
    expect(parseReference('No. {number}', 'No. 3')).toEqual({ series: 'No. {number}', number: 3 });
    expect(parseReference('{number}-{number}', '4-4')?.number).toBe(4);
  });

  it('of notes that come in count apart, also by the same pattern', () => {
    const series = incomingSeriesOf('{year}/{number}', '2024-06-07') ?? '';
    expect(series).not.toBe(seriesOf('{year}/{number}', '2024-06-07'));
    expect([isIncoming(series), isIncoming('2024/{number}')]).toEqual([true, false]);
    expect(printNumber(series, 3)).toBe('2024/3');
    expect(incomingSeriesOf('', '2024-06-07')).toBeNull();
  });

  it('leave no gap where a note came back from the bin and went there again', () => {
    const two = ['a', 'b'].reduce<readonly NumberClaim[]>(withReserved, []);
    const back = withWritten(withReleased(two, 'b'), 'b', 2) ?? [];
    const later = withReleased(withReserved(back, 'c'), 'b');
    expect(freeNumbers(later)).toEqual([2]);
  });

  it('come back with a note unless another has it now, or a gap would stay before it', () => {
    const two = ['a', 'b'].reduce<readonly NumberClaim[]>(withReserved, []);
    const without = withReleased(two, 'a');
    expect(holderOf(withReturned(without, 'a', 1) ?? [], 1)).toBe('a');
    expect(withReturned(two, 'c', 2)).toBeNull();
    expect(withReturned([], 'b', 2)).toBeNull();
    expect(withReturned([], 'b', 1)).toEqual([{ number: 1, noteId: 'b', given: true }]);
  });

  it('leave a reference alone that does not follow the pattern', () => {
    expect(seriesOf('free', '2024-06-07')).toBeNull();
    expect(parseReference('free', 'free')).toBeNull();
    expect(parseReference('{year}/{number}', '2024/0')).toBeNull();
    expect(parseReference('{year}/{number}', '2024/15a')).toBeNull();
    expect(parseReference('{number}-{number}', '4-5')).toBeNull();
    expect(parseReference('a.{number}', 'ab3')).toBeNull();
  });

  it('go on behind the highest, which a person may have set', () => {
    const claims = withWritten([], 'a', 57) ?? [];
    expect(nextNumber(claims)).toBe(58);
    expect(freeNumbers(claims)).toEqual([]);
  });

  it('fill the place of a draft that was thrown away', () => {
    const three = ['a', 'b', 'c'].reduce<readonly NumberClaim[]>(withReserved, []);
    const without = withReleased(three, 'b');
    expect(freeNumbers(without)).toEqual([2]);
    expect(holderOf(withReserved(without, 'd'), 2)).toBe('d');
    expect(withReleased(withReleased(without, 'c'), 'a')).toEqual([]);
  });

  it('refuse a number that another note has', () => {
    const two = ['a', 'b'].reduce<readonly NumberClaim[]>(withReserved, []);
    expect(withWritten(two, 'b', 1)).toBeNull();
    expect(withWritten(two, 'b', 2)).toBe(two);
  });
});

type Act =
  | { readonly do: 'begin' | 'discard'; readonly note: number; readonly number: 0 }
  | { readonly do: 'write'; readonly note: number; readonly number: number };

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    do: fc.constantFrom('begin' as const, 'discard' as const),
    note: fc.nat(7),
    number: fc.constant(0 as const),
  }),
  fc.record({ do: fc.constant('write' as const), note: fc.nat(7), number: fc.integer({ min: 1, max: 12 }) }),
);

function done(claims: readonly NumberClaim[], one: Act): readonly NumberClaim[] {
  const note = `n${one.note}`;
  if (one.do === 'begin') return withReserved(claims, note);
  if (one.do === 'discard') return withReleased(claims, note);
  return withWritten(claims, note, one.number) ?? claims;
}

describe('laws of numbering, whatever is begun, discarded and written by hand', () => {
  const acts = fc.array(act, { maxLength: 60 });

  it('no two notes have one number, and no note has two', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const claims = all.reduce(done, []);
        const held = claims.filter(({ noteId }) => noteId !== null);
        expect(new Set(claims.map(({ number }) => number)).size).toBe(claims.length);
        expect(new Set(held.map(({ noteId }) => noteId)).size).toBe(held.length);
      }),
    );
  });

  it('without numbers written by hand there is no gap that the next notes do not fill', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const claims = all.filter((one) => one.do !== 'write').reduce(done, []);
        const filled = freeNumbers(claims).reduce((now, _, at) => withReserved(now, `new${at}`), claims);
        expect(filled.map(({ number }) => number)).toEqual(filled.map((_, at) => at + 1));
        expect(freeNumbers(filled)).toEqual([]);
      }),
    );
  });

  it('the next number is never one that a note has', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const claims = all.reduce(done, []);
        expect(holderOf(claims, nextNumber(claims))).toBeNull();
      }),
    );
  });
});

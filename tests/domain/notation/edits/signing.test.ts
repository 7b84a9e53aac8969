import { describe, expect, test } from 'vitest';
import { oppose, support, withdraw, withdrawAll } from '#domain/notation/edits';
import { type Origins, paragraphBreak } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import { outcomeOf } from '../../../support/draft';

const doings = { support, oppose, withdraw } as const;

/** What KAZ standing so on the group with this index makes of the text. */
const made = (text: string, how: keyof typeof doings, index = 0, origins?: Origins): string =>
  outcomeOf(text, doings[how](parseRolling(text), index, 'KAZ', origins)).replace('<a>', '');

describe('standing on a group of others', () => {
  test.each([
    ['supporting', 'a [x] (+ISR) b', 'support', 'a [x] (+ISR) (+KAZ) b'],
    ['opposing', 'a [x] (+ISR) b', 'oppose', 'a [x] (+ISR) (-KAZ) b'],
    ['changing sides', 'a [x] (+ISR) (+KAZ) b', 'oppose', 'a [x] (+ISR) (-KAZ) b'],
    ['changing back', 'a [x] (+ISR) (−KAZ) b', 'support', 'a [x] (+ISR) (+KAZ) b'],
    ['withdrawing', 'a [x] (+ISR) (-KAZ) (+TUR) b', 'withdraw', 'a [x] (+ISR) (+TUR) b'],
    ['withdrawing from a common attribution', 'a [x] (+ISR, KAZ, TUR) b', 'withdraw', 'a [x] (+ISR, TUR) b'],
    ['changing sides in a common attribution', 'a [x] (+ISR, KAZ) b', 'oppose', 'a [x] (+ISR) (-KAZ) b'],
    ['withdrawing two signs', 'a [x] (+ISR) (+KAZ) (-KAZ) b', 'withdraw', 'a [x] (+ISR) b'],
    ['supporting brackets that nobody signed', '[x] b', 'support', '[x] (+KAZ) b'],
    ['supporting what it supports', 'a [x] (+ISR) (+KAZ)', 'support', 'refused: alreadySo'],
    ['withdrawing without a sign', 'a [x] (+ISR)', 'withdraw', 'refused: nothingToWithdraw'],
    ['supporting a bracket without its other half', 'a [x', 'support', 'refused: unclosedGroup'],
  ] as const)('%s', (_, text, how, expected) => {
    expect(made(text, how)).toBe(expected);
  });

  test.each(['support', 'oppose', 'withdraw'] as const)(
    'a group that is not there cannot be met with %s',
    (how) => {
      expect(made('a', how, 3)).toBe('refused: noSuchGroup');
    },
  );

  test('a group over several paragraphs is signed at its far end', () => {
    const text = ['[a', 'b] (+IND)', 'c'].join(paragraphBreak);
    expect(made(text, 'oppose')).toBe(['[a', 'b] (+IND) (-KAZ)', 'c'].join(paragraphBreak));
  });
});

describe('standing on a proposal of its own', () => {
  test.each([
    ['supporting it', 'a [x] (+KAZ) b', 'support', 0, 'refused: alreadySo'],
    ['opposing it takes it back', 'a [x] (+KAZ) b', 'oppose', 0, 'a b'],
    ['supporting words that it wants out takes that back', 'a [x] (-KAZ) b', 'support', 0, 'a x b'],
    [
      'withdrawing one half of a replacement withdraws both',
      'a [x] (-KAZ) [y] (+KAZ) b',
      'withdraw',
      0,
      'a x b',
    ],
    ['whichever half it is', 'a [x] (-KAZ) [y] (+KAZ) b', 'withdraw', 1, 'a x b'],
    ['also in the other order', 'a [y] (+KAZ) [x] (-KAZ) b', 'withdraw', 0, 'a x b'],
    [
      'a neighbour that is a proposal of its own stays',
      'a [x] (+KAZ) b c [y] (+KAZ) d',
      'withdraw',
      0,
      'a b c [y] (+KAZ) d',
    ],
  ] as const)('%s', (_, text, how, index, expected) => {
    expect(made(text, how, index)).toBe(expected);
  });
});

describe('when the delegation’s sign carried the group', () => {
  test.each([
    ['an addition that others support stays theirs', 'a [x] (+KAZ) (+ISR) b', 'withdraw', 'a [x] (+ISR) b'],
    ['an addition that others only oppose goes', 'a [x] (+KAZ) (-ISR) b', 'withdraw', 'a b'],
    ['also when it turns against it', 'a [x] (+KAZ) (-ISR), b', 'oppose', 'a, b'],
    ['words that others only keep are agreed again', 'a [x] (-KAZ) (+ISR) b', 'withdraw', 'a x b'],
    ['also with spaces inside the brackets', 'a [ x ] (-KAZ) (+ISR) b', 'withdraw', 'a x b'],
    ['glued to its neighbours', 'a[x] (-KAZ) (+ISR)b', 'withdraw', 'axb'],
    ['words that others want out too stay so', 'a [x] (-KAZ) (-ISR) b', 'withdraw', 'a [x] (-ISR) b'],
    [
      'an addition stays one in the text, whoever signs next',
      'a [x] (+KAZ) (-ISR) (+TUR) b',
      'withdraw',
      'a [x] (+TUR) (-ISR) b',
    ],
    [
      'and so do words of the base',
      'a [x] (-KAZ) (+ISR) (-TUR) b',
      'support',
      'a [x] (-TUR) (+ISR) (+KAZ) b',
    ],
    ['the first sign changes sides', 'a [x] (+KAZ) (+ISR) b', 'oppose', 'a [x] (+ISR) (-KAZ) b'],
  ] as const)('%s', (_, text, how, expected) => {
    expect(made(text, how)).toBe(expected);
  });

  test.each([
    [
      'keeps the space that parts the words of the bracket from the text behind it',
      'a [b, [x] (+KAZ) (-ISR) ] (-UZB)c',
      'a [b, ] (-UZB)c',
    ],
    ['goes with the space before it', 'a [b [x] (+KAZ) (-ISR)] (-UZB) c', 'a [b] (-UZB) c'],
  ])('an addition at the end of another’s bracket %s', (_, text, expected) => {
    expect(made(text, 'withdraw', 1)).toBe(expected);
  });

  test('an addition over several paragraphs goes paragraph by paragraph', () => {
    const text = ['a', '[b', 'c', 'd] (+KAZ)', 'e'].join(paragraphBreak);
    expect(made(text, 'withdraw')).toBe(['a', '', '', '', 'e'].join(paragraphBreak));
  });

  test('brackets that the circulated text had are never taken away', () => {
    const origins: Origins = new Map([[0, 'unattributed']]);
    expect(made('[x] (+KAZ) b', 'withdraw', 0, origins)).toBe('[x] b');
    expect(made('[x] (+KAZ) (-ISR) b', 'withdraw', 0, origins)).toBe('[x] (-ISR) b');
    expect(made('[x] (+KAZ) b', 'oppose', 0, origins)).toBe('[x] (-KAZ) b');
  });
});

describe('withdrawing all', () => {
  const withdrawn = (text: string, origins?: Origins) =>
    outcomeOf(text, withdrawAll(parseRolling(text), 'KAZ', origins)).replace('<a>', '');

  test.each([
    [
      'takes back proposals and signs alike',
      'a [x] (-KAZ) [y] (+KAZ) b [z] (+ISR) (-KAZ) c',
      'a x b [z] (+ISR) c',
    ],
    ['also inside the groups of others', '[a [x] (-KAZ) b] (+ISR)', '[a x b] (+ISR)'],
    ['also what stands in an addition that goes', 'q [a [x] (-KAZ) b] (+KAZ) (-ISR) r', 'q r'],
    ['also signs inside an addition that goes', 'q [a [x] (+ISR) (-KAZ) b] (+KAZ) (-ISR) r', 'q r'],
    ['leaves words that others only keep', 'q [a [x] (+KAZ) b] (-KAZ) (+ISR) r', 'q a b r'],
    ['has nothing to do where nothing was put in', 'a [x] (+ISR)', 'refused: nothingToWithdraw'],
  ])('%s', (_, text, expected) => {
    expect(withdrawn(text)).toBe(expected);
  });
});

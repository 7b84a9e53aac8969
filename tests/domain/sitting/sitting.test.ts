/** The log of a sitting: what changed since when, and taking back what was entered. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeTogether } from '#domain/notation/edits';
import { parseRolling } from '#domain/notation/parse';
import { editedText } from '#domain/notation/textEdits';
import { logged, type Sitting, type SittingEntry, since, takenBackFrom } from '#domain/sitting/sitting';

const entry = (before: string, after: string, over: Partial<SittingEntry> = {}): SittingEntry => ({
  id: 'e1',
  at: '2022-07-04T09:00:00.000Z',
  voices: [{ party: 'TUR', sign: '+' }],
  kind: 'words',
  place: 'II.10',
  block: 'b1',
  changes: [{ unit: 'b1', before, after }],
  undoneAt: null,
  ...over,
});

const textNow = (text: string | null) => () => text;

describe('the log', () => {
  test('joins what one party goes on saying about one place', () => {
    const first = entry('a', 'a b');
    const log = logged(
      logged([], first),
      entry('a b', 'a b c', { id: 'e2', at: '2022-07-04T09:00:10.000Z' }),
    );
    expect(log).toMatchObject([{ id: 'e1', changes: [{ before: 'a', after: 'a b c' }] }]);
  });

  test('joins what is said of several texts in one breath, each from where it began', () => {
    const first = entry('a', 'a b');
    const both = entry('a b', 'a', {
      id: 'e2',
      at: '2022-07-04T09:00:10.000Z',
      changes: [
        { unit: 'b1', before: 'a b', after: 'a' },
        { unit: 'n1', before: null, after: '[11a. To act.] (+TUR)' },
      ],
    });
    expect(logged([first], both).map(({ changes }) => changes)).toEqual([
      [{ unit: 'n1', before: null, after: '[11a. To act.] (+TUR)' }],
    ]);
  });

  test('starts a new entry for another party, another place, a sign, or after a while', () => {
    const first = entry('a', 'a b');
    const others: Partial<SittingEntry>[] = [
      { voices: [{ party: 'IND', sign: '+' }] },
      { block: 'b2' },
      { kind: 'signs' },
      { at: '2022-07-04T09:05:00.000Z' },
    ];
    for (const other of others)
      expect(logged([first], entry('a b', 'a b c', { id: 'e2', ...other }))).toHaveLength(2);
  });

  test('tells what changed since an hour, without what was taken back', () => {
    const log: Sitting = [
      entry('a', 'b'),
      entry('b', 'c', { id: 'e2', at: '2022-07-04T10:00:00.000Z' }),
      entry('c', 'd', { id: 'e3', at: '2022-07-04T10:10:00.000Z', undoneAt: '2022-07-04T10:11:00.000Z' }),
    ];
    expect(since(log, '2022-07-04T09:30:00.000Z').map(({ id }) => id)).toEqual(['e2']);
  });
});

const words = fc
  .array(fc.constantFrom('to', 'support', 'the', 'Strategy', 'human', 'rights', 'law'), {
    minLength: 6,
    maxLength: 20,
  })
  .map((list) => list.map((word, i) => word + i).join(' '));

const said = fc.record({ at: fc.nat(500), over: fc.nat(12), text: fc.constantFrom('', 'today', 'in full') });

function say(
  text: string,
  { at, over, text: insert }: { at: number; over: number; text: string },
  party: string,
): string {
  const from = at % (text.length + 1);
  const edit = { from, to: Math.min(text.length, from + over), insert };
  const sides = { askers: [party, 'UZB'], against: [] };
  const outcome = proposeTogether(parseRolling(text), edit, sides, { granularity: 'words' });
  return outcome.kind === 'refused' ? text : editedText(text, outcome.edits);
}

describe('taking an entry back', () => {
  test('restores the text to the character when nothing came after it', () => {
    fc.assert(
      fc.property(words, said, (text, one) => {
        const after = say(text, one, 'TUR');
        expect(takenBackFrom(entry(text, after), textNow(after))?.[0]?.after).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves what was said later about other words as it stands', () => {
    fc.assert(
      fc.property(words, words, said, said, (left, right, one, two) => {
        const middle = ` ${'between '.repeat(4)}`;
        const first = say(left, one, 'TUR');
        const second = say(right, two, 'IND');
        const log = entry(left + middle + right, first + middle + right);
        const now = first + middle + second;
        expect(takenBackFrom(log, textNow(now))?.[0]?.after).toBe(left + middle + second);
      }),
      { numRuns: 1000 },
    );
  });

  test('is not possible where later words lie over it, nor twice', () => {
    const log = entry('to act', 'to [act] (-TUR) [move] (+TUR)');
    expect(takenBackFrom(log, textNow('to [act] (-TUR) [move] (+TUR) (+IND)'))).toBeNull();
    expect(takenBackFrom(log, textNow(null))).toBeNull();
    expect(takenBackFrom({ ...log, undoneAt: log.at }, textNow('to [act] (-TUR) [move] (+TUR)'))).toBeNull();
  });

  test('of a new paragraph takes the paragraph away', () => {
    const log = entry('', '', { changes: [{ unit: 'n1', before: null, after: '[11a. To act.] (+TUR)' }] });
    expect(takenBackFrom(log, textNow('[11a. To act.] (+TUR)'))).toEqual([
      { unit: 'n1', before: '[11a. To act.] (+TUR)', after: null },
    ]);
  });
});

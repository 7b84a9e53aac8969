/** The laws of the field when a whole room speaks: every party's edits entered by one hand, alone and together. */

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { proposeTogether, signEach, withdrawAll } from '#domain/notation/edits';
import type { Sign } from '#domain/notation/notation';
import { itemsOf, signOf } from '#domain/notation/positions';
import { project } from '#domain/notation/project';
import { paragraphs, tidyWords } from './rollingTexts';
import { Sitting } from './sitting';

vi.setConfig({ testTimeout: 120_000 });

const room = ['KAZ', 'EGY', 'UZB', 'CHN'] as const;
const some = fc.subarray([...room], { minLength: 1 });

const entries = fc.oneof(
  fc.record({
    kind: fc.constant('words' as const),
    at: fc.nat(1000),
    over: fc.oneof(fc.constant(0), fc.nat(20)),
    insert: fc.oneof(fc.constant(''), tidyWords),
    askers: some,
  }),
  fc.record({
    kind: fc.constant('signs' as const),
    group: fc.nat(50),
    parties: some,
    sign: fc.constantFrom<Sign | null>('+', '-', null),
  }),
);

type Entry = typeof entries extends fc.Arbitrary<infer E> ? E : never;

function enter(sitting: Sitting, entry: Entry): void {
  const { rolling, origins, text } = sitting;
  if (entry.kind === 'words') {
    const from = entry.at % (text.length + 1);
    const edit = { from, to: Math.min(text.length, from + entry.over), insert: entry.insert };
    const against = room.filter((party) => !entry.askers.includes(party)).slice(0, entry.at % 2);
    const sides = { askers: entry.askers, against };
    sitting.take(entry, proposeTogether(rolling, edit, sides, { granularity: 'words', origins }));
    return;
  }
  const group = rolling.groups[entry.group % Math.max(1, rolling.groups.length)];
  const wishes = entry.parties.map((party) => ({ at: group?.from ?? -1, party, sign: entry.sign }));
  sitting.take(entry, signEach(rolling, wishes, origins));
}

/** Words over `[from, to)` by all of these parties. */
function type(sitting: Sitting, from: number, to: number, insert: string, askers: readonly string[]): void {
  const options = { granularity: 'words', origins: sitting.origins } as const;
  sitting.take(
    insert,
    proposeTogether(sitting.rolling, { from, to, insert }, { askers, against: [] }, options),
  );
}

function leave(sitting: Sitting, parties: readonly string[]): void {
  for (const party of parties)
    sitting.take(`withdraw ${party}`, withdrawAll(sitting.rolling, party, sitting.origins));
}

const sittings = fc.tuple(paragraphs, fc.array(entries, { minLength: 1, maxLength: 6 }));

const baseOf = (sitting: Sitting) =>
  project(sitting.rolling, { kind: 'base' }, sitting.origins).paragraphs[0]?.text ?? null;

const signsOfOthers = (sitting: Sitting) =>
  sitting.rolling.groups
    .map((group) => itemsOf(group).filter(({ party }) => !room.includes(party as (typeof room)[number])))
    .filter((items) => items.length > 0)
    .map((items) => items.map(({ sign, party }) => sign + party).join(' '));

describe('whatever the room says about a circulated paragraph', () => {
  test('the base stays what the Secretariat sent', () => {
    fc.assert(
      fc.property(sittings, ([text, said]) => {
        const sitting = new Sitting(text);
        const before = baseOf(sitting);
        for (const entry of said) {
          enter(sitting, entry);
          expect(baseOf(sitting), sitting.minutes.join('\n')).toBe(before);
        }
      }),
      { numRuns: 1200 },
    );
  });

  test('parties that said nothing stand where they stood', () => {
    fc.assert(
      fc.property(sittings, ([text, said]) => {
        const sitting = new Sitting(text);
        const before = signsOfOthers(sitting);
        for (const entry of said) enter(sitting, entry);
        expect(signsOfOthers(sitting), sitting.minutes.join('\n')).toEqual(before);
      }),
      { numRuns: 1200 },
    );
  });

  test('when everybody has withdrawn everything, the text is what it was, to the character', () => {
    fc.assert(
      fc.property(sittings, fc.shuffledSubarray([...room], { minLength: 4 }), ([text, said], leaving) => {
        const sitting = new Sitting(text);
        for (const entry of said) enter(sitting, entry);
        leave(sitting, leaving);
        expect(sitting.text, sitting.minutes.join('\n')).toBe(text);
      }),
      { numRuns: 1200 },
    );
  });

  test('also where one party’s words are glued to a bracket in which another one’s stand', () => {
    const text = 'We [act [here, today,](+IND)](+IND) now';
    const sitting = new Sitting(text);
    const over = text.indexOf('y,');
    type(sitting, over, over + 2, '', ['KAZ', 'CHN']);
    const behind = sitting.text.indexOf('](+IND)](+IND)') + '](+IND)'.length;
    type(sitting, behind, behind, 'the', ['UZB', 'CHN']);
    leave(sitting, ['CHN', 'KAZ', 'UZB']);
    expect(sitting.text, sitting.minutes.join('\n')).toBe(text);
  });

  test('also where an addition that others oppose stands before the space at the end of a bracket', () => {
    const text = 'We act, “freedom”, to go';
    const sitting = new Sitting(text);
    sitting.text = 'We act,[ “[freedom”,] (-CHN) (+KAZ) [fr] (+CHN) (-KAZ) ] (-UZB) (-CHN)to go';
    leave(sitting, ['CHN', 'UZB', 'KAZ']);
    expect(sitting.text, sitting.minutes.join('\n')).toBe(text);
  });

  test('also where words come between the two halves of a replacement inside somebody’s addition', () => {
    const text = 'We [act, States, the ,support, now] (+IND) today';
    const sitting = new Sitting(text);
    sitting.text = 'We [act, States[, the ,] (-KAZ)[, then ,] (+KAZ)support, now] (+IND) today';
    const at = sitting.text.indexOf('-KAZ');
    type(sitting, at, at, 'all', ['CHN']);
    leave(sitting, ['KAZ', 'CHN']);
    expect(sitting.text, sitting.minutes.join('\n')).toBe(text);
  });

  test('also where one party’s words are changed by another beside a glued addition', () => {
    const text = 'the[m] (+IND) the';
    const sitting = new Sitting(text);
    type(sitting, 0, 1, '', ['CHN']);
    type(sitting, 0, 2, '', ['UZB', 'CHN']);
    leave(sitting, ['CHN', 'UZB']);
    expect(sitting.text, sitting.minutes.join('\n')).toBe(text);
  });

  test('also where one of two additions at the start of a paragraph goes', () => {
    const sitting = new Sitting('[In Astana] (+CHN) [all] (+UZB) States,');
    leave(sitting, ['CHN']);
    expect(sitting.text).toBe('[all] (+UZB) States,');
  });

  test('also what can be taken back only when something beside it has gone', () => {
    const text = 'We [the terms,\nvictims, of,support here ,] (−IND) measures';
    const sitting = new Sitting(text);
    sitting.text =
      'We [the terms[,\nvictims, of,support here ,] (-UZB) [the] (+UZB) [[,] (-UZB)\nvhere ,] (+UZB)] (−IND) measures';
    leave(sitting, ['UZB']);
    expect(sitting.text, sitting.minutes.join('\n')).toBe(text);
  });

  test.each([
    ['two spaces before a bracket', 'To act  [now] (+IND)', 3, 6, '', ['CHN']],
    ['two spaces between brackets', '[To]  [act] now', 5, 5, 'all', ['EGY']],
    ['a space and a comma behind a bracket', '[To] (+IND) , act', 12, 13, '', ['UZB', 'CHN']],
    ['a comma with its space at a nested bracket', '[[To] (+IND) ,] act', 13, 13, 'all', ['CHN']],
    ['a line break before a bracket', 'the\n[end]. Act', 0, 3, 'an', ['CHN']],
  ])('also beside odd spaces: %s', (_, text, from, to, insert, askers) => {
    const sitting = new Sitting(text);
    const sides = { askers, against: ['KAZ'] };
    const options = { granularity: 'words' } as const;
    sitting.take('', proposeTogether(sitting.rolling, { from, to, insert }, sides, options));
    expect(sitting.text).not.toBe(text);
    leave(sitting, ['CHN', 'KAZ', 'UZB', 'EGY']);
    expect(sitting.text, sitting.minutes.join('\n')).toBe(text);
  });

  test('nobody is on both sides of a group, and no stand-in is left in the text', () => {
    fc.assert(
      fc.property(sittings, ([text, said]) => {
        const sitting = new Sitting(text);
        for (const entry of said) enter(sitting, entry);
        for (const group of sitting.rolling.groups)
          for (const party of room)
            expect(itemsOf(group).filter((item) => item.party === party).length).toBeLessThan(2);
        expect(sitting.text).not.toMatch(/([A-Z])\1{9}/);
      }),
      { numRuns: 800 },
    );
  });
});

describe('several parties at once', () => {
  const words = (
    text: string,
    over: string,
    insert: string,
    askers: readonly string[],
    against: string[] = [],
  ) => {
    const sitting = new Sitting(text);
    const from = text.indexOf(over);
    const edit = { from, to: from + over.length, insert };
    sitting.take('', proposeTogether(sitting.rolling, edit, { askers, against }, { granularity: 'words' }));
    return sitting.text;
  };

  test('replace words in one pair that all of them sign', () => {
    expect(words('Resolve to undertake the following:', 'undertake', 'encourage', ['ISR', 'BHR'])).toBe(
      'Resolve to [undertake] (-ISR) (-BHR) [encourage] (+ISR) (+BHR) the following:',
    );
  });

  test('and who is against it takes the opposite sign on both halves', () => {
    expect(words('Resolve to undertake this.', 'undertake', 'encourage', ['ISR'], ['IRN'])).toBe(
      'Resolve to [undertake] (-ISR) (+IRN) [encourage] (+ISR) (-IRN) this.',
    );
  });

  test('ask words out together', () => {
    expect(words('To promote human rights.', 'human rights', '', ['CHN', 'RUS'])).toBe(
      'To promote [human rights] (-CHN) (-RUS).',
    );
  });

  test('sign a group together, and those who already have are passed over', () => {
    const sitting = new Sitting('To [consider] (-TUR) this.');
    const wishes = ['TUR', 'IND', 'RUS'].map((party) => ({ at: 3, party, sign: '-' as const }));
    sitting.take('', signEach(sitting.rolling, wishes, sitting.origins));
    expect(sitting.text).toBe('To [consider] (-TUR) (-IND) (-RUS) this.');
    expect(sitting.rolling.groups.map((group) => signOf(group, 'IND'))).toEqual(['-']);
  });
});

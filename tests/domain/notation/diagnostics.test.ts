import { describe, expect, test } from 'vitest';
import { diagnosticSentence, repairSentence } from '#domain/notation/diagnostics';
import type { Diagnostic } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import { editedText } from '#domain/notation/textEdits';

const parties = new Set(['IND', 'TUR', 'ISR', 'BHR', 'RUS']);

/** Each diagnostic as `code at the words it stands on`. */
const found = (text: string, known: ReadonlySet<string> | null = parties) =>
  parseRolling(text, known === null ? {} : { parties: known }).diagnostics.map(
    ({ code, from, to }) => `${code}: ${text.slice(from, to)}`,
  );

const only = (text: string): Diagnostic => {
  const [diagnostic] = parseRolling(text, { parties }).diagnostics;
  return diagnostic ?? expect.fail(`no diagnostic in ${text}`);
};

const repaired = (text: string) => {
  const { repair } = only(text);
  return repair === null ? null : editedText(text, repair);
};

test('a text as the Secretariat writes it has no irregularities', () => {
  expect(found('to [undertake] (-ISR) [encourage] (+ISR) (+BHR) the')).toEqual([]);
});

describe('what is irregular is said, with its place', () => {
  test.each([
    ['a [b', 'unclosed-bracket: ['],
    ['a] b', 'stray-bracket: ]'],
    ['[a] (+XYZ)', 'unknown-party: XYZ'],
    ['[a] (IND)', 'sign-missing: (IND)'],
    ['[a] (+IND) (TUR, RUS)', 'sign-missing: (TUR, RUS)'],
    ['[a] (+IND) (-TUR) (-IND)', 'both-signs: +IND'],
    ['a [ ] (+IND) b', 'empty-group: [ ] (+IND)'],
    ['[a] (+IND, TUR, IND)', 'repeated-party: IND'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test('without a list of parties nobody is unknown', () => {
    expect(found('[a] (+XYZ)', null)).toEqual([]);
  });

  test('without a list a code that signs elsewhere is known', () => {
    expect(found('[a] (IND) [b] (+IND)', null)).toEqual(['sign-missing: (IND)']);
  });

  test('a word in capitals behind a group is no party', () => {
    expect(found('[a] (FATF)')).toEqual([]);
  });

  test.each([
    ['[a] (+Ind)', ['unknown-party: Ind']],
    ['[a] (+TUR) (−ind)', ['unknown-party: ind']],
    ['[a] (+IND, Tur; -rus)', ['unknown-party: Tur; -rus']],
    ['[a] (+India)', ['unknown-party: India']],
    ['[a] (-ed)', []],
    ['[a] (ind)', []],
    ['[a] (+ see note)', []],
  ])('an attribution in small letters is none, and this is said: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
    expect(parseRolling(text, { parties }).groups[0]?.attributions.map(({ items }) => items.length)).toEqual(
      text.includes('TUR)') ? [1] : [],
    );
  });

  test('several irregularities come in the order of the text', () => {
    expect(found('a] [b] (+XYZ) [c')).toEqual([
      'stray-bracket: ]',
      'unknown-party: XYZ',
      'unclosed-bracket: [',
    ]);
  });
});

describe('the repair', () => {
  test.each([
    ['closes a bracket where its paragraph ends', 'a [b c ', 'a [b c] '],
    ['takes away a bracket with nothing behind it', 'a [', 'a '],
    ['takes away a bracket that closes nothing', 'a] b', 'a b'],
    ['opens the paragraph for a signed bracket that closes nothing', 'a] (+IND)', '[a] (+IND)'],
    ['writes the only code that is one slip away', '[a] (+INB)', '[a] (+IND)'],
    ['swaps two letters back', '[a] (+RSU)', '[a] (+RUS)'],
    ['writes the letter that is missing', '[a] (+BR)', '[a] (+BHR)'],
    ['writes the letter that is too much', '[a] (+TURK)', '[a] (+TUR)'],
    ['leaves a code that is like no other', '[a] (+XYZ)', null],
    ['writes small letters as capitals', '[a] (+Ind)', '[a] (+IND)'],
    ['writes each code in capitals', '[a] (+Ind, TUR; -rus)', '[a] (+IND, TUR; -RUS)'],
    ['mends a slip in small letters, too', '[a] (+Inb)', '[a] (+IND)'],
    ['leaves a name that is no code to the person', '[a] (+India)', null],
    ['writes a plus before a code without sign', '[a] (IND)', '[a] (+IND)'],
    ['writes the sign of the attribution before', '[a] (-RUS) (IND)', '[a] (-RUS) (-IND)'],
    ['takes out an empty group with one of its spaces', 'a [] (+IND) b', 'a b'],
    ['takes out an empty group', 'a[]', 'a'],
    ['takes out the overruled sign', '[a] (+TUR) (+IND) (-IND)', '[a] (+TUR) (-IND)'],
    [
      'takes out the overruled sign where the next tells the same origin',
      '[a] (+IND) (+TUR) (-IND)',
      '[a] (+TUR) (-IND)',
    ],
    ['leaves a first sign alone, because it tells the origin', '[a] (+IND) (-IND)', null],
    ['takes out the second of two equal signs', '[a] (+IND) (+TUR) (+IND)', '[a] (+IND) (+TUR)'],
  ])('%s', (_, text, expected) => {
    expect(repaired(text)).toBe(expected);
  });

  test.each([
    ['[a] (+TUR, IND, -IND)', '[a] (+TUR, -IND)'],
    ['[a] (+TUR; -IND, RUS; +IND)', '[a] (+TUR, -RUS; +IND)'],
    ['[a] (+TUR, IND, RUS) (-IND)', '[a] (+TUR, RUS) (-IND)'],
    ['[a] (−RUS) (+IND, TUR) (−IND)', '[a] (−RUS) (+TUR) (−IND)'],
  ])('leaves the others’ signs as they are: %s', (text, expected) => {
    expect(repaired(text)).toBe(expected);
  });
});

describe('the sentences', () => {
  test.each([
    [
      'a [b',
      'This bracket is not closed; it counts as closed at the end of its paragraph.',
      'Close it at the end of the paragraph.',
    ],
    ['a [', 'This bracket is not closed; it counts as closed at the end of its paragraph.', 'Remove it.'],
    ['a] b', 'This bracket closes nothing; it counts as words.', 'Remove it.'],
    [
      'a] (+IND)',
      'This bracket closes nothing; it counts as words.',
      'Open it at the start of the paragraph.',
    ],
    ['[a] (+INB)', 'INB is not the code of a known party.', 'Write IND.'],
    ['[a] (IND)', "IND stands behind a bracket without + or -, so nobody's position is read.", 'Write +IND.'],
    [
      '[a] (+IND) (-IND)',
      'IND stands on both sides of this group; its last sign counts.',
      'Decide which sign of IND is meant, and remove the other.',
    ],
    [
      '[a] (+XQZW)',
      'XQZW is not the code of a known party.',
      'Write the code of a member, or add XQZW to the parties of the organisation.',
    ],
    [
      '[a] (+TUR) (+IND) (-IND)',
      'IND stands on both sides of this group; its last sign counts.',
      'Remove this IND.',
    ],
    ['[a] (+Ind, Tur)', 'Ind, Tur is not the code of a known party.', 'Write IND, TUR.'],
    ['[] (+IND)', 'These brackets hold no words.', 'Remove the brackets with their attributions.'],
    ['[a] (+IND) (+IND)', 'IND stands twice on the same side of this group.', 'Remove this IND.'],
  ])('%s', (text, sentence, repair) => {
    expect(diagnosticSentence(only(text))).toBe(sentence);
    expect(repairSentence(only(text))).toBe(repair);
  });
});

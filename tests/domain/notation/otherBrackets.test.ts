/** Brackets of another kind that are attributed, and attributions apart from their bracket: said, with a repair. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairSentence } from '#domain/notation/diagnostics';
import { parseRolling } from '#domain/notation/parse';
import { editedText } from '#domain/notation/textEdits';

const parties = new Set(['IND', 'TUR', 'ISR', 'BHR']);
const read = (text: string) => parseRolling(text, { parties }).diagnostics;
const codes = (text: string) => read(text).map(({ code }) => code);

/** Every repair taken, all that there are at once, until there are none. */
function mended(text: string): string {
  const edits = read(text).flatMap(({ repair }) => repair ?? []);
  return edits.length === 0
    ? text
    : mended(
        editedText(
          text,
          [...edits].sort((a, b) => a.from - b.from),
        ),
      );
}

describe('brackets of another kind with an attribution are said, and square ones are offered', () => {
  it.each([
    ['to {act} (-ISR) {go on} (+ISR) now', 'to [act] (-ISR) [go on] (+ISR) now'],
    ['to <act> (+ISR) now', 'to [act] (+ISR) now'],
    ['to 【act】 (+ISR) now', 'to [act] (+ISR) now'],
    ['to ⟦act⟧(+ISR)', 'to [act](+ISR)'],
    ['to {act {soon} (+IND) now} (-ISR)', 'to [act [soon] (+IND) now] (-ISR)'],
    ['to {act} (+ISR) and {go on} there', 'to [act] (+ISR) and [go on] there'],
    ['to {act] (+ISR) now', 'to [act] (+ISR) now'],
    ['to [act} (+ISR) now', 'to [act] (+ISR) now'],
  ])('%s', (text, wanted) => {
    expect(new Set(codes(text))).toEqual(new Set(['other-bracket']));
    expect(mended(text)).toBe(wanted);
  });

  it('the repair says what it writes', () => {
    expect(read('{act} (+ISR)').map(repairSentence)).toEqual(['Write [ ].']);
    expect(read('{act] (+ISR)').map(repairSentence)).toEqual(['Write [.']);
  });

  it.each([
    'fill in {name} here',
    'a set {x} (-ISR)',
    'a {word} (+XYZ)',
    '5 < 7 > 6 (+ISR)',
    'to {act} (IND)',
  ])('%s is words', (text) => expect(codes(text)).toEqual([]));
});

describe('an attribution apart from its bracket is said, and its place behind the bracket offered', () => {
  it.each([
    ['to [act], (+ISR) now', 'to [act] (+ISR), now'],
    ['to [act]. (+ISR)', 'to [act] (+ISR).'],
    ['to [act] (+IND), (+ISR) now', 'to [act] (+IND) (+ISR) now'],
    ['to [act] (+IND) and (+ISR) now', 'to [act] (+IND) (+ISR) now'],
    ['to [act]\n\n(+ISR) now', 'to [act] (+ISR) now'],
    ['to [act]¹ (+ISR) now', 'to [act] (+ISR)¹ now'],
    ['to [act]* (+ISR)', 'to [act] (+ISR)*'],
    ['to [act]\u2029(+ISR)\u2029now', 'to [act] (+ISR)\u2029\u2029now'],
    ['to [act]\u2029\u2029(+ISR, -BHR) now', 'to [act] (+ISR, -BHR)\u2029\u2029 now'],
  ])('%j', (text, wanted) => {
    expect(codes(text)).toEqual(['parted-attribution']);
    expect(mended(text)).toBe(wanted);
  });

  it.each([
    '[act], (+XYZ)',
    '[act] and words (+ISR)',
    '[act] (+IND), words',
    '[act], (2022)',
    '[act]\n\n(see above)',
  ])('%j has none', (text) =>
    expect(codes(text).filter((code) => code === 'parted-attribution')).toEqual([]),
  );
});

describe('what is written nearly as an attribution', () => {
  it.each([
    ['to [act] (ISR+, BHR−) now', 'to [act] (+ISR, -BHR) now'],
    ['to [act] ((+ISR)) now', 'to [act] (+ISR) now'],
    ['to [act] {-ISR} now', 'to [act] (-ISR) now'],
    ['to [act] +ISR now', 'to [act] (+ISR) now'],
    ['to [act]+ISR, BHR now', 'to [act](+ISR, BHR) now'],
  ])('is offered as one, with the signs that it has: %s', (text, wanted) => {
    expect(mended(text)).toBe(wanted);
    expect(codes(wanted)).toEqual([]);
  });

  it.each(['the [West]-IND trade', '[act] - IND and others', '[act] {see IND}'])('is words in %s', (text) => {
    expect(codes(text)).toEqual([]);
  });
});

it('square brackets in the place of others are read like any, and say no more', () => {
  const words = fc.constantFrom('act', 'go on', 'the FATF', 'words; more');
  const group = fc.tuple(words, fc.constantFrom('(+ISR)', '(-IND)', '(+TUR, BHR)'));
  const texts = fc
    .array(fc.tuple(words, group), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.map(([before, [own, signs]]) => `${before} [${own}] ${signs}`).join(' and '));
  fc.assert(
    fc.property(texts, fc.constantFrom('{}', '<>', '⟦⟧'), (text, kind) => {
      const other = text.replaceAll('[', kind.charAt(0)).replaceAll(']', kind.charAt(1));
      expect(codes(text)).toEqual([]);
      expect(mended(other)).toBe(text);
    }),
  );
});

describe('a hostile text is read in a time that grows with its length alone', () => {
  // What looked at a letter again for each bracket around it would not come to its end.
  const nested = (words: string) => `${'{'.repeat(200_000)}${words}${'}'.repeat(200_000)}`;

  it.each([
    ['{', '{'.repeat(20_000), 0],
    ['{a} (+ISR)', '{a} (+ISR) '.repeat(20_000), 0],
    ['{act} (+ISR)', '{act} (+ISR) '.repeat(20_000), 20_000],
    ['[{', '[{'.repeat(20_000), 20_000],
    ['{]', '{]'.repeat(20_000), 20_000],
    ['[a}', '[a}'.repeat(20_000), 20_000],
    ['{a] (+ISR)', '{a] (+ISR)'.repeat(20_000), 20_000],
    ['braces in each other without words', nested('a b'), 0],
    ['braces in each other, attributed', `${nested('act')} (+ISR)`, 200_000],
  ])(
    '%s',
    (_, text, said) => {
      expect(read(text)).toHaveLength(said);
    },
    10_000,
  );
});

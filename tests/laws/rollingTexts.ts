/**
 * Random rolling texts as delegations write them, and as they should not: repeated words, odd spaces,
 * French spacing, nested groups of several parties, typos in brackets.
 */

import fc from 'fast-check';

export const others = ['IND', 'TUR', 'ISR'] as const;

const word = fc.constantFrom(
  'the',
  'and',
  'to',
  'of',
  'States',
  'terrorism',
  'counter-terrorism',
  'human',
  'rights',
  'law',
  'measures',
  'support',
  'поддержка',
  'бейбітшілік',
  '2022',
  '(SUM/2022/DRAFT/6)',
  '“freedom”',
  'victims’',
);
const mark = fc.constantFrom(',', ';', '.', ':');
const space = fc.oneof(
  { weight: 20, arbitrary: fc.constant(' ') },
  { weight: 1, arbitrary: fc.constantFrom('  ', '\u00a0', ' \u00a0', '\n') },
);

/** A few words with their spaces; punctuation mostly behind a word, sometimes after a space. */
export const words = (most: number) =>
  fc
    .array(fc.tuple(word, fc.option(fc.tuple(fc.constantFrom('', '', '', ' '), mark), { freq: 4 }), space), {
      minLength: 1,
      maxLength: most,
    })
    .map((parts) => parts.map(([text, after, gap]) => text + (after?.join('') ?? '') + gap).join(''))
    .map((text) => text.trimEnd());

const attribution = fc
  .tuple(fc.constantFrom('+', '-', '−'), fc.constantFrom(...others), fc.constantFrom(' ', '', '\u00a0'))
  .map(([sign, party, gap]) => `${gap}(${sign}${party})`);

const attributions = fc.array(attribution, { maxLength: 3 }).map((parts) => parts.join(''));

const piece: fc.Memo<string> = fc.memo((depth) =>
  depth <= 1
    ? words(4)
    : fc.oneof({ weight: 3, arbitrary: words(5) }, { weight: 2, arbitrary: group(depth - 1) }),
);

const group = (depth: number) =>
  fc.tuple(inside(depth), attributions).map(([inner, by]) => `[${inner}]${by}`);

const inside = (depth: number) =>
  fc
    .array(fc.tuple(piece(depth), fc.constantFrom(' ', ' ', ' ', '')), { minLength: 1, maxLength: 3 })
    .map((parts) =>
      parts
        .map(([text, gap]) => text + gap)
        .join('')
        .trimEnd(),
    );

/** A paragraph with groups of other parties, all brackets closed. */
export const paragraphs = fc
  .array(fc.tuple(piece(3), fc.constantFrom(' ', ' ', ' ', '', ', ')), { minLength: 1, maxLength: 5 })
  .map((parts) =>
    parts
      .map(([text, gap]) => text + gap)
      .join('')
      .trimEnd(),
  );

/** A paragraph without any brackets and with single spaces only. */
export const plainParagraphs = fc
  .array(fc.tuple(word, fc.option(mark, { freq: 4 })), { minLength: 2, maxLength: 12 })
  .map((parts) => parts.map(([text, after]) => text + (after ?? '')).join(' '));

/** Some words with single spaces, as one types them between others. */
export const tidyWords = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));

/** Strings made of what notation is made of, in any order. */
export const bracketRich = fc
  .array(
    fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '+',
      '-',
      '−',
      '–',
      ',',
      ';',
      '/',
      'IND',
      'TUR',
      'x',
      ' ',
      '\u00a0',
      '\n',
      '\u2029',
      '(+IND)',
      '(-TUR, ISR)',
      '[]',
      '] (+IND)',
      '[a',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

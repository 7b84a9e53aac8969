/** A paragraph cut inside a bracket: nothing irregular comes of it, and nothing that it says changes. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAt, partsBrackets } from '#domain/circular/corrections/cut';
import { paragraphBreak, type View } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import { project } from '#domain/notation/project';
import { knownBy } from '#domain/suggestions/named';

const known = knownBy([]);
const plain = (text: string) => ({ text, marks: [] });

/** The halves of a text at its `|`, the space around it left out. */
function halves(marked: string): readonly string[] | undefined {
  const [before = '', after = ''] = marked.split('|');
  const from = before.trimEnd().length;
  const text = before + after.trimStart();
  return cutAt({ text, marks: [] }, { from, to: before.length }, known)?.map((half) => half.text);
}

describe('a cut', () => {
  test.each([
    ['outside all brackets changes none', 'To act | [now] (+IND).', ['To act', '[now] (+IND).']],
    ['closes the group and opens it again', 'To [act | now] (+IND).', ['To [act] (+IND)', '[now] (+IND).']],
    [
      'keeps all parties on both halves',
      '[a | b] (-IRN) (+BHR), c',
      ['[a] (-IRN) (+BHR)', '[b] (-IRN) (+BHR), c'],
    ],
    [
      'does so for groups in groups',
      'x [a [b | c] (+IND) d] (+TUR)',
      ['x [a [b] (+IND)] (+TUR)', '[[c] (+IND) d] (+TUR)'],
    ],
    ['leaves a group that is the whole text one', '[act | now] (+IND)', ['[act', 'now] (+IND)']],
    ['behind an opening bracket goes before it', 'To [ | act] (+IND)', ['To', '[ act] (+IND)']],
    ['behind two of them goes before both', 'To [[| a] (+IND) b] c', ['To', '[[a] (+IND) b] c']],
    [
      'before a closing bracket goes behind its parties',
      'To [act | ] (+IND) now',
      ['To [act ] (+IND)', 'now'],
    ],
    [
      'between a bracket and its parties goes behind them',
      'To [act] | (+IND) now',
      ['To [act] (+IND)', 'now'],
    ],
    ['between two parties too', 'To [act] (+IND) | (-TUR) now', ['To [act] (+IND) (-TUR)', 'now']],
    [
      'names those who propose and oppose on both halves',
      'To [IND propose; IRN/TUR oppose: act | now] here',
      ['To [IND propose; IRN/TUR oppose: act]', '[IND propose; IRN/TUR oppose: now] here'],
    ],
    [
      'does so for a whole paragraph, whose names are its own',
      '[Индия предлагает: act | now]',
      ['[Индия предлагает: act]', '[Индия предлагает: now]'],
    ],
    ['inside such names goes before them', 'To [IND | propose: act now]', ['To', '[IND propose: act now]']],
    [
      'repeats no words that only look like names',
      'To [the following: act | now] here',
      ['To [the following: act]', '[now] here'],
    ],
    [
      'names on both halves who stands at the end of the bracket',
      'To [take action | without delay – Israel] here',
      ['To [take action – Israel]', '[without delay – Israel] here'],
    ],
    [
      'does so for a whole paragraph, and for signs in it',
      '[To take action | without delay (+ISR)]',
      ['[To take action (+ISR)]', '[without delay (+ISR)]'],
    ],
    [
      'does so for names behind the bracket',
      'To [act | now] (proposed by Israel and Japan) here',
      ['To [act] (proposed by Israel and Japan)', '[now] (proposed by Israel and Japan) here'],
    ],
    ['does so for a code before the words', 'To [ISR: act | now] here', ['To [ISR: act]', '[ISR: now] here']],
    [
      'inside the name at the end goes behind it',
      'To [take action now – New | Zealand] here',
      ['To [take action now – New Zealand]', 'here'],
    ],
    [
      'repeats no words behind a dash that are no name',
      'To [take action | now – and at once] here',
      ['To [take action]', '[now – and at once] here'],
    ],
    ['that no words would stand behind is none', 'To [act] | (+IND)', undefined],
    ['that no words would stand before is none', '[ | act] (+IND)', undefined],
  ])('%s', (_, marked, expected) => {
    expect(halves(marked)).toEqual(expected);
  });

  test('is told beforehand to give each half its bracket, or not to', () => {
    expect(partsBrackets(plain('To [act now]'), { from: 7, to: 8 }, known)).toBe(true);
    expect(partsBrackets(plain('[act now]'), { from: 4, to: 5 }, known)).toBe(false);
    expect(partsBrackets(plain('To act [now]'), { from: 2, to: 3 }, known)).toBe(false);
  });
});

const views: readonly View[] = [
  { kind: 'base' },
  { kind: 'accepted' },
  { kind: 'party', party: 'IND' },
  { kind: 'party', party: 'TUR' },
];

/** Every text with regular brackets, groups in groups too. */
const regular = fc.letrec<{ text: string; group: string; words: string }>((tie) => ({
  words: fc.constantFrom('act', 'now,', 'and rest', 'share data'),
  group: fc
    .tuple(tie('text'), fc.constantFrom('', ' (+IND)', ' (-TUR)', ' (-TUR) (+IND)'))
    .map(([text, signs]) => `[${text}]${signs}`),
  text: fc
    .array(fc.oneof({ maxDepth: 3 }, tie('words'), tie('group')), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(' ')),
})).text;

const shown = (text: string, view: View): string =>
  project(parseRolling(text), view)
    .paragraphs.map((one) => one.text ?? '')
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();

test('a text with regular brackets that is cut anywhere stays regular, and says in every view what it said', () => {
  fc.assert(
    fc.property(regular, fc.nat(), (text, seed) => {
      const spaces = [...text.matchAll(/ /gu)].map(({ index }) => index);
      const from = spaces[seed % Math.max(1, spaces.length)];
      if (from === undefined) return;
      const cut = cutAt({ text, marks: [] }, { from, to: from + 1 }, known);
      if (cut === null) return;
      const whole = cut.map((half) => half.text).join(paragraphBreak);
      expect(
        parseRolling(whole)
          .diagnostics.map(({ code }) => code)
          .filter(isBracket),
      ).toEqual([]);
      for (const view of views) expect(shown(whole, view)).toBe(shown(text, view));
    }),
  );
});

const isBracket = (code: string): boolean => /bracket|empty/u.test(code);

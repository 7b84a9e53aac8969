/** Tracked changes as a delegate would write them in brackets. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRolling } from '#domain/notation/parse';
import { printTracked } from '#domain/tracked/printTracked';
import { readingsOf, saysNearlySame, saysSame } from '#domain/tracked/readings';
import { type TrackedPiece, textWhen } from '#domain/tracked/trackedText';

/** `'to '`, `'+IND fair '`, `'-IND old'`, `'+IND-TUR struck'`: one string a piece. */
function tracked(...list: readonly string[]): [string, TrackedPiece[]] {
  let text = '';
  const pieces = list.map((entry): TrackedPiece => {
    const [, plus, minus, words = ''] = /^(?:\+([A-Z]+))?(?:-([A-Z]+))?[|]?(.*)$/s.exec(entry) ?? [];
    const from = text.length;
    text += words;
    return { from, to: text.length, inserted: plus ?? null, deleted: minus ?? null };
  });
  return [text, pieces];
}

const print = (...list: readonly string[]): string => printTracked(...tracked(...list)).text;

describe('a tracked paragraph as bracket text', () => {
  it('an inserted word stands in a group of its author', () => {
    expect(print('to ', '+IND|fair ', 'trade')).toBe('to [fair] (+IND) trade');
    expect(print('to', '+IND| fair', ' trade')).toBe('to [fair] (+IND) trade');
  });

  it('a deleted word stands in a group of its author', () => {
    expect(print('to ', '-IND|fair ', 'trade')).toBe('to [fair] (-IND) trade');
  });

  it('a deletion next to an insertion is a replacement', () => {
    expect(print('to ', '-ISR|undertake', '+ISR|encourage', ' it.')).toBe(
      'to [undertake] (-ISR) [encourage] (+ISR) it.',
    );
  });

  it('words struck in another party’s addition stand nested', () => {
    expect(print('to ', '+IND|a ', '+IND-TUR|b ', '+IND|c ', 'go')).toBe('to [a [b] (-TUR) c] (+IND) go');
  });

  it('an addition wholly struck by another is in neither text', () => {
    const text = print('to ', '+IND-TUR|b ', 'go');
    expect(text).toBe('to [[b] (-TUR)] (+IND) go');
    expect(readingsOf(text)).toEqual({ rejected: 'to go', accepted: 'to go' });
  });

  it('letters inside a word stay letters', () => {
    expect(print('colo', '+IND|u', 'r')).toBe('colo[u] (+IND)r');
  });

  it('where a change leaves two spaces one closes up, and the words around it stay out of the brackets', () => {
    const text = print('to ', '-TUR|share', ' and ', '-TUR|give', ' aid');
    expect(text).toBe('to [share] (-TUR) and [give] (-TUR) aid');
    expect(readingsOf(text)).toEqual({ rejected: 'to share and give aid', accepted: 'to and aid' });
    expect(print('One.  ', '+IND|Two.  ', 'Three here.')).toBe('One. [Two.] (+IND) Three here.');
  });

  it('a space that was only doubled or halved is no proposal', () => {
    expect(print('to', '+IND| ', ' go')).toBe('to go');
    expect(print('to ', '-IND| ', 'go')).toBe('to  go');
  });

  it('brackets that were typed with tracking on are taken over as brackets', () => {
    expect(print('to ', '+IND|[', 'undertake', '+IND|] (-IND)', ' it')).toBe('to [undertake] (-IND) it');
    expect(print('[it] (+ISR)', '+BHR| (+BHR)', ' now')).toBe('[it] (+ISR) (+BHR) now');
  });

  it('a change inside a typed group stays inside it', () => {
    expect(print('[to combat', '+IND|, prevent', ' it] (+ISR)')).toBe(
      '[to combat [, prevent] (+IND) it] (+ISR)',
    );
  });
});

const word = fc.constantFrom(
  'a',
  'be',
  'sea',
  '(',
  ')',
  ',',
  '.',
  '; ',
  ' ',
  ' ',
  ' ',
  '  ',
  '\u00a0',
  '\n',
  '\t',
  '’',
  '“',
  '”',
  'x',
);
const piece = fc.record({
  words: fc.array(word, { maxLength: 4 }).map((list) => list.join('')),
  inserted: fc.constantFrom(null, null, 'IND', 'TUR'),
  deleted: fc.constantFrom(null, null, 'IND', 'ISR'),
});

function piecesOf(list: readonly { words: string; inserted: string | null; deleted: string | null }[]) {
  let text = '';
  const pieces = list.map(({ words, inserted, deleted }) => {
    const from = text.length;
    text += words;
    return { from, to: text.length, inserted, deleted };
  });
  return { text, pieces };
}

describe('the law of tracked text', () => {
  it('rejecting all gives the base, accepting all the accepted projection, save for doubled spaces', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (list) => {
        const { text, pieces } = piecesOf(list);
        const printed = printTracked(text, pieces);
        const rejected = textWhen('rejected', text, pieces);
        const accepted = textWhen('accepted', text, pieces);
        const says = readingsOf(printed.text);
        expect(printed.exact).toBe(true);
        expect(
          saysNearlySame(says, { rejected, accepted }),
          JSON.stringify([printed.text, says, rejected, accepted]),
        ).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('where neither text has two spaces side by side, both come back to the character', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (list) => {
        const { text, pieces } = piecesOf(list);
        const rejected = textWhen('rejected', text, pieces);
        const accepted = textWhen('accepted', text, pieces);
        fc.pre(!/\s\s/.test(rejected) && !/\s\s/.test(accepted));
        const says = readingsOf(printTracked(text, pieces).text);
        expect(saysSame(says, { rejected, accepted }), JSON.stringify([says, rejected, accepted])).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('words that nobody touched stay out of the brackets, however many spaces stand beside a change', () => {
    const whole = fc.record({
      before: fc.constantFrom(' ', ' ', '  '),
      words: fc.constantFrom('oak', 'fir', 'ash elm'),
      behind: fc.constantFrom('', '', ' '),
      change: fc.constantFrom('', '+IND', '-TUR'),
    });
    fc.assert(
      fc.property(fc.array(whole, { minLength: 1, maxLength: 8 }), (list) => {
        const entries = list.map(
          ({ before, words, behind, change }) => [change, `${before}${words}${behind}`] as const,
        );
        const { text, pieces } = piecesOf(
          entries.map(([change, words]) => ({
            words,
            inserted: change.startsWith('+') ? change.slice(1) : null,
            deleted: change.startsWith('-') ? change.slice(1) : null,
          })),
        );
        const bracketed = parseRolling(printTracked(text, pieces).text).groups.map(({ innerFrom, innerTo }) =>
          printTracked(text, pieces).text.slice(innerFrom, innerTo),
        );
        const changed = entries
          .filter(([change]) => change !== '')
          .map(([, words]) => words)
          .join(' ');
        const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');
        expect(wordsOf(bracketed.join(' '))).toEqual(wordsOf(changed));
      }),
      { numRuns: 1000 },
    );
  });

  it('no words are lost: each one of the file stands in the print', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (list) => {
        const { text, pieces } = piecesOf(list);
        const printed = printTracked(text, pieces);
        const covered = new Set(
          printed.kept.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
        );
        const lost = [...text].filter((character, at) => character.trim() !== '' && !covered.has(at));
        expect(lost).toEqual([]);
        for (const { from, to, at } of printed.kept)
          expect(printed.text.slice(at, at + to - from)).toBe(text.slice(from, to));
      }),
    );
  });
});

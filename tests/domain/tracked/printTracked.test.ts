/** Tracked changes as a delegate would write them in brackets. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printTracked } from '#domain/tracked/printTracked';
import { readingsOf, saysSame } from '#domain/tracked/readings';
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

  it('where two spaces stand at a change, the words around it come along, so that both come back', () => {
    const text = print('One.  ', '+IND|Two.  ', 'Three here.');
    expect(readingsOf(text)).toEqual({ rejected: 'One.  Three here.', accepted: 'One.  Two.  Three here.' });
    expect(text).toBe('[One.  Three] (-IND) [One.  Two.  Three] (+IND) here.');
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
  it('rejecting all gives the base, accepting all the accepted projection, to the character', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (list) => {
        const { text, pieces } = piecesOf(list);
        const printed = printTracked(text, pieces);
        const rejected = textWhen('rejected', text, pieces);
        const accepted = textWhen('accepted', text, pieces);
        const says = readingsOf(printed.text);
        expect(printed.exact).toBe(true);
        expect(
          saysSame(says, { rejected, accepted }),
          JSON.stringify([printed.text, says, rejected, accepted]),
        ).toBe(true);
      }),
      { numRuns: 3000 },
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

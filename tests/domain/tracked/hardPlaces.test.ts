/** Tracked changes next to brackets, white space and each other: both texts come back all the same. */

import { describe, expect, it } from 'vitest';
import { printTracked } from '#domain/tracked/printTracked';
import { readingsOf, saysNearlySame, wantedReadings } from '#domain/tracked/readings';
import { type TrackedPiece, textWhen } from '#domain/tracked/trackedText';

type Entry = readonly [words: string, inserted?: string | null, deleted?: string | null];

function tracked(entries: readonly Entry[]): [string, TrackedPiece[]] {
  let text = '';
  const pieces = entries.map(([words, inserted = null, deleted = null]): TrackedPiece => {
    const from = text.length;
    text += words;
    return { from, to: text.length, inserted, deleted };
  });
  return [text, pieces];
}

/** The print, after checking that it says what was tracked wherever it says that it does. */
function print(...entries: readonly Entry[]): { readonly text: string; readonly exact: boolean } {
  const [text, pieces] = tracked(entries);
  const result = printTracked(text, pieces);
  if (result.exact) {
    const wanted = wantedReadings(textWhen('rejected', text, pieces), textWhen('accepted', text, pieces));
    expect(saysNearlySame(readingsOf(result.text), wanted)).toBe(true);
  }
  return { text: result.text, exact: result.exact };
}

describe('tracked changes in hard places', () => {
  it('nothing tracked is the text itself', () => {
    expect(print(['to go'])).toEqual({ text: 'to go', exact: true });
    expect(print()).toEqual({ text: '', exact: true });
  });

  it('a space that was only doubled or struck at the end leaves no bracket', () => {
    expect(print(['to go'], [' ', 'IND']).text).not.toContain('[');
    expect(print([' ', null, 'IND'], ['to go']).text).not.toContain('[');
  });

  it('a space struck and put in again by another leaves the text as it was', () => {
    expect(print(['to'], [' ', null, 'IND'], [' ', 'TUR'], ['go']).exact).toBe(true);
  });

  it('two words made one are a replacement', () => {
    const { text, exact } = print(['to'], [' ', null, 'IND'], ['day']);
    expect(exact).toBe(true);
    expect(text).toContain('(-IND)');
  });

  it('a space added and struck again is in neither text', () => {
    expect(print(['to '], ['free', 'IND'], [' ', 'IND', 'IND'], [' fair', 'IND'], [' trade'])).toEqual({
      text: 'to [free fair] (+IND) trade',
      exact: true,
    });
  });

  it('words added and struck again beside a doubled space stand with it', () => {
    expect(print(['One.'], ['  ', 'IND'], ['Two', 'IND', 'TUR'], [' '], ['Three.']).exact).toBe(true);
  });

  it('a change right behind or before a bracket of the text keeps it', () => {
    expect(print(['to [fair] '], ['free ', 'IND'], ['trade']).text).toContain('[free] (+IND)');
    expect(print(['to '], ['free ', 'IND'], ['[fair] trade']).text).toContain('[free] (+IND)');
    expect(print(['to ['], ['free', 'IND'], [' trade]']).text).toContain('(+IND)');
    expect(print(['to [free'], ['r', 'IND'], ['] trade']).text).toContain('(+IND)');
  });

  it('the whole paragraph may be struck, or added', () => {
    expect(print(['to go', null, 'IND'])).toEqual({ text: '[to go] (-IND)', exact: true });
    expect(print(['to go', 'IND'])).toEqual({ text: '[to go] (+IND)', exact: true });
  });

  it('neighbours by several hands keep their hands', () => {
    const { text } = print(['to '], ['a', null, 'IND'], ['b', null, 'TUR'], ['c', 'KAZ'], [' go']);
    expect(text).toBe('to [a] (-IND)[b] (-TUR)[c] (+KAZ) go');
  });

  it('brackets typed around a change that is tracked too are no notation of their own', () => {
    expect(print(['to '], ['[', 'IND'], ['go', 'IND', 'TUR'], ['] now', 'IND']).text).toContain('TUR');
    expect(print(['to '], ['[a] and [b] (-IND) c', 'IND'], [' go']).text).toContain('(+IND)');
  });

  it('a line break that comes or goes beside a change comes back', () => {
    expect(print(['One'], ['\n', 'IND'], ['two ', 'IND'], ['three']).exact).toBe(true);
    expect(print(['One\n'], ['two', null, 'IND'], ['\n\n', null, 'TUR'], ['  three']).exact).toBe(true);
  });

  it('white space at both ends of the text is kept with what was changed there', () => {
    expect(print(['  '], ['a', 'IND'], ['  ']).text).toContain('[a] (+IND)');
    expect(print(['  ', 'TUR'], ['a', null, 'IND'], ['  ', 'TUR']).text).toContain('(-IND)');
  });
});

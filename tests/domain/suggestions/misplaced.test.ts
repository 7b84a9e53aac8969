/** Attributions beside their place are offered there, and nothing but their place changes. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Mark } from '#domain/document/document';
import { parseRolling } from '#domain/notation/parse';
import { project } from '#domain/notation/project';
import { detect, paragraph } from '#tests/support/suggested';

const afters = (text: string, marks: readonly Mark[] = []) =>
  detect({ ...paragraph('b1', ''), text, marks } as Block).map(({ after }) => after);

describe('attributions beside their place', () => {
  it.each([
    ['to [act soon (+ISR)] now', 'to [act soon] (+ISR) now'],
    ['to [act soon (−ISR, +BHR)].', 'to [act soon] (-ISR, +BHR).'],
    ['to [act soon] [+ISR] now', 'to [act soon] (+ISR) now'],
    ['to [act soon][-ISR; BHR] now', 'to [act soon](-ISR, -BHR) now'],
    ['to [act soon] (proposed by Israel) now', 'to [act soon] (+ISR) now'],
    ['to [act] (opposed by Israel and Bahrain)', 'to [act] (-ISR, -BHR)'],
    ['to [ISR: act soon] now', 'to [act soon] (+ISR) now'],
    ['to [ISR, BHR: act] [go (+IND)] now', 'to [act] (+ISR, +BHR) [go] (+IND) now'],
  ])('%j is offered as %j', (text, after) => {
    expect(afters(text)).toEqual([after]);
  });

  it.each([
    'to [act (+ISR)] (+ISR) now',
    'to [the FATF (ISR)] now',
    'to [act [soon] (-BHR) (+ISR)] now',
    'to [act (+XYZ)] now',
    'to [(+ISR)] now',
    'to [act] [+XYZ] now',
    'to [act] and [+ISR] now',
    'to [act] [+ISR] (+BHR) now',
    'to [act] (proposed by somebody) now',
    'to [act] (adopted by Israel) now',
    'to [XYZ: act] now',
    'to [ISR:] now',
    'to [act (+ISR) now',
  ])('%j is left alone', (text) => {
    expect(afters(text)).toEqual([]);
  });

  it('a code before words that stand behind struck ones is their reason', () => {
    const strike: Mark = { kind: 'strike', from: 3, to: 6 };
    expect(afters('to act [ISR: too soon] now', [strike])).toEqual(['to [act] (-ISR) [ISR: too soon] now']);
  });

  it('whoever takes all that is asked for reads the same words as before', () => {
    const word = fc.constantFrom('act', 'the', 'soon', 'words', 'of');
    const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
    const form = fc.constantFrom(
      (words: string) => `[${words} (+ISR)]`,
      (words: string) => `[${words}] [+ISR]`,
      (words: string) => `[${words}] (proposed by Israel)`,
      (words: string) => `[ISR: ${words}]`,
    );
    fc.assert(
      fc.property(phrase, phrase, phrase, form, (before, words, behind, write) => {
        const [after = ''] = afters(`${before} ${write(words)} ${behind}`);
        const accepted = project(parseRolling(after), { kind: 'accepted' });
        expect(accepted.paragraphs[0]?.text).toBe(`${before} ${words} ${behind}`);
      }),
    );
  });
});

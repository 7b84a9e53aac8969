/** Misspelled words in an open text: found, walked to, and put right; in a circulated text as a proposal. */

import { describe, expect, test } from 'vitest';
import { draft, p, t } from '#tests/support/draft';
import { linesOf, openText } from './support';

const wrong = new Set(['recieve', 'beleive']);
const verdict = (_: string, word: string) => !wrong.has(word);

describe('misspelled words', () => {
  const text = draft(p('States recieve it.'), t(['They beleive it']), p('All [recieve] (+IND) it.'));

  test('are found in paragraphs, cells and brackets, one after the other and around the end', () => {
    const session = openText(text);
    session.setVerdicts(verdict);
    const walked = [1, 2, 3, 4].map(() => (session.goToMisspelling() ? session.misspelling()?.word : null));
    expect(walked).toEqual(['recieve', 'beleive', 'recieve', 'recieve']);
    session.setVerdicts(null);
    expect(session.goToMisspelling()).toBe(false);
  });

  test('are put right as a proposal, and the base stands', () => {
    const session = openText(text);
    session.setVerdicts(verdict);
    session.goToMisspelling();
    const found = session.misspelling();
    if (found) session.correct(found, 'receive');
    expect(linesOf(session)[0]).toBe('States [recieve] (-KAZ) [receive] (+KAZ) it.');
    session.run({ kind: 'undo' });
    expect(session.content().rolling.blocks).toEqual(text.blocks);
  });

  test('are simply put right in an own draft', () => {
    const session = openText(text, { circulated: null });
    session.setVerdicts(verdict);
    session.goToMisspelling();
    const found = session.misspelling();
    if (found) session.correct(found, 'receive');
    expect(linesOf(session)[0]).toBe('States receive it.');
  });
});

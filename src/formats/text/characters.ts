/**
 * Characters that no person typed: control characters are taken out, and what is odd but legal
 * (replacement characters, direction marks) stays and is said. No letter or digit is touched.
 */

import type { Warning } from '#domain/document/document';

// Line ends (Word's vertical tab is one), tab and form feed have a meaning; all other C0 and C1 controls have none.
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming control characters is the point.
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/g;
const directions = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g;

/** `text` without control characters, and a sentence for each thing found. */
export function tidyCharacters(text: string): { text: string; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const say = (code: string, count: number, sentence: (count: number) => string) => {
    if (count > 0) warnings.push({ code, message: sentence(count), facts: { count } });
  };
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  say('text.controlCharacters', count(controls), (n) => `${n} control characters were left out.`);
  say(
    'text.replacementCharacters',
    count(/\ufffd/g),
    (n) => `${n} letters were already lost in the file (shown as \ufffd).`,
  );
  say(
    'text.directionMarks',
    count(directions),
    (n) => `${n} invisible marks of writing direction stand in the text.`,
  );
  return { text: text.replaceAll('\v', '\n').replace(controls, ''), warnings };
}

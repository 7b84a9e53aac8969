/**
 * What single characters mean in bracket text: white space, signs, letters of a party's code, and
 * the punctuation that white space closes up to. One table, so that the parser, the projections and
 * the printing of proposals can't disagree. All functions take a UTF-16 code unit.
 *
 * Source: design notes of the field, "Bracket notation" (grammar) and "Projections" (punctuation).
 */

import type { Sign } from './notation';

export const openBracket = 0x5b;
export const closeBracket = 0x5d;
export const openParenthesis = 0x28;
export const closeParenthesis = 0x29;

const lineBreak = 0x0a;
const noBreakSpaces = new Set([0xa0, 0x202f]);
const upperCase = /^\p{Lu}$/u;

/** A space or a no-break space, not a line break. */
export const isBlank = (unit: number): boolean => unit === 0x20 || noBreakSpaces.has(unit);

/** Any white space that may stand inside a paragraph, line breaks and tabs included. */
export const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  unit === 0xa0 ||
  unit === 0x1680 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x3000;

/** `+`, or one of the three dashes that delegations type for minus; null for anything else. */
export function signOfUnit(unit: number): Sign | null {
  if (unit === 0x2b) return '+';
  return unit === 0x2d || unit === 0x2212 || unit === 0x2013 ? '-' : null;
}

/** A capital letter of any script: `(+IND)`, and `(+ИНД)` in a Russian text. */
export const isCapital = (unit: number): boolean =>
  unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : upperCase.test(String.fromCharCode(unit));

/** `,`, `;` or `/`, between two parties of one attribution. */
export const isSeparator = (unit: number): boolean => unit === 0x2c || unit === 0x3b || unit === 0x2f;

/** No white space is left before these where words were dropped. */
export const hugsLeft = (unit: number): boolean => ',.;:)]’”'.includes(String.fromCharCode(unit));

/** No white space is left after these where words were dropped. */
export const hugsRight = (unit: number): boolean => '([“'.includes(String.fromCharCode(unit));

/** The offset of the first character at or after `at` that is no white space, at most `end`. */
export function skipSpace(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** The offset behind the last character before `at` that is no white space, at least `start`. */
export function skipSpaceBack(text: string, at: number, start: number): number {
  let i = at;
  while (i > start && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}

/**
 * Skips what may part `]` from `(`: spaces, no-break spaces and at most one line break. Returns the
 * offset behind it; a second line break stops the walk.
 */
export function skipGap(text: string, at: number, end: number): number {
  let i = at;
  for (let breaks = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === lineBreak) {
      breaks++;
      if (breaks > 1) return i;
    } else if (!isBlank(unit)) return i;
  }
  return i;
}

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
const upperCase = /^\p{Uppercase}$/u;

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

/** What stands for a sign where a program or a keyboard put another character: full-width and small forms. */
const plusUnits = new Set([0x2b, 0xff0b, 0xfe62]);
/** Hyphen-minus, minus, and every dash that a program makes of them: hyphens, no-break hyphen, en and em dash. */
const minusUnits = new Set([0x2d, 0x2212, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0xff0d, 0xfe63]);

/** `+`, or one of the dashes that delegations and their programs write for minus; null for anything else. */
export function signOfUnit(unit: number): Sign | null {
  if (plusUnits.has(unit)) return '+';
  return minusUnits.has(unit) ? '-' : null;
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

/** A tab, a space of another width, or a character without width (zero-width space, word joiner, byte order mark). */
const isThin = (unit: number): boolean =>
  unit === 0x09 || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x2060 || unit === 0xfeff;

/**
 * Skips what may part `]` from `(`: spaces of any width, tabs, characters without width, and at most one line
 * break. Returns the offset behind it; a second line break stops the walk.
 */
export function skipGap(text: string, at: number, end: number): number {
  let i = at;
  for (let breaks = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === lineBreak) {
      breaks++;
      if (breaks > 1) return i;
    } else if (!(isBlank(unit) || isThin(unit))) return i;
  }
  return i;
}

/**
 * Which characters can stand on a page. XML 1.0 has no place for control characters, U+FFFE, U+FFFF
 * and half surrogate pairs (its production 2, `Char`); one of them in a circular must not make the
 * whole DOCX unreadable. Every other character passes as it is.
 */

// Written with escapes only; a class of control characters is the whole point here.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const halfPair = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text without control characters (tab and line break stay); half surrogate pairs become U+FFFD. */
export const printable = (text: string): string => text.replace(unprintable, '').replace(halfPair, '\uFFFD');

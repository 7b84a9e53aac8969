/**
 * Lines that number what is enclosed: *Annex I*, *Attachment*, *Enclosure 2*, *Приложение № 1*,
 * *2-қосымша*, alone or before a title (*Annex II: Draft decision …*).
 */

import { readRoman } from '#domain/document/roman';

const ordinal = String.raw`(?:[IVX]{1,5}|\d{1,2}|[A-J])`;
const word = '(?:annex|attachment|enclosure|appendix|приложение|қосымша)';
const numbered = String.raw`(?:(?<word>${word})\s*(?:no\.?\s*|№\s*)?(?<number>${ordinal})?|(?<first>\d{1,2})-(?<kazakh>қосымша))`;
const whole = new RegExp(String.raw`^[([]?${numbered}[)\]]?[.:]?$`, 'iu');
const before = new RegExp(String.raw`^${numbered}\s*[.:–—-]\s+(?=\S)`, 'iu');
const toTheNote =
  /^(?:annex|attachment|enclosure|appendix|приложение)\s*(?:[IVX\d]{1,4}\s*)?(?:to (?:the )?note|к ноте)(?![a-z\u00c0-\u052f])/iu;

export interface Ordinal {
  readonly word: string;
  /** From 1; null where the line has no number. */
  readonly number: number | null;
}

/** The line as a number of what is enclosed, or null. */
export function ordinalOf(text: string): Ordinal | null {
  const found = whole.exec(text) ?? before.exec(text);
  if (found === null) return null;
  const { word: name, number, first, kazakh } = found.groups ?? {};
  // *Enclosure:* begins the enclosure line of a note.
  if (number === undefined && first === undefined && text.includes(':')) return null;
  return { word: (name ?? kazakh ?? '').toLowerCase(), number: numberOf(number ?? first) };
}

function numberOf(printed: string | undefined): number | null {
  if (printed === undefined) return null;
  if (/^\d/u.test(printed)) return Number(printed);
  const sign = printed.toUpperCase();
  // `C` and `D` are letters here: nobody encloses a hundred annexes.
  const roman = /^[IVX]+$/.test(sign) ? readRoman(sign) : 0;
  return roman > 0 ? roman : sign.charCodeAt(0) - 64;
}

/** True for a line that is a number (or *Annex*) and no more, or says which note it is enclosed with. */
export const isOrdinalAlone = (text: string): boolean =>
  (whole.test(text) && !/^\p{Alphabetic}+:$/u.test(text)) || (text.length <= 80 && toTheNote.test(text));

/** The title behind the number: *Draft decision* of *Annex II: Draft decision*. */
export const withoutOrdinal = (text: string): string => text.replace(before, '');

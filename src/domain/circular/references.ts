/**
 * The line with a note's own reference: *No. NCT/CID/696*, *№NCT/G/1501*, *Ref: NCT/G/1501*, *Исх. № 12/345
 * от 7 июня 2024 г.*, or the reference alone where it has the shape of one; a place and a date may
 * follow on the same line.
 */

import { findDates } from '#domain/deadlines/dates';
import { once } from '#domain/once';
import type { CircularNote } from './circular';
import { datedLine, type PlaceAndDate } from './placeAndDate';

export interface ReferenceLine {
  readonly reference: string;
  readonly dated: PlaceAndDate | null;
  /** The other numbers of a joint note: *No. NCT/CT/801 / No. NCT/G/802*; absent where it has one. */
  readonly further?: readonly string[];
}

const word = String.raw`(?:(?:our|your)\s+)?(?:reference|ref|notes?(?:\s+verbale)?|circular(?:\s+(?:note|letter))?|циркулярная\s+нота|нота|исх|исходящий|вх|шығ|шығыс)`;
const number = String.raw`(?:numbers?|no\.?|nos\.?|n°|nº|nr\.?|n(?=\s)|№|#)`;
const sign = String.raw`(?=[\p{Alphabetic}\p{N}/.–-]*\d)[\p{Alphabetic}\p{N}][\p{Alphabetic}\p{N}/.–-]*`;
const intro = String.raw`(?:${word}(?:\s*[.:]+|\s)\s*(?:${number}\s*:?\s*)?|${number}\s*:?\s*)`;
const numbered = once(() => new RegExp(`^${intro}(${sign})`, 'iu'));
const anywhere = once(
  () =>
    new RegExp(
      String.raw`(?<![\p{Alphabetic}\p{N}])(?:(?:ref|исх)[.:]+\s*(?:${number}\s*)?|${number}\s*:?\s*)(${sign})`,
      'iu',
    ),
);
/** *NCT/CID/696*, *AST/551/2/2024*; a symbol says DRAFT or Rev., and is none. */
const bare =
  /^(?!.*(?:DRAFT|Rev))\p{Uppercase}{2,8}(?:\.\p{Uppercase}{2,6})?(?:\/[\p{Uppercase}\p{N}.-]{1,8})*\/\d{1,6}(?![\p{Alphabetic}\p{N}/])/u;

/** *ENGLISH only* at the end of a line says in which language it is sent. */
const edition =
  /\s+(?:\(?(?:in\s+)?(?:english|russian|kazakh|french|arabic)(?:\s+only)?\)?|original:?\s[a-z]+|restricted|unclassified)\s*$/iu;

/** *No. NCT / CT / 12*; behind a number a slash begins another. */
const spacedSlash = /(?<=\p{Uppercase})\s?\/\s?(?=[\p{Uppercase}\p{N}])/gu;

/** The reference of a line that is nothing else (but for a place and a date behind it), or null. */
export function referenceLine(whole: string): ReferenceLine | null {
  if (whole.length > 120) return null;
  const text = whole.replace(edition, '').replace(spacedSlash, '/');
  const found = numbered().exec(text);
  const [lead, reference] = found === null ? (bare.exec(text) ?? []).flatMap((one) => [one, one]) : found;
  if (lead === undefined || reference === undefined) return behindDay(text);
  const { further, length } = furtherIn(text.slice(lead.length));
  const joint = further.length === 0 ? {} : { further };
  const rest = text.slice(lead.length + length).replace(/^[\s,;–—-]*(?:of|dated|от)?\s*/iu, '');
  if (/^[.\s]*$/u.test(rest)) return { reference: trimmed(reference), dated: null, ...joint };
  const dated =
    datedLine(rest) ?? (findDates(rest)[0]?.from === 0 && rest.length <= 40 ? datedLine(rest) : null);
  return dated === null ? null : { reference: trimmed(reference), dated, ...joint };
}

/** Spares nearly all lines the search for a day. */
const mayBeginWithDay = /^["«]?\d{1,4}["»]?[\s./-].{4,40}?(?:№|n[o°º]|#)/iu;

/** *07.06.2024 № 03-2/0123*: offices of the Commonwealth put the day first. */
function behindDay(text: string): ReferenceLine | null {
  if (!mayBeginWithDay.test(text)) return null;
  const [date] = findDates(text.slice(0, 60));
  if (date?.from !== 0 || date.iso.length !== 10) return null;
  const rest = text.slice(date.to).replace(/^[\s,]+/u, '');
  const [lead, reference] = numbered().exec(rest) ?? [];
  const dated = datedLine(text.slice(0, date.to));
  if (lead === undefined || reference === undefined || dated === null) return null;
  return /^[.\s]*$/u.test(rest.slice(lead.length)) ? { reference: trimmed(reference), dated } : null;
}

const another = once(
  () =>
    new RegExp(
      String.raw`^\s*(?:[/,;&+]|(?:and|и|және)(?=\s))\s*(?:${intro}(?<sign>${sign})|(?<bare>${bare.source.slice(1)}))`,
      'iu',
    ),
);

/** The numbers behind the first, and the length of their words. */
function furtherIn(behind: string): { readonly further: readonly string[]; readonly length: number } {
  const further: string[] = [];
  let length = 0;
  for (let found = another().exec(behind); found !== null; found = another().exec(behind.slice(length))) {
    further.push(trimmed(found.groups?.sign ?? found.groups?.bare ?? ''));
    length += found[0].length;
  }
  return { further, length };
}

/** All numbers that a note bears, its own first: a joint note has several. */
export const ownNumbers = ({
  reference,
  furtherReferences = [],
}: Pick<CircularNote, 'reference' | 'furtherReferences'>): readonly string[] => [
  ...(reference === null ? [] : [reference]),
  ...furtherReferences,
];

/** The reference that stands somewhere in the words of a letterhead, or null. */
export function referenceIn(text: string): string | null {
  const found = anywhere().exec(text)?.[1];
  return found === undefined ? null : trimmed(found);
}

const trimmed = (reference: string): string => reference.replace(/[.–-]+$/u, '');

/**
 * The line that says where and when: *Astana, 7 June 2024*, *город Астана, 7 июня 2024 г.*, *Astana, the 7th
 * of June, 2024*, *7 June 2024, Astana*, *Done at Astana on 7 June 2024*, or a day alone.
 *
 * Source: notes NCT/CT/801, NCT/CID/696, NCT/G/1501, SOC/DOC/1289.
 */

import { findDates } from '#domain/deadlines/dates';
import { zoneOfPlace } from '#domain/deadlines/zones';
import { once } from '#domain/once';

export interface PlaceAndDate {
  /** As printed, without *город* or *қаласы*; null where the line is a day alone. */
  readonly place: string | null;
  /** The first and the last day, ISO. */
  readonly iso: string;
  readonly lastIso: string;
}

const placeName = String.raw`(?:[Гг](?:ород\s+|\.\s*)|City of\s+)?(\p{Uppercase}[\p{Alphabetic}'’\u2010\u2011\u2212-]*(?:\s+\p{Uppercase}[\p{Alphabetic}'’\u2010\u2011\u2212-]*){0,2})(?:\s+(?:қаласы|қ\.?))?`;
const country = String.raw`(?:,\s+[\p{Alphabetic} ]{3,40})?`;
const around = String.raw`(?:[Dd]one (?:at|in)\s+|[Aa]t\s+|[Сс]овершено в\s+)?`;
const on = String.raw`(?:on\s+)?(?:the\s+)?(?:\p{Alphabetic}+day,?\s+)?(?:[Dd]ate:?\s*|[Дд]ата:?\s*)?`;
const placeFirst = once(
  () => new RegExp(String.raw`^${around}${placeName}${country}(?:,|\s[-–—]|\s+on(?=\s))\s*${on}$`, 'u'),
);
/** *Astana 7 June 2024*, or a line each: without a comma only a city that is known. */
const cityFirst = once(() => new RegExp(String.raw`^${around}${placeName}\s+${on}$`, 'u'));
const placeBehind = once(() => new RegExp(String.raw`^(?:,\s*|\s+)${placeName}${country}[\s.]*$`, 'u'));
const nothing = once(() => new RegExp(String.raw`^(?:dated?:?\s*|дата:?\s*)?${on}$`, 'iu'));
/** Words that begin a line with a date and are no place. */
const noPlace =
  /^(?:draft|rev(?:ision|ised|\.)?|version|updated|adopted|as|проект|ревизия|note|нота|no)(?![a-z\u00c0-\u052f])/iu;

/** The place and the day of a line that is nothing else; null otherwise. */
export function datedLine(text: string): PlaceAndDate | null {
  if (text.length > 100) return null;
  const dates = findDates(text);
  const [date] = dates;
  if (date === undefined || dates.length > 1 || date.iso.length !== 10) return null;
  const [left, right] = [text.slice(0, date.from), text.slice(date.to)];
  const { iso, lastIso } = date;
  const alone = nothing().test(left);
  if (/^[\s.]*$/u.test(right)) {
    if (alone) return { place: null, iso, lastIso };
    const place = placeFirst().exec(left)?.[1] ?? knownCity(left);
    return isPlace(place) ? { place, iso, lastIso } : null;
  }
  const behind = alone ? placeBehind().exec(right)?.[1] : undefined;
  return isPlace(behind) ? { place: behind, iso, lastIso } : null;
}

function knownCity(left: string): string | undefined {
  const name = cityFirst().exec(left)?.[1];
  return name !== undefined && zoneOfPlace(name) !== null ? name : undefined;
}

const isPlace = (place: string | undefined): place is string =>
  place !== undefined && /^\p{Uppercase}/u.test(place) && !noPlace.test(place);

/** A line that is a place and a date; a day alone is none. */
export function placeAndDate(text: string): (PlaceAndDate & { readonly place: string }) | null {
  const found = datedLine(text);
  return found === null || found.place === null ? null : { ...found, place: found.place };
}

/** The name in a line that is a place alone, without *город* or *қаласы*; null where it has another shape. */
export function placeAlone(text: string): string | null {
  const found = new RegExp(String.raw`^${placeName}${country}[\s,.]*$`, 'u').exec(text)?.[1];
  return found !== undefined && /\p{Lowercase}/u.test(found) && !noPlace.test(found) ? found : null;
}

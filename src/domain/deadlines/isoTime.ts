/** The hour of a date in the international form, joined to it by a *T*: *2024-01-11T12:00Z*, *2024-01-11T18:00:00+06:00*. */

import type { Utf16Offset } from '#domain/document/document';
import { once } from '#domain/once';

/** An hour directly behind an ISO date; `to` is in the text behind the date. */
export interface IsoTime {
  readonly to: Utf16Offset;
  /** `HH:MM:SS`. */
  readonly time: string;
}

const source = String.raw`T(?<hour>[01]\d|2[0-3]):?(?<minute>[0-5]\d)(?::?[0-5]\d(?:[.,]\d{1,9})?)?(?<zone>Z|[+−–-]\d{2}(?::?\d{2})?)?(?![\p{Alphabetic}\d])`;
const behindDate = once(() => new RegExp(`^${source}`, 'u'));
const inText = once(() => new RegExp(String.raw`(?<=\d{4}-\d{2}-\d{2})${source}`, 'u'));

/** The hour that the text begins with, where a date stands before it; null where there is none. */
export function isoTimeAt(behind: string): IsoTime | null {
  const found = behindDate().exec(behind);
  if (found === null) return null;
  return { to: found[0].length, time: `${found.groups?.hour}:${found.groups?.minute}:00` };
}

/** Minutes east of Greenwich that an international hour in the text states; null where there is none, or no zone. */
export function isoOffset(text: string): number | null {
  const zone = inText().exec(text)?.groups?.zone;
  if (zone === undefined) return null;
  if (zone === 'Z') return 0;
  const size = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', '') || 0);
  return zone.startsWith('+') ? size : -size;
}

/**
 * An hour that is told by two clocks which differ on that day: *18:00 Astana time (UTC+6)* in June 2024, *17:00 EST* in
 * June, where New York keeps EDT. It is read by the offset that the note states, or by the city's clock; a person must
 * see that the other clock is an hour away.
 */

import type { Deadline } from '#domain/circular/circular';
import { clockTail, findTime, statedOffset } from './clock';
import { pairedClocks } from './pairedClocks';
import { zoneOffset, zoneOfPlace } from './zones';

/** Minutes east of Greenwich that an abbreviation means on every day of the year. */
const fixed: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{Alphabetic})EST(?!\p{Alphabetic})|Eastern Standard Time/u, -300],
  [/(?<!\p{Alphabetic})EDT(?!\p{Alphabetic})|Eastern Daylight Time/u, -240],
  [/(?<!\p{Alphabetic})CET(?!\p{Alphabetic})/u, 60],
  [/(?<!\p{Alphabetic})CEST(?!\p{Alphabetic})|Central European Summer Time/u, 120],
  [/(?<!\p{Alphabetic})EET(?!\p{Alphabetic})/u, 120],
  [/(?<!\p{Alphabetic})EEST(?!\p{Alphabetic})|Eastern European Summer Time/u, 180],
  // India has this name for its clock, too; where no place is named it may be either.
  [/(?<!(?:India|Delhi).{0,30})(?<!\p{Alphabetic})IST(?!\p{Alphabetic})/u, 120],
  // Bangladesh has a standard time, too.
  [/(?<!(?:Dhaka|Bangladesh).{0,30})(?<!\p{Alphabetic})BST(?!\p{Alphabetic})/u, 60],
];

/** True where the words of a deadline with an hour name clocks that do not show the same at that instant. */
export function clocksDiffer({ text: all, at, dateOnly }: Deadline): boolean {
  if (dateOnly) return false;
  const text = ofItsHour(all);
  const other = pairedClocks(all)?.second ?? all.slice(text.length);
  if (otherHourDiffers(other, Date.parse(at))) return true;
  const place = zoneOfPlace(text);
  const offsets = [
    place === null ? null : zoneOffset(place, Date.parse(at)),
    statedOffset(text),
    ...fixed.map(([name, minutes]) => (name.test(text) ? minutes : null)),
  ];
  return new Set(offsets.filter((offset) => offset !== null)).size > 1;
}

/** *(13:00 Geneva time)* behind an hour that is another one in Geneva; `rest` is what `ofItsHour` leaves out. */
function otherHourDiffers(rest: string, at: number): boolean {
  const told = findTime(rest)?.time;
  const place = zoneOfPlace(rest);
  const offset = statedOffset(rest) ?? (place === null ? null : zoneOffset(place, at));
  if (told === undefined || offset === null) return false;
  return new Date(at + offset * 60_000).toISOString().slice(11, 16) !== told.slice(0, 5);
}

const namesClock = (text: string): boolean => statedOffset(text) !== null || zoneOfPlace(text) !== null;

/** The clock that stands behind the day, apart from the hour: *by 18:00 on 12 June (Vienna time)*; empty where `told` names one. */
export function clockApart(told: string, behind: string): string {
  const tail = behind.slice(0, clockTail(behind));
  return !namesClock(told) && namesClock(tail) ? tail : '';
}

const shift = /(?:GMT|UTC)\s*[+−–-]\s*\d{1,2}(?::?\d{2})?/giu;

/**
 * The words without another hour that says the same by another clock: *15:00 (12:00 Geneva time)*, *12:00 Geneva time /
 * 15:00 Astana time*. Two hours with one clock behind them (*from 10:00 to 12:00 Vienna time*) share it.
 */
export function ofItsHour(text: string): string {
  const pair = pairedClocks(text);
  if (pair !== null) return pair.first;
  const first = findTime(text);
  if (first === null) return text;
  const behind = text.slice(first.to).replace(shift, (words) => ' '.repeat(words.length));
  const next = findTime(behind);
  if (next === null) return text;
  const own = text.slice(0, first.to + next.from);
  return namesClock(own) || /[(/]\s*$/u.test(own) ? own : text;
}

/** Whether a silence has ended before the note that would break it. */

import { kindOf, type NoteKindData } from './kinds';
import type { NoteFields } from './noteFields';

/**
 * True where the note is dated behind the last day of the silence, or on that day once its instant has
 * passed. `now` in milliseconds, or null where the day of the note alone decides.
 */
export function silenceHasEnded({ date, silenceEnds }: NoteFields, now: number | null): boolean {
  if (silenceEnds == null || silenceEnds === '') return false;
  const day = silenceEnds.slice(0, 10);
  if (date !== day) return date > day;
  return now !== null && silenceEnds.length > 10 && now > Date.parse(silenceEnds);
}

/**
 * True where a note that breaks a silence leaves after it has ended. A day without an hour ends with that day.
 *
 * @param day ISO day of leaving
 * @param at its instant in milliseconds
 * @param own the kinds that a person added
 */
export function leavesTooLate(
  { kind, silenceEnds }: NoteFields,
  day: string,
  at: number,
  own: readonly NoteKindData[] = [],
): boolean {
  if (kindOf(kind, own)?.needs.includes('silence') !== true) return false;
  if (silenceEnds == null || silenceEnds === '') return false;
  return silenceEnds.length > 10 ? at > Date.parse(silenceEnds) : day > silenceEnds;
}

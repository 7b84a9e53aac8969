/** Whether a silence has ended before the note that would break it. */

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

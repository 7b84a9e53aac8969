/** The nearest deadlines of lines of the register. */

import type { EntryDeadline, RegisterRecord } from '#renderer/data/registerRecord';
import { isPassed } from '#renderer/due/deadlineWords';

export { deadlineWords, isPassed } from '#renderer/due/deadlineWords';

/** The nearest deadline that is still open; null when all have passed or there is none. */
export const openDeadline = (line: RegisterRecord, now: number): EntryDeadline | null =>
  line.deadlines.find(({ at, doneAt }) => doneAt === null && !isPassed(at, now)) ?? null;

/** The deadline that a line shows: the nearest open one, else the last that has passed. */
export const shownDeadline = (line: RegisterRecord, now: number): EntryDeadline | null =>
  openDeadline(line, now) ?? line.deadlines.at(-1) ?? null;

/** The nearest open deadline of all circulars on the shelf. */
export function nextDeadline(
  lines: readonly RegisterRecord[],
  now: number,
): { readonly line: RegisterRecord; readonly deadline: EntryDeadline } | null {
  const candidates = lines
    .filter((line) => line.archivedAt === null && line.deletedAt === null)
    .flatMap((line) => {
      const deadline = openDeadline(line, now);
      return deadline ? [{ line, deadline }] : [];
    });
  return candidates.sort((a, b) => Date.parse(a.deadline.at) - Date.parse(b.deadline.at))[0] ?? null;
}

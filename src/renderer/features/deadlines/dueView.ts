/** What the screen of deadlines shows, in which order and under which head. Pure. */

import { concerning } from '#domain/calendar/knownDeadline';
import type { DueRow } from '#renderer/data/deadlines';
import { isPassed } from '#renderer/due/deadlineWords';

export const dueGroups = ['today', 'week', 'later', 'passed', 'done'] as const;
export type DueGroup = (typeof dueGroups)[number];

export type DueFilter = 'open' | 'all' | 'silence' | 'meeting';
export const dueFilters: readonly DueFilter[] = ['open', 'silence', 'meeting', 'all'];

const day = 86_400_000;

export function groupOf({ deadline }: DueRow, now: number): DueGroup {
  if (deadline.doneAt !== null) return 'done';
  if (isPassed(deadline.at, now)) return 'passed';
  const left = Date.parse(deadline.at) - now;
  return left < day ? 'today' : left < 7 * day ? 'week' : 'later';
}

/** Open ones from the nearest on; passed and done ones behind them, the latest first. */
export function shownRows(rows: readonly DueRow[], filter: DueFilter, now: number): readonly DueRow[] {
  const wanted = rows.filter((row) => {
    const { kind } = row.deadline;
    const isOpen = !['passed', 'done'].includes(groupOf(row, now));
    return filter === 'all' || (filter === 'open' ? isOpen : kind === filter);
  });
  const rank = (row: DueRow) => dueGroups.indexOf(groupOf(row, now));
  const time = (row: DueRow) => Date.parse(row.deadline.at) * (rank(row) < 3 ? 1 : -1);
  return [...wanted].sort((a, b) => rank(a) - rank(b) || time(a) - time(b));
}

/** The texts that the deadline is for: those that the note names with it, else all that it gives no other day. */
export const textsOf = ({ deadline, documents }: DueRow): DueRow['documents'] =>
  documents.filter(({ id, symbol }) => {
    const others = documents.flatMap((other) => (other.id === id ? [] : (other.symbol ?? [])));
    return concerning([deadline], symbol, others).length > 0;
  });

/** What it is about: as a person says, else the circular and the first text that it is for. */
export function aboutOf(row: DueRow): { name: string; about: string } {
  const { deadline, circular } = row;
  const name = circular === null ? '' : (circular.symbol ?? circular.title);
  const title = circular === null || circular.title === name ? '' : circular.title;
  const text = textsOf(row)[0]?.title ?? '';
  if (name === '') return { name: deadline.title ?? deadline.text, about: '' };
  return { name, about: deadline.title ?? (title || text) };
}

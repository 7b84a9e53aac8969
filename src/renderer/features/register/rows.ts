/**
 * From the lines of the register to the rows of its list: which ones, in which order, at which depth.
 * Pure, so that thousands of lines and every combination of view, search, filter and order can be tried.
 */

import type { EntryDeadline, RegisterRecord } from '#renderer/data/registerRecord';
import type { RegisterView } from '#renderer/state/workspace';
import { isPassed, openDeadline, shownDeadline } from './deadlines';

export type Shelf = 'current' | 'open' | 'archived' | 'bin';
export type Order = 'received' | 'date' | 'deadline' | 'symbol';

export interface RegisterQuery {
  readonly view: RegisterView;
  /** Ids that the search found, or null where nothing is searched. */
  readonly found: ReadonlySet<string> | null;
  readonly shelf: Shelf;
  readonly order: Order;
  /** A language code, an organisation's id, or null for all. */
  readonly language: string | null;
  readonly organisation: string | null;
  /** Circulars whose enclosures are folded away. */
  readonly folded: ReadonlySet<string>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface Row {
  /** Unique in the list, also where one circular stands with two deadlines. */
  readonly key: string;
  readonly line: RegisterRecord;
  /** 1 for an enclosure below its circular. */
  readonly depth: 0 | 1;
  /** Null for a row that has nothing to fold. */
  readonly expanded: boolean | null;
  /** The nearest deadline, for the chip; or null. */
  readonly deadline: EntryDeadline | null;
  /** True where the row stands for its deadline and not for the paper. */
  readonly isDeadline: boolean;
}

export function rowsOf(lines: readonly RegisterRecord[], query: RegisterQuery): readonly Row[] {
  switch (query.view) {
    case 'circulars':
      return treeRows(lines, query);
    case 'documents':
      return flatRows(
        lines.filter((line) => line.kind === 'document'),
        query,
      );
    case 'notes':
      return flatRows(
        lines.filter((line) => line.kind === 'note'),
        query,
      );
    case 'deadlines':
      return deadlineRows(lines, query);
  }
}

/** Circulars with their enclosures below. A match brings the circular that it belongs to. */
function treeRows(lines: readonly RegisterRecord[], query: RegisterQuery): readonly Row[] {
  const enclosures = new Map<string, RegisterRecord[]>();
  for (const line of lines) {
    if (line.kind !== 'document' || line.circularId === null || !isOnShelf(line, query)) continue;
    enclosures.set(line.circularId, [...(enclosures.get(line.circularId) ?? []), line]);
  }
  const circulars = lines.filter((line) => line.kind === 'circular' && isWanted(line, query));
  return ordered(circulars, query).flatMap((circular) => {
    const inside = (enclosures.get(circular.id) ?? []).sort((a, b) => a.order - b.order);
    const shown = inside.filter((line) => isFound(line, query));
    if (!isFound(circular, query) && shown.length === 0) return [];
    const below = query.found === null ? inside : shown;
    const expanded = below.length === 0 ? null : !query.folded.has(circular.id);
    const children = expanded ? below.map((line) => row(line, query, 1, null)) : [];
    return [row(circular, query, 0, expanded), ...children];
  });
}

const flatRows = (lines: readonly RegisterRecord[], query: RegisterQuery): readonly Row[] =>
  ordered(
    lines.filter((line) => isWanted(line, query) && isFound(line, query)),
    query,
  ).map((line) => row(line, query, 0, null));

/** One row a deadline: open ones from the nearest on, then those that have passed, the latest first. */
function deadlineRows(lines: readonly RegisterRecord[], query: RegisterQuery): readonly Row[] {
  const rows = lines
    .filter((line) => line.kind === 'circular' && isWanted(line, query) && isFound(line, query))
    .flatMap((line) =>
      line.deadlines.map(
        (deadline, place): Row => ({
          key: `${line.id}:${place}`,
          line,
          depth: 0,
          expanded: null,
          deadline,
          isDeadline: true,
        }),
      ),
    );
  const time = ({ deadline }: Row) => Date.parse(deadline?.at ?? '');
  const open = rows.filter((each) => !isPassed(each.deadline?.at ?? '', query.now));
  const passed = rows.filter((each) => !open.includes(each));
  return [...open.sort((a, b) => time(a) - time(b)), ...passed.sort((a, b) => time(b) - time(a))];
}

const row = (line: RegisterRecord, { now }: RegisterQuery, depth: 0 | 1, expanded: boolean | null): Row => ({
  key: line.id,
  line,
  depth,
  expanded,
  deadline: shownDeadline(line, now),
  isDeadline: false,
});

const isFound = (line: RegisterRecord, { found }: RegisterQuery): boolean =>
  found === null || found.has(line.id);

function isWanted(line: RegisterRecord, query: RegisterQuery): boolean {
  const { language, organisation } = query;
  return (
    isOnShelf(line, query) &&
    (language === null || line.languages.some((known) => known === language)) &&
    (organisation === null || line.organisation === organisation)
  );
}

function isOnShelf(line: RegisterRecord, { shelf, now }: RegisterQuery): boolean {
  if (shelf === 'bin') return line.deletedAt !== null;
  if (line.deletedAt !== null) return false;
  if (shelf === 'archived') return line.archivedAt !== null;
  if (line.archivedAt !== null) return false;
  return shelf === 'current' || line.kind !== 'circular' || openDeadline(line, now) !== null;
}

/** Newest first for dates, soonest first for deadlines, natural order (`NCT/G/9` before `NCT/G/10`) for symbols. */
function ordered(lines: readonly RegisterRecord[], { order, now }: RegisterQuery): readonly RegisterRecord[] {
  const compare: Record<Order, (a: RegisterRecord, b: RegisterRecord) => number> = {
    received: (a, b) => b.receivedAt.localeCompare(a.receivedAt),
    date: (a, b) => (b.date ?? '').localeCompare(a.date ?? ''),
    deadline: (a, b) => deadlineTime(a, now) - deadlineTime(b, now),
    symbol: (a, b) => natural.compare(nameOf(a), nameOf(b)),
  };
  // Equal ones stand in a fixed order, so that a list never jumps.
  return [...lines].sort(
    (a, b) => compare[order](a, b) || natural.compare(nameOf(a), nameOf(b)) || a.order - b.order,
  );
}

const natural = new Intl.Collator('en', { numeric: true });

const nameOf = (line: RegisterRecord): string => line.symbol ?? line.title;

const deadlineTime = (line: RegisterRecord, now: number): number =>
  Date.parse(openDeadline(line, now)?.at ?? '9999-12-31T00:00:00Z');

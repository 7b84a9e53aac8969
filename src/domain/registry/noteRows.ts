/**
 * The register of notes: one row a note that came in or went out, as a chancery keeps it. Words come from
 * the caller, who knows the language of the interface; here they are put in order and into a table.
 */

export type NoteDirection = 'in' | 'out';

export type NoteState =
  /** In: an answer is due. */
  | 'open'
  /** In: a note of ours that answers it was sent. */
  | 'answered'
  /** In: nothing is due. */
  | 'received'
  /** Out. */
  | 'draft'
  | 'sent'
  /** Out: a later note of ours replaces it. */
  | 'replaced';

export interface NoteRow {
  readonly id: string;
  readonly direction: NoteDirection;
  /** The number under which it came into our register; empty for none, and for what goes out. */
  readonly registered: string;
  /** As printed (`NCT/CT/801`, `2024/15`); empty for none. */
  readonly number: string;
  /** ISO day or month on the paper; empty for none. */
  readonly date: string;
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  /** References of the notes that it answers or replaces, and of those that answer it; the oldest first. */
  readonly chain: readonly string[];
  readonly state: NoteState;
}

export const noteColumns = [
  'direction',
  'registered',
  'number',
  'date',
  'subject',
  'from',
  'to',
  'chain',
  'state',
] as const;
export type NoteColumn = (typeof noteColumns)[number];

/** The columns that say something: our numbers of incoming notes only where some have them. */
export const columnsOf = (rows: readonly NoteRow[]): readonly NoteColumn[] =>
  noteColumns.filter((column) => column !== 'registered' || rows.some(({ registered }) => registered !== ''));

export interface RowOrder {
  readonly by: NoteColumn;
  readonly descending: boolean;
}

export interface RowFilter {
  readonly direction: NoteDirection | 'all';
  readonly state: NoteState | 'all';
  /** Year of the date (`2024`), or null for all. */
  readonly year: string | null;
  /** Every word must occur somewhere in the row, in any case. */
  readonly words: string;
}

/** Numbers count as numbers: 2024/9 stands before 2024/15. Equal rows keep a fixed order, by id. */
export function orderedRows(rows: readonly NoteRow[], { by, descending }: RowOrder): readonly NoteRow[] {
  const collator = new Intl.Collator('en', { numeric: true });
  const text = (row: NoteRow): string => (by === 'chain' ? row.chain.join(' ') : row[by]);
  const sign = descending ? -1 : 1;
  return [...rows].sort(
    (a, b) =>
      sign * collator.compare(text(a), text(b)) ||
      sign * collator.compare(a.number, b.number) ||
      collator.compare(a.id, b.id),
  );
}

export function filteredRows(rows: readonly NoteRow[], filter: RowFilter): readonly NoteRow[] {
  const words = filter.words.toLowerCase().split(/\s+/u).filter(Boolean);
  return rows.filter((row) => {
    const all = [row.registered, row.number, row.date, row.subject, row.from, row.to, ...row.chain]
      .join('\n')
      .toLowerCase();
    return (
      (filter.direction === 'all' || row.direction === filter.direction) &&
      (filter.state === 'all' || row.state === filter.state) &&
      (filter.year === null || row.date.startsWith(filter.year)) &&
      words.every((word) => all.includes(word))
    );
  });
}

/** Years of the rows, the latest first. */
export const yearsOf = (rows: readonly NoteRow[]): readonly string[] =>
  [...new Set(rows.map(({ date }) => date.slice(0, 4)).filter((year) => year !== ''))].sort().reverse();

/**
 * A small language for fixtures that look like the document: `draft(h(1, 'Goals'), p('We [agree] (+IND)'))`,
 * with `<a>` and `<b>` as places in any text. What comes out of an edit is printed in the same
 * notation, so that a failing test shows two texts that a delegate could read.
 */

import type { Block, Document, Footnote, Heading, Paragraph, Table } from '#domain/document/document';
import type { ProposedEdit } from '#domain/notation/edits';
import type { TextEdit } from '#domain/notation/notation';
import { editedText } from '#domain/notation/textEdits';

/** A block of a fixture; its id comes from its place in the draft: `b1`, `b2`, … */
export type DraftBlock = (id: string) => Block;

/** A paragraph; `label` as printed (`11.`). */
export const p =
  (text: string, label: string | null = null, level = 0): DraftBlock =>
  (id): Paragraph => ({ id, kind: 'paragraph', label, level, text, marks: [] });

/** A heading of the given level, 1 the highest. */
export const h =
  (level: number, text: string, label: string | null = null): DraftBlock =>
  (id): Heading => ({ id, kind: 'heading', level, label, text, marks: [] });

/** A footnote called by `note`. */
export const n =
  (note: string, text: string): DraftBlock =>
  (id): Footnote => ({ id, kind: 'footnote', note, text, marks: [] });

/** A table of simple cells; the first row is its header. */
export const t =
  (...rows: readonly (readonly string[])[]): DraftBlock =>
  (id): Table => ({
    id,
    kind: 'table',
    rows: rows.map((cells, row) => ({
      header: row === 0,
      cells: cells.map((text) => ({ text, marks: [], colspan: 1, rowspan: 1 })),
    })),
  });

/** A document of these blocks, in English, with nothing else stated. */
export const draft = (...blocks: readonly DraftBlock[]): Document => ({
  title: null,
  symbol: null,
  revision: null,
  status: null,
  date: null,
  proposer: null,
  language: 'en',
  blocks: blocks.map((block, i) => block(`b${i + 1}`)),
});

/** A text with the places that `<a>` and `<b>` named; without `<b>` both are the same. */
export interface Marked {
  readonly text: string;
  readonly a: number;
  readonly b: number;
}

/** Takes `<a>` and `<b>` out of a fixture text. Throws when `<a>` is missing: the fixture is wrong then. */
export function marked(fixture: string): Marked {
  const a = fixture.indexOf('<a>');
  if (a < 0) throw new Error(`no <a> in the fixture: ${fixture}`);
  const rest = fixture.replace('<a>', '');
  const b = rest.indexOf('<b>');
  return { text: rest.replace('<b>', ''), a, b: b < 0 ? a : b };
}

/** The edit that puts `insert` in place of what stands between `<a>` and `<b>`. */
export const editOf = ({ a, b }: Marked, insert: string): TextEdit => ({ from: a, to: b, insert });

/** The new text with the caret as `<a>`; a refusal as `refused: hint`. */
export function outcomeOf(text: string, proposed: ProposedEdit): string {
  if (proposed.kind === 'refused') return `refused: ${proposed.hint}`;
  const after = editedText(text, proposed.edits);
  return `${after.slice(0, proposed.caret)}<a>${after.slice(proposed.caret)}`;
}

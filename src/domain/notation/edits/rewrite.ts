/**
 * Changes one stretch: reads the part around the edit, applies the edit to the party's own reading,
 * prints that part again, and leaves all other proposals of the stretch as they stand. So ten
 * keystrokes and three corrections leave one clean proposal, and typing the old words back leaves none.
 */

import type { Utf16Offset } from '#domain/document/document';
import { isSpace, skipSpace, skipSpaceBack } from '../characters';
import type { Group, TextEdit } from '../notation';
import { parseRolling } from '../parse';
import { signOf } from '../positions';
import type { Edges, Run } from '../seams';
import { minimalEdits } from './minimalEdits';
import type { Partition, Stretch } from './partition';
import { printWindow, type Readings } from './printWindow';
import type { Granularity } from './proposedEdit';
import { baseOf, type EditedOwn, editedOwn, hasInk, ownOf, type Piece, piecesOf } from './readStretch';
import { type Window, windowAround } from './window';

/** Edits of the old text, and the caret as an offset of the rewritten part. */
export interface Rewritten {
  readonly edits: readonly TextEdit[];
  readonly from: Utf16Offset;
  /** In offsets from `from`, in the new text. */
  readonly caret: Utf16Offset;
}

export interface RewriteOptions {
  readonly granularity: Granularity;
  /** Own groups that are taken back: their words stand as in the base. */
  readonly withdrawn?: ReadonlySet<number>;
}

/**
 * Null when what is wanted can't be written so that it reads back. What only reads back together with
 * words further away (odd spaces beside the part that was printed) is printed with its whole stretch.
 */
export function rewriteStretch(
  partition: Partition,
  stretch: Stretch,
  edit: TextEdit,
  options: RewriteOptions,
): Rewritten | null {
  const { from, to } = stretch;
  const near = windowAround(partition.rolling.text, stretch, edit);
  return (
    rewritePart(partition, stretch, edit, options, near) ??
    rewritePart(partition, stretch, edit, options, { from, hotFrom: from, hotTo: to, to })
  );
}

function rewritePart(
  partition: Partition,
  stretch: Stretch,
  edit: TextEdit,
  options: RewriteOptions,
  part: Window,
): Rewritten | null {
  const { text } = partition.rolling;
  const within: Run = { from: part.from, to: part.to };
  const own = stretch.own.filter((group) => group.from >= part.from && group.to <= part.to);
  const edges = edgesOf(stretch, part);
  const pieces = withdrawnFrom(piecesOf(own, partition.party, within), own, options.withdrawn);
  const base = baseOf(text, pieces, within, edges);
  const wanted = editedOwn(text, pieces, edit, edges);
  const printed = print(partition, part, { base, own: wanted }, edges, options.granularity);
  if (printed === null || !keepsBase(partition, stretch, part, printed)) return null;
  const caret = caretIn(printed, partition, wanted, edges);
  const tookWords = edit.insert === '' && hasInk(text.slice(edit.from, edit.to));
  return {
    edits: minimalEdits(text.slice(part.from, part.to), printed, part.from),
    from: part.from,
    caret: tookWords ? upToDeletion(printed, partition, caret) : caret,
  };
}

/** True where taking everything back would leave the same words in the whole stretch as before. */
function keepsBase(
  { rolling: { text }, party }: Partition,
  stretch: Stretch,
  part: Run,
  printed: string,
): boolean {
  const pieces = piecesOf(stretch.own, party, stretch);
  const after = text.slice(stretch.from, part.from) + printed + text.slice(part.to, stretch.to);
  const within = { from: 0, to: after.length };
  const piecesAfter = piecesOf(parseRolling(after).groups, party, within);
  const { edges, edgesNow } = stretch;
  return [edgesNow, edges].every(
    (by) => baseOf(after, piecesAfter, within, by) === baseOf(text, pieces, stretch, by),
  );
}

/** The edits that take back all that the party asked for in a stretch. */
export function takenBack({ rolling: { text }, party }: Partition, stretch: Stretch): readonly TextEdit[] {
  const base = baseOf(text, piecesOf(stretch.own, party, stretch), stretch, stretch.edges);
  return minimalEdits(text.slice(stretch.from, stretch.to), base, stretch.from);
}

function print(
  { rolling: { text }, party }: Partition,
  part: Window,
  { base, own }: { readonly base: string; readonly own: EditedOwn },
  edges: Edges,
  granularity: Granularity,
): string | null {
  const head = text.slice(part.from, part.hotFrom);
  const tail = text.slice(part.hotTo, part.to);
  const between = (whole: string) => whole.slice(head.length, whole.length - tail.length);
  const readings: Readings = { head, base: between(base), own: between(own.text), tail };
  return printWindow(readings, edges, party, granularity);
}

/** Where the window does not reach the end of its stretch, it ends with a word. */
const edgesOf = (stretch: Stretch, { from, to }: Run): Edges => ({
  start: from === stretch.from ? stretch.edges.start : 'word',
  end: to === stretch.to ? stretch.edges.end : 'word',
});

function withdrawnFrom(
  pieces: readonly Piece[],
  own: readonly Group[],
  withdrawn: ReadonlySet<number> | undefined,
): readonly Piece[] {
  if (withdrawn === undefined) return pieces;
  const taken = own.filter((group) => withdrawn.has(group.index));
  const isTaken = (piece: Piece) => taken.some((group) => group.from < piece.from && piece.to < group.to);
  return pieces.map((piece) => (isTaken(piece) ? { ...piece, inOwn: piece.inBase } : piece));
}

/** The offset in the printed text behind the character before the caret. */
function caretIn(printed: string, { party }: Partition, wanted: EditedOwn, edges: Edges): Utf16Offset {
  const within = { from: 0, to: printed.length };
  const own = ownOf(printed, piecesOf(parseRolling(printed).groups, party, within), edges);
  const caret = own.text === wanted.text ? wanted.caret : sameInk(wanted, own.text);
  const run = own.kept.filter((candidate) => candidate.at < caret).at(-1);
  return run === undefined ? 0 : run.from + Math.min(caret - run.at, run.to - run.from);
}

/** Behind the space before words that have just gone, where others are typed for them. */
function upToDeletion(printed: string, { party }: Partition, caret: Utf16Offset): Utf16Offset {
  const next = skipSpace(printed, caret, printed.length);
  const { groups } = parseRolling(printed);
  return groups.some((group) => group.from === next && signOf(group, party) === '-') ? next : caret;
}

/** The caret in a text that differs in its white space only: behind as many letters. */
function sameInk({ text, caret }: EditedOwn, other: string): Utf16Offset {
  let left = text.slice(0, caret).replace(/\s/g, '').length;
  let at = 0;
  for (; at < other.length && left > 0; at++) if (!isSpace(other.charCodeAt(at))) left--;
  return at;
}

/** The group and, for a replacement of the party's own, the group beside it that belongs to it. */
export function pairOf(text: string, stretch: Stretch, group: Group): ReadonlySet<number> {
  const beside = stretch.own.find((other) => isBeside(text, group, other) && other.origin !== group.origin);
  return new Set(beside === undefined ? [group.index] : [group.index, beside.index]);
}

const isBeside = (text: string, a: Group, b: Group): boolean =>
  a !== b &&
  a.parent === b.parent &&
  (a.to <= b.from ? skipSpace(text, a.to, b.from) === b.from : skipSpaceBack(text, a.from, b.to) === b.to);

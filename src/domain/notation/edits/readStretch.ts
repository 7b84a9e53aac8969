/**
 * The two readings of a stretch, or of a part of one: `base`, without what the party put in, and
 * `own`, what the party reads. `base` closes white space as every projection does; `own` keeps what was
 * typed to the character, and closes white space only where words were dropped, so that a space that a
 * person has just typed before the next word is not lost.
 */

import type { Utf16Offset } from '#domain/document/document';
import { isSpace } from '../characters';
import type { Group, KeptRun, PartyCode, TextEdit } from '../notation';
import { isInBase, signOf } from '../positions';
import { type Edges, type Joined, Joiner, type Run } from '../seams';

/** Words in a stretch, brackets and attributions left out; offsets are those of the text. */
export interface Piece extends Run {
  readonly inBase: boolean;
  readonly inOwn: boolean;
}

/** The words of `[from, to)`; `own` are the party's groups in it, in the order of their `[`. */
export function piecesOf(own: readonly Group[], party: PartyCode, { from, to }: Run): readonly Piece[] {
  const pieces: Piece[] = [];
  const around: { readonly group: Group; readonly inBase: boolean; readonly inOwn: boolean }[] = [];
  let at = from;
  const take = (until: Utf16Offset) => {
    const { inBase, inOwn } = around.at(-1) ?? { inBase: true, inOwn: true };
    if (until > at) pieces.push({ from: at, to: until, inBase, inOwn });
  };
  const leave = (until: Utf16Offset) => {
    for (let top = around.at(-1); top !== undefined && top.group.to <= until; top = around.at(-1)) {
      take(top.group.innerTo);
      at = top.group.to;
      around.pop();
    }
  };
  for (const group of own) {
    leave(group.from);
    take(group.from);
    at = group.innerFrom;
    const outer = around.at(-1) ?? { inBase: true, inOwn: true };
    const inOwn = outer.inOwn && signOf(group, party) === '+';
    around.push({ group, inBase: outer.inBase && isInBase(group), inOwn });
  }
  leave(to);
  take(to);
  return pieces;
}

/** The base reading of `within`. */
export function baseOf(text: string, pieces: readonly Piece[], within: Run, edges: Edges): string {
  const joiner = new Joiner(text, edges);
  let at = within.from;
  for (const piece of pieces) {
    if (piece.from > at) joiner.seam(false);
    if (piece.inBase) joiner.add(piece);
    else joiner.seam();
    at = piece.to;
  }
  if (at < within.to) joiner.seam(false);
  return joiner.finish().text;
}

/** The own reading; its runs are offsets of the text. */
export function ownOf(text: string, pieces: readonly Piece[], edges: Edges): Joined {
  const joiner = new Joiner(text, edges);
  for (const piece of pieces) {
    if (piece.inOwn) joiner.add(piece);
    else joiner.seam();
  }
  return joiner.finish();
}

/** The own reading after an edit, with the caret behind what was typed, as an offset of it. */
export interface EditedOwn {
  readonly text: string;
  readonly caret: Utf16Offset;
}

/**
 * The own reading after `edit`, in offsets of the text. Of what is deleted only words count that the
 * party reads; what is typed inside words that it wants out goes right behind them.
 */
export function editedOwn(text: string, pieces: readonly Piece[], edit: TextEdit, edges: Edges): EditedOwn {
  const { from: at, insert } = edit;
  const end = at + insert.length;
  const source = text.slice(0, at) + insert + text.slice(at);
  const joiner = new Joiner(source, edges);
  let typed = false;
  const type = () => {
    if (!typed && insert !== '') joiner.add({ from: at, to: end });
    typed = true;
  };
  for (const piece of pieces.flatMap((whole, i) =>
    cutBy(text, whole, edit, isTakenBack(text, pieces, i, edit)),
  )) {
    if (piece.from > at || (piece.from === at && piece.inOwn)) type();
    const by = piece.from >= at ? insert.length : 0;
    if (piece.inOwn) joiner.add({ from: piece.from + by, to: piece.to + by });
    else if (piece.seam) joiner.seam();
  }
  type();
  const joined = joiner.finish();
  return { text: joined.text, caret: behindLast(joined.kept, end) };
}

/** In UTF-16 code units: a letter beyond the first plane, or one with an accent of its own. */
const longestLetter = 2;

interface CutPiece extends Run {
  readonly inOwn: boolean;
  readonly seam: boolean;
}

/** A piece parted where the edit begins and ends; deleted words leave a seam, deleted white space none. */
function cutBy(text: string, piece: Piece, { from, to }: TextEdit, takenBack: boolean): readonly CutPiece[] {
  if (!piece.inOwn) return [{ from: piece.from, to: piece.to, inOwn: false, seam: true }];
  const [start, stop] = [between(from, piece), between(to, piece)];
  const cuts: readonly CutPiece[] = [
    { from: piece.from, to: start, inOwn: true, seam: false },
    { from: start, to: stop, inOwn: false, seam: !takenBack && hasInk(text.slice(start, stop)) },
    { from: stop, to: piece.to, inOwn: true, seam: false },
  ];
  return cuts.filter((cut) => cut.from < cut.to);
}

/**
 * True for a single letter of the party's own words: it is taken back to type another one, so the space before it is
 * wanted. Not for the last letter of words that replace others: then nothing is left but the deletion.
 */
function isTakenBack(text: string, pieces: readonly Piece[], at: number, { from, to }: TextEdit): boolean {
  const piece = pieces[at];
  if (piece === undefined || piece.inBase || to - from > longestLetter) return false;
  const [start, stop] = [between(from, piece), between(to, piece)];
  const isLast = !hasInk(text.slice(piece.from, start) + text.slice(stop, piece.to));
  return !(isLast && [-1, 1].some((step) => isDeleted(nextWords(text, pieces, at, step))));
}

const isDeleted = (piece: Piece | undefined): boolean => piece?.inBase === true && !piece.inOwn;

/** The nearest piece on one side that holds more than white space. */
function nextWords(text: string, pieces: readonly Piece[], at: number, step: number): Piece | undefined {
  let i = at + step;
  while (i in pieces && !hasInk(text.slice(pieces[i]?.from, pieces[i]?.to))) i += step;
  return pieces[i];
}

const between = (offset: Utf16Offset, { from, to }: Run): Utf16Offset => Math.max(from, Math.min(to, offset));

/** The offset in the joined text behind the last character that stood before `end` in the source. */
function behindLast(kept: readonly KeptRun[], end: Utf16Offset): Utf16Offset {
  const last = kept.filter((run) => run.from < end).at(-1);
  return last === undefined ? 0 : last.at + Math.min(last.to, end) - last.from;
}

/** True where a text holds anything but white space. */
export const hasInk = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) return true;
  return false;
};

/**
 * Cuts a tracked text into words that nobody touched and regions around the changes. White space next
 * to a change belongs to its region: who keeps which space decides how the groups can be written.
 */

import { isBlankText, type Span, trimmed } from './parts';
import { isUntouched, sameChange, type TrackedPiece } from './trackedText';

export type Section =
  /** Begins and ends with a character that is no white space, save at the edges of the text. */
  ({ readonly kind: 'words' } & Span) | { readonly kind: 'region'; readonly pieces: readonly TrackedPiece[] };

/** Words and regions in turn, in the order of the text; no words are blank. */
export function sectionsOf(text: string, pieces: readonly TrackedPiece[]): readonly Section[] {
  const sections: Section[] = [];
  const joined = joinPieces(pieces);
  let region: TrackedPiece[] = [];
  const close = () => {
    if (region.some((piece) => !isUntouched(piece))) sections.push({ kind: 'region', pieces: region });
    region = [];
  };
  joined.forEach((piece, index) => {
    if (!isUntouched(piece) || isBlankText(text.slice(piece.from, piece.to))) {
      region.push(piece);
      return;
    }
    const core = trimmed(text, piece);
    const from = index === 0 ? piece.from : core.from;
    const to = index === joined.length - 1 ? piece.to : core.to;
    if (piece.from < from) region.push({ ...piece, to: from });
    close();
    sections.push({ kind: 'words', from, to });
    if (to < piece.to) region.push({ ...piece, from: to });
  });
  close();
  return sections;
}

/** Neighbours that were changed by the same parties become one piece; empty ones go. */
export function joinPieces(pieces: readonly TrackedPiece[]): readonly TrackedPiece[] {
  const joined: TrackedPiece[] = [];
  for (const piece of pieces) {
    if (piece.from >= piece.to) continue;
    const last = joined.at(-1);
    if (last !== undefined && last.to === piece.from && sameChange(last, piece)) {
      joined[joined.length - 1] = { ...last, to: piece.to };
    } else joined.push(piece);
  }
  return joined;
}

/**
 * Takes `count` words next to the region at `index` into it, on the side where `step` points; where
 * the words between two regions are used up, the two become one. Null where nothing is left to take.
 */
export function widened(
  text: string,
  sections: readonly Section[],
  index: number,
  step: -1 | 1,
  count: number,
): { readonly sections: readonly Section[]; readonly index: number } | null {
  const region = sections[index];
  const words = sections[index + step];
  if (region?.kind !== 'region' || words?.kind !== 'words') return null;
  const rest = step === 1 ? restAfter(text, words, count) : restBefore(text, words, count);
  const far = rest === null ? sections[index + 2 * step] : undefined;
  const beyond = far?.kind === 'region' ? far.pieces : [];
  const taken = takenFrom(words, rest, step);
  const pieces = step === 1 ? [...region.pieces, taken, ...beyond] : [...beyond, taken, ...region.pieces];
  const merged: Section = { kind: 'region', pieces: joinPieces(pieces) };
  const left: readonly Section[] = rest === null ? [] : [{ kind: 'words', ...rest }];
  const gone = far === undefined ? 1 : 2;
  const before = step === 1 ? sections.slice(0, index) : [...sections.slice(0, index - gone), ...left];
  const after = step === 1 ? [...left, ...sections.slice(index + 1 + gone)] : sections.slice(index + 1);
  return { sections: [...before, merged, ...after], index: before.length };
}

const takenFrom = (words: Span, rest: Span | null, step: -1 | 1): TrackedPiece => ({
  from: step === 1 || rest === null ? words.from : rest.to,
  to: step === -1 || rest === null ? words.to : rest.from,
  inserted: null,
  deleted: null,
});

/** What `count` words taken from the beginning leave; null for nothing but white space. */
function restAfter(text: string, { from, to }: Span, count: number): Span | null {
  let at = from;
  for (let taken = 0; taken < count; taken++) {
    at = skip(text, skip(text, at, to, /\s/), to, /\S/);
  }
  at = skip(text, at, to, /\s/);
  return at < to ? { from: at, to } : null;
}

/** What `count` words taken from the end leave; null for nothing but white space. */
function restBefore(text: string, { from, to }: Span, count: number): Span | null {
  let at = to;
  for (let taken = 0; taken < count; taken++) {
    at = skipBack(text, skipBack(text, at, from, /\s/), from, /\S/);
  }
  at = skipBack(text, at, from, /\s/);
  return from < at ? { from, to: at } : null;
}

function skip(text: string, at: number, end: number, kind: RegExp): number {
  let i = at;
  while (i < end && kind.test(text.charAt(i))) i++;
  return i;
}

function skipBack(text: string, at: number, start: number, kind: RegExp): number {
  let i = at;
  while (i > start && kind.test(text.charAt(i - 1))) i--;
  return i;
}

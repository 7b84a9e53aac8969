/**
 * A paragraph with tracked changes as bracket text: insertions `[words] (+IND)`, deletions `[words]
 * (-IND)`, words that somebody struck in another's addition `[a [b] (-TUR) c] (+IND)`. The law: the
 * base projection is the text with all changes rejected, the accepted projection the text with all
 * accepted, to the character; only where a change leaves two spaces, one of them may close up, so that
 * the words beside it stay out of the brackets.
 *
 * Source: design notes of the field, "How others write it" (tracked) and "Projections".
 */

import { readAttributions } from '#domain/notation/attribution';
import { parseRolling } from '#domain/notation/parse';
import { assemble, isBlankText, type Part, partsText } from './parts';
import { forcedPair, type Neighbours, printChanges, printPair } from './printRegion';
import { mayHoldNotation, readingsOf, saysNearlySame, wantedReadings } from './readings';
import { joinPieces, type Section, sectionsOf, widened } from './regions';
import { isUntouched, type PrintedText, type TrackedPiece, textWhen } from './trackedText';

/** `pieces` cover `text` from its beginning to its end, in order. */
export function printTracked(text: string, pieces: readonly TrackedPiece[]): PrintedText {
  if (pieces.every(isUntouched)) return { ...assemble(text, [{ from: 0, to: text.length }]), exact: true };
  const rejected = textWhen('rejected', text, pieces);
  const accepted = textWhen('accepted', text, pieces);
  const wanted = wantedReadings(rejected, accepted);
  let first: readonly Part[] | null = null;
  for (const print of waysOf(text, pieces)) {
    const parts = print();
    first ??= parts;
    if (saysNearlySame(readingsOf(partsText(text, parts)), wanted))
      return { ...assemble(text, parts), exact: true };
  }
  return { ...assemble(text, first ?? []), exact: false };
}

/** From the most telling way to the bluntest. */
function waysOf(text: string, pieces: readonly TrackedPiece[]): readonly (() => readonly Part[])[] {
  const adopted = mayHoldNotation(text)
    ? joinPieces(pieces.map((piece) => adoptedPiece(text, piece)))
    : pieces;
  return [
    () => printSections(text, adopted),
    () => printSections(text, pieces),
    () => forcedPair(text, joinPieces(pieces)),
  ];
}

/**
 * Where a delegation typed brackets while its changes were tracked, the brackets say who wants what
 * better than the tracking does: an insertion that is nothing but notation is taken over as it stands.
 */
function adoptedPiece(text: string, piece: TrackedPiece): TrackedPiece {
  const isNotation =
    piece.inserted !== null && piece.deleted === null && isAllNotation(text.slice(piece.from, piece.to));
  return isNotation ? { ...piece, inserted: null } : piece;
}

function isAllNotation(words: string): boolean {
  const { groups, text } = parseRolling(words);
  let rest = '';
  let at = 0;
  for (const group of groups) {
    if (group.parent >= 0 || !group.closed || group.attributions.length === 0) continue;
    rest += text.slice(at, group.from);
    at = group.to;
  }
  rest += text.slice(at);
  return !isBlankText(words) && isBlankText(withoutSigns(rest));
}

/** The text without single brackets and without attributions, wherever they stand. */
function withoutSigns(text: string): string {
  let rest = '';
  for (let at = 0; at < text.length; ) {
    const { to } = readAttributions(text, at, text.length);
    if (to > at) at = to;
    else {
      const character = text.charAt(at++);
      if (character !== '[' && character !== ']') rest += character;
    }
  }
  return rest;
}

function printSections(text: string, pieces: readonly TrackedPiece[]): readonly Part[] {
  const sections = [...sectionsOf(text, joinPieces(pieces))];
  const printed = new Map<Section, readonly Part[]>();
  for (let index = 0; index < sections.length; index++) {
    if (sections[index]?.kind === 'region') index = settle(text, sections, index, printed);
  }
  return sections.flatMap((section) =>
    section.kind === 'words' ? [{ from: section.from, to: section.to }] : (printed.get(section) ?? []),
  );
}

/** So many words are taken in on the left and on the right, until the region can be read back. */
const widths: readonly (readonly [left: number, right: number])[] = [
  [1, 0],
  [0, 1],
  [1, 1],
  [2, 2],
  [8, 8],
];

/** Prints the region at `index`, widening it where needed; returns where it stands then. */
function settle(
  text: string,
  sections: Section[],
  index: number,
  printed: Map<Section, readonly Part[]>,
): number {
  const region = sections[index];
  if (region?.kind !== 'region') return index;
  const near = neighboursOf(text, sections, index);
  const parts = printChanges(text, region.pieces, near) ?? printPair(text, region.pieces, near);
  if (parts !== null) {
    printed.set(region, parts);
    return index;
  }
  return settleWide(text, sections, index, printed);
}

function settleWide(
  text: string,
  sections: Section[],
  start: number,
  printed: Map<Section, readonly Part[]>,
): number {
  for (let index = start; ; ) {
    let widest: Widening | null = null;
    for (const [left, right] of widths) {
      const wide = widenWindow(text, sections, index, left, right);
      if (wide === null) continue;
      widest = wide;
      if (wide.parts !== null) break;
    }
    const region = sections[index];
    if (widest === null) {
      if (region?.kind === 'region') printed.set(region, forcedPair(text, region.pieces));
      return index;
    }
    sections.splice(widest.from, widest.count, ...widest.sections);
    index = widest.from + widest.index;
    const merged = sections[index];
    if (widest.parts !== null && merged !== undefined) {
      printed.set(merged, widest.parts);
      return index;
    }
  }
}

/** `count` sections from `from` on become `sections`; the region is the one at `index` of them. */
interface Widening {
  readonly from: number;
  readonly count: number;
  readonly sections: readonly Section[];
  readonly index: number;
  readonly parts: readonly Part[] | null;
}

/** Looks at two sections on either side only, so that a long paragraph costs no more than a short one. */
function widenWindow(
  text: string,
  sections: readonly Section[],
  index: number,
  left: number,
  right: number,
): Widening | null {
  const from = Math.max(0, index - 3);
  const window = sections.slice(from, index + 4);
  let state: { sections: readonly Section[]; index: number } = { sections: window, index: index - from };
  const lefter = left > 0 ? widened(text, state.sections, state.index, -1, left) : null;
  state = lefter ?? state;
  const righter = right > 0 ? widened(text, state.sections, state.index, 1, right) : null;
  state = righter ?? state;
  const region = state.sections[state.index];
  if ((lefter === null && righter === null) || region?.kind !== 'region') return null;
  const parts = printPair(text, region.pieces, neighboursOf(text, state.sections, state.index));
  return { from, count: window.length, ...state, parts };
}

function neighboursOf(text: string, sections: readonly Section[], index: number): Neighbours {
  const before = sections[index - 1];
  const after = sections[index + 1];
  return {
    left: before?.kind === 'words' ? text.slice(before.from, before.to).trimEnd().slice(-1) : '',
    right: after?.kind === 'words' ? text.charAt(after.from) : '',
  };
}

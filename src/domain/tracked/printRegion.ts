/**
 * Writes one region of changes as groups, the way a person would: white space outside the brackets,
 * one space between neighbours. Several ways of spacing are tried; the first that reads right in both
 * projections is taken; doubled spaces may close up. Where none does (a space before a comma, two words
 * that become one), the caller widens the region and asks again for one pair of old and new words.
 */

import type { PartyCode, Sign } from '#domain/notation/notation';
import { groupOf, isBlankText, leadOf, type Part, partsText, type Span, trailOf, trimmed } from './parts';
import { closedUp, mayHoldNotation, readingsOf, saysNearlySame, saysSame, wantedReadings } from './readings';
import { joinPieces } from './regions';
import { type TrackedPiece, textWhen } from './trackedText';

/** The characters that the region stands between; '' at an edge of the text. */
export interface Neighbours {
  readonly left: string;
  readonly right: string;
}

/** One group with the tracked words that it covers. */
interface PrintedGroup {
  readonly parts: readonly Part[];
  readonly span: Span;
}

/** Each change as a group of its own; null where that can't be read back exactly. */
export function printChanges(
  text: string,
  pieces: readonly TrackedPiece[],
  neighbours: Neighbours,
): readonly Part[] | null {
  const groups = groupsOf(text, pieces);
  return groups.length === 0
    ? printSpace(text, pieces, neighbours)
    : spaced(text, pieces, groups, neighbours);
}

/** The region as one pair, old words and new, signed by all who changed something in it. */
export function printPair(
  text: string,
  pieces: readonly TrackedPiece[],
  neighbours: Neighbours,
): readonly Part[] | null {
  const groups = pairOf(text, pieces);
  return groups.length === 0 ? null : spaced(text, pieces, groups, neighbours);
}

/** The pair as it stands alone in a paragraph, exact or not: the last resort. */
export function forcedPair(text: string, pieces: readonly TrackedPiece[]): readonly Part[] {
  return pairOf(text, pieces).flatMap(({ parts }, index) => (index === 0 ? parts : [' ', ...parts]));
}

/** White space alone was changed: printed as it was where the change is one of doubled spaces only. */
function printSpace(
  text: string,
  pieces: readonly TrackedPiece[],
  { left, right }: Neighbours,
): readonly Part[] | null {
  if (left === '' || right === '') return [];
  const rejected = closedUp(textWhen('rejected', text, pieces));
  return rejected === closedUp(textWhen('accepted', text, pieces))
    ? pieces.filter(({ inserted }) => inserted === null)
    : null;
}

function groupsOf(text: string, pieces: readonly TrackedPiece[]): readonly PrintedGroup[] {
  const groups: PrintedGroup[] = [];
  let at = 0;
  for (let first = pieces[at]; first !== undefined; first = pieces[at]) {
    let end = at + 1;
    // An addition in which others struck words is one group around theirs.
    while (first.inserted !== null && pieces[end]?.inserted === first.inserted) end++;
    const group = groupFrom(text, pieces.slice(at, end), first);
    if (group !== null) groups.push(group);
    at = end;
  }
  return groups;
}

/** Null for words that nobody touched, and for white space. */
function groupFrom(
  text: string,
  pieces: readonly TrackedPiece[],
  { inserted, deleted }: TrackedPiece,
): PrintedGroup | null {
  const span = trimmed(text, wholeOf(pieces));
  if (span.from === span.to) return null;
  if (inserted !== null) return { span, parts: groupOf(printStruck(text, pieces, span), '+', [inserted]) };
  return deleted === null ? null : { span, parts: groupOf([span], '-', [deleted]) };
}

const wholeOf = (pieces: readonly Span[]): Span => ({
  from: Math.min(...pieces.map(({ from }) => from)),
  to: Math.max(...pieces.map(({ to }) => to)),
});

/** The inside of an addition: what others struck in it stands in groups of theirs. */
function printStruck(text: string, pieces: readonly TrackedPiece[], within: Span): readonly Part[] {
  const inner = joinPieces(
    pieces.map(({ from, to, deleted }) => ({
      from: Math.max(from, within.from),
      to: Math.min(to, within.to),
      inserted: null,
      deleted,
    })),
  );
  return inner.flatMap((piece) => {
    const core = trimmed(text, piece);
    if (piece.deleted === null) return [piece];
    // A space that was added and struck again stands in neither text.
    if (core.from === core.to) return [];
    const before = { from: piece.from, to: core.from };
    return [before, ...groupOf([core], '-', [piece.deleted]), { from: core.to, to: piece.to }];
  });
}

function pairOf(text: string, pieces: readonly TrackedPiece[]): readonly PrintedGroup[] {
  const old = pieces.filter(({ inserted }) => inserted === null);
  const fresh = pieces.filter(({ deleted }) => deleted === null);
  const struck = pieces.filter(({ inserted, deleted }) => inserted !== null && deleted !== null);
  const opponents = partiesOf(pieces, (piece) => (piece.inserted === null ? piece.deleted : null));
  const supporters = partiesOf(pieces, (piece) => (piece.deleted === null ? piece.inserted : null));
  const whole = wholeOf(pieces);
  const side = (own: readonly TrackedPiece[], sign: Sign, signers: readonly PartyCode[]): PrintedGroup[] => {
    const spans = trimmedSpans(text, own);
    return spans.length === 0 ? [] : [{ span: whole, parts: groupOf(spans, sign, signers) }];
  };
  const additions = struck.flatMap((piece) => groupFrom(text, [piece], piece) ?? []);
  if (opponents.length === 0 && supporters.length === 0) {
    // Both texts are the same here: only what was added and struck again stands in brackets.
    return [{ span: whole, parts: trimmedSpans(text, old) }, ...additions];
  }
  return [
    ...side(old, '-', opponents.length > 0 ? opponents : supporters),
    ...side(fresh, '+', supporters.length > 0 ? supporters : opponents),
    ...additions,
  ];
}

function partiesOf(
  pieces: readonly TrackedPiece[],
  party: (piece: TrackedPiece) => PartyCode | null,
): readonly PartyCode[] {
  return [...new Set(pieces.flatMap((piece) => party(piece) ?? []))];
}

/** The spans without the white space at the two ends of all of them; none where they are blank. */
function trimmedSpans(text: string, pieces: readonly Span[]): readonly Span[] {
  const isInked = ({ from, to }: Span) => !isBlankText(text.slice(from, to));
  const first = pieces.findIndex(isInked);
  if (first < 0) return [];
  const last = pieces.length - 1 - [...pieces].reverse().findIndex(isInked);
  return pieces.slice(first, last + 1).map(({ from, to }, index, all) => {
    const core = trimmed(text, { from, to });
    return { from: index === 0 ? core.from : from, to: index === all.length - 1 ? core.to : to };
  });
}

/** The first way of spacing that reads right; else the first that is off by doubled spaces only. */
function spaced(
  text: string,
  pieces: readonly TrackedPiece[],
  groups: readonly PrintedGroup[],
  neighbours: Neighbours,
): readonly Part[] | null {
  const rejected = textWhen('rejected', text, pieces);
  const accepted = textWhen('accepted', text, pieces);
  const [left, right] = [sentinel(neighbours.left), sentinel(neighbours.right)];
  const before = left === '' ? '' : `x${left}`;
  const after = right === '' ? '' : `${right}x`;
  const wanted = wantedReadings(before + rejected + after, before + accepted + after);
  const says = (parts: readonly Part[]) => readingsOf(before + partsText(text, parts) + after);
  for (const parts of candidates(text, groups, neighbours, rejected, accepted)) {
    if (saysSame(says(parts), wanted)) return parts;
  }
  for (const parts of candidates(text, groups, neighbours, closedUp(rejected), closedUp(accepted))) {
    if (saysNearlySame(says(parts), wanted)) return parts;
  }
  return null;
}

/** A bracket next to the region may pair with one far away; here it only matters what it does to spaces. */
const sentinel = (character: string): string =>
  mayHoldNotation(character) ? (character === '[' ? '(' : 'x') : character;

function* candidates(
  text: string,
  groups: readonly PrintedGroup[],
  neighbours: Neighbours,
  rejected: string,
  accepted: string,
): Generator<readonly Part[]> {
  const lefts = neighbours.left === '' ? [''] : spaces([leadOf(accepted), leadOf(rejected), '']);
  const rights = neighbours.right === '' ? [''] : spaces([trailOf(accepted), trailOf(rejected), '']);
  const betweens = groups.length > 1 ? betweensOf(text, groups) : [[]];
  for (const between of betweens) {
    for (const left of lefts) {
      for (const right of rights) yield withSpaces(groups, left, between, right);
    }
  }
}

/** Each once, white space before none: in circulars brackets stand apart from the words around them. */
const spaces = (list: readonly string[]): readonly string[] =>
  [...new Set(list)].sort((a, b) => Number(b !== '') - Number(a !== ''));

/** What may stand between neighbouring groups: one space everywhere, what stood there, nothing. */
function betweensOf(text: string, groups: readonly PrintedGroup[]): readonly (readonly string[])[] {
  const gaps = groups.slice(1).map(({ span }, index) => text.slice(groups[index]?.span.to, span.from));
  const found = gaps.map((gap) => (gap.length <= 1 ? gap : gap.includes('\n') ? '\n' : ' '));
  return [gaps.map(() => ' '), found, gaps.map(() => '')];
}

function withSpaces(
  groups: readonly PrintedGroup[],
  left: string,
  between: readonly string[],
  right: string,
): readonly Part[] {
  const inner = groups.flatMap(({ parts }, index) => [...between.slice(index - 1, index), ...parts]);
  return [left, ...inner, right];
}

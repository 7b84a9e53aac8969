/**
 * Paragraphs whose ends were inserted or deleted. Word tracks the mark at a paragraph's end: without an
 * inserted mark the paragraph runs into the next one, and so it does when a deleted one is gone. A
 * chain is what may run together. Here each of its paragraphs becomes one block, and words that stand in
 * different paragraphs before and after are deleted in one place and inserted in the other, so that both
 * texts have their own paragraphs. OpenDocument says the same in other words.
 * Source: ECMA-376 part 1, 17.13.5.15, 17.13.5.20.
 */

import type { Mark, StyledText } from '#domain/document/document';
import type { KeptRun, PartyCode } from '#domain/notation/notation';
import { marksOnRuns } from '#domain/tracked/runMarks';
import { isUntouched, type TrackedChange, type TrackedPiece } from '#domain/tracked/trackedText';

/** A paragraph as a chain sees it. */
export interface ChainLink {
  readonly pieces: readonly TrackedPiece[];
  /** What happened to its end. */
  readonly mark: TrackedChange;
  styled(): StyledText;
}

/** What one paragraph of a chain holds when the chain is taken apart. */
export interface ChainedText<Link extends ChainLink> {
  readonly builder: Link;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly pieces: readonly TrackedPiece[];
  /** The paragraph whose properties the rejected text has here; null where it has no paragraph here. */
  readonly rejectedAs: Link | null;
  /** The same of the accepted text. */
  readonly acceptedAs: Link | null;
  /** Who put in or took out the end of a paragraph that runs together with others here; null for nobody. */
  readonly joinedBy: PartyCode | null;
  /** The words are those of this paragraph, from the first to the last. */
  readonly isWhole: boolean;
}

/** Which of the paragraphs that run together gives them its properties: Word keeps the last mark, LibreOffice the first paragraph. */
export type Heir = 'last' | 'first';

/** One entry for each paragraph, in order. */
export function resolveChain<Link extends ChainLink>(
  chain: readonly Link[],
  heir: Heir,
): readonly ChainedText<Link>[] {
  const [only] = chain;
  if (only === undefined) return [];
  if (chain.length === 1 && isUntouched(only.mark)) return [unchained(only)];
  const rejected = homesOf(chain, 'inserted', heir);
  const accepted = homesOf(chain, 'deleted', heir);
  const moved = chain.some((_, i) => rejected.homes[i] !== i || accepted.homes[i] !== i);
  const drafts = moved ? chain.map((): Draft<Link> => ({ pieces: [], owners: [] })) : [];
  if (moved) distribute(chain, rejected.homes, accepted.homes, drafts);
  return chain.map((builder, index) => {
    const ends = {
      rejectedAs: rejected.looks.get(index) ?? null,
      acceptedAs: accepted.looks.get(index) ?? null,
      joinedBy: responsible(chain, 0, chain.length),
    };
    const draft = drafts[index];
    if (draft === undefined || isOwn(draft, builder)) return { ...unchained(builder), ...ends };
    return { builder, ...gathered(draft), ...ends, isWhole: false };
  });
}

function unchained<Link extends ChainLink>(builder: Link): ChainedText<Link> {
  const { text, marks } = builder.styled();
  const ends = { rejectedAs: builder, acceptedAs: builder, joinedBy: null };
  return { builder, text, marks, pieces: builder.pieces, ...ends, isWhole: true };
}

/** Where the paragraphs of one of the two texts stand in a chain. */
interface Homes<Link> {
  /** For each paragraph of the chain, the one in which its words stand. */
  readonly homes: readonly number[];
  /** For each of those, the one whose properties hold there. */
  readonly looks: ReadonlyMap<number, Link>;
}

/**
 * Words stand in that paragraph of all that run together whose words changed least. What runs together has the
 * properties of its heir; where that one has no words, those of the paragraph with the
 * words. At the end of a chain (a table, a cell's end) a paragraph without mark and words is none.
 */
function homesOf<Link extends ChainLink>(
  chain: readonly Link[],
  joins: 'inserted' | 'deleted',
  heir: Heir,
): Homes<Link> {
  const homes: number[] = [];
  const looks = new Map<number, Link>();
  let start = 0;
  chain.forEach((builder, index) => {
    const isGone = builder.mark[joins] !== null;
    if (isGone && index < chain.length - 1) return;
    const home = firstOf(chain, weightiest(chain, start, index, joins));
    const wanted = heir === 'last' ? builder : chain[start];
    const look = presentIn(wanted, joins) > 0 ? wanted : chain[home];
    const isNothing = isGone && chain.slice(start).every((one) => presentIn(one, joins) === 0);
    if (look !== undefined && !isNothing) looks.set(home, look);
    while (homes.length <= index) homes.push(home);
    start = index + 1;
  });
  return { homes, looks };
}

/** Paragraphs that run together in both texts are one; it stands where the first of them does. */
function firstOf(chain: readonly ChainLink[], index: number): number {
  let first = index;
  while (isNowhere(chain[first - 1])) first--;
  return first;
}

/** The end of the paragraph was put in and taken out again. */
const isNowhere = (builder: ChainLink | undefined): boolean =>
  builder !== undefined && builder.mark.inserted !== null && builder.mark.deleted !== null;

function weightiest(
  chain: readonly ChainLink[],
  from: number,
  to: number,
  joins: 'inserted' | 'deleted',
): number {
  let best = to;
  let most: readonly [number, number] = [0, 0];
  for (let index = from; index <= to; index++) {
    const pieces = chain[index]?.pieces ?? [];
    const settled = lengthOf(pieces.filter(isUntouched));
    const present = presentIn(chain[index], joins);
    if (settled > most[0] || (settled === most[0] && present > most[1])) {
      best = index;
      most = [settled, present];
    }
  }
  return best;
}

/** So many characters of the paragraph stand in the text without what was inserted, or deleted. */
const presentIn = (builder: ChainLink | undefined, absent: 'inserted' | 'deleted'): number =>
  lengthOf(builder?.pieces.filter((piece) => piece[absent] === null) ?? []);

const lengthOf = (pieces: readonly TrackedPiece[]): number =>
  pieces.reduce((sum, { from, to }) => sum + to - from, 0);

/** Pieces with the paragraphs that they come from. */
interface Draft<Link> {
  readonly pieces: TrackedPiece[];
  readonly owners: Link[];
}

function distribute<Link extends ChainLink>(
  chain: readonly Link[],
  rejected: readonly number[],
  accepted: readonly number[],
  drafts: readonly Draft<Link>[],
): void {
  const put = (home: number, piece: TrackedPiece, owner: Link) => {
    drafts[home]?.pieces.push(piece);
    drafts[home]?.owners.push(owner);
  };
  chain.forEach((owner, index) => {
    const before = rejected[index] ?? index;
    const after = accepted[index] ?? index;
    const party = responsible(chain, before, after);
    for (const piece of owner.pieces) {
      if (piece.inserted !== null) put(after, piece, owner);
      else if (piece.deleted !== null || before === after) put(before, piece, owner);
      else {
        put(before, { ...piece, deleted: party }, owner);
        put(after, { ...piece, inserted: party }, owner);
      }
    }
  });
}

/** Who inserted or deleted the first mark between two paragraphs. */
function responsible(chain: readonly ChainLink[], a: number, b: number): PartyCode | null {
  for (let index = Math.min(a, b); index < Math.max(a, b); index++) {
    const { inserted = null, deleted = null } = chain[index]?.mark ?? {};
    if ((inserted === null) !== (deleted === null)) return inserted ?? deleted;
  }
  return null;
}

const isOwn = <Link extends ChainLink>({ pieces, owners }: Draft<Link>, builder: Link): boolean =>
  owners.every((owner) => owner === builder) &&
  pieces.length === builder.pieces.length &&
  pieces.every((piece, index) => piece === builder.pieces[index]);

function gathered({
  pieces,
  owners,
}: Draft<ChainLink>): Pick<ChainedText<ChainLink>, 'text' | 'marks' | 'pieces'> {
  const texts = new Map<ChainLink, { readonly text: string; readonly runs: KeptRun[] }>();
  const placed: TrackedPiece[] = [];
  let text = '';
  pieces.forEach((piece, index) => {
    const owner = owners[index];
    if (owner === undefined) return;
    const source = texts.get(owner) ?? { text: owner.styled().text, runs: [] };
    texts.set(owner, source);
    source.runs.push({ from: piece.from, to: piece.to, at: text.length });
    placed.push({ ...piece, from: text.length, to: text.length + piece.to - piece.from });
    text += source.text.slice(piece.from, piece.to);
  });
  const marks = [...texts].flatMap(([owner, { runs }]) => marksOnRuns(owner.styled().marks, runs));
  return { text, marks, pieces: placed };
}

/**
 * Typing as proposing: an edit of one paragraph by a party, wherever it came from, becomes signs on
 * other parties' groups and a difference in the party's own stretches. The base never changes.
 *
 * Source: design notes of the editor, "Own proposals are a difference, not a history" and "At walls".
 */

import type { Utf16Offset } from '#domain/document/document';
import { hugsLeft, isSpace, skipSpace, skipSpaceBack } from '../characters';
import {
  type Group,
  type Origins,
  type PartyCode,
  paragraphBreak,
  type Rolling,
  type TextEdit,
} from '../notation';
import { parseRolling } from '../parse';
import { signOf } from '../positions';
import { editedText, growthBefore, mapOffset } from '../textEdits';
import { conclude, tried } from './conclude';
import type { Lifted } from './liftedReadings';
import { minimalEdits } from './minimalEdits';
import { isOwnWords, type Partition, partitionFor, type Stretch } from './partition';
import { type Granularity, type ProposedEdit, refused } from './proposedEdit';
import { hasInk, piecesOf } from './readStretch';
import { type RewriteOptions, type Rewritten, rewriteStretch, takenBack } from './rewrite';
import { type Signing, signGroup } from './sign';
import { attributionEdit } from './structure';

export interface ProposeOptions {
  readonly granularity: Granularity;
  readonly origins?: Origins;
}

/**
 * What `edit` of `paragraph` by `party` becomes. Offsets are those of `paragraph.text`, brackets and
 * attributions included. Example: replacing *undertake* by *encourage* as KAZ gives the edits that make
 * `[undertake] (-KAZ) [encourage] (+KAZ)`.
 */
export function proposeEdit(
  paragraph: Rolling,
  edit: TextEdit,
  party: PartyCode,
  options: ProposeOptions,
): ProposedEdit {
  if (/[[\]]/.test(edit.insert)) return refused('bracketsTyped');
  if (edit.insert.includes(paragraphBreak)) return refused('paragraphBorder');
  const partition = partitionFor(paragraph, party, options.origins);
  if (edit.from < edit.to && !touchesWords(partition, edit)) return attributionEdit(partition, edit);
  return tried(partition, ['near', 'around'], (one, lifted) =>
    new Planner(one, edit, options, lifted).plan(),
  );
}

const touchesWords = ({ stretches, party }: Partition, { from, to }: TextEdit): boolean =>
  stretches.some((stretch) =>
    piecesOf(stretch.own, party, stretch).some((piece) => piece.from < to && from < piece.to),
  );

/** Goes through walls and stretches in the order of the text and gathers what each contributes. */
class Planner {
  readonly #partition: Partition;
  readonly #edit: TextEdit;
  readonly #options: RewriteOptions;
  readonly #lifted: Lifted;
  readonly #covered: ReadonlySet<Group>;
  readonly #edits: TextEdit[] = [];
  #caret: Utf16Offset | null = null;

  constructor(partition: Partition, edit: TextEdit, { granularity }: ProposeOptions, lifted: Lifted) {
    this.#lifted = lifted;
    this.#partition = partition;
    this.#edit = edit;
    this.#options = { granularity };
    this.#covered = coveredWalls(partition, edit);
  }

  plan(): ProposedEdit {
    const target = this.#target();
    if (target === null && this.#edit.insert !== '') return refused('othersNotation');
    if ([...this.#covered].some((wall) => !wall.closed)) return refused('unclosedGroup');
    for (const wall of this.#covered) {
      const signing = this.#oppose(wall);
      if (signing.kind === 'dissolved') return this.#afterwards(wall, signing.edits);
    }
    for (const stretch of this.#partition.stretches) {
      const isTarget = target?.stretch === stretch;
      if (!isTarget && !this.#isTouched(stretch)) continue;
      const edit = this.#besideWalls(stretch, isTarget ? target.edit : { ...this.#edit, insert: '' });
      if (!this.#rewrite(stretch, edit)) return refused('notationBroken');
    }
    const edits = inOrder(this.#edits);
    const caret = this.#caret ?? mapOffset(edits, this.#edit.from, -1);
    return conclude(this.#partition, { edits, caret, dissolved: [] }, this.#lifted);
  }

  /** Signs against a wall, and takes back what the party asked for inside it. */
  #oppose(wall: Group): Signing {
    const { stretches } = this.#partition;
    const signing = signGroup(this.#partition, wall, '-');
    const inner = stretches.filter((stretch) => stretch.own.length > 0 && stretch.walls.includes(wall));
    this.#edits.push(...signing.edits, ...inner.flatMap((stretch) => takenBack(this.#partition, stretch)));
    return signing;
  }

  /** A wall that goes leaves another partition behind: the rest of the edit is proposed on that. */
  #afterwards(wall: Group, edits: readonly TextEdit[]): ProposedEdit {
    const first = conclude(this.#partition, { edits, caret: wall.from, dissolved: [wall] }, this.#lifted);
    if (first.kind === 'refused') return first;
    const before = this.#partition.rolling.text;
    const rolling = parseRolling(editedText(before, edits));
    const from = mapOffset(edits, this.#edit.from, -1);
    const to = Math.max(from, mapOffset(edits, this.#edit.to, -1));
    const isInside = wall.from < this.#edit.from && this.#edit.from < wall.to;
    const insert = isInside && this.#edit.insert !== '' ? spaced(this.#edit.insert) : this.#edit.insert;
    const options = { ...this.#options, origins: first.origins };
    const rest = proposeEdit(rolling, { from, to, insert }, this.#partition.party, options);
    if (rest.kind === 'refused') return rest;
    return { ...rest, edits: minimalEdits(before, editedText(rolling.text, rest.edits)) };
  }

  #rewrite(stretch: Stretch, edit: TextEdit): boolean {
    const rewritten = isDirect(this.#partition, stretch)
      ? direct(edit)
      : rewriteStretch(this.#partition, stretch, edit, this.#options);
    if (rewritten === null) return false;
    const before = [...this.#edits];
    this.#edits.push(...rewritten.edits);
    this.#caret ??= rewritten.from + growthBefore(before, stretch.from) + rewritten.caret;
    return true;
  }

  /**
   * Words of the stretch are deleted, and no wall around it takes the deletion upon itself. White space
   * alone counts only where the edit does not reach beyond the stretch: between two walls it parts them.
   */
  #isTouched(stretch: Stretch): boolean {
    const { from, to } = this.#edit;
    if (this.#closedTo(stretch) !== null) return false;
    const { text } = this.#partition.rolling;
    const isWithin = stretch.from <= from && to <= stretch.to;
    return piecesOf(stretch.own, this.#partition.party, stretch).some((piece) => {
      const deleted = text.slice(Math.max(piece.from, from), Math.max(piece.from, Math.min(piece.to, to)));
      return piece.inOwn && (isWithin ? deleted !== '' : hasInk(deleted));
    });
  }

  /** The edit inside a stretch; where it goes on beyond a wall, the white space before the wall stays. */
  #besideWalls(stretch: Stretch, edit: TextEdit): TextEdit {
    const { text } = this.#partition.rolling;
    const { from, to, insert } = within(edit, stretch);
    const isCutLeft = this.#edit.from < stretch.from && insert === '';
    const isCutRight = this.#edit.to > stretch.to;
    const start = isCutLeft ? skipSpace(text, from, to) : from;
    return { from: start, to: isCutRight ? skipSpaceBack(text, to, start) : to, insert };
  }

  /** The outermost wall around a stretch whose words the party does not want, or null. */
  #closedTo(stretch: Stretch): Group | null {
    const { party } = this.#partition;
    return stretch.walls.find((wall) => this.#covered.has(wall) || signOf(wall, party) === '-') ?? null;
  }

  /** Where the typed text goes: into the stretch at the caret, or behind a wall that is closed to it. */
  #target(): { readonly stretch: Stretch; readonly edit: TextEdit } | null {
    if (this.#edit.insert === '') return null;
    const here = stretchAt(this.#partition, this.#edit.from);
    const wall = here === null ? wallAround(this.#partition, this.#edit.from) : this.#closedTo(here);
    if (here !== null && wall === null) return { stretch: here, edit: within(this.#edit, here) };
    const behind = wall === null ? undefined : stretchAt(this.#partition, wall.to);
    if (behind === undefined || behind === null) return null;
    const deleted = within(this.#edit, behind);
    const to = Math.max(behind.from, deleted.to);
    return { stretch: behind, edit: { from: behind.from, to, insert: spaced(this.#edit.insert) } };
  }
}

/** Text that was not typed behind the wall gets the space that parts it from there. */
const spaced = (insert: string): string =>
  isSpace(insert.charCodeAt(0)) || hugsLeft(insert.charCodeAt(0)) ? insert : ` ${insert}`;

const within = (edit: TextEdit, { from, to }: Stretch): TextEdit => ({
  from: Math.max(from, Math.min(to, edit.from)),
  to: Math.max(from, Math.min(to, edit.to)),
  insert: edit.insert,
});

/** The outermost walls all of whose words (as the party reads them) the edit deletes. */
function coveredWalls(partition: Partition, edit: TextEdit): ReadonlySet<Group> {
  const covered = new Set<Group>();
  for (const wall of partition.walls) {
    const inside = partition.stretches.filter((stretch) => stretch.walls.includes(wall));
    const isInner = inside[0]?.walls.some((outer) => outer !== wall && covered.has(outer)) === true;
    if (!isInner && signOf(wall, partition.party) !== '-' && isCovered(partition, inside, edit))
      covered.add(wall);
  }
  return covered;
}

function isCovered(
  { rolling: { text }, party }: Partition,
  stretches: readonly Stretch[],
  { from, to }: TextEdit,
): boolean {
  const inked = stretches
    .flatMap((stretch) => piecesOf(stretch.own, party, stretch))
    .filter((piece) => piece.inOwn && hasInk(text.slice(piece.from, piece.to)));
  return (
    inked.length > 0 &&
    inked.every(
      (piece) =>
        !hasInk(text.slice(piece.from, Math.max(piece.from, from))) &&
        !hasInk(text.slice(Math.min(piece.to, to), piece.to)),
    )
  );
}

const stretchAt = ({ stretches }: Partition, at: Utf16Offset): Stretch | null =>
  stretches.find((stretch) => stretch.from <= at && at <= stretch.to) ?? null;

/** The wall in whose attributions an offset lies. */
const wallAround = ({ walls }: Partition, at: Utf16Offset): Group | null =>
  walls.find((wall) => wall.innerTo < at && at < wall.to) ?? null;

/** Inside words that nobody but the party has asked for it simply goes on writing. */
const isDirect = (partition: Partition, stretch: Stretch): boolean => {
  const wall = stretch.walls.at(-1);
  return wall !== undefined && stretch.own.length === 0 && isOwnWords(partition, wall);
};

const direct = (edit: TextEdit): Rewritten => ({
  edits: [edit],
  from: edit.from,
  caret: edit.insert.length,
});

/** Attributions end where the next stretch begins: what is put at one place keeps its order. */
const inOrder = (edits: readonly TextEdit[]): readonly TextEdit[] =>
  edits
    .map((edit, i) => ({ edit, i }))
    .sort((a, b) => a.edit.from - b.edit.from || a.edit.to - b.edit.to || a.i - b.i)
    .map(({ edit }) => edit);

/**
 * A rolling text as tracked changes, one author a party: what a proposed group holds was inserted by the first
 * who asked for it, what somebody wants out was deleted by the first who said so, and words of a pending
 * addition that somebody opposes were inserted and deleted. Rejecting everything gives the base projection,
 * accepting everything the accepted one, white space and all; only where an addition is opposed does
 * accepting both leave it out. What one author cannot say (who else supports or opposes) becomes a remark.
 *
 * Source: design notes of the field, "How others write it" (tracked) and "Projections".
 */

import type { Mark, Utf16Offset } from '#domain/document/document';
import { keptMarks } from '#domain/document/marks';
import type { DocumentRolling } from '#domain/document/rolling';
import type { TextUnit } from '#domain/document/units';
import { isSpace } from '#domain/notation/characters';
import {
  type Group,
  type KeptRun,
  type Origins,
  type PartyCode,
  paragraphBreak,
  type Rolling,
} from '#domain/notation/notation';
import { originOf, positionOf } from '#domain/notation/positions';
import { project } from '#domain/notation/project';
import { countBefore } from '#domain/ordered';
import { isUntouched, sameChange, type TrackedChange, untouched } from '#domain/tracked/trackedText';

/** `text.slice(from, to)` of a unit's tracked text with what happened to it. */
export interface TrackedStretch extends TrackedChange {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
}

/** Who else stands where, on the words `[from, to)` of a unit's tracked text. */
export interface GroupRemark {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly supports: readonly PartyCode[];
  readonly opposes: readonly PartyCode[];
}

/** One text of the document, brackets turned into changes. */
export interface TrackedUnit {
  /** The text that it was, with its place. */
  readonly of: TextUnit;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Ordered, without gaps, neighbours differ. */
  readonly stretches: readonly TrackedStretch[];
  /** What happened to the paragraph as a whole: its end, its label. */
  readonly mark: TrackedChange;
  readonly remarks: readonly GroupRemark[];
}

export interface TrackedOptions {
  readonly origins?: Origins;
  /** Groups whose brackets stay words of the text, by index; unattributed ones always do. */
  readonly literal?: ReadonlySet<number>;
}

/** One for each unit of `read`, in order. `origins` counts the groups of `read.rolling`. */
export function trackedUnits(
  read: DocumentRolling,
  { origins, literal }: TrackedOptions = {},
): readonly TrackedUnit[] {
  const { rolling } = read;
  const stays = (group: Group) =>
    literal?.has(group.index) === true ||
    positionOf(group).supports.length + positionOf(group).opposes.length === 0;
  const atoms = atomsOf(rolling, stays, origins);
  const readings = {
    base: project(rolling, { kind: 'base' }, origins),
    accepted: project(rolling, { kind: 'accepted' }, withoutOpposed(rolling, origins)),
  };
  const base = flagsOf(
    rolling,
    readings.base.paragraphs.flatMap(({ kept }) => kept),
  );
  const accepted = flagsOf(
    rolling,
    readings.accepted.paragraphs.flatMap(({ kept }) => kept),
  );
  let next = 0;
  return read.units.map((unit, index) => {
    const { start } = unit;
    const end = start + unit.text.length;
    const own: Atom[] = [];
    for (let atom = atoms[next]; atom !== undefined && atom.from < end; atom = atoms[++next]) own.push(atom);
    const whole = wholeChange(
      own,
      readings.base.paragraphs[index]?.text ?? null,
      readings.accepted.paragraphs[index]?.text ?? null,
    );
    const signs = own.flatMap((atom) => settled(rolling.text, atom, whole, base, accepted));
    const runs = tidySpaces(rolling.text, withNeighbours(signs));
    return unitOf(rolling, unit, runs, { start, end, whole, stays, origins });
  });
}

/** Origins by which the accepted text drops an addition that somebody opposes: its deletion is accepted too. */
export function withoutOpposed(rolling: Rolling, origins?: Origins): Origins {
  const dropped = new Map(origins);
  for (const group of rolling.groups) {
    const { supports, opposes } = positionOf(group);
    if (supports.length > 0 && opposes.length > 0 && originOf(group, origins) === 'proposed')
      dropped.set(group.index, 'base');
  }
  return dropped;
}

/** Words (not the signs of groups that become changes) with the same groups around them. */
interface Atom extends TrackedChange {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  /** False for brackets and attributions that stay words of the text. */
  readonly isProjected: boolean;
}

function atomsOf(
  rolling: Rolling,
  stays: (group: Group) => boolean,
  origins: Origins | undefined,
): readonly Atom[] {
  const atoms: Atom[] = [];
  const around: { readonly group: Group; readonly change: TrackedChange }[] = [];
  let at = 0;
  const take = (to: Utf16Offset, isProjected = true) => {
    const change = around.at(-1)?.change ?? untouched;
    for (let from = at; from < to; ) {
      const found = rolling.text.indexOf(paragraphBreak, from);
      const end = found < 0 || found > to ? to : found;
      if (from < end) atoms.push({ ...change, from, to: end, isProjected });
      from = end + 1;
    }
    at = to;
  };
  const sign = (group: Group, to: Utf16Offset) => {
    if (stays(group)) take(to, false);
    at = to;
  };
  const leave = (until: number) => {
    for (let top = around.at(-1); top !== undefined && top.group.index !== until; top = around.at(-1)) {
      take(top.group.innerTo);
      around.pop();
      sign(top.group, top.group.to);
    }
  };
  for (const group of rolling.groups) {
    leave(group.parent);
    take(group.from);
    const outer = around.at(-1)?.change ?? untouched;
    sign(group, group.innerFrom);
    around.push({ group, change: stays(group) ? outer : changeIn(group, outer, origins) });
  }
  leave(-1);
  take(rolling.text.length);
  return atoms;
}

/** The innermost addition and the innermost deletion count. */
function changeIn(group: Group, outer: TrackedChange, origins: Origins | undefined): TrackedChange {
  const { supports, opposes } = positionOf(group);
  const isNew = originOf(group, origins) === 'proposed';
  return {
    inserted: isNew ? (supports[0] ?? opposes[0] ?? outer.inserted) : outer.inserted,
    deleted: (isNew && supports.length === 0 ? undefined : opposes[0]) ?? outer.deleted,
  };
}

function flagsOf(rolling: Rolling, kept: readonly KeptRun[]): Uint8Array {
  const flags = new Uint8Array(rolling.text.length + 1);
  for (const { from, to } of kept) flags.fill(1, from, to);
  return flags;
}

/** A paragraph that only one of the two texts has was inserted or deleted as a whole. */
function wholeChange(atoms: readonly Atom[], base: string | null, accepted: string | null): TrackedChange {
  if (base !== null && accepted !== null) return untouched;
  const first = (side: 'inserted' | 'deleted') => atoms.find((atom) => atom[side] !== null)?.[side] ?? null;
  return {
    inserted: base === null ? first('inserted') : null,
    deleted: accepted === null ? first('deleted') : null,
  };
}

/** White space whose author is whoever changed the words beside it. */
const near = '';

/** White space of neither text: it goes with words that were inserted and deleted, and only beside them. */
const beside = '\u0000';

interface Settled extends TrackedChange {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
}

/** Cuts an atom where white space closes up in one of the two texts. */
function settled(
  text: string,
  atom: Atom,
  whole: TrackedChange,
  base: Uint8Array,
  accepted: Uint8Array,
): readonly Settled[] {
  const pieces: Settled[] = [];
  for (let at = atom.from; at < atom.to; at += 1) {
    const change =
      atom.isProjected && isSpace(text.charCodeAt(at))
        ? spaceChange(atom, whole, base[at] === 1, accepted[at] === 1)
        : wordChange(atom, whole);
    const last = pieces.at(-1);
    if (last !== undefined && last.to === at && sameChange(last, change))
      pieces[pieces.length - 1] = { ...last, to: at + 1 };
    else pieces.push({ from: at, to: at + 1, ...change });
  }
  return pieces;
}

/** What stands outside all groups goes with its paragraph: the `;` behind `[11a. To …] (+IND)`. */
const wordChange = (atom: Atom, whole: TrackedChange): TrackedChange =>
  isUntouched(atom) ? whole : { inserted: atom.inserted, deleted: atom.deleted };

function spaceChange(atom: Atom, whole: TrackedChange, inBase: boolean, inAccepted: boolean): TrackedChange {
  const { inserted, deleted } = atom;
  if (inBase && inAccepted) return untouched;
  if (inBase) return { inserted: null, deleted: deleted ?? whole.deleted ?? near };
  if (inAccepted) return { inserted: inserted ?? whole.inserted ?? near, deleted };
  return { inserted: inserted ?? beside, deleted: deleted ?? beside };
}

/** Gives white space the author of the change before it, else of the one behind. */
function withNeighbours(pieces: readonly Settled[]): readonly Settled[] {
  const isOpen = ({ inserted, deleted }: TrackedChange) => inserted === beside || deleted === beside;
  const isStruck = (piece: Settled | undefined) =>
    piece !== undefined && piece.inserted !== null && piece.deleted !== null && !isOpen(piece);
  const shut = pieces.flatMap((piece, index): readonly Settled[] => {
    if (!isOpen(piece)) return [piece];
    const struck = [pieces[index - 1], pieces[index + 1]].find(isStruck);
    if (struck === undefined) return [];
    const inserted = piece.inserted === beside ? struck.inserted : piece.inserted;
    return [{ ...piece, inserted, deleted: piece.deleted === beside ? struck.deleted : piece.deleted }];
  });
  return shut.map((piece, index) => {
    if (piece.inserted !== near && piece.deleted !== near) return piece;
    const author = authorNear(shut, index);
    const side = piece.inserted === near ? 'inserted' : 'deleted';
    return { ...piece, [side]: author };
  });
}

function authorNear(pieces: readonly Settled[], index: number): PartyCode | null {
  const authorOf = (piece: Settled | undefined) => piece?.deleted || piece?.inserted || null;
  for (let by = 1; by < pieces.length; by += 1) {
    const author = authorOf(pieces[index - by]) ?? authorOf(pieces[index + by]);
    if (author !== null) return author;
  }
  return null;
}

/** Old words and new words that both end with the same space share it. */
function tidySpaces(text: string, pieces: readonly Settled[]): readonly Settled[] {
  const changes: Settled[][] = [];
  for (const piece of pieces) {
    const group = changes.at(-1);
    if (group?.[0] !== undefined && sameChange(group[0], piece)) group.push(piece);
    else changes.push([piece]);
  }
  changes.forEach((group, index) => {
    const last = group.at(-1);
    const before = changes[index - 1]?.at(-1);
    if (last === undefined || before === undefined || !isPair(before, last)) return;
    const space = text.charAt(last.to - 1);
    if (!isSpace(space.charCodeAt(0)) || text.charAt(before.to - 1) !== space) return;
    shorten(changes[index - 1]);
    shorten(group);
    group.push({ from: last.to - 1, to: last.to, ...untouched });
  });
  return changes.flat();
}

/** Takes the last character off. */
function shorten(pieces: Settled[] | undefined): void {
  const last = pieces?.pop();
  if (last !== undefined && last.to - last.from > 1) pieces?.push({ ...last, to: last.to - 1 });
}

const isPair = (a: TrackedChange, b: TrackedChange): boolean =>
  (a.inserted === null && a.deleted !== null && b.inserted !== null && b.deleted === null) ||
  (a.inserted !== null && a.deleted === null && b.inserted === null && b.deleted !== null);

interface UnitFacts {
  readonly start: Utf16Offset;
  readonly end: Utf16Offset;
  readonly whole: TrackedChange;
  readonly stays: (group: Group) => boolean;
  readonly origins: Origins | undefined;
}

function unitOf(rolling: Rolling, unit: TextUnit, pieces: readonly Settled[], facts: UnitFacts): TrackedUnit {
  let at = 0;
  const kept: KeptRun[] = [];
  const stretches: TrackedStretch[] = [];
  for (const { from, to, inserted, deleted } of pieces) {
    const last = stretches.at(-1);
    const end = at + to - from;
    if (last !== undefined && sameChange(last, { inserted, deleted }))
      stretches[stretches.length - 1] = { ...last, to: end };
    else stretches.push({ from: at, to: end, inserted, deleted });
    kept.push({ from, to, at });
    at = end;
  }
  const inUnit = kept.map(({ from, to, at: place }) => ({
    from: from - facts.start,
    to: to - facts.start,
    at: place,
  }));
  return {
    of: unit,
    text: pieces.map(({ from, to }) => rolling.text.slice(from, to)).join(''),
    marks: keptMarks(unit.marks, inUnit),
    stretches,
    mark: facts.whole,
    remarks: remarksOf(rolling, kept, facts),
  };
}

function remarksOf(rolling: Rolling, kept: readonly KeptRun[], facts: UnitFacts): readonly GroupRemark[] {
  return groupsFrom(rolling, facts.start, facts.end).flatMap((group): GroupRemark[] => {
    if (facts.stays(group)) return [];
    const { supports, opposes } = unsaid(group, facts.origins);
    const inside = kept.filter((run) => run.from < group.innerTo && group.innerFrom < run.to);
    const first = inside[0];
    const last = inside.at(-1);
    if (supports.length + opposes.length === 0 || first === undefined || last === undefined) return [];
    const from = first.at + Math.max(0, group.innerFrom - first.from);
    const to = last.at + Math.min(group.innerTo, last.to) - last.from;
    return [{ from, to, supports, opposes }];
  });
}

/** The groups that begin in `[from, to)`; they are ordered by their `[`. */
const groupsFrom = ({ groups }: Rolling, from: Utf16Offset, to: Utf16Offset): readonly Group[] =>
  groups.slice(
    countBefore(groups, (group) => group.from < from),
    countBefore(groups, (group) => group.from < to),
  );

/** The parties that the change's own authors do not stand for. */
function unsaid(group: Group, origins: Origins | undefined) {
  const { supports, opposes } = positionOf(group);
  const isNew = originOf(group, origins) === 'proposed';
  return { supports: isNew ? supports.slice(1) : supports, opposes: opposes.slice(1) };
}

/**
 * What one delegation asks for, as changes of the circulated text itself: words deleted and inserted by
 * paragraph, paragraphs that go and come. The brackets that the circulated text has are words of it here: the
 * delegation's sign on one of them is an insertion behind it. What others asked for since is left out.
 */

import type { BlockId, Document, Utf16Offset } from '#domain/document/document';
import { applyEdits, editedText } from '#domain/document/marks';
import { withTexts } from '#domain/document/projection';
import { type DocumentRolling, rollingOf } from '#domain/document/rolling';
import { type CellPlace, type TextUnit, textUnits } from '#domain/document/units';
import { compareWords } from '#domain/history/compare';
import type { Group, Origin, Origins, PartyCode, Rolling, TextEdit } from '#domain/notation/notation';
import { itemsOf, originOf, signOf } from '#domain/notation/positions';
import { byPlace } from '#domain/ordered';
import { onlyOurs } from './onlyOurs';
import { type TrackedUnit, trackedUnits } from './trackedUnits';

/** Edits are ordered, don't overlap, and count in the circulated text of the block or cell. */
export type OwnChange =
  | {
      readonly kind: 'edit';
      readonly block: BlockId;
      readonly cell: CellPlace | null;
      readonly edits: readonly TextEdit[];
    }
  /** The whole paragraph goes with its number. */
  | { readonly kind: 'delete'; readonly block: BlockId }
  /** A paragraph comes behind a circulated block, or before the first one; several in their order. `block`: its own id. */
  | {
      readonly kind: 'insert';
      readonly block: BlockId;
      readonly after: BlockId | null;
      readonly text: string;
    };

/**
 * Blocks are paired by their ids. `origins` counts the groups of `rollingOf(rolling).rolling`. In the order of
 * the text.
 */
export function ownChanges(
  circulated: Document,
  rolling: Document,
  party: PartyCode,
  origins?: Origins,
): readonly OwnChange[] {
  const read = rollingOf(rolling);
  const standing = standingGroups(circulated, read);
  const signed = withOwnSignsOnly(rolling, read, standing, party);
  // Kept by index, because a group that loses others' signs would seem to begin with ours.
  const asWords = new Map<number, Origin>(
    read.rolling.groups.map((group) => [group.index, originOf(group, origins)]),
  );
  for (const index of standing.keys()) asWords.set(index, 'unattributed');
  const own = onlyOurs(signed, [party], asWords, new Set(standing.keys()));
  const literal = new Set(own.kept.flatMap((before, index) => (standing.has(before) ? [index] : [])));
  const ownRead = rollingOf(own.document);
  return changesOf(circulated, trackedUnits(ownRead, { origins: own.origins, literal }));
}

/** The groups of the rolling text that stand in the circulated one, with what is written behind them there. */
function standingGroups(circulated: Document, read: DocumentRolling): ReadonlyMap<number, CirculatedGroup> {
  const before = new Map(textUnits(circulated).map((unit) => [placeOf(unit), unit]));
  const standing = new Map<number, CirculatedGroup>();
  for (const unit of read.units) {
    const old = before.get(placeOf(unit));
    if (old === undefined || !old.text.includes('[')) continue;
    const base = rollingOf({
      ...circulated,
      blocks: [{ id: 'b', kind: 'paragraph', label: null, level: 0, text: old.text, marks: [] }],
    }).rolling;
    const end = unit.start + unit.text.length;
    let own = read.rolling.groups.filter(({ from }) => from >= unit.start && from <= end);
    for (const group of base.groups) {
      const words = baseWords(base, group);
      const match = own.find((candidate) => baseWords(read.rolling, candidate) === words);
      if (match === undefined) continue;
      standing.set(match.index, { signs: base.text.slice(group.innerTo + 1, group.to), group });
      own = own.filter(({ index }) => index > match.index);
    }
  }
  return standing;
}

interface CirculatedGroup {
  /** The attributions as circulated, with the white space before them. */
  readonly signs: string;
  readonly group: Group;
}

/** The letters inside a group without those that groups inside it propose: the same before and after proposals. */
function baseWords({ text, groups }: Rolling, group: Group): string {
  const { innerFrom, innerTo } = group;
  const cuts: TextEdit[] = [];
  const cut = (from: Utf16Offset, to: Utf16Offset) =>
    cuts.push({ from: from - innerFrom, to: Math.min(to, innerTo) - innerFrom, insert: '' });
  let behindAddition = innerFrom;
  for (
    let inner = groups[group.index + 1];
    inner !== undefined && inner.from < innerTo;
    inner = groups[inner.index + 1]
  ) {
    if (inner.from < behindAddition) continue;
    if (inner.origin === 'proposed') {
      behindAddition = inner.to;
      cut(inner.from, inner.to);
    } else {
      cut(inner.from, inner.innerFrom);
      cut(inner.innerTo, inner.to);
    }
  }
  cuts.sort(byPlace);
  return editedText(text.slice(innerFrom, innerTo), cuts).replace(/\s+/g, '');
}

const placeOf = ({ block, cell }: TextUnit): string => `${block} ${cell?.row ?? ''} ${cell?.cell ?? ''}`;

/** Behind a circulated bracket stand the circulated signs, then ours; behind our own only ours. */
function withOwnSignsOnly(
  rolling: Document,
  read: DocumentRolling,
  standing: ReadonlyMap<number, CirculatedGroup>,
  party: PartyCode,
): Document {
  const edits = read.rolling.groups.flatMap((group): TextEdit[] => {
    const insert = group.closed ? signsFor(group, standing.get(group.index), party) : null;
    return insert === null || read.rolling.text.slice(group.innerTo + 1, group.to) === insert
      ? []
      : [{ from: group.innerTo + 1, to: group.to, insert }];
  });
  edits.sort((a, b) => a.from - b.from);
  const texts = read.units.map((unit) => {
    const { start } = unit;
    const own = edits.filter(({ from }) => from >= start && from <= start + unit.text.length);
    return applyEdits(
      unit,
      own.map((edit) => ({ ...edit, from: edit.from - start, to: edit.to - start })),
    );
  });
  return withTexts(rolling, texts);
}

/** What is written behind the group's `]`; null: as it is. */
function signsFor(group: Group, circulated: CirculatedGroup | undefined, party: PartyCode): string | null {
  const now = signOf(group, party);
  const own = now === null ? '' : ` (${now}${party})`;
  if (circulated !== undefined)
    return circulated.signs + (now === signOf(circulated.group, party) ? '' : own);
  return now !== null && itemsOf(group).some((item) => item.party !== party) ? own : null;
}

function changesOf(circulated: Document, units: readonly TrackedUnit[]): readonly OwnChange[] {
  const before = new Map(textUnits(circulated).map((unit) => [placeOf(unit), unit]));
  const blocks = new Set(circulated.blocks.map(({ id }) => id));
  let after: BlockId | null = null;
  return units.flatMap((unit): readonly OwnChange[] => {
    const place = unit.of;
    const old = before.get(placeOf(place));
    if (blocks.has(place.block)) after = place.block;
    if (old === undefined) return blocks.has(place.block) ? [] : insertion(unit, after);
    if (unit.mark.deleted !== null && place.cell === null) return [{ kind: 'delete', block: place.block }];
    const edits = editsOf(old.text, unit);
    return edits.length === 0 ? [] : [{ kind: 'edit', block: place.block, cell: place.cell, edits }];
  });
}

function insertion(unit: TrackedUnit, after: BlockId | null): readonly OwnChange[] {
  const { block, cell, label } = unit.of;
  const text = readingOf(unit, 'deleted').trim();
  if (text === '' || cell !== null) return [];
  return [{ kind: 'insert', block, after, text: label === null ? text : `${label} ${text}` }];
}

const readingOf = (unit: TrackedUnit, without: 'inserted' | 'deleted'): string =>
  unit.stretches
    .filter((stretch) => stretch[without] === null)
    .map(({ from, to }) => unit.text.slice(from, to))
    .join('');

/** By proposals where rejecting them gives the circulated words, white space and all; else word by word. */
function editsOf(circulated: string, unit: TrackedUnit): readonly TextEdit[] {
  if (readingOf(unit, 'inserted') === circulated) return stretchEdits(unit);
  const edits: TextEdit[] = [];
  let at: Utf16Offset = 0;
  for (const { kind, text } of compareWords(circulated, readingOf(unit, 'deleted'))) {
    if (kind === 'new') edits.push(insertedWhole(circulated, at, text));
    else if (kind === 'gone') edits.push({ from: at, to: at + text.length, insert: '' });
    if (kind !== 'new') at += text.length;
  }
  return edits;
}

/** A sign that comes behind another one, `) (+IND` before `)`, comes whole: ` (+IND)` behind it. */
function insertedWhole(text: string, at: Utf16Offset, insert: string): TextEdit {
  return insert.startsWith(')') && text.startsWith(')', at)
    ? { from: at + 1, to: at + 1, insert: `${insert.slice(1)})` }
    : { from: at, to: at, insert };
}

function stretchEdits(unit: TrackedUnit): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at: Utf16Offset = 0;
  for (const { from, to, inserted, deleted } of unit.stretches) {
    const words = unit.text.slice(from, to);
    if (inserted === null) at += words.length;
    if (inserted !== null && deleted === null) edits.push({ from: at, to: at, insert: words });
    else if (inserted === null && deleted !== null)
      edits.push({ from: at - words.length, to: at, insert: '' });
  }
  return edits;
}

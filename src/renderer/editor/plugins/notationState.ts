/**
 * What the open text says, unit by unit, as plugin state: the parse of each unit, a lasting key for
 * each group, and the origin that a group had in the circulated text. After an edit only the changed
 * units are read again; keys and origins follow their `[` through the mapping of each step.
 *
 * An origin is kept beside the text because the text cannot tell it for ever: `[smuggling,]` that
 * became `[smuggling,] (+KAZ)` is still words of the base (design notes of the field, "Origin").
 */

import type { Node as ProseNode } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import type { Group, Origin, Origins, Rolling } from '#domain/notation/notation';
import { originByText } from '#domain/notation/paragraph';
import { type ParagraphEdges, pairAcross } from '#domain/notation/parse';
import { ownedOnlyBy } from '#domain/notation/positions';
import type { OriginRecord } from '#renderer/data/records';
import type { Reader, Reading } from '../reading';
import { type Unit, unitsOf, unitsOfBlocks, unitsWithin } from '../units';

/** What lasts of a group while its text is edited. Same order as `Rolling.groups`. */
export interface GroupFact {
  /** Unique in the session; stays with the group while its `[` stands. */
  readonly key: string;
  /** As read when the group came into the text, or as a person corrected it. */
  readonly origin: Origin;
  readonly corrected: boolean;
}

export interface ReadUnit extends Unit {
  readonly reading: Reading;
  readonly facts: readonly GroupFact[];
}

/** A group whose `[` stands in one unit and whose `]` in a later one; indices into `units`. */
export interface SpanningGroup {
  readonly first: number;
  readonly last: number;
  /** In the text of the first unit. */
  readonly opening: Group;
  /** In the text of the last unit. */
  readonly closing: ParagraphEdges['closings'][number];
}

export interface NotationState {
  readonly units: readonly ReadUnit[];
  readonly spans: readonly SpanningGroup[];
  readonly nextKey: number;
  readonly read: Reader;
}

export interface NotationSource {
  readonly read: Reader;
  /** Origins that were saved with the text. */
  readonly origins: readonly OriginRecord[];
}

const key = new PluginKey<NotationState>('notation');

/** The notation of a state; the plugin is always there. */
export function notationOf(state: EditorState): NotationState {
  const notation = key.getState(state);
  if (!notation) throw new Error('the notation plugin is missing from this state');
  return notation;
}

export const notationPlugin = (source: NotationSource): Plugin<NotationState> =>
  new Plugin<NotationState>({
    key,
    state: {
      init: (_, state) => start(state, source),
      apply: (tr, before) => notationAfter(before, tr),
    },
  });

const told = 'origins';

/** Tells the origins of a unit's groups after the edit, where whoever made it knows them better. */
export const tellOrigins = (tr: Transaction, unitKey: string, origins: Origins): Transaction =>
  tr.setMeta(told, new Map(originsTold(tr)).set(unitKey, origins));

const originsTold = (tr: Transaction): ReadonlyMap<string, Origins> => tr.getMeta(told) ?? new Map();

/** What a person says of one group's origin; `group` is its place in the unit. No character changes. */
export interface OriginCorrection {
  readonly unit: string;
  readonly group: number;
  readonly before: Pick<GroupFact, 'origin' | 'corrected'>;
  readonly after: Pick<GroupFact, 'origin' | 'corrected'>;
}

const correction = 'originCorrection';

/** A correction, to be undone like an edit; `by` is the side that holds afterwards. */
export const withCorrection = (
  tr: Transaction,
  said: OriginCorrection,
  by: 'before' | 'after' = 'after',
): Transaction => tr.setMeta(correction, { said, by });

/** The correction that a transaction makes, or null. */
export const correctionIn = (tr: Transaction): OriginCorrection | null =>
  tr.getMeta(correction)?.said ?? null;

function corrected(before: NotationState, tr: Transaction): NotationState {
  const asked: { readonly said: OriginCorrection; readonly by: 'before' | 'after' } | undefined =
    tr.getMeta(correction);
  if (!asked) return before;
  const { said, by } = asked;
  const units = before.units.map((unit) =>
    unit.key === said.unit ? withOrigin(unit, said.group, said[by]) : unit,
  );
  return { ...before, units };
}

const computed = new WeakMap<Transaction, NotationState>();

/** The notation that a transaction leads to. Remembered, because the guard asks before the state does. */
export function notationAfter(before: NotationState, tr: Transaction): NotationState {
  if (!tr.docChanged) return corrected(before, tr);
  const known = computed.get(tr);
  if (known) return known;
  const after = follow(before, tr);
  computed.set(tr, after);
  return after;
}

/** The same for a transaction that is still being made, and so not remembered. */
export const notationSoFar = (before: NotationState, tr: Transaction): NotationState =>
  tr.docChanged ? follow(before, tr) : before;

/** Units before and behind an edit are the same nodes; only what lies between is looked at. */
export function changedBetween(
  before: NotationState,
  after: NotationState,
): { readonly before: readonly ReadUnit[]; readonly after: readonly ReadUnit[] } {
  const [old, now] = [before.units, after.units];
  let from = 0;
  while (from < now.length && from < old.length && old[from]?.node === now[from]?.node) from++;
  let behind = 0;
  const most = Math.min(old.length, now.length) - from;
  while (behind < most && old[old.length - 1 - behind]?.node === now[now.length - 1 - behind]?.node) behind++;
  return { before: old.slice(from, old.length - behind), after: now.slice(from, now.length - behind) };
}

/** The origins of a unit's groups that its text does not tell, by `Group.index`. */
export function originsIn(unit: ReadUnit): Origins {
  const origins = new Map<number, Origin>();
  unit.reading.rolling.groups.forEach((group, index) => {
    const origin = unit.facts[index]?.origin;
    if (origin !== undefined && origin !== group.origin) origins.set(index, origin);
  });
  return origins;
}

/** The same for several units, counted through as their groups stand in the joined text. */
export function originsThrough(units: readonly ReadUnit[]): Origins {
  const origins = new Map<number, Origin>();
  let before = 0;
  for (const unit of units) {
    unit.facts.forEach((fact, index) => {
      origins.set(before + index, fact.origin);
    });
    before += unit.facts.length;
  }
  return origins;
}

function start(state: EditorState, { read, origins }: NotationSource): NotationState {
  let nextKey = 0;
  const plain = unitsOf(state.doc).map((unit): ReadUnit => {
    const reading = read(unit.node);
    const facts = reading.rolling.groups.map(
      ({ origin }): GroupFact => ({ key: `g${nextKey++}`, origin, corrected: false }),
    );
    return { ...unit, reading, facts };
  });
  const spans = spansOf(plain);
  const units = withSaved(withSpanOrigins(plain, spans), origins);
  return { units, spans, nextKey, read };
}

/** The text of a group over several paragraphs tells its origin at the far end. */
function withSpanOrigins(units: readonly ReadUnit[], spans: readonly SpanningGroup[]): readonly ReadUnit[] {
  const read = [...units];
  for (const { first, opening, closing } of spans) {
    const unit = read[first];
    if (unit) read[first] = withOrigin(unit, opening.index, { origin: originByText(closing.attributions) });
  }
  return read;
}

function withSaved(units: readonly ReadUnit[], saved: readonly OriginRecord[]): readonly ReadUnit[] {
  const records = new Map(saved.map((record) => [`${record.block} ${record.group}`, record]));
  if (records.size === 0) return units;
  return numbered(units).map(({ unit, before }) =>
    unit.facts.reduce((so, _, index) => {
      const record = records.get(`${unit.block} ${before + index}`);
      return record ? withOrigin(so, index, record) : so;
    }, unit),
  );
}

const withOrigin = (
  unit: ReadUnit,
  index: number,
  { origin, corrected = false }: Pick<GroupFact, 'origin'> & Partial<GroupFact>,
): ReadUnit => ({
  ...unit,
  facts: unit.facts.map((fact, i) => (i === index ? { ...fact, origin, corrected } : fact)),
});

/** Each unit with the number of groups that stand before it in its block. */
function numbered(units: readonly ReadUnit[]) {
  const counts = new Map<string, number>();
  return units.map((unit) => {
    const before = counts.get(unit.block) ?? 0;
    counts.set(unit.block, before + unit.facts.length);
    return { unit, before };
  });
}

/** Units of untouched blocks before the edit stay the same objects; those behind it move with their text. */
function follow(before: NotationState, tr: Transaction): NotationState {
  const { read } = before;
  let nextKey = before.nextKey;
  const newKey = () => `g${nextKey++}`;
  const { same, moved, between, start } = changedBlocks(before.units, tr);
  const former = new Map(between.before.map((unit) => [unit.key, unit]));
  const changed = unitsOfBlocks(between.after, start).map((unit): ReadUnit => {
    const old = former.get(unit.key);
    if (old?.node === unit.node) return movedTo(old, unit.start);
    const reading = read(unit.node);
    return { ...unit, reading, facts: factsOf(reading.rolling, unit, old, tr, newKey) };
  });
  const units = [...same, ...changed, ...moved];
  return { units, spans: spansOf(units), nextKey, read };
}

/** What an edit left alone, and the blocks between. */
interface ChangedBlocks {
  readonly same: readonly ReadUnit[];
  readonly between: { readonly before: readonly ReadUnit[]; readonly after: readonly ProseNode[] };
  /** The position of the first block between. */
  readonly start: number;
  /** Where they stand now. */
  readonly moved: readonly ReadUnit[];
}

function changedBlocks(units: readonly ReadUnit[], tr: Transaction): ChangedBlocks {
  const [old, now] = [tr.before.children, tr.doc.children];
  let [from, start] = [0, 0];
  for (let child = now[0]; child !== undefined && child === old[from]; child = now[from]) {
    start += child.nodeSize;
    from++;
  }
  let [behind, size] = [0, 0];
  const most = Math.min(old.length, now.length) - from;
  for (let child = now.at(-1); behind < most && child && child === old[old.length - 1 - behind]; ) {
    size += child.nodeSize;
    behind++;
    child = now[now.length - 1 - behind];
  }
  const end = tr.before.content.size - size;
  const by = tr.doc.content.size - tr.before.content.size;
  const rest = unitsWithin(units, end, Number.POSITIVE_INFINITY);
  return {
    same: unitsWithin(units, 0, start),
    between: { before: unitsWithin(units, start, end), after: now.slice(from, now.length - behind) },
    start,
    moved: by === 0 ? rest : rest.map((unit) => movedTo(unit, unit.start + by)),
  };
}

/** Named one by one: made for thousands of units at each key, and a spread takes ten times as long. */
const movedTo = (
  { key: unit, block, cell, node, blockOffset, reading, facts }: ReadUnit,
  start: number,
): ReadUnit => ({
  key: unit,
  block,
  cell,
  node,
  start,
  blockOffset,
  reading,
  facts,
});

/** A group before the edit. */
interface Former {
  readonly fact: GroupFact;
  readonly group: Group;
}

function factsOf(
  rolling: Rolling,
  unit: Unit,
  old: ReadUnit | undefined,
  tr: Transaction,
  newKey: () => string,
): readonly GroupFact[] {
  const origins = originsTold(tr).get(unit.key);
  const carried = new Map<number, Former>();
  old?.facts.forEach((fact, index) => {
    const group = old.reading.rolling.groups[index];
    if (!group) return;
    const to = tr.mapping.mapResult(old.start + group.from, 1);
    if (!to.deletedAfter) carried.set(to.pos - unit.start, { fact, group });
  });
  return rolling.groups.map((group) => {
    const former = carried.get(group.from);
    if (!former)
      return { key: newKey(), origin: origins?.get(group.index) ?? group.origin, corrected: false };
    return { ...former.fact, origin: originAfter(former, group, origins) };
  });
}

/**
 * Whoever made the edit knows best; else (undo, redo, edits of another kind) the origin goes on. Only
 * a party's own group may have been printed anew around the `[` of a former one that asked for
 * something else; there the text tells.
 */
function originAfter(former: Former, now: Group, told: Origins | undefined): Origin {
  const { fact, group } = former;
  if (told) return told.get(now.index) ?? now.origin;
  const party = group.attributions[0]?.items[0]?.party;
  const own = party !== undefined && ownedOnlyBy(group, party) && ownedOnlyBy(now, party);
  return own && fact.origin === group.origin && !fact.corrected ? now.origin : fact.origin;
}

const noEdges: ParagraphEdges = { openings: [], closings: [] };

function spansOf(units: readonly ReadUnit[]): readonly SpanningGroup[] {
  const places: number[] = [];
  units.forEach((unit, i) => {
    if (unit.reading.edges) places.push(i);
  });
  if (places.length < 2) return [];
  const edges = places.map((i) => units[i]?.reading.edges ?? noEdges);
  return pairAcross(edges).flatMap(({ openParagraph, opening, closeParagraph, closing }) => {
    const first = places[openParagraph];
    const last = places[closeParagraph];
    return first === undefined || last === undefined ? [] : [{ first, last, opening, closing }];
  });
}

/** The origins as records keep them: those that the text as it stands does not tell, and corrected ones. */
export function originRecords({ units, spans }: NotationState): readonly OriginRecord[] {
  const atFarEnd = new Map(
    spans.map(({ first, opening, closing }) => [
      units[first]?.facts[opening.index]?.key,
      originByText(closing.attributions),
    ]),
  );
  return numbered(units).flatMap(({ unit, before }) =>
    unit.facts.flatMap(({ key: group, origin, corrected }, index) => {
      const byText = atFarEnd.get(group) ?? unit.reading.rolling.groups[index]?.origin;
      return origin === byText && !corrected
        ? []
        : [{ block: unit.block, group: before + index, origin, corrected }];
    }),
  );
}

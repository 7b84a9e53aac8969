/**
 * Groups, proposals and diagnostics as the panels list them, unit by unit. The rows of an untouched
 * unit keep their identity, so that a list of thousands is put together again without making one anew.
 */

import type { BlockId } from '#domain/document/document';
import {
  type Group,
  type Origin,
  type Origins,
  type PartyCode,
  type Proposal,
  paragraphBreak,
} from '#domain/notation/notation';
import { originByText } from '#domain/notation/paragraph';
import { originOf, positionOf } from '#domain/notation/positions';
import { proposalsOf } from '#domain/notation/proposals';
import type { DiagnosticRow, GroupRow, ProposalRow } from './editorApi';
import { type NotationState, originsIn, type ReadUnit, type SpanningGroup } from './plugins/notationState';

/** What rows depend on besides the text. */
export interface RowContext {
  readonly party: PartyCode | null;
  /** The printed place of a block (`II.10`), by its id. */
  readonly places: ReadonlyMap<BlockId, string>;
}

interface UnitRows {
  readonly groups: readonly GroupRow[];
  readonly proposals: readonly ProposalRow[];
  readonly diagnostics: readonly DiagnosticRow[];
}

export interface Rows {
  readonly proposals: readonly ProposalRow[];
  readonly diagnostics: readonly DiagnosticRow[];
}

/** Makes rows with a cache of its own. */
export class RowMaker {
  #context: RowContext = { party: null, places: new Map() };
  #known = new WeakMap<readonly unknown[], UnitRows>();

  /** All rows in reading order. */
  rows(notation: NotationState, context: RowContext): Rows {
    this.#use(context);
    const proposals: ProposalRow[] = [];
    const diagnostics: DiagnosticRow[] = [];
    const spans = new Map(notation.spans.map((span) => [spanKey(notation, span), span]));
    for (const unit of notation.units) {
      const rows = this.#unitRows(unit);
      const plain = spans.size === 0 && unit.reading.edges === null;
      const shown = plain ? rows : withSpans(rows, unit, notation, spans, context);
      for (const row of shown.proposals) proposals.push(row);
      for (const row of shown.diagnostics) diagnostics.push(row);
    }
    return { proposals, diagnostics };
  }

  /** The row of one group of a unit; a spanning one as its whole. Null when there is none. */
  row(notation: NotationState, unit: ReadUnit, index: number, context: RowContext): GroupRow | null {
    this.#use(context);
    const row = this.#unitRows(unit).groups[index];
    if (!row) return null;
    const span = notation.spans.find((candidate) => spanKey(notation, candidate) === row.key);
    return span ? spanRow(row, notation, span, context) : row;
  }

  #use(context: RowContext): void {
    if (context.party === this.#context.party && context.places === this.#context.places) return;
    this.#context = context;
    this.#known = new WeakMap();
  }

  #unitRows(unit: ReadUnit): UnitRows {
    const known = this.#known.get(unit.facts);
    if (known) return known;
    const rows = unitRows(unit, this.#context);
    this.#known.set(unit.facts, rows);
    return rows;
  }
}

function unitRows(unit: ReadUnit, context: RowContext): UnitRows {
  const { rolling } = unit.reading;
  const place = context.places.get(unit.block) ?? null;
  const origins = originsIn(unit);
  const words = wordsOfGroups(rolling.text, rolling.groups, origins);
  const groups = rolling.groups.map(
    (group): GroupRow => ({
      key: unit.facts[group.index]?.key ?? '',
      block: unit.block,
      place,
      offset: unit.blockOffset + group.from,
      text: words[group.index] ?? '',
      origin: originOf(group, origins),
      depth: group.depth,
      ...sides(positionOf(group), context.party),
    }),
  );
  const proposals = proposalsOf(rolling, origins).map((proposal) => proposalRow(proposal, groups));
  const diagnostics = rolling.diagnostics.map((diagnostic) => ({ block: unit.block, place, diagnostic }));
  return { groups, proposals, diagnostics };
}

function sides(
  { supports, opposes }: Pick<GroupRow, 'supports' | 'opposes'>,
  party: PartyCode | null,
): Pick<GroupRow, 'supports' | 'opposes' | 'contested' | 'ours'> {
  const contested = supports.length > 0 && opposes.length > 0;
  const ours = party === null ? null : supports.includes(party) ? '+' : opposes.includes(party) ? '-' : null;
  return { supports, opposes, contested, ours };
}

function proposalRow(proposal: Proposal, groups: readonly GroupRow[]): ProposalRow {
  const indices = proposal.kind === 'replacement' ? [proposal.old, proposal.new] : [proposal.group];
  return {
    kind: proposal.kind,
    groups: indices.flatMap((index) => groups[index] ?? []),
  };
}

/**
 * The words of each group as those who signed it mean them: without brackets and attributions, and without what
 * others would add inside it. One walk strips the notation, and each group is made of slices of what is
 * left, so that deep nesting costs nothing.
 */
function wordsOfGroups(text: string, groups: readonly Group[], origins: Origins): readonly string[] {
  const { stripped, placeOf } = strip(text, groups);
  const added = addedBelow(groups, origins);
  return groups.map((group) => {
    let words = '';
    let at = placeOf.get(group.innerFrom);
    for (const inner of added.get(group.index) ?? []) {
      words += stripped.slice(at, placeOf.get(inner.innerFrom));
      at = placeOf.get(inner.innerTo);
    }
    words += stripped.slice(at, placeOf.get(group.innerTo));
    const closed = added.has(group.index) ? words.replace(/\s+(?=[,.;:)])/g, '') : words;
    return closed.replace(/\s+/g, ' ').trim();
  });
}

/** By group: the outermost groups inside it that nobody who wants it asks for, in the order of the text. */
function addedBelow(groups: readonly Group[], origins: Origins): ReadonlyMap<number, readonly Group[]> {
  const added = new Map<number, Group[]>();
  for (const group of groups)
    for (let inner = group, outer = groups[inner.parent]; outer; outer = groups[inner.parent]) {
      if (isAdded(group, outer, origins)) {
        const below = added.get(outer.index) ?? [];
        below.push(group);
        added.set(outer.index, below);
      }
      // What is left out with the group around it needs no leaving out of its own.
      if (isAdded(outer, groups[outer.parent], origins)) break;
      inner = outer;
    }
  return added;
}

function isAdded(group: Group, outer: Group | undefined, origins: Origins): boolean {
  if (!outer || originOf(group, origins) !== 'proposed') return false;
  const asked = positionOf(group).supports;
  return !positionOf(outer).supports.some((party) => asked.includes(party));
}

/** The text without its notation, and where each edge of a group stands in it. */
function strip(text: string, groups: readonly Group[]) {
  const cuts = groups.flatMap((group) => [
    { from: group.from, to: group.innerFrom },
    { from: group.innerTo, to: group.to },
  ]);
  const placeOf = new Map<number, number>();
  let stripped = '';
  let at = 0;
  for (const { from, to } of cuts.sort((a, b) => a.from - b.from || a.to - b.to)) {
    stripped += text.slice(at, Math.max(at, from));
    placeOf.set(from, stripped.length).set(to, stripped.length);
    at = Math.max(at, to);
  }
  return { stripped, placeOf };
}

const spanKey = ({ units }: NotationState, { first, opening }: SpanningGroup): string =>
  units[first]?.facts[opening.index]?.key ?? '';

/** A paired bracket is no longer a problem, and its group has the sides of its far end. */
function withSpans(
  rows: UnitRows,
  unit: ReadUnit,
  notation: NotationState,
  spans: ReadonlyMap<string, SpanningGroup>,
  context: RowContext,
): Rows {
  const paired = new Set<number>();
  for (const { first, last, opening, closing } of spans.values()) {
    if (notation.units[first]?.key === unit.key) paired.add(opening.from);
    if (notation.units[last]?.key === unit.key) paired.add(closing.from);
  }
  const proposals = rows.proposals.map((proposal): ProposalRow => {
    const span = spans.get(proposal.groups[0]?.key ?? '');
    const row = proposal.groups[0];
    if (!span || !row) return proposal;
    const whole = spanRow(row, notation, span, context);
    return { kind: kindOf(whole), groups: [whole] };
  });
  const diagnostics = rows.diagnostics.filter(
    ({ diagnostic: { code, from } }) =>
      !((code === 'unclosed-bracket' || code === 'stray-bracket') && paired.has(from)),
  );
  return { proposals, diagnostics };
}

const kindOf = ({ origin, opposes }: GroupRow): ProposalRow['kind'] =>
  origin === 'proposed' ? 'insertion' : opposes.length > 0 ? 'deletion' : 'bracketed';

function spanRow(row: GroupRow, notation: NotationState, span: SpanningGroup, context: RowContext): GroupRow {
  const { attributions } = span.closing;
  const fact = notation.units[span.first]?.facts[span.opening.index];
  const origin: Origin = fact?.corrected ? fact.origin : originByText(attributions);
  const position = positionOf({ ...span.opening, attributions });
  const text = notation.units
    .slice(span.first, span.last + 1)
    .map((unit, i) => {
      const from = i === 0 ? span.opening.innerFrom : 0;
      const to = span.first + i === span.last ? span.closing.from : undefined;
      return unit.node.textContent.slice(from, to);
    })
    .join(paragraphBreak)
    .replace(/\s+/g, ' ');
  return { ...row, text, origin, ...sides(position, context.party) };
}

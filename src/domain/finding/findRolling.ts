/**
 * Finds words in bracket text: as it stands, brackets and codes included, and as it reads without them, so that
 * a phrase is found though somebody put half of it in brackets. What is found can be narrowed to words in
 * brackets, to words outside, and to what one party signed.
 */

import type { Group, PartyCode, Rolling } from '#domain/notation/notation';
import { signOf } from '#domain/notation/positions';
import { type FindQuery, findAll, type Searchable, type Span, searchable } from './find';

export type FindPlace = 'anywhere' | 'inBrackets' | 'outside';

export interface RollingQuery extends FindQuery {
  readonly place?: FindPlace;
  /** Only in groups that this party signed; null: of anybody. */
  readonly party?: PartyCode | null;
}

export interface Hit extends Span {
  /** True where a bracket or an attribution stands in it: such a place cannot be replaced as words. */
  readonly crossing: boolean;
}

/** A bracket text made ready for searching, both ways. */
export interface SearchableRolling {
  readonly rolling: Rolling;
  readonly asItStands: Searchable;
  /** Null where there are no brackets. */
  readonly asItReads: Searchable | null;
}

export function searchableRolling(
  rolling: Rolling,
  { matchCase = false }: Pick<FindQuery, 'matchCase'> = {},
): SearchableRolling {
  const skipped = notationSpans(rolling.groups);
  return {
    rolling,
    asItStands: searchable(rolling.text, { matchCase }),
    asItReads: skipped.length === 0 ? null : searchable(rolling.text, { matchCase, skipped }),
  };
}

/** All hits, ordered by their start; of two that overlap the one that crosses no bracket counts. */
export function findInRolling(text: SearchableRolling, query: RollingQuery): readonly Hit[] {
  const { rolling, asItStands, asItReads } = text;
  const edges = notationSpans(rolling.groups);
  const direct = findAll(asItStands, query);
  const across = asItReads
    ? findAll(asItReads, query).filter((hit) => !direct.some((other) => overlaps(hit, other)))
    : [];
  const hits = [...direct, ...across].sort((a, b) => a.from - b.from);
  return hits
    .filter((hit) => isWanted(hit, rolling.groups, query))
    .map((hit) => ({ ...hit, crossing: edges.some((edge) => overlaps(hit, edge)) }));
}

/** The brackets and attributions, in order. */
const notationSpans = (groups: readonly Group[]): readonly Span[] =>
  groups
    .flatMap(({ from, innerFrom, innerTo, to }) => [
      { from, to: innerFrom },
      { from: innerTo, to },
    ])
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);

function isWanted(
  hit: Span,
  groups: readonly Group[],
  { place = 'anywhere', party = null }: RollingQuery,
): boolean {
  if (place === 'anywhere' && party === null) return true;
  const around = groups.filter((group) => overlaps(hit, group));
  if (place === 'outside') return around.length === 0;
  return around.some((group) => party === null || signOf(group, party) !== null);
}

const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

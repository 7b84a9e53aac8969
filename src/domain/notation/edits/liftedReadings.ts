/**
 * The base alone doesn't see words that stand inside another party's addition, nor white space beside
 * one: both are left out of it. So an edit is read, too, as if one addition of the others, and then all
 * of them, were in the base already. These readings have to stay what they were, to the character, or
 * the text would not come back when everybody withdraws.
 *
 * Source: design notes of the field, "What must always hold", law 3.
 */

import type { Utf16Offset } from '#domain/document/document';
import { skipSpace, skipSpaceBack } from '../characters';
import type { Group, Origins, ProjectedParagraph, Rolling, TextEdit } from '../notation';
import { project } from '../project';
import { isOwnWords, type Partition } from './partition';

/**
 * Which additions are read: those near the edit, for words that are put in beside them; those around it, for
 * signs and for what is taken back, because white space that closed up between two parties' words may open
 * again then.
 */
export type Lifted = 'near' | 'around';

/** Reading costs as much as projecting the paragraph, twice for each. */
const mostRead = 8;

/** The text behind the edits: its groups by those of the partition, and its kept origins. */
export interface Outcome {
  readonly after: Rolling;
  readonly nowOf: ReadonlyMap<Group, Group>;
  readonly origins: Origins;
  /** The base before the edits: beyond the words of it that stand next to them nothing can be harmed. */
  readonly base: readonly ProjectedParagraph[];
}

export function hasSameReadings(
  partition: Partition,
  edits: readonly TextEdit[],
  { after, nowOf, origins, base }: Outcome,
  lifted: Lifted,
): boolean {
  const chains = additionsOf(partition, nowOf);
  const span = lifted === 'around' ? spanOf(edits) : upToWords(partition.rolling.text, base, spanOf(edits));
  return readingsOf(chains, span).every((groups) => {
    const before = readWith(partition.rolling, partition.origins, groups);
    const nowGroups = groups.flatMap((group) => nowOf.get(group) ?? []);
    const now = readWith(after, origins, nowGroups);
    return before.length === now.length && before.every((text, i) => text === now[i]);
  });
}

/** An addition and those around it, the innermost first. */
type Chain = readonly [Group, ...Group[]];

/** The additions of others that are still there. */
function additionsOf(partition: Partition, nowOf: ReadonlyMap<Group, Group>): readonly Chain[] {
  const chains: Chain[] = [];
  /** Null for what is not read: what stands in the party's own words changes with them. */
  const known = new Map<Group, readonly Group[] | null>();
  for (const wall of partition.walls) {
    const parent = partition.rolling.groups[wall.parent];
    const around = parent === undefined ? [] : (known.get(parent) ?? null);
    const isRead = around !== null && nowOf.has(wall) && !isOwnWords(partition, wall);
    if (!isRead) known.set(wall, null);
    else if (partition.originOf(wall) !== 'proposed') known.set(wall, around);
    else {
      chains.push([wall, ...around]);
      known.set(wall, [wall, ...around]);
    }
  }
  return chains;
}

interface Span {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
}

const spanOf = (edits: readonly TextEdit[]): Span => ({
  from: edits[0]?.from ?? 0,
  to: edits.at(-1)?.to ?? 0,
});

/** From the last word of the base before the edits to the first one behind them. */
function upToWords(text: string, base: readonly ProjectedParagraph[], { from, to }: Span): Span {
  let start = 0;
  for (const run of base.flatMap(({ kept }) => kept)) {
    const last = skipSpaceBack(text, Math.min(run.to, from), run.from);
    if (run.from < last) start = last;
    const first = skipSpace(text, Math.max(run.from, to), run.to);
    if (first < run.to) return { from: start, to: first };
  }
  return { from: start, to: text.length };
}

/** One reading for each addition that touches the span, and one for all of them. */
function readingsOf(chains: readonly Chain[], { from, to }: Span): readonly (readonly Group[])[] {
  const near = chains.filter(([wall]) => wall.from <= to && from <= wall.to).slice(0, mostRead);
  return near.length > 1 ? [...near, near.flat()] : near;
}

/** The base as it would be if these groups were in it, paragraph by paragraph. */
function readWith(rolling: Rolling, origins: Origins, groups: readonly Group[]): readonly string[] {
  const lifted = new Map([...origins, ...groups.map(({ index }) => [index, 'unattributed'] as const)]);
  return project(rolling, { kind: 'base' }, lifted).paragraphs.map(({ text }) => text ?? '');
}

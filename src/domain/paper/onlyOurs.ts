/**
 * A rolling text with the proposals of some parties and nobody else's: what others ask for is left out, as if
 * they had not asked. Words that others would add go, words that others would delete stand without
 * brackets; brackets that the circulated text has without a name stay, and so does every group around or beside
 * one of ours, to the character.
 */

import type { Document, StyledText } from '#domain/document/document';
import { keptMarks } from '#domain/document/marks';
import { withTexts } from '#domain/document/projection';
import { type DocumentRolling, rollingOf } from '#domain/document/rolling';
import type { Group, Origin, Origins, PartyCode, Rolling } from '#domain/notation/notation';
import { isInBase, itemsOf, originOf } from '#domain/notation/positions';
import { proposalsOf } from '#domain/notation/proposals';
import { hasWords, joinRuns, type Run } from '#domain/notation/seams';

export interface OwnProposals {
  readonly document: Document;
  /** Counts the groups of `rollingOf(document).rolling`. */
  readonly origins: Origins;
  /** For each group that is left, its index before. */
  readonly kept: readonly number[];
}

/**
 * `origins` and `alsoStay` (groups that stay whoever signed them) count the groups of
 * `rollingOf(document).rolling`.
 */
export function onlyOurs(
  document: Document,
  parties: readonly PartyCode[],
  origins?: Origins,
  alsoStay: ReadonlySet<number> = new Set(),
): OwnProposals {
  const read = rollingOf(document);
  const stay = stayingGroups(read.rolling, new Set(parties), alsoStay, origins);
  const texts = keptTexts(read, keptRuns(read.rolling, stay, origins));
  const kept = read.rolling.groups.filter(({ index }) => stay.has(index));
  const origin = (group: Group): Origin => originOf(group, origins);
  return {
    document: withTexts(document, texts),
    origins: new Map(kept.map((group, index) => [index, origin(group)])),
    kept: kept.map(({ index }) => index),
  };
}

/** Groups of our proposals, those around them, and those that nobody signed. */
function stayingGroups(
  rolling: Rolling,
  parties: ReadonlySet<PartyCode>,
  also: ReadonlySet<number>,
  origins: Origins | undefined,
): ReadonlySet<number> {
  const isOurs = (index: number) => {
    const group = rolling.groups[index];
    return group !== undefined && itemsOf(group).some(({ party }) => parties.has(party));
  };
  const stay = new Set<number>();
  const add = (index: number) => {
    for (let at = index; at >= 0 && !stay.has(at); at = rolling.groups[at]?.parent ?? -1) stay.add(at);
  };
  also.forEach(add);
  for (const proposal of proposalsOf(rolling, origins)) {
    const groups = proposal.kind === 'replacement' ? [proposal.old, proposal.new] : [proposal.group];
    if (groups.some(isOurs)) groups.forEach(add);
  }
  for (const group of rolling.groups) {
    const isFree = group.parent < 0 || stay.has(group.parent);
    if (isFree && itemsOf(group).length === 0) stay.add(group.index);
  }
  return stay;
}

/** What is kept of the whole text, signs of staying groups included. */
function keptRuns(rolling: Rolling, stay: ReadonlySet<number>, origins: Origins | undefined): readonly Run[] {
  const runs: Run[] = [];
  const around: { readonly group: Group; readonly kept: boolean }[] = [];
  let at = 0;
  const take = (to: number, kept: boolean) => {
    const last = runs.at(-1);
    if (kept && at < to) {
      if (last !== undefined && last.to === at) runs[runs.length - 1] = { from: last.from, to };
      else runs.push({ from: at, to });
    }
    at = to;
  };
  const leave = (until: number) => {
    for (let top = around.at(-1); top !== undefined && top.group.index !== until; top = around.at(-1)) {
      take(top.group.innerTo, top.kept);
      take(top.group.to, top.kept && stay.has(top.group.index));
      around.pop();
    }
  };
  for (const group of rolling.groups) {
    leave(group.parent);
    const outer = around.at(-1)?.kept ?? true;
    take(group.from, outer);
    take(group.innerFrom, outer && stay.has(group.index));
    around.push({ group, kept: outer && (stay.has(group.index) || isInBase(group, origins)) });
  }
  leave(-1);
  take(rolling.text.length, true);
  return runs;
}

/** The text of each unit; null where no words are left of it. */
function keptTexts(read: DocumentRolling, runs: readonly Run[]): readonly (StyledText | null)[] {
  let next = 0;
  return read.units.map((unit) => {
    const { start } = unit;
    const within = { from: start, to: start + unit.text.length };
    while ((runs[next]?.to ?? within.to) < within.from) next += 1;
    const own: Run[] = [];
    for (let at = next; ; at += 1) {
      const run = runs[at];
      if (run === undefined || run.from >= within.to) break;
      const cut = { from: Math.max(run.from, within.from), to: Math.min(run.to, within.to) };
      if (cut.from < cut.to) own.push(cut);
    }
    const isWhole = own.length === 1 && own[0]?.from === within.from && own[0]?.to === within.to;
    if (isWhole || unit.text === '') return unit;
    const { text, kept } = joinRuns(read.rolling.text, own, within);
    const inUnit = kept.map((run) => ({ ...run, from: run.from - start, to: run.to - start }));
    return hasWords(text) ? { text, marks: keptMarks(unit.marks, inUnit) } : null;
  });
}

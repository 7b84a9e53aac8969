/**
 * The text without what crosses our red lines: which proposals must be refused, as few as possible, so that
 * accepting all others takes no words that must be kept and brings in none that must never stand there.
 *
 * Paragraph by paragraph: a *keep* asks that the words stand as often as in the base, a *never* that they do
 * not stand more often than there (what the base itself says, no refusal can change). A red line on a
 * group without words of its own refuses the group's proposal.
 *
 * It shows what the capital allows, so it is for the eyes of the delegation only: no export may use it.
 *
 * Source: issue 4, points 6 and 10.
 */

import type { Utf16Offset } from '#domain/document/document';
import type { DocumentRolling, RollingUnit } from '#domain/document/rolling';
import { groupsOf } from '#domain/notation/acceptance';
import type { Origin, Origins, Rolling } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import { originOf } from '#domain/notation/positions';
import { project } from '#domain/notation/project';
import { proposalsOf } from '#domain/notation/proposals';
import type { JudgedInstruction, RedLine } from './redLines';
import { countWords, plainForm, wantedForm } from './wordMatch';

/** An instruction as far as refusing needs it. */
export interface RefusingInstruction extends JudgedInstruction {
  /** For an instruction on a group: a place inside it, in the text of `block`; else null. */
  readonly inGroup: Utf16Offset | null;
}

/** `Group.index` of every group whose proposal must be refused, in reading order. */
export function refusedByRedLines(
  read: DocumentRolling,
  instructions: readonly RefusingInstruction[],
  origins?: Origins,
): readonly number[] {
  const lines = instructions.filter(({ position }) => position === 'red-line');
  if (lines.length === 0) return [];
  const refused = new Set<number>();
  for (const paragraph of paragraphsOf(read, origins))
    for (const index of refusedIn(paragraph, lines)) refused.add(index);
  return [...refused].sort((a, b) => a - b);
}

/** One paragraph read on its own. Brackets open in one order there and in the whole text. */
interface ParagraphReading extends Pick<RollingUnit, 'block' | 'inBlock'> {
  readonly rolling: Rolling;
  readonly origins: Origins;
  /** The index in the whole text of its first group. */
  readonly first: number;
}

/** Those that hold groups. */
function* paragraphsOf(read: DocumentRolling, origins: Origins | undefined): Generator<ParagraphReading> {
  const { groups } = read.rolling;
  let next = 0;
  for (const { block, start, inBlock, text } of read.units) {
    const first = next;
    const own = new Map<number, Origin>();
    for (
      let group = groups[next];
      group !== undefined && group.from <= start + text.length;
      group = groups[next]
    )
      own.set(next++ - first, originOf(group, origins));
    if (own.size === 0) continue;
    const rolling = parseRolling(read.rolling.text.slice(start, start + text.length));
    yield { block, inBlock, rolling, origins: own, first };
  }
}

function refusedIn(paragraph: ParagraphReading, lines: readonly RefusingInstruction[]): readonly number[] {
  const { rolling, origins, first, block } = paragraph;
  const proposals = proposalsOf(rolling, origins).map(groupsOf);
  const refused = new Set<number>();
  for (const line of lines) {
    if (line.block !== null && line.block !== block) continue;
    const crossed =
      line.redLine === null ? pointedAt(paragraph, line) : crossedBy(paragraph, proposals, line.redLine);
    for (const at of crossed) refused.add(at);
  }
  return proposals.flatMap((indices) =>
    indices.some((index) => refused.has(index)) ? indices.map((index) => first + index) : [],
  );
}

/** The innermost group around the place. */
function pointedAt(
  { rolling, inBlock }: ParagraphReading,
  { inGroup }: RefusingInstruction,
): readonly number[] {
  if (inGroup === null) return [];
  const at = inGroup - inBlock;
  const around = rolling.groups.filter(({ from, to }) => from <= at && at < to);
  return around.slice(-1).map(({ index }) => index);
}

/**
 * The fewest proposals that must be refused for one red line: all at first, then each one that makes no
 * difference is let go, the last first.
 */
function crossedBy(
  { rolling, origins }: ParagraphReading,
  proposals: readonly (readonly number[])[],
  { rule, words }: RedLine,
): readonly number[] {
  const wanted = wantedForm(words);
  if (wanted === '') return [];
  const countWithout = (refused: readonly number[]) =>
    countWords(
      plainForm(project(rolling, { kind: 'without', refused }, origins).paragraphs[0]?.text ?? ''),
      wanted,
    );
  const inBase = countWords(
    plainForm(project(rolling, { kind: 'base' }, origins).paragraphs[0]?.text ?? ''),
    wanted,
  );
  const isKept = (refused: readonly number[]) =>
    rule === 'keep' ? countWithout(refused) >= inBase : countWithout(refused) <= inBase;
  if (isKept([])) return [];
  let refused = proposals;
  for (const proposal of [...proposals].reverse()) {
    const fewer = refused.filter((other) => other !== proposal);
    if (isKept(fewer.flat())) refused = fewer;
  }
  return refused.flat();
}

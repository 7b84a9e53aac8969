/**
 * Instructions from the capital, and the rule that says when the text crosses a red line. A red line is
 * either *keep these words* or *not these words*, said of a paragraph or of the whole document.
 *
 * The text is read three ways: the circulated base, our own projection, and with every proposal accepted.
 * Words count as whole words (`wordMatch`), inside one paragraph or cell.
 *
 * - *Keep*: crossed where our own signs ask for the words to go (they stand in the base and not in our
 *   projection), where they are in neither, and where accepting every proposal would lose them.
 * - *Never*: crossed where the words stand in the base, where our own projection holds them, and where we
 *   support a group that holds them, even inside another one that we oppose.
 *
 * An instruction on a group is judged on the paragraph in which the group stands. Where a reading has lost the whole
 * paragraph and has the words newly elsewhere, it was moved or joined, and they are kept. Where the place is gone,
 * nobody knows where the words would stand, and the whole document is searched.
 *
 * Source: issue 4, point 6; design notes of the field, "Projections".
 */

import type { BlockId, Document } from '#domain/document/document';
import { type DocumentRolling, rollingOf } from '#domain/document/rolling';
import {
  type Group,
  type Origins,
  type PartyCode,
  paragraphBreak,
  type View,
} from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import { originOf, signOf } from '#domain/notation/positions';
import { project } from '#domain/notation/project';
import { holdsWords, plainForm, wantedForm } from './wordMatch';

/** What the capital told the delegation. */
export const instructionPositions = ['support', 'oppose', 'flexible', 'red-line'] as const;
export type InstructionPosition = (typeof instructionPositions)[number];

export interface RedLine {
  readonly rule: 'keep' | 'never';
  /** As the capital wrote them; without words there is nothing to judge. */
  readonly words: string;
}

/** As much of an instruction as the rule needs. */
export interface JudgedInstruction {
  readonly id: string;
  /** The block it is about; null for the whole document. */
  readonly block: BlockId | null;
  readonly position: InstructionPosition;
  readonly redLine: RedLine | null;
}

/** How a text crosses a red line. */
export type Crossing = 'asked-out' | 'not-in-ours' | 'lost-if-accepted' | 'in-base' | 'in-ours' | 'supported';

export interface CrossedRedLine {
  readonly instruction: string;
  /** At least one, in the order of `Crossing`. */
  readonly ways: readonly Crossing[];
  /** Where a *never* finds its words first, in reading order; for a *keep*, the instruction's own block. */
  readonly block: BlockId | null;
}

/**
 * The red lines that the text crosses as it stands, in the order of the instructions. `party` null: no
 * delegation is chosen, and our own projection is the base. `origins` counts the groups of
 * `rollingOf(document).rolling`.
 */
export function crossedRedLines(
  document: Document,
  instructions: readonly JudgedInstruction[],
  party: PartyCode | null,
  origins?: Origins,
): readonly CrossedRedLine[] {
  const judged = instructions.filter(isRedLine);
  if (judged.length === 0) return [];
  const readings = readingsOf(document, party, origins);
  return judged.flatMap((instruction) => judge(instruction, readings));
}

type RedLineInstruction = JudgedInstruction & { readonly redLine: RedLine };

const isRedLine = (instruction: JudgedInstruction): instruction is RedLineInstruction =>
  instruction.position === 'red-line' &&
  instruction.redLine !== null &&
  wantedForm(instruction.redLine.words) !== '';

/** A text of one reading, in plain form, with the block it stands in. */
interface ReadText {
  readonly block: BlockId;
  readonly text: string;
}

interface Readings {
  readonly blocks: ReadonlySet<BlockId>;
  readonly base: readonly ReadText[];
  readonly ours: readonly ReadText[];
  readonly accepted: readonly ReadText[];
  /** The words of each group that we support, by our own eyes and as if nothing stood around it. */
  readonly supported: readonly ReadText[];
}

function readingsOf(document: Document, party: PartyCode | null, origins: Origins | undefined): Readings {
  const read = rollingOf(document);
  const through = (view: View): readonly ReadText[] =>
    project(read.rolling, view, origins).paragraphs.flatMap(({ text }, index) => {
      const block = read.units[index]?.block;
      return text === null || block === undefined ? [] : [{ block, text: plainForm(text) }];
    });
  const base = through({ kind: 'base' });
  return {
    blocks: new Set(document.blocks.map(({ id }) => id)),
    base,
    ours: party === null ? base : through({ kind: 'party', party }),
    accepted: through({ kind: 'accepted' }),
    supported: party === null ? [] : supportedTexts(read, party, origins),
  };
}

function supportedTexts(
  read: DocumentRolling,
  party: PartyCode,
  origins: Origins | undefined,
): readonly ReadText[] {
  const { rolling } = read;
  return rolling.groups.flatMap((group) => {
    if (signOf(group, party) !== '+') return [];
    const inner = parseRolling(rolling.text.slice(group.innerFrom, group.innerTo));
    const within = innerOrigins(group, inner.groups, rolling.groups, origins);
    const { paragraphs } = project(inner, { kind: 'party', party }, within);
    const text = paragraphs.flatMap((paragraph) => paragraph.text ?? []).join(paragraphBreak);
    return [{ block: read.placeOf(group.from)?.block ?? '', text: plainForm(text) }];
  });
}

/** The groups inside one stand right behind it in the list, in the same order. */
function innerOrigins(
  outer: Group,
  inner: readonly Group[],
  all: readonly Group[],
  origins: Origins | undefined,
): Origins {
  const first = outer.index + 1;
  const same = all.slice(first, first + inner.length);
  return new Map(same.map((group, index) => [index, originOf(group, origins)]));
}

function judge({ id, block, redLine }: RedLineInstruction, readings: Readings): readonly CrossedRedLine[] {
  const wanted = wantedForm(redLine.words);
  const scope = block !== null && readings.blocks.has(block) ? block : null;
  const find = (texts: readonly ReadText[]): BlockId | null =>
    texts.find((one) => (scope === null || one.block === scope) && holdsWords(one.text, wanted))?.block ??
    null;
  const moved = (texts: readonly ReadText[]): BlockId | null =>
    scope === null || texts.some((one) => one.block === scope)
      ? null
      : (texts.find((one) => holdsWords(one.text, wanted) && !heldBefore(one.block))?.block ?? null);
  const heldBefore = (held: BlockId): boolean =>
    readings.base.some((one) => one.block === held && holdsWords(one.text, wanted));
  const found = {
    base: find(readings.base),
    ours: find(readings.ours) ?? moved(readings.ours),
    accepted: find(readings.accepted) ?? moved(readings.accepted),
    supported: find(readings.supported),
  };
  const ways = redLine.rule === 'keep' ? waysOfKeep(found) : waysOfNever(found);
  if (ways.length === 0) return [];
  const where = redLine.rule === 'keep' ? scope : (found.ours ?? found.supported ?? found.base ?? scope);
  return [{ instruction: id, ways, block: where }];
}

type Found = Readonly<Record<'base' | 'ours' | 'accepted' | 'supported', BlockId | null>>;

function waysOfKeep({ base, ours, accepted }: Found): readonly Crossing[] {
  const missing: readonly Crossing[] = ours !== null ? [] : [base === null ? 'not-in-ours' : 'asked-out'];
  return accepted === null ? [...missing, 'lost-if-accepted'] : missing;
}

function waysOfNever({ base, ours, supported }: Found): readonly Crossing[] {
  return [
    ...(base === null ? [] : ['in-base' as const]),
    ...(ours === null ? [] : ['in-ours' as const]),
    ...(supported === null ? [] : ['supported' as const]),
  ];
}

/**
 * A proposed paragraph stands behind the one that it was asked for at, whole inside one group with its
 * label: `[11a. To enhance …] (+KAZ)`. The block itself is labelled null, because its label is part
 * of what is proposed.
 *
 * Source: design notes of the field, "A group may hold a whole paragraph with its label".
 */

import type { Node as ProseNode } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { nextInsertedLabel, proposeNewParagraph } from '#domain/notation/edits/newParagraph';
import type { PartyCode } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import type { ReadUnit } from '../plugins/notationState';
import { type ParagraphAttrs, schema } from '../schema';
import { endOf } from '../units';
import type { Proposing } from './asProposal';

/**
 * Inserts one proposed paragraph a line behind the block of `after`. Returns the position behind the
 * last line's words, inside its bracket; null where there are no lines.
 */
export function insertParagraphs(
  tr: Transaction,
  units: readonly ReadUnit[],
  after: ReadUnit,
  lines: readonly string[],
  { party, sides, newId }: Pick<Proposing, 'party' | 'sides' | 'newId'>,
): number | null {
  if (lines.length === 0) return null;
  const taken = new Set(units.flatMap((unit) => labelOf(unit) ?? []));
  let previous = labelOf(after);
  let at = endOf(after) + 1;
  let caret: number | null = null;
  for (const line of lines) {
    const label = previous === null ? null : nextInsertedLabel(previous, taken);
    const text = roomToType(
      proposeNewParagraph(label, line, sides?.askers ?? party, sides?.against),
      label,
      line,
    );
    tr.insert(at, paragraphNode(text, newId(), after.node));
    caret = at + 1 + wordsEnd(text);
    at += text.length + 2;
    if (label !== null) taken.add(label);
    previous = label;
  }
  return caret;
}

/** A proposed paragraph that still waits for its words. */
export const roomFor = (label: string | null, party: PartyCode | readonly PartyCode[]): string =>
  roomToType(proposeNewParagraph(label, '', party), label, '');

const paragraphNode = (text: string, id: string, neighbour: ProseNode): ProseNode => {
  const like = neighbour.type === schema.nodes.paragraph ? (neighbour.attrs as ParagraphAttrs) : null;
  const attrs: ParagraphAttrs = {
    id,
    source: null,
    label: null,
    level: like?.level ?? 0,
    align: like?.align ?? null,
    list: null,
  };
  return schema.node('paragraph', attrs, schema.text(text));
};

const wordsEnd = (text: string): number => parseRolling(text).groups[0]?.innerTo ?? text.length;

/** Behind a label that still waits for its words there is a space, so that typing goes on from there. */
function roomToType(text: string, label: string | null, line: string): string {
  if (label === null || line.trim() !== '') return text;
  const end = wordsEnd(text);
  return `${text.slice(0, end)} ${text.slice(end)}`;
}

/** A label at the beginning of a bracketed paragraph: `[11a. …`, `[OP3 bis. …`. */
const bracketedLabel = /^\s*\[\s*((?:OP|PP)?\s?\d+(?:[a-z]{1,2}|\s(?:bis|ter|quater|alt))?[.)]?)(?=\s)/;

/** The number of a paragraph as printed, also where it stands inside the group; null for none. */
export function labelOf({ node }: ReadUnit): string | null {
  const printed: string | null | undefined = node.attrs.label;
  return printed ?? bracketedLabel.exec(node.textContent)?.[1] ?? null;
}

/** Where the words of a unit begin: behind its `[` and the label inside it, in unit offsets. */
export function wordsStart({ node, reading }: ReadUnit): number {
  const label = bracketedLabel.exec(node.textContent)?.[0];
  if (label !== undefined) return Math.min(label.length + 1, node.content.size);
  const [first] = reading.rolling.groups;
  return first?.from === 0 ? first.innerFrom : 0;
}

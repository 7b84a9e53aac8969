/**
 * The numbers that Word counts for a paragraph, in the text with all changes rejected and in the one with all accepted.
 * The two differ where somebody put the paragraph into another list, level or style with tracking, which is a proposal
 * of theirs; or only because paragraphs before it came or went, which is none: numbers stay as circulated then.
 *
 * Source: design notes of the field, "Projections" (labels of other paragraphs stay as circulated).
 */

import type { Numbering } from './numbering';
import type { BuiltText, ParagraphBuilder } from './paragraphBuilder';
import type { ParagraphProperties, Styles } from './styles';

export interface CountedLabels {
  /** Null where the text has no paragraph here, or counts none. */
  readonly rejected: string | null;
  readonly accepted: string | null;
  /** A tracked change took the paragraph to another list or level. */
  readonly isMoved: boolean;
  /** Depth in a list, from 0. */
  readonly level: number;
}

/** Numbers are counted twice: as if all changes were rejected, or accepted. */
interface Counting {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly acceptedNumbering: Numbering;
  /** Restarts that a paragraph has been asked for, `4>7`: those behind it only count on from there. */
  readonly restarts: Set<string>;
}

/** Counts the paragraph in both texts; to be asked once a paragraph, in the order of the text. */
export function countLabels(
  { builder, rejectedAs, acceptedAs }: BuiltText,
  counting: Counting,
): CountedLabels {
  const { styles, numbering, acceptedNumbering } = counting;
  const before = rejectedAs && listOf(formerOf(rejectedAs), styles, numbering);
  const after = acceptedAs && listOf(acceptedAs.properties, styles, numbering);
  const counted = before && numbering.nextLabel(before.numId, before.ilvl);
  const wanted = after && acceptedNumbering.nextLabel(after.numId, after.ilvl);
  countFields(builder, counting);
  const circulated = rejectedAs?.numberedAs?.label;
  return {
    rejected:
      circulated === undefined ? (counted ?? rejectedAs?.numbered?.rejected ?? null) : circulated || null,
    accepted: wanted ?? acceptedAs?.numbered?.accepted ?? null,
    isMoved: circulated !== undefined || isMoved(before, after, counting),
    level: (rejectedAs === null ? after : before)?.ilvl ?? 0,
  };
}

/** The numbers that fields in the paragraph have shown count on in their lists. */
function countFields({ listFields }: ParagraphBuilder, { numbering, acceptedNumbering }: Counting): void {
  for (const { numId, ilvl, start, change } of listFields) {
    if (change.inserted === null) numbering.nextLabel(numId, ilvl, start);
    if (change.deleted === null) acceptedNumbering.nextLabel(numId, ilvl, start);
  }
}

/** One who begins a list anew changes the list of each paragraph that follows: only the first one is asked for. */
function isMoved(before: Place | null, after: Place | null, { numbering, restarts }: Counting): boolean {
  if (before === null || after === null || before.ilvl !== after.ilvl) return before !== after;
  if (before.numId === after.numId) return false;
  if (!numbering.isSameDefinition(before.numId, after.numId)) return true;
  const restart = `${before.numId}>${after.numId}`;
  const isFirst = !restarts.has(restart);
  restarts.add(restart);
  return isFirst;
}

/** What is said of the paragraph when all changes are rejected. */
export const formerOf = ({ former, properties }: ParagraphBuilder): ParagraphProperties =>
  former?.properties ?? properties;

/** A level of a list, from 0. */
export interface Place {
  readonly numId: string;
  readonly ilvl: number;
}

/** The list and level that count a paragraph; `numId` 0 takes a style's list away. */
export function listOf(properties: ParagraphProperties, styles: Styles, numbering: Numbering): Place | null {
  const style = styles.paragraph(properties.styleId);
  const numId = properties.numId ?? style.paragraph.numId;
  if (numId === undefined || numId === '0') return null;
  const tied = properties.numId === undefined ? numbering.levelOfStyle(numId, style.lineage) : null;
  return { numId, ilvl: properties.ilvl ?? tied ?? style.paragraph.ilvl ?? 0 };
}

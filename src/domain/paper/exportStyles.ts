/**
 * The styles in which a text leaves on its own, with all proposals or only those of some parties, and the
 * reasons that go with it when the person asks for them: as footnotes, or in the third column of the table.
 *
 * Source: design notes of the field, "How others write it".
 */

import type { Document, StyledText } from '#domain/document/document';
import { rollingOf } from '#domain/document/rolling';
import type { Origins, PartyCode, View } from '#domain/notation/notation';
import {
  type AnchoredReason,
  type GroupReason,
  reasonsByGroup,
  withReasonNotes,
} from '#domain/positions/reasons';
import { comparisonPaper } from './comparison';
import { type DocumentStyle, documentPaper, type SharedRemark } from './documentPaper';
import { onlyOurs } from './onlyOurs';
import { anonymousPaper, tablePaper } from './otherStyles';
import type { PaperPart } from './paper';
import { proposeOpposeDocument } from './proposeOppose';

export type ExportStyle =
  | DocumentStyle
  | { readonly kind: 'table' }
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'propose' }
  /** From the circulated text to what somebody would have. */
  | { readonly kind: 'comparison'; readonly view: View };

export interface ExportWish {
  readonly style: ExportStyle;
  /** Counts the groups of the document. */
  readonly origins?: Origins;
  /** Only what these parties ask for; absent or empty: what everybody asks for. */
  readonly only?: readonly PartyCode[];
  readonly reasons?: readonly AnchoredReason[];
  /** Remarks to share, beside a rolling text with all proposals; other styles leave them out. */
  readonly remarks?: readonly SharedRemark[];
}

/** The text as a part of a paper, in the style that is asked for. */
export function exportPart(
  document: Document,
  { style, origins, only = [], reasons = [], remarks = [] }: ExportWish,
): PaperPart {
  const own = only.length === 0 ? null : onlyOurs(document, only, origins);
  const shown = own?.document ?? document;
  // The places of reasons count in the whole text; those of groups that went have nothing to stand on.
  const placed = own === null ? reasonsByGroup(document, reasons) : reasonsIn(document, shown, reasons);
  if (style.kind === 'rolling' && own === null && remarks.length > 0) {
    const noted = withReasonNotes(document, placed);
    return documentPaper(noted, style, origins, behindCalls(document, noted, remarks));
  }
  return partIn(style, shown, own?.origins ?? origins, placed);
}

/** The remarks in a text that was given calls of notes: their places move by what was written before them. */
function behindCalls(
  before: Document,
  after: Document,
  remarks: readonly SharedRemark[],
): readonly SharedRemark[] {
  const had = new Map(
    before.blocks.map((block) => [block.id, block.kind === 'table' ? 0 : block.marks.length]),
  );
  const blocks = new Map(after.blocks.map((block) => [block.id, block]));
  return remarks.map((remark) => {
    const block = blocks.get(remark.block);
    if (block === undefined || block.kind === 'table' || block.marks.length === had.get(remark.block))
      return remark;
    const old = before.blocks.find(({ id }) => id === remark.block);
    const known = new Set(old === undefined || old.kind === 'table' ? [] : noteNames(old));
    const fresh = block.marks.filter((mark) => mark.kind === 'note' && !known.has(mark.note));
    const moved = (at: number) =>
      fresh.reduce((so, mark) => (mark.from < so ? so + mark.to - mark.from : so), at);
    return { ...remark, from: moved(remark.from), to: moved(remark.to) };
  });
}

const noteNames = ({ marks }: StyledText): readonly string[] =>
  marks.flatMap((mark) => (mark.kind === 'note' ? [mark.note] : []));

function partIn(
  style: ExportStyle,
  document: Document,
  origins: Origins | undefined,
  reasons: readonly GroupReason[],
): PaperPart {
  switch (style.kind) {
    case 'table':
      return tablePaper(document, origins, reasons);
    case 'anonymous':
      return anonymousPaper(document, origins, reasons);
    case 'propose':
      return documentPaper(proposeOpposeDocument(withReasonNotes(document, reasons), origins), {
        kind: 'rolling',
        emphasis: false,
      });
    case 'comparison':
      return comparisonPaper(document, style.view, origins);
    case 'clean':
      return documentPaper(document, style, origins);
    default:
      return documentPaper(withReasonNotes(document, reasons), style, origins);
  }
}

/** Finds the reasons again in a text that lost groups: by the words of their groups. */
function reasonsIn(
  before: Document,
  after: Document,
  reasons: readonly AnchoredReason[],
): readonly GroupReason[] {
  const texts = new Map(after.blocks.map((block) => [block.id, block.kind === 'table' ? null : block.text]));
  const groups = rollingOf(before);
  const moved = reasons.flatMap((reason): readonly AnchoredReason[] => {
    const text = texts.get(reason.block);
    const block = before.blocks.find(({ id }) => id === reason.block);
    if (text === undefined || text === null || block === undefined || block.kind === 'table') return [];
    const [found] = reasonsByGroup(before, [reason], groups);
    if (found === undefined) return [];
    const words = block.text.slice(block.text.lastIndexOf('[', reason.from), found.at);
    const at = text.indexOf(words);
    return at < 0 ? [] : [{ ...reason, from: at + 1, to: at + 1 }];
  });
  return reasonsByGroup(after, moved);
}

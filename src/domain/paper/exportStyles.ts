/**
 * The styles in which a text leaves on its own, with all proposals or only those of some parties, and the
 * reasons that go with it when the person asks for them: as footnotes, or in the third column of the table.
 *
 * Source: design notes of the field, "How others write it".
 */

import type { Document } from '#domain/document/document';
import { rollingOf } from '#domain/document/rolling';
import type { Origins, PartyCode, View } from '#domain/notation/notation';
import {
  type AnchoredReason,
  type GroupReason,
  reasonsByGroup,
  withReasonNotes,
} from '#domain/positions/reasons';
import { comparisonPaper } from './comparison';
import { type DocumentStyle, documentPaper } from './documentPaper';
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
}

/** The text as a part of a paper, in the style that is asked for. */
export function exportPart(
  document: Document,
  { style, origins, only = [], reasons = [] }: ExportWish,
): PaperPart {
  const own = only.length === 0 ? null : onlyOurs(document, only, origins);
  const shown = own?.document ?? document;
  // The places of reasons count in the whole text; those of groups that went have nothing to stand on.
  const placed = own === null ? reasonsByGroup(document, reasons) : reasonsIn(document, shown, reasons);
  return partIn(style, shown, own?.origins ?? origins, placed);
}

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

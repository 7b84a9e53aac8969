/** A text of the register in the style in which it leaves, with the reasons that stand in it now. */

import type { Document } from '#domain/document/document';
import { rollingOf } from '#domain/document/rolling';
import type { PartyCode } from '#domain/notation/notation';
import type { SharedRemark } from '#domain/paper/documentPaper';
import { type ExportStyle, exportPart } from '#domain/paper/exportStyles';
import type { Paper, PaperSetting } from '#domain/paper/paper';
import type { AnchoredReason } from '#domain/positions/reasons';
import type { AnnotationRecord, ReasonRecord } from '#renderer/data/records';
import type { AnchorState } from '#renderer/editor/editorApi';
import type { PaperText } from './composePaper';
import { documentOrigins } from './documentOrigins';

/** What a person asks for besides the text itself. */
export interface ExportAsked {
  readonly style: ExportStyle;
  /** Only these parties' proposals; empty: everybody's. */
  readonly only: readonly PartyCode[];
  readonly reasons: readonly AnchoredReason[];
  /** To share, and asked for. */
  readonly remarks?: readonly SharedRemark[];
  readonly setting: PaperSetting;
}

/** A text on its own in a style. `day`: the ISO date that the file's properties state. */
export function exportPaper(
  { document, origins: records }: PaperText,
  { style, only, reasons, remarks = [], setting }: ExportAsked,
  day: string,
): Paper {
  const origins = documentOrigins(rollingOf(document), records);
  const part = exportPart(document, { style, origins, only, reasons, remarks });
  const isSet = Object.keys(setting).length > 0;
  return {
    title: part.title,
    language: part.language,
    createdAt: `${day}T00:00:00Z`,
    parts: [part],
    ...(isSet && { setting }),
  };
}

/** Where the reasons stand in the open text now; those whose words are gone stay behind. */
export function standingReasons(
  records: readonly ReasonRecord[],
  states: readonly AnchorState[],
): readonly AnchoredReason[] {
  const known = new Map(states.map((state) => [state.id, state]));
  return records.flatMap(({ id, anchor, text }) => {
    const state = known.get(id);
    const { block, from, to } = state?.anchor ?? anchor;
    return state?.lost ? [] : [{ block, from, to, text }];
  });
}

/** Shared remarks where their words still stand as quoted; `party` stands for the person who wrote them. */
export function standingRemarks(
  records: readonly Pick<AnnotationRecord, 'anchor' | 'text'>[],
  { blocks }: Document,
  party: string,
): readonly SharedRemark[] {
  const texts = new Map(blocks.map((block) => [block.id, block.kind === 'table' ? null : block.text]));
  return records.flatMap(({ anchor: { block, from, to, quote }, text }) => {
    const words = texts.get(block)?.slice(from, to);
    return words === undefined || words === '' || !quote.startsWith(words)
      ? []
      : [{ block, from, to, author: party, text }];
  });
}

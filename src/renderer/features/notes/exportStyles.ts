/** A text of the register in the style in which it leaves, with the reasons that stand in it now. */

import { rollingOf } from '#domain/document/rolling';
import type { PartyCode } from '#domain/notation/notation';
import { type ExportStyle, exportPart } from '#domain/paper/exportStyles';
import type { Paper, PaperSetting } from '#domain/paper/paper';
import type { AnchoredReason } from '#domain/positions/reasons';
import type { ReasonRecord } from '#renderer/data/records';
import type { AnchorState } from '#renderer/editor/editorApi';
import type { PaperText } from './composePaper';
import { documentOrigins } from './documentOrigins';

/** What a person asks for besides the text itself. */
export interface ExportAsked {
  readonly style: ExportStyle;
  /** Only these parties' proposals; empty: everybody's. */
  readonly only: readonly PartyCode[];
  readonly reasons: readonly AnchoredReason[];
  readonly setting: PaperSetting;
}

/** A text on its own in a style. `day`: the ISO date that the file's properties state. */
export function exportPaper(
  { document, origins: records }: PaperText,
  { style, only, reasons, setting }: ExportAsked,
  day: string,
): Paper {
  const origins = documentOrigins(rollingOf(document), records);
  const part = exportPart(document, { style, origins, only, reasons });
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

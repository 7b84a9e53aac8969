/**
 * The styles in which a text leaves on its own, and the reasons that go with it when the person asks for
 * them: as footnotes, or in the third column of the table.
 */

import { rollingOf } from '#domain/document/rolling';
import { type DocumentStyle, documentPaper } from '#domain/paper/documentPaper';
import { anonymousPaper, tablePaper } from '#domain/paper/otherStyles';
import type { Paper, PaperPart } from '#domain/paper/paper';
import {
  type AnchoredReason,
  type GroupReason,
  reasonsByGroup,
  withReasonNotes,
} from '#domain/positions/reasons';
import type { ReasonRecord } from '#renderer/data/records';
import type { AnchorState } from '#renderer/editor/editorApi';
import type { PaperText } from './composePaper';
import { documentOrigins } from './documentOrigins';

export type ExportStyle = DocumentStyle | { readonly kind: 'table' } | { readonly kind: 'anonymous' };

/** A text on its own in a style. `day`: the ISO date that the file's properties state. */
export function exportPaper(
  { document, origins: records }: PaperText,
  style: ExportStyle,
  reasons: readonly AnchoredReason[],
  day: string,
): Paper {
  const read = rollingOf(document);
  const origins = documentOrigins(read, records);
  const part = partOf({ document, origins, reasons: reasonsByGroup(document, reasons, read) }, style);
  return { title: part.title, language: part.language, createdAt: `${day}T00:00:00Z`, parts: [part] };
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

interface Reasoned {
  readonly document: PaperText['document'];
  readonly origins: ReturnType<typeof documentOrigins>;
  readonly reasons: readonly GroupReason[];
}

function partOf({ document, origins, reasons }: Reasoned, style: ExportStyle): PaperPart {
  switch (style.kind) {
    case 'table':
      return tablePaper(document, origins, reasons);
    case 'anonymous':
      return anonymousPaper(document, origins, reasons);
    case 'rolling':
      return documentPaper(withReasonNotes(document, reasons), style, origins);
    case 'clean':
      return documentPaper(document, style, origins);
  }
}

/**
 * What a finished paragraph means: a heading by its level or, where Secretariats only make lines bold,
 * by its shape; a label that the list counted or one that somebody typed; tracked changes as groups.
 */

import type { StyledText } from '#domain/document/document';
import { printTracked } from '#domain/tracked/printTracked';
import { marksOnRuns } from '#domain/tracked/runMarks';
import { headingLevel } from '#formats/text/headings';
import { findLabel } from '#formats/text/label';
import { sliceStyled, tidyMarks, trimStyled } from '#formats/text/styled';
import type { OdtContext } from './context';
import type { ParagraphItem } from './items';
import type { ParagraphDraft } from './paragraph';

/** The paragraph as an item, or null where it has no words. */
export function finishParagraph(draft: ParagraphDraft, context: OdtContext): ParagraphItem | null {
  const { facts } = draft;
  const whole = trimStyled(printed(draft));
  if (whole.text === '') return null;
  const typed = facts.label === null ? findLabel(whole.text) : findLabel(`${facts.label} A`);
  const styled = facts.label === null && typed ? trimStyled(sliceStyled(whole, typed.end)) : whole;
  const { align } = context.styles.paragraph(facts.style);
  return {
    kind: 'paragraph',
    at: facts.at,
    styled,
    label: facts.label ?? typed?.label ?? null,
    heading: facts.heading ?? headingLevel(styled, typed),
    level: facts.level,
    ...(align === undefined ? {} : { align }),
    calls: draft.calls,
    remarks: draft.remarks,
  };
}

function printed(draft: ParagraphDraft): StyledText {
  const { styled, pieces } = draft.done();
  if (!draft.isTracked) return styled;
  const { text, kept } = printTracked(styled.text, pieces);
  return { text, marks: tidyMarks(marksOnRuns(styled.marks, kept), text) };
}

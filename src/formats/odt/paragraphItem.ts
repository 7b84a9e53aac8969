/**
 * What a finished paragraph means: a heading by its level or, where Secretariats only make lines bold,
 * by its shape; a label that the list counted or one that somebody typed; tracked changes as groups.
 */

import { type ChainedText, resolveChain } from '#formats/docx/read/paragraphChain';
import { lineWith, typedLabel, wordsOf } from '#formats/docx/read/trackedWords';
import { headingLevel } from '#formats/text/headings';
import { findLabel } from '#formats/text/label';
import { sliceStyled, trimStyled } from '#formats/text/styled';
import type { Flow, OdtContext } from './context';
import type { ParagraphItem } from './items';
import type { ParagraphDraft } from './paragraph';

export interface FinishedDraft {
  readonly draft: ParagraphDraft;
  /** Null where it has no words. Its number is counted either way. */
  readonly item: ParagraphItem | null;
}

/** Finishes paragraphs that tracked changes of their ends chain together; mostly it is one. */
export const finishChain = (
  chain: readonly ParagraphDraft[],
  context: OdtContext,
): readonly FinishedDraft[] =>
  resolveChain(chain, 'first').map((text) => ({ draft: text.builder, item: finishParagraph(text, context) }));

function finishParagraph(chained: ChainedText<ParagraphDraft>, context: OdtContext): ParagraphItem | null {
  const { builder, rejectedAs, acceptedAs } = chained;
  const { facts } = rejectedAs ?? acceptedAs ?? builder;
  const before = rejectedAs?.facts.number?.count('rejected') ?? null;
  const after = acceptedAs?.facts.number?.count('accepted') ?? null;
  const words = wordsOf(chained);
  if (words.whole.text === '') return null;
  if (rejectedAs !== null && acceptedAs !== null && before !== after) context.findings.add('odt.renumbered');
  const counted = words.readings[0] === '' || rejectedAs === null ? after : before;
  const typed = counted === null ? typedLabel(words) : findLabel(`${counted} A`);
  const end = counted === null ? (typed?.end ?? 0) : 0;
  const { align, startsPage } = context.styles.paragraph(facts.style);
  return {
    kind: 'paragraph',
    at: builder.facts.at,
    styled: end > 0 ? trimStyled(sliceStyled(words.whole, end)) : words.whole,
    label: counted ?? typed?.label ?? null,
    heading:
      facts.heading ?? headingLevel(end > 0 ? trimStyled(sliceStyled(words.plain, end)) : words.plain, typed),
    level: facts.level,
    ...(align === undefined ? {} : { align }),
    ...(startsPage === true ? { startsPage } : {}),
    ...lineWith(chained, counted),
    calls: builder.calls,
    remarks: builder.remarks,
  };
}

/** Takes finished paragraphs into their flow, and notes where a page ends between them. */
export function takeFinished(flow: Flow, finished: readonly FinishedDraft[]): void {
  for (const { draft, item } of finished) {
    if (item === null) flow.pageTurned ||= draft.startsPage || draft.endsPage;
    else {
      flow.items.push(flow.pageTurned || draft.startsPage ? { ...item, startsPage: true } : item);
      flow.pageTurned = draft.endsPage;
    }
    flow.items.push(...draft.boxed);
  }
}

/** A page ends here, within the open paragraph or between two. */
export function turnPage(flow: Flow | undefined): void {
  if (flow?.paragraph) flow.paragraph.turnPage();
  else if (flow) flow.pageTurned = true;
}

/**
 * What a finished `w:p` means: a heading by its style's outline level or, where Secretariats only
 * make lines bold, by its shape; a label that Word counted or one that somebody typed; its tracked
 * changes as groups in brackets.
 */

import type { StyledText } from '#domain/document/document';
import type { KeptRun } from '#domain/notation/notation';
import { printTracked } from '#domain/tracked/printTracked';
import { marksOnRuns } from '#domain/tracked/runMarks';
import { isUntouched, textWhen } from '#domain/tracked/trackedText';
import { headingLevel } from '#formats/text/headings';
import { type FoundLabel, findLabel } from '#formats/text/label';
import { sliceStyled, tidyMarks, trimStyled } from '#formats/text/styled';
import type { Findings } from './findings';
import type { Numbering } from './numbering';
import type { ParagraphBuilder } from './paragraphBuilder';
import { type ChainedText, resolveChain } from './paragraphChain';
import type { ParagraphItem } from './storyItems';
import type { ResolvedStyle, Styles } from './styles';

/** What paragraphs are finished with. Numbers are counted twice: as if all changes were rejected, or accepted. */
export interface Finishing {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly acceptedNumbering: Numbering;
  readonly findings: Findings;
}

export interface FinishedParagraph {
  readonly builder: ParagraphBuilder;
  /** Null where it has no words. Its number is counted either way. */
  readonly item: ParagraphItem | null;
}

/** Finishes paragraphs that tracked changes of their marks chain together; mostly it is one. */
export const finishChain = (
  chain: readonly ParagraphBuilder[],
  finishing: Finishing,
): readonly FinishedParagraph[] =>
  resolveChain(chain).map((text) => ({ builder: text.builder, item: finishParagraph(text, finishing) }));

/** A paragraph's words: as they are printed, and as they stand in one of the two texts. */
interface Words {
  readonly whole: StyledText;
  /** The rejected text, or the accepted one where nothing is left of it; trimmed. */
  readonly plain: StyledText;
  /** The two texts, trimmed; equal where nothing was tracked. */
  readonly readings: readonly string[];
}

function finishParagraph(chained: ChainedText, finishing: Finishing): ParagraphItem | null {
  const { builder } = chained;
  const style = finishing.styles.paragraph(builder.properties.styleId);
  const { outline, align } = { ...style.paragraph, ...builder.properties };
  const list = listOf(builder, style, finishing.numbering);
  const counted = list === null ? null : countedLabel(list, chained, finishing);
  const words = wordsOf(chained, finishing.findings);
  if (words.whole.text === '') return null;
  const typed = counted === null ? typedLabel(words) : findLabel(`${counted} A`);
  const end = counted === null ? (typed?.end ?? 0) : 0;
  const styledLevel = outline !== undefined && outline < 9 ? outline + 1 : null;
  return {
    kind: 'paragraph',
    at: builder.at,
    styled: end > 0 ? trimStyled(sliceStyled(words.whole, end)) : words.whole,
    label: counted ?? typed?.label ?? null,
    heading:
      styledLevel ?? headingLevel(end > 0 ? trimStyled(sliceStyled(words.plain, end)) : words.plain, typed),
    level: list?.ilvl ?? 0,
    ...(align === undefined ? {} : { align }),
    calls: builder.calls,
    comments: builder.comments,
  };
}

function wordsOf(chained: ChainedText, findings: Findings): Words {
  const { text, marks, pieces, builder, isWhole } = chained;
  if (pieces.every(isUntouched)) {
    const whole = trimStyled({ text, marks });
    return { whole, plain: whole, readings: [whole.text] };
  }
  const printed = printTracked(text, pieces);
  if (!printed.exact) findings.add('docx.changeInBrackets');
  if (isWhole) builder.printed = printed;
  const readings = [textWhen('rejected', text, pieces), textWhen('accepted', text, pieces)];
  const side = readings[0]?.trim() === '' ? 'deleted' : 'inserted';
  return {
    whole: trimStyled(styledOn({ text, marks }, printed.text, printed.kept)),
    plain: trimStyled(
      styledOn({ text, marks }, readings[side === 'deleted' ? 1 : 0] ?? '', runsOf(chained, side)),
    ),
    readings: readings.map((reading) => reading.trim()),
  };
}

const styledOn = (source: StyledText, text: string, runs: readonly KeptRun[]): StyledText => ({
  text,
  marks: tidyMarks(marksOnRuns(source.marks, runs), text),
});

/** The pieces that nobody inserted (or deleted), one behind the other. */
function runsOf({ pieces }: ChainedText, without: 'inserted' | 'deleted'): readonly KeptRun[] {
  let at = 0;
  return pieces.flatMap(({ from, to, [without]: party }) => {
    if (party !== null) return [];
    const run = { from, to, at };
    at += to - from;
    return [run];
  });
}

/** A typed label counts where both texts begin with it; one that was changed stays among the words. */
function typedLabel({ whole, readings }: Words): FoundLabel | null {
  const found = findLabel(whole.text);
  const isShared = readings.every((text) => text === '' || findLabel(text)?.label === found?.label);
  return isShared ? found : null;
}

/** Proposed paragraphs are numbered as the accepted text numbers them; all others as they were circulated. */
function countedLabel(
  { numId, ilvl }: { readonly numId: string; readonly ilvl: number },
  { inRejected, inAccepted }: ChainedText,
  { numbering, acceptedNumbering }: Finishing,
): string | null {
  const accepted = inAccepted ? acceptedNumbering.nextLabel(numId, ilvl) : null;
  return inRejected ? numbering.nextLabel(numId, ilvl) : accepted;
}

/** The list and level that count this paragraph; `numId` 0 takes a style's list away. */
function listOf(
  paragraph: ParagraphBuilder,
  style: ResolvedStyle,
  numbering: Numbering,
): { numId: string; ilvl: number } | null {
  const numId = paragraph.properties.numId ?? style.paragraph.numId;
  if (numId === undefined || numId === '0') return null;
  const tied = paragraph.properties.numId === undefined ? numbering.levelOfStyle(numId, style.lineage) : null;
  return { numId, ilvl: paragraph.properties.ilvl ?? tied ?? style.paragraph.ilvl ?? 0 };
}

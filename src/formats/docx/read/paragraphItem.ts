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
import { type CountedLabels, countLabels, formerOf } from './countedLabels';
import type { Findings } from './findings';
import type { Numbering } from './numbering';
import type { ParagraphBuilder } from './paragraphBuilder';
import { type ChainedText, resolveChain } from './paragraphChain';
import { asCirculated, oneSided, withLabel } from './relabelled';
import type { ParagraphItem } from './storyItems';
import type { Styles } from './styles';
import type { TrackedAuthors } from './trackedAuthors';

/** What paragraphs are finished with. Numbers are counted twice: as if all changes were rejected, or accepted. */
export interface Finishing {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly acceptedNumbering: Numbering;
  readonly authors: TrackedAuthors;
  readonly findings: Findings;
}

export interface FinishedParagraph {
  readonly builder: ParagraphBuilder;
  /** Mostly one; none where it has no words, two where its number was changed. It is counted either way. */
  readonly made: readonly ParagraphItem[];
}

/** Finishes paragraphs that tracked changes of their marks chain together; mostly it is one. */
export const finishChain = (
  chain: readonly ParagraphBuilder[],
  finishing: Finishing,
): readonly FinishedParagraph[] =>
  resolveChain(chain).map((text) => ({ builder: text.builder, made: finishParagraph(text, finishing) }));

/** A paragraph's words: as they are printed, and as they stand in one of the two texts. */
interface Words {
  readonly whole: StyledText;
  /** The rejected text, or the accepted one where nothing is left of it; trimmed. */
  readonly plain: StyledText;
  /** The two texts, trimmed; equal where nothing was tracked. */
  readonly readings: readonly [rejected: string, accepted: string];
}

function finishParagraph(chained: ChainedText, finishing: Finishing): readonly ParagraphItem[] {
  const labels = countLabels(chained, finishing);
  const isInBoth = chained.rejectedAs !== null && chained.acceptedAs !== null;
  const isSame = !isInBoth || labels.rejected === labels.accepted;
  const pair = isSame ? null : relabelled(chained, labels, finishing);
  const former = (chained.rejectedAs ?? chained.builder).former;
  if (pair === null && former !== null) finishing.findings.add('docx.formatChanges');
  if (pair !== null) return pair;
  const made = present([itemOf(chained, labels, finishing)]);
  if (!isSame && made.length > 0 && !labels.isMoved) finishing.findings.add('docx.renumbered');
  return made;
}

const present = (items: readonly (ParagraphItem | null)[]): readonly ParagraphItem[] =>
  items.filter((item) => item !== null);

/** Both paragraphs of another number that somebody asks for; null where nobody does. */
function relabelled(
  chained: ChainedText,
  labels: CountedLabels,
  finishing: Finishing,
): readonly ParagraphItem[] | null {
  const { rejected, accepted } = labels;
  const change = (chained.rejectedAs?.former ?? chained.acceptedAs?.former)?.change;
  if (!labels.isMoved || !(isNumber(rejected) || isNumber(accepted))) return null;
  const readings = readingsOf(chained);
  const [before, after] = [printedLine(rejected, readings[0]), printedLine(accepted, readings[1])];
  if (readings.includes('')) return null;
  if (before === after) return present([itemOf(asCirculated(chained), labels, finishing)]);
  const party =
    chained.joinedBy ?? (change === undefined ? null : finishing.authors.sign(change, 'insertions'));
  if (party === null) return null;
  const old = itemOf(oneSided(chained, 'rejected', party), labels, finishing);
  const side = oneSided(chained, 'accepted', party);
  const unlabelled = { ...labels, accepted: null };
  const fresh = itemOf(accepted === null ? side : withLabel(side, accepted), unlabelled, finishing);
  if (old === null || fresh === null) return null;
  return [
    { ...old, calls: [] },
    { ...fresh, comments: [] },
  ];
}

/** Bullets are looks: only who goes from or to a number changes what a paragraph is called. */
const isNumber = (label: string | null): boolean => label !== null && /[\p{L}\p{N}]/u.test(label);

const printedLine = (label: string | null, words: string): string =>
  label === null ? words : `${label} ${words}`;

/** The paragraph as a block will have it; null where it has no words. */
function itemOf(chained: ChainedText, labels: CountedLabels, finishing: Finishing): ParagraphItem | null {
  const { builder, rejectedAs } = chained;
  const said = rejectedAs === null ? (chained.acceptedAs ?? builder).properties : formerOf(rejectedAs);
  const { outline, align } = { ...finishing.styles.paragraph(said.styleId).paragraph, ...said };
  const words = wordsOf(chained, finishing.findings);
  if (words.whole.text === '') return null;
  const counted = labels[words.readings[0] === '' || rejectedAs === null ? 'accepted' : 'rejected'];
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
    level: labels.level,
    ...(align === undefined ? {} : { align }),
    ...lineOf(chained, counted),
    calls: builder.calls,
    comments: builder.comments,
  };
}

/** In a cell or a note, a label that came or went with the words stands in their brackets. */
function lineOf(chained: ChainedText, label: string | null): Pick<ParagraphItem, 'line'> {
  if (label === null || (chained.rejectedAs !== null && chained.acceptedAs !== null)) return {};
  const { text, marks, pieces } = withLabel(chained, label);
  const printed = printTracked(text, pieces);
  return { line: trimStyled(styledOn({ text, marks }, printed.text, printed.kept)) };
}

function wordsOf(chained: ChainedText, findings: Findings): Words {
  const { text, marks, pieces, builder, isWhole } = chained;
  if (pieces.every(isUntouched)) {
    const whole = trimStyled({ text, marks });
    return { whole, plain: whole, readings: [whole.text, whole.text] };
  }
  const printed = printTracked(text, pieces);
  if (!printed.exact) findings.add('docx.changeInBrackets');
  if (isWhole) builder.printed = printed;
  const readings = [textWhen('rejected', text, pieces), textWhen('accepted', text, pieces)] as const;
  const side = readings[0].trim() === '' ? 'deleted' : 'inserted';
  return {
    whole: trimStyled(styledOn({ text, marks }, printed.text, printed.kept)),
    plain: trimStyled(styledOn({ text, marks }, readings[side === 'deleted' ? 1 : 0], runsOf(chained, side))),
    readings: readingsOf(chained),
  };
}

/** The two texts, trimmed. */
const readingsOf = ({ text, pieces }: ChainedText): readonly [rejected: string, accepted: string] => [
  textWhen('rejected', text, pieces).trim(),
  textWhen('accepted', text, pieces).trim(),
];

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

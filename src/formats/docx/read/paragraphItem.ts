/**
 * What a finished `w:p` means: a heading by its style's outline level or, where Secretariats only
 * make lines bold, by its shape; a label that Word counted or one that somebody typed; its tracked
 * changes as groups in brackets.
 */

import { headingLevel } from '#formats/text/headings';
import { findLabel } from '#formats/text/label';
import { sliceStyled, trimStyled } from '#formats/text/styled';
import { type CountedLabels, countLabels, formerOf } from './countedLabels';
import type { Findings } from './findings';
import type { Numbering } from './numbering';
import type { BuiltText, ParagraphBuilder } from './paragraphBuilder';
import { resolveChain } from './paragraphChain';
import { asCirculated, oneSided, withLabel } from './relabelled';
import type { ParagraphItem } from './storyItems';
import type { Styles } from './styles';
import type { TrackedAuthors } from './trackedAuthors';
import { lineWith, readingsOf, typedLabel, wordsOf } from './trackedWords';

/** What paragraphs are finished with. Numbers are counted twice: as if all changes were rejected, or accepted. */
export interface Finishing {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly acceptedNumbering: Numbering;
  /** Restarts of lists that have been asked for. */
  readonly restarts: Set<string>;
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
  resolveChain(chain, 'last').map((text) => ({
    builder: text.builder,
    made: finishParagraph(text, finishing),
  }));

function finishParagraph(chained: BuiltText, finishing: Finishing): readonly ParagraphItem[] {
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
  chained: BuiltText,
  labels: CountedLabels,
  finishing: Finishing,
): readonly ParagraphItem[] | null {
  const { rejected, accepted } = labels;
  const { rejectedAs, acceptedAs } = chained;
  const said = rejectedAs?.former ?? acceptedAs?.former ?? rejectedAs?.numberedAs;
  const change = said?.change ?? null;
  if (!labels.isMoved || !(isNumber(rejected) || isNumber(accepted))) return null;
  const readings = readingsOf(chained);
  const [before, after] = [printedLine(rejected, readings[0]), printedLine(accepted, readings[1])];
  if (readings.includes('')) return null;
  if (before === after) return present([itemOf(asCirculated(chained), labels, finishing)]);
  const isJoined = rejectedAs !== acceptedAs;
  const party =
    (isJoined ? chained.joinedBy : null) ?? (change && finishing.authors.sign(change, 'insertions'));
  if (party === null) return null;
  const old = itemOf(oneSided(chained, 'rejected', party), labels, finishing);
  const side = oneSided(chained, 'accepted', party);
  const unlabelled = { ...labels, accepted: null };
  const fresh = itemOf(accepted === null ? side : withLabel(side, accepted), unlabelled, finishing);
  if (old === null || fresh === null) return null;
  return [
    { ...old, calls: [] },
    { ...fresh, remarks: [] },
  ];
}

/** Bullets are looks: only who goes from or to a number changes what a paragraph is called. */
const isNumber = (label: string | null): boolean => label !== null && /[\p{Alphabetic}\p{N}]/u.test(label);

const printedLine = (label: string | null, words: string): string =>
  label === null ? words : `${label} ${words}`;

/** The paragraph as a block will have it; null where it has no words. */
function itemOf(chained: BuiltText, labels: CountedLabels, finishing: Finishing): ParagraphItem | null {
  const { builder, rejectedAs } = chained;
  const said = rejectedAs === null ? (chained.acceptedAs ?? builder).properties : formerOf(rejectedAs);
  const { outline, align } = { ...finishing.styles.paragraph(said.styleId).paragraph, ...said };
  const words = wordsOf(chained);
  if (words.printed?.exact === false) finishing.findings.add('docx.changeInBrackets');
  if (chained.isWhole) builder.printed = words.printed;
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
    style: said.styleId,
    ...(align === undefined ? {} : { align }),
    ...lineWith(chained, counted),
    calls: builder.calls,
    remarks: builder.comments,
  };
}

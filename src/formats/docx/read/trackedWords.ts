/**
 * The words of a paragraph of a chain: as they are printed, with what was tracked in brackets, and as they stand in each
 * of the two texts. What Word and OpenDocument have in common here.
 */

import type { StyledText } from '#domain/document/document';
import type { KeptRun } from '#domain/notation/notation';
import { printTracked } from '#domain/tracked/printTracked';
import { marksOnRuns } from '#domain/tracked/runMarks';
import { isUntouched, type PrintedText, textWhen } from '#domain/tracked/trackedText';
import { type FoundLabel, findLabel } from '#formats/text/label';
import { tidyMarks, trimStyled } from '#formats/text/styled';
import type { ChainedText, ChainLink } from './paragraphChain';
import { withLabel } from './relabelled';

/** A paragraph of a chain, whatever the format. */
export type AnyChained = ChainedText<ChainLink>;

export interface Words {
  readonly whole: StyledText;
  /** The rejected text, or the accepted one where nothing is left of it; trimmed. */
  readonly plain: StyledText;
  /** The two texts, trimmed; equal where nothing was tracked. */
  readonly readings: readonly [rejected: string, accepted: string];
  /** Where the words stand in the print; null where nothing was tracked. */
  readonly printed: PrintedText | null;
}

export function wordsOf(chained: AnyChained): Words {
  const { text, marks, pieces } = chained;
  if (pieces.every(isUntouched)) {
    const whole = trimStyled({ text, marks });
    return { whole, plain: whole, readings: [whole.text, whole.text], printed: null };
  }
  const printed = printTracked(text, pieces);
  const readings = [textWhen('rejected', text, pieces), textWhen('accepted', text, pieces)] as const;
  const side = readings[0].trim() === '' ? 'deleted' : 'inserted';
  return {
    whole: trimStyled(styledOn({ text, marks }, printed.text, printed.kept)),
    plain: trimStyled(styledOn({ text, marks }, readings[side === 'deleted' ? 1 : 0], runsOf(chained, side))),
    readings: readingsOf(chained),
    printed,
  };
}

/** The two texts, trimmed. */
export const readingsOf = ({ text, pieces }: AnyChained): Words['readings'] => [
  textWhen('rejected', text, pieces).trim(),
  textWhen('accepted', text, pieces).trim(),
];

/** A typed label counts where both texts begin with it; one that was changed stays among the words. */
export function typedLabel({ whole, readings }: Words): FoundLabel | null {
  const found = findLabel(whole.text);
  const isShared = readings.every((text) => text === '' || findLabel(text)?.label === found?.label);
  return isShared ? found : null;
}

/** In a cell or a note, a label that came or went with the words stands in their brackets. */
export function lineWith(chained: AnyChained, label: string | null): { readonly line?: StyledText } {
  if (label === null || (chained.rejectedAs !== null && chained.acceptedAs !== null)) return {};
  const { text, marks, pieces } = withLabel(chained, label);
  const printed = printTracked(text, pieces);
  return { line: trimStyled(styledOn({ text, marks }, printed.text, printed.kept)) };
}

const styledOn = (source: StyledText, text: string, runs: readonly KeptRun[]): StyledText => ({
  text,
  marks: tidyMarks(marksOnRuns(source.marks, runs), text),
});

/** The pieces that nobody inserted (or deleted), one behind the other. */
function runsOf({ pieces }: AnyChained, without: 'inserted' | 'deleted'): readonly KeptRun[] {
  let at = 0;
  return pieces.flatMap(({ from, to, [without]: party }) => {
    if (party !== null) return [];
    const run = { from, to, at };
    at += to - from;
    return [run];
  });
}

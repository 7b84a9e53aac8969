/**
 * A paragraph whose number somebody changed with tracking, as another number is proposed anywhere in the app: its words
 * are asked out under the old number, and come in, in a paragraph behind it, with the new one: `3. [Words.] (-IND)`,
 * `[a) Words.] (+IND)`. What others changed among the words stays theirs, on the side where it is seen.
 */

import type { PartyCode } from '#domain/notation/notation';
import { marksOnRuns } from '#domain/tracked/runMarks';
import { type TrackedPiece, untouched } from '#domain/tracked/trackedText';
import type { BuiltText } from './paragraphBuilder';
import type { ChainedText, ChainLink } from './paragraphChain';

/** The words of one of the two texts: all of them taken out by `party`, or put in, save what was so already. */
export function oneSided(chained: BuiltText, side: 'rejected' | 'accepted', party: PartyCode): BuiltText {
  const [absent, change] =
    side === 'rejected' ? (['inserted', 'deleted'] as const) : (['deleted', 'inserted'] as const);
  const runs: { from: number; to: number; at: number }[] = [];
  const pieces: TrackedPiece[] = [];
  let text = '';
  for (const piece of chained.pieces) {
    if (piece[absent] !== null) continue;
    const { from, to } = piece;
    runs.push({ from, to, at: text.length });
    pieces.push({
      ...piece,
      from: text.length,
      to: text.length + to - from,
      [change]: piece[change] ?? party,
    });
    text += chained.text.slice(from, to);
  }
  const ends = side === 'rejected' ? { acceptedAs: null } : { rejectedAs: null };
  return { ...chained, text, marks: marksOnRuns(chained.marks, runs), pieces, ...ends, isWhole: false };
}

/** The words of the rejected text as if nobody had touched them: where the number was typed that Word had counted. */
export function asCirculated(chained: BuiltText): BuiltText {
  const { text, marks } = oneSided(chained, 'rejected', '');
  return { ...chained, text, marks, pieces: [{ from: 0, to: text.length, ...untouched }], isWhole: false };
}

/** The words behind a label that came or went with them, `[a) Words.] (+IND)`. */
export function withLabel<Link extends ChainLink>(
  chained: ChainedText<Link>,
  label: string,
): ChainedText<Link> {
  const { text, marks, pieces } = chained;
  const first = pieces[0];
  if (first === undefined) return chained;
  const prefix = /^\s/.test(text) ? label : `${label} `;
  const shift = <Range extends { readonly from: number; readonly to: number }>(range: Range): Range => ({
    ...range,
    from: range.from + prefix.length,
    to: range.to + prefix.length,
  });
  return {
    ...chained,
    text: prefix + text,
    marks: marks.map(shift),
    pieces: [{ ...first, from: 0, to: prefix.length }, ...pieces.map(shift)],
    isWhole: false,
  };
}

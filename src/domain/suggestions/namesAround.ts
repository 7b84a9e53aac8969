/**
 * Where a bracket without attributions names its parties in words: in front, `[IND propose: the words]` and `[ISR: the words]`, at
 * its end, `[the words – Israel]` and `[the words (+ISR)]`, or behind it, `[the words] (proposed by Israel)`. Whoever cuts
 * such a bracket in two has to write them on both halves, or one of them is nobody's.
 */

import type { Mark, Utf16Offset } from '#domain/document/document';
import type { Group } from '#domain/notation/notation';
import { atEnd } from './beside';
import { leadOf } from './leads';
import { beforeWords, inside, inWords } from './misplaced';
import type { Known } from './signs';

/** The words of a bracket without the names around them, and where the last of these ends. */
export interface NamesAround {
  readonly wordsFrom: Utf16Offset;
  readonly wordsTo: Utf16Offset;
  readonly to: Utf16Offset;
}

export function namesAround(
  { text, marks }: { readonly text: string; readonly marks: readonly Mark[] },
  group: Group,
  known: Known,
): NamesAround {
  const { innerFrom, innerTo, to, attributions } = group;
  const nobody: NamesAround = { wordsFrom: innerFrom, wordsTo: innerTo, to };
  if (attributions.length > 0) return nobody;
  const lead = leadOf(text, group);
  if (lead !== null) return { ...nobody, wordsFrom: lead.end };
  const [end] = (inside(text, group, known) ?? atEnd(text, group, known))?.edits ?? [];
  if (end !== undefined) return { ...nobody, wordsTo: end.from };
  const [behind] = inWords(text, group, known)?.edits ?? [];
  if (behind !== undefined) return { ...nobody, to: behind.to };
  const [front] = beforeWords({ text, marks }, group, known)?.edits ?? [];
  return front === undefined ? nobody : { ...nobody, wordsFrom: front.to };
}

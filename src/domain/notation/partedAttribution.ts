/**
 * Attributions that something parts from their bracket, `[words], (+ISR)`: a sign, a blank line, the end of a paragraph; or
 * one from another, `[words] (+IND) and (+ISR)`. Nobody's position is read there. Each attempt looks at a few hundred
 * characters at most.
 */

import type { Utf16Offset } from '#domain/document/document';
import { readAttributions } from './attribution';
import { type Attribution, paragraphBreak, type TextEdit } from './notation';

export interface PartedAttribution {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly attributions: readonly Attribution[];
  /** What puts it behind its bracket; a sign that stood before it follows it. */
  readonly repair: readonly TextEdit[];
}

/** Longer than twenty codes with signs and spaces. */
const longestTry = 400;

const sign = /^[ \u00a0]?([.,;:])[ \u00a0]?(?=\()/u;
const joining = /^[ \u00a0]?(?:[,;/&]|and|и|және)[ \u00a0]?(?=\()/u;
const blank = /^[ \t\u00a0]*\n\s*\n[ \t\u00a0]*(?=\()/u;
/** What calls a footnote; its mark must stay where it is, so the attribution is moved and the call is not. */
const call = /^[ \u00a0]?[⁰¹²³⁴-⁹*†‡]{1,3}[ \u00a0]?(?=\()/u;
const nextParagraph = new RegExp(`^[ \\t\\u00a0\\n]*(?:${paragraphBreak}[ \\t\\u00a0\\n]*){1,3}(?=\\()`, 'u');

/** What stands parted behind the attributions that end at `at`, or null. `isAttributed`: there are such. */
export function readParted(text: string, at: Utf16Offset, isAttributed: boolean): PartedAttribution | null {
  const near = text.slice(at, at + longestTry);
  const gap =
    (isAttributed ? joining : sign).exec(near) ??
    blank.exec(near) ??
    call.exec(near) ??
    nextParagraph.exec(near);
  if (gap === null) return null;
  const from = at + gap[0].length;
  const { items, to } = readAttributions(text, from, Math.min(text.length, at + longestTry));
  if (items.length === 0) return null;
  const written = ` ${text.slice(from, to)}`;
  return { from, to, attributions: items, repair: repairOf(gap, at, to, written) };
}

/** Within a paragraph it is one edit; behind it, the attribution is taken out of the next one. */
function repairOf(
  gap: RegExpExecArray,
  at: Utf16Offset,
  to: Utf16Offset,
  written: string,
): readonly TextEdit[] {
  const from = at + gap[0].length;
  const isMoved = gap[0].includes(paragraphBreak) || call.test(`${gap[0]}(`);
  if (!isMoved) return [{ from: at, to, insert: `${written}${gap[1] ?? ''}` }];
  return [
    { from: at, to: at, insert: written },
    { from: from - (/[ \u00a0]$/u.test(gap[0]) && !gap[0].includes(paragraphBreak) ? 1 : 0), to, insert: '' },
  ];
}

/**
 * Tells a heading by its shape, the same for typed text and for Word paragraphs without a heading
 * style: bold-only lines, lines in capitals, `Pillar I: …`, `II. Goals`. A heading is short and does
 * not end like a sentence. Circulars NCT/CT/801, NCT/G/1501, NCT/CID/696, SOC/DOC/1289.
 */

import type { StyledText } from '#domain/document/document';
import type { FoundLabel } from './label';
import { isWholly } from './styled';

/** In characters; the longest heading in the circulars (Pillar IV) has 137. */
const longestHeading = 200;

const part =
  /^(?:pillar|part|chapter|section|article|annex|appendix|раздел|часть|глава|статья|приложение|бөлім|тарау|бап|қосымша)\s+(?:[IVXL]+|\d{1,3}|[A-Z])(?:\s*[.:–—-]\s*\S.*)?$/iu;

/** The level from 1 for a heading, null for anything else. `styled` is without its label. */
export function headingLevel(styled: StyledText, label: FoundLabel | null): number | null {
  const text = styled.text.trim();
  if (text === '' || text.length > longestHeading || endsSentence(text)) return null;
  if (label === null && part.test(text)) return 2;
  if (label?.form === 'roman' && label.label.endsWith('.') && opensHigh(text)) return 2;
  if (label?.form === 'bullet' || isReference(text)) return null;
  if (isWholly(styled, 'bold')) return boldLevel(styled, label);
  return label === null && isInCapitals(text) ? 1 : null;
}

/** True for a title of several lines, some in capitals and the others bold; `text` is all of them. */
export const mayBeTitle = (text: string): boolean =>
  text.length <= longestHeading && !endsSentence(text) && !isReference(text);

/** `1. Background`: only its neighbours tell such a line from a list item; see `readText`. */
export function mayBeNumberedHeading(styled: StyledText, label: FoundLabel | null): boolean {
  const text = styled.text.trim();
  if (label?.form !== 'number' || !label.label.endsWith('.')) return false;
  return text.length <= 100 && !endsSentence(text) && opensHigh(text) && !text.includes('\n');
}

function boldLevel(styled: StyledText, label: FoundLabel | null): number {
  if (label?.form === 'romanSmall' || label?.form === 'letter') return 3;
  if (label?.form === 'section') return 2 + (label.label.match(/\.\d/g)?.length ?? 0);
  if (label !== null) return 2;
  return isWholly(styled, 'italic') ? 2 : 1;
}

export const endsSentence = (text: string): boolean => /[.,;:!?…]["”»’)\]]*$/.test(text.trimEnd());

const opensHigh = (text: string): boolean => /^["“«[(]*\p{Uppercase}/u.test(text);

/** `№NCT/G/1501` is printed bold, and is no heading. */
const isReference = (text: string): boolean => /^(?:№|No\.?\s|N°)/.test(text);

/** Two words or more, no small letter, no digit: letterheads, addressees, `DRAFT DECISION OF …`. */
export function isInCapitals(text: string): boolean {
  if (/[\p{Lowercase}\p{N}[\]]/u.test(text)) return false;
  return hasCapitals(text, 8) && /\p{Uppercase}\s+\p{Uppercase}/u.test(text);
}

function hasCapitals(text: string, wanted: number): boolean {
  let found = 0;
  for (const _ of text.matchAll(/\p{Uppercase}/gu)) if (++found === wanted) return true;
  return false;
}

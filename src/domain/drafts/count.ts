/** Counts words as delegations are counted: stretches of letters and digits, joined by hyphens and apostrophes. */

import { type Document, isTextBlock } from '#domain/document/document';
import { textUnits } from '#domain/document/units';

export interface Count {
  readonly words: number;
  /** Characters as a person counts them, with spaces. */
  readonly characters: number;
}

const word = /[\p{Alphabetic}\p{N}]+(?:[-’'‑.,]?[\p{Alphabetic}\p{N}]+)*/gu;
const mark = /\p{M}/gu;

export function countText(text: string): Count {
  const words = text.match(word)?.length ?? 0;
  return { words, characters: [...text.replace(mark, '')].filter((letter) => letter !== '\n').length };
}

/** Headings, paragraphs and cells; footnotes are counted apart, as limits leave them out. */
export function countDocument(document: Document): Count & { readonly notes: number } {
  const notes = new Set(
    document.blocks.filter((block) => isTextBlock(block) && block.kind === 'footnote').map(({ id }) => id),
  );
  let [words, characters, inNotes] = [0, 0, 0];
  for (const unit of textUnits(document)) {
    const count = countText(unit.text);
    if (notes.has(unit.block)) inNotes += count.words;
    else {
      words += count.words;
      characters += count.characters;
    }
  }
  return { words, characters, notes: inNotes };
}

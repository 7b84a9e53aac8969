/**
 * Titles that a note's list announces: a line of an enclosed text that repeats an entry of the list begins a
 * text, also where it names no kind of text (*Owls at night*).
 */

import type { Block } from '#domain/document/document';
import { blockText } from './blockText';
import type { IsExpected } from './enclosures';
import type { Mention } from './mentions';
import { languageOf } from './script';
import { coverage, titleWords } from './titleLikeness';
import { isTitleShaped, namesKindOfText } from './titleWords';

/** Shorter lines repeat words of the list by chance. */
const fewestWords = 3;

/** True for a block whose words are, for the most part, those of one entry of the list. */
export function titlesIn(mentions: readonly Mention[]): IsExpected {
  const listed = mentions.filter((mention) => mention.listed);
  if (listed.length === 0) return () => false;
  return (block: Block): boolean => {
    const text = blockText(block);
    if (text.length > 200 || !isTitleShaped(block, text)) return false;
    const words = titleWords(text);
    if (words.size < fewestWords) return false;
    const language = languageOf(text);
    // A line that names a kind of text may say more than the entry does: *Concept Paper on Moths in the Night*.
    const enough = namesKindOfText(text) ? 0.6 : 0.85;
    return listed.some(
      (mention) =>
        mention.language === language &&
        coverage(words, mention.words) >= enough &&
        coverage(mention.words, words) >= 0.5,
    );
  };
}

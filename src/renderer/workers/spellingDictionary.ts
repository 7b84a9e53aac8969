/** One dictionary of the Hunspell format, behind the two questions that are asked of it. */

import { loadModule } from 'hunspell-asm';
import type { FieldWord } from '#domain/spelling/fieldVocabulary';

export interface Dictionary {
  has(word: string): boolean;
  /** The likeliest first. */
  suggest(word: string): readonly string[];
}

const mostSuggested = 6;

/** Names in the library's own memory have to differ. */
let opened = 0;
let factory: ReturnType<typeof loadModule> | null = null;

/** The bytes of an affix file and of a word list, both UTF-8, and words that the list lacks. */
export async function openDictionary(
  affixes: Uint8Array,
  words: Uint8Array,
  lacking: readonly FieldWord[] = [],
): Promise<Dictionary> {
  factory ??= loadModule();
  const made = await factory;
  const name = `dictionary-${++opened}`;
  const hunspell = made.create(
    made.mountBuffer(affixes, `${name}.aff`),
    made.mountBuffer(words, `${name}.dic`),
  );
  for (const { word, like } of lacking)
    if (like === null) hunspell.addWord(word);
    else hunspell.addWordWithAffix(word, like);
  const plain = (word: string) => word.replaceAll('’', "'");
  return {
    has: (word) => hunspell.spell(plain(word)),
    suggest: (word) => {
      const found = hunspell.suggest(plain(word)).slice(0, mostSuggested);
      return word.includes('’') ? found.map((each) => each.replaceAll("'", '’')) : found;
    },
  };
}

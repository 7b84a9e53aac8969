/** Looks words up in the bundled dictionaries; each is loaded when it is first asked, and nothing is downloaded. */

import englishAffixes from 'dictionary-en/index.aff?url';
import englishWords from 'dictionary-en/index.dic?url';
import britishAffixes from 'dictionary-en-gb/index.aff?url';
import britishWords from 'dictionary-en-gb/index.dic?url';
import russianAffixes from 'dictionary-ru/index.aff?url';
import russianWords from 'dictionary-ru/index.dic?url';
import { fieldVocabulary } from '#domain/spelling/fieldVocabulary';
import type { SpellingLanguage } from '#domain/spelling/words';
import type { SpellingAnswer, SpellingRequest } from './spelling';
import { type Dictionary, openDictionary } from './spellingDictionary';

const port = globalThis as unknown as {
  onmessage: (event: MessageEvent<SpellingRequest>) => void;
  postMessage: (answer: SpellingAnswer) => void;
};

/** English is right in either spelling; what is suggested is British, as international bodies write. */
const files: Readonly<Record<SpellingLanguage, readonly (readonly [affixes: string, words: string])[]>> = {
  en: [
    [britishAffixes, britishWords],
    [englishAffixes, englishWords],
  ],
  ru: [[russianAffixes, russianWords]],
};

const opened = new Map<SpellingLanguage, Promise<readonly Dictionary[]>>();

function dictionaries(language: SpellingLanguage): Promise<readonly Dictionary[]> {
  const known = opened.get(language);
  if (known) return known;
  const opening = Promise.all(
    files[language].map(async ([affixes, words], index) =>
      openDictionary(
        await ownFile(affixes),
        await ownFile(words),
        index === 0 ? fieldVocabulary[language] : [],
      ),
    ),
  );
  opened.set(language, opening);
  return opening;
}

async function ownFile(address: string): Promise<Uint8Array> {
  const served = await fetch(address);
  // Else the empty answer would be a dictionary that knows no word.
  if (!served.ok) throw new Error(`${address} is not served: ${served.status}`);
  return new Uint8Array(await served.arrayBuffer());
}

// What fails here is a fault of the program: it reaches the host as an error of the worker.
port.onmessage = ({ data }) => {
  answer(data).catch((cause: unknown) =>
    setTimeout(() => {
      throw cause;
    }),
  );
};

async function answer(request: SpellingRequest): Promise<void> {
  const known = await dictionaries(request.language);
  const isRight = (word: string) => known.some((dictionary) => dictionary.has(word));
  if (request.kind === 'check')
    port.postMessage({ id: request.id, words: request.words.filter((word) => !isRight(word)) });
  else port.postMessage({ id: request.id, words: known[0]?.suggest(request.word) ?? [] });
}

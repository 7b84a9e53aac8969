/**
 * Keeps the underlining of an open text in step with the dictionaries: what is new in the text is looked up
 * when the fingers rest, and the person's own words count as right.
 */

import { useEffect, useMemo } from 'react';
import type { SpelledText, SpellingLanguage } from '#domain/spelling/words';
import { useSetting } from '#renderer/data/settings';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { speller } from '#renderer/workers/spelling';

/** Quiet time after an edit before words are looked up, in milliseconds. */
const rest = 500;

export function useSpelling(session: EditorSession): void {
  const on = useSetting('spelling');
  const dictionary = useSetting('dictionary');
  const own = useMemo(() => new Set(dictionary?.map((word) => word.toLowerCase())), [dictionary]);
  useEffect(() => {
    if (!on) {
      session.setVerdicts(null);
      return undefined;
    }
    return keepChecked(session, own);
  }, [session, on, own]);
}

/** In a text of hundreds of pages the window is let go every few milliseconds, so that no key waits. */
const turn = 6;

async function wordsOf(
  texts: Iterable<SpelledText>,
): Promise<Readonly<Record<SpellingLanguage, readonly string[]>>> {
  const words = { en: new Set<string>(), ru: new Set<string>() };
  let until = performance.now() + turn;
  for (const text of texts) {
    for (const { word } of text.words) words[text.language].add(word);
    if (performance.now() < until) continue;
    await new Promise((rest) => setTimeout(rest));
    until = performance.now() + turn;
  }
  return { en: [...words.en], ru: [...words.ru] };
}

function keepChecked(session: EditorSession, own: ReadonlySet<string>): () => void {
  const isRight = (language: SpellingLanguage, word: string) =>
    own.has(word.toLowerCase()) ? true : speller.isRight(language, word);
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let seen = -1;
  const asked = new WeakSet<object>();
  const check = async () => {
    timer = null;
    const { en, ru } = await wordsOf(session.spelled(asked));
    const news = await Promise.all([speller.check('en', en), speller.check('ru', ru)]);
    if (!ended && news.includes(true)) session.setVerdicts(isRight);
  };
  const soon = () => {
    if (session.version === seen) return;
    seen = session.version;
    if (timer !== null) clearTimeout(timer);
    // Without its dictionaries a text is still written and saved as ever.
    const told = (cause: unknown) => console.error('Spelling could not be checked.', cause);
    timer = setTimeout(() => void check().catch(told), rest);
  };
  session.setVerdicts(isRight);
  soon();
  const stop = session.subscribe(soon);
  return () => {
    ended = true;
    stop();
    if (timer !== null) clearTimeout(timer);
  };
}

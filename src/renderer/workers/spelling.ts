/**
 * Asks the spelling worker. It lives as long as spelling is checked, because loading a dictionary takes half a
 * second; verdicts are remembered, so that a word is asked about once.
 */

import type { SpellingLanguage } from '#domain/spelling/words';
import type { WorkerLike } from './host';

export type SpellingRequest =
  | {
      readonly id: number;
      readonly kind: 'check';
      readonly language: SpellingLanguage;
      readonly words: readonly string[];
    }
  | {
      readonly id: number;
      readonly kind: 'suggest';
      readonly language: SpellingLanguage;
      readonly word: string;
    };

/** `check`: those that are not in the dictionary; `suggest`: what may have been meant. */
export interface SpellingAnswer {
  readonly id: number;
  readonly words: readonly string[];
}

const startWorker = (): WorkerLike =>
  new Worker(new URL('./spelling.worker.ts', import.meta.url), { type: 'module', name: 'spelling' });

export class Speller {
  readonly #start: () => WorkerLike;
  readonly #waiting = new Map<number, (words: readonly string[]) => void>();
  readonly #verdicts: Readonly<Record<SpellingLanguage, Map<string, boolean>>> = {
    en: new Map(),
    ru: new Map(),
  };
  #worker: WorkerLike | null = null;
  #next = 0;

  constructor(start: () => WorkerLike = startWorker) {
    this.#start = start;
  }

  /** Undefined while the word has not been asked about. */
  isRight(language: SpellingLanguage, word: string): boolean | undefined {
    return this.#verdicts[language].get(word);
  }

  /** Asks about the words that are not known yet; true when that brought news. */
  async check(language: SpellingLanguage, words: readonly string[]): Promise<boolean> {
    const verdicts = this.#verdicts[language];
    const asked = [...new Set(words)].filter((word) => !verdicts.has(word));
    if (asked.length === 0) return false;
    const wrong = new Set(await this.#ask({ kind: 'check', language, words: asked }));
    for (const word of asked) verdicts.set(word, !wrong.has(word));
    return true;
  }

  suggest(language: SpellingLanguage, word: string): Promise<readonly string[]> {
    return this.#ask({ kind: 'suggest', language, word });
  }

  #ask(
    request:
      | { readonly kind: 'check'; readonly language: SpellingLanguage; readonly words: readonly string[] }
      | { readonly kind: 'suggest'; readonly language: SpellingLanguage; readonly word: string },
  ): Promise<readonly string[]> {
    const worker = this.#running();
    const id = this.#next++;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      worker.postMessage({ ...request, id });
    });
  }

  #running(): WorkerLike {
    if (this.#worker) return this.#worker;
    const worker = this.#start();
    worker.onmessage = ({ data }: MessageEvent<SpellingAnswer>) => {
      this.#waiting.get(data.id)?.(data.words);
      this.#waiting.delete(data.id);
    };
    // Without a dictionary every word counts as right: spelling must never stand in the way of writing.
    worker.onerror = (event) => {
      console.error('The dictionaries cannot be asked.', event.message);
      for (const resolve of this.#waiting.values()) resolve([]);
      this.#waiting.clear();
      worker.terminate();
      this.#worker = null;
    };
    this.#worker = worker;
    return worker;
  }
}

/** The one of the window. */
export const speller = new Speller();

/** The bundled dictionaries, and what is asked of them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Speller } from '#renderer/workers/spelling';
import { openDictionary } from '#renderer/workers/spellingDictionary';

const packages = join(__dirname, '../../../node_modules');
const bytes = (name: string, part: 'aff' | 'dic') =>
  new Uint8Array(readFileSync(join(packages, `dictionary-${name}`, `index.${part}`)));
const dictionary = (name: string) => openDictionary(bytes(name, 'aff'), bytes(name, 'dic'));

describe('the dictionaries', () => {
  test('of English know the words of the field in the spelling of international bodies', async () => {
    const english = await dictionary('en-gb');
    for (const word of ['organisation', 'Secretariat', 'undertakings', 'State’s', 'whereas'])
      expect([word, english.has(word)]).toEqual([word, true]);
    expect(english.has('recieve')).toBe(false);
    expect(english.suggest('recieve')[0]).toBe('receive');
  });

  test('of Russian know inflected words, and ё', async () => {
    const russian = await dictionary('ru');
    for (const word of ['обязательствами', 'сотрудничеству', 'ещё', 'предложенных'])
      expect([word, russian.has(word)]).toEqual([word, true]);
    expect(russian.suggest('сотрудничиство')[0]).toBe('сотрудничество');
  });
});

describe('asking', () => {
  function fake() {
    const asked: string[][] = [];
    const worker = {
      onmessage: null as ((event: MessageEvent) => void) | null,
      onerror: null as ((event: ErrorEvent) => void) | null,
      onmessageerror: null,
      terminate: () => undefined,
      postMessage(message: unknown) {
        const { id, words } = message as { readonly id: number; readonly words: string[] };
        asked.push(words);
        if (words.includes('crash')) this.onerror?.({ message: 'no dictionary' } as ErrorEvent);
        else
          this.onmessage?.({
            data: { id, words: words.filter((word) => word.includes('x')) },
          } as MessageEvent);
      },
    };
    return { asked, speller: new Speller(() => worker) };
  }

  test('a word is asked about once, and its verdict is remembered', async () => {
    const { asked, speller } = fake();
    expect(speller.isRight('en', 'wxrd')).toBeUndefined();
    expect(await speller.check('en', ['word', 'wxrd', 'word'])).toBe(true);
    expect([speller.isRight('en', 'word'), speller.isRight('en', 'wxrd')]).toEqual([true, false]);
    expect(await speller.check('en', ['word'])).toBe(false);
    expect(asked).toEqual([['word', 'wxrd']]);
    expect(speller.isRight('ru', 'word')).toBeUndefined();
  });

  test('without a dictionary every word counts as right', async () => {
    const { speller } = fake();
    await speller.check('en', ['crash']);
    expect(speller.isRight('en', 'crash')).toBe(true);
  });
});

/** The bundled dictionaries, and what is asked of them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldVocabulary } from '#domain/spelling/fieldVocabulary';
import type { SpellingLanguage } from '#domain/spelling/words';
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

  test('take in the Latin, the French and the names of the field, with their endings', async () => {
    const withField = (name: string, language: SpellingLanguage) =>
      openDictionary(bytes(name, 'aff'), bytes(name, 'dic'), fieldVocabulary[language]);
    const [english, russian] = [await withField('en-gb', 'en'), await withField('ru', 'ru')];
    const unknown = (known: typeof english, words: string) =>
      words.split(' ').filter((word) => !known.has(word));
    expect(
      unknown(
        english,
        'memoranda acquis démarches chargés d’affaires aide mémoire verbale plenipotentiary inter alia mutatis subregional Türkiye’s Kyrgyz Nur Phnom Subregions',
      ),
    ).toEqual([]);
    expect(
      unknown(
        russian,
        'корригендума субрегионе контртеррористической кибербезопасности имплементации Алматы Шымкенте кыргызская',
      ),
    ).toEqual([]);
    expect(english.suggest('memorandas')[0]).toBe('memoranda');
    expect(russian.has('кибербезопастность')).toBe(false);
  });

  test.each([
    ['en', 'en-gb'],
    ['ru', 'ru'],
  ] as const)('of %s know the word that each word of the field is inflected like', async (language, name) => {
    const known = await dictionary(name);
    const examples = new Set(fieldVocabulary[language].flatMap(({ like }) => like ?? []));
    expect([...examples].filter((word) => !known.has(word))).toEqual([]);
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

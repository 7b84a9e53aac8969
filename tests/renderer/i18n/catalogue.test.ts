/** The catalogue of the interface: complete in English and Russian, and every key that code asks for exists. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '#bridge/commands';
import { menuLabels } from '#bridge/menuLabels';
import { errorSentences } from '#domain/errors';
import { languages } from '#domain/languages';
import { sentences as docxSentences } from '#formats/docx/read/findings';
import { sentences as odtSentences } from '#formats/odt/findings';
import { sentenceOfWarning, startI18n } from '#renderer/i18n/index';

const root = 'src/renderer';
const namespaces = readdirSync(`${root}/i18n/ru`).map((file) => file.replace('.json', ''));

type Tree = { readonly [key: string]: string | Tree };

const read = (language: string, namespace: string): Tree =>
  JSON.parse(readFileSync(`${root}/i18n/${language}/${namespace}.json`, 'utf8')) as Tree;

const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );

/** Plural forms differ between languages: only the key before them is compared. */
const keysOf = (tree: Tree): string[] => [...new Set(flat(tree).map(([key]) => stem(key)))].sort();
const stem = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
const blanksOf = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();

/** Their English sentences stand where the error is named, or the warning made. */
const elsewhere = ['errors', 'warnings'];

describe.each(namespaces.filter((name) => !elsewhere.includes(name)))('the words of %s', (namespace) => {
  const [english, russian, kazakh] = ['en', 'ru', 'kk'].map((language) => read(language, namespace));

  test('stand in English and in Russian alike', () => {
    expect(keysOf(russian ?? {})).toEqual(keysOf(english ?? {}));
  });

  test('have the same blanks in every language', () => {
    const blanks = new Map(flat(english ?? {}).map(([key, text]) => [stem(key), blanksOf(text)]));
    for (const [key, text] of [...flat(russian ?? {}), ...flat(kazakh ?? {})]) {
      const allowed = blanks.get(stem(key)) ?? [];
      expect(
        blanksOf(text).filter((blank) => !allowed.includes(blank)),
        key,
      ).toEqual([]);
    }
  });

  test('count in Russian with all its plural forms', () => {
    const counted = flat(russian ?? {}).filter(([key]) => key.endsWith('_one'));
    for (const [key] of counted) {
      const forms = flat(russian ?? {}).filter(([other]) => stem(other) === stem(key)).length;
      expect(forms, key).toBeGreaterThanOrEqual(3);
    }
  });

  test('hold nothing in Kazakh that English lacks', () => {
    expect(keysOf(kazakh ?? {}).filter((key) => !keysOf(english ?? {}).includes(key))).toEqual([]);
  });
});

test('every error has its sentence in Russian and in Kazakh', () => {
  for (const language of ['ru', 'kk']) {
    const known = flat(read(language, 'errors')).map(([key]) => key);
    expect(
      Object.keys(errorSentences).filter((code) => !known.includes(code)),
      language,
    ).toEqual([]);
  }
});

test('every blank of an error’s sentence is one that the error fills', () => {
  for (const language of ['ru', 'kk']) {
    for (const [code, text] of flat(read(language, 'errors'))) {
      const facts = blanksOf(
        (errorSentences as Record<string, string>)[code]?.replace(/\{(\w+)\}/g, '{{$1}}') ?? '',
      );
      expect(
        blanksOf(text).filter((blank) => !facts.includes(blank)),
        `${language} ${code}`,
      ).toEqual([]);
    }
  }
});

/** As `formats/pdf/read/warnings.ts` says them. */
const pdfCodes = [
  ...readFileSync('src/formats/pdf/read/warnings.ts', 'utf8').matchAll(/'(pdf\.[a-zA-Z]+)'/g),
].map((match) => match[1]);

test('what a reader warns of in a Word file, an OpenDocument text or a PDF is said in Russian too', () => {
  const known = flat(read('ru', 'warnings')).map(([key]) => key);
  for (const code of [...Object.keys(docxSentences), ...Object.keys(odtSentences)])
    expect(known).toContain(code);
  for (const code of pdfCodes) expect(known).toContain(code);
  const kazakh = flat(read('kk', 'warnings')).map(([key]) => key);
  expect(kazakh.filter((key) => !known.includes(key))).toEqual([]);
});

test('a warning is said in the person’s language with its numbers, and in English where there is no other', async () => {
  const i18n = await startI18n('en');
  const warning = { code: 'docx.picture', message: '2 pictures left out.', facts: { count: 2 } };
  expect(sentenceOfWarning(warning)).toBe('2 pictures left out.');
  await i18n.changeLanguage('ru');
  expect(sentenceOfWarning(warning)).toBe('Рисунков пропущено: 2.');
  expect(sentenceOfWarning({ ...warning, code: 'new.code' })).toBe('2 pictures left out.');
  const day = {
    code: 'note.dayFirst',
    message: '…',
    facts: { words: '06/07/2024', day: '2024-07-06', other: '2024-06-07' },
  };
  expect(sentenceOfWarning(day)).toContain(
    '6 июля 2024 года (сначала день); если сначала месяц, это 7 июня 2024 года',
  );
  const guessed = { code: 'text.encodingGuessed', message: '…', facts: { encoding: 'windows-1251' } };
  expect(sentenceOfWarning(guessed)).toContain('Кириллица (Windows 1251)');
  const nameless = { code: 'note.documentExtra', message: '…', facts: { name: 'Enclosed text 2' } };
  expect(sentenceOfWarning(nameless)).toContain('Приложенный текст 2');
  const partial = { code: 'note.notWhole', message: '…', facts: { language: 'kk' } };
  expect(sentenceOfWarning(partial)).toContain('казахская версия');
  await i18n.changeLanguage('en');
});

test('the palette calls a command by the name that it has in the native menu', async () => {
  const i18n = await startI18n('en');
  for (const language of languages) {
    for (const { id, menu } of commands) {
      expect(i18n.t(`commands:${id}`, { lng: language })).toBe(menuLabels[language].commands[id]);
      expect(i18n.t(`commands:menu.${menu}`, { lng: language })).toBe(menuLabels[language].menus[menu]);
    }
  }
});

describe('every key that the code asks for', () => {
  test.each(sources(root))('exists: %s', async (path) => {
    const i18n = await startI18n('en');
    const source = readFileSync(path, 'utf8');
    const own =
      /useTranslation\(\s*'(\w+)'/.exec(source)?.[1] ?? /features\/(\w+)\//.exec(path)?.[1] ?? 'shell';
    const asked = [...source.matchAll(/(?<![\w.])(?:i18next\.)?t\(\s*'([\w:.-]+)'/g)].map(
      (match) => match[1] ?? '',
    );
    // Keys made at run time (`shelf.${value}`) must at least begin with a group that exists.
    const prefixes = [...source.matchAll(/(?<![\w.])(?:i18next\.)?t\(\s*`([\w:.-]*)\.\$\{/g)].map(
      (match) => match[1] ?? '',
    );
    const missing = [...asked, ...prefixes].filter((key) => {
      const [namespace, name] = key.includes(':') ? key.split(':') : [own, key];
      const found = i18n.getResource('en', namespace ?? own, name ?? key) !== undefined;
      return !found && !i18n.exists(`${namespace}:${name}`, { count: 2 });
    });
    expect(missing).toEqual([]);
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'i18n' ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) && /(?<![\w.])t\(\s*['`]/.test(readFileSync(path, 'utf8'))
      ? [path]
      : [];
  });
}

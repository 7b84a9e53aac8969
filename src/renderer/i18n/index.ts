/**
 * The catalogue of every string that the interface shows. One JSON file a namespace and language,
 * collected at build time: a feature adds `en/<feature>.json`, `ru/<feature>.json`, `kk/<feature>.json`
 * and nothing else. English error sentences have one home, `#domain/errors`, and the words of commands
 * another, `#bridge/menuLabels`, because the native menu shows them too; they are taken from there.
 */

import i18next, { type i18n, type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { menuLabels } from '#bridge/menuLabels';
import { numberOfUntitled } from '#domain/circular/warnings';
import { printDate } from '#domain/deadlines/dates';
import type { Warning } from '#domain/document/document';
import { type AppError, errorSentences } from '#domain/errors';
import { type LanguageCode, languages } from '#domain/languages';

type Catalogue = Readonly<Record<string, unknown>>;

const files = import.meta.glob<Catalogue>('./*/*.json', { eager: true, import: 'default' });

/** Starts the catalogue; call once before the first screen. English fills what a language lacks. */
export async function startI18n(language: LanguageCode): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'shell',
    resources: resources(),
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return i18next;
}

/** Every screen follows at once. */
export async function changeLanguage(language: LanguageCode): Promise<void> {
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** The interface's language now. */
export const currentLanguage = (): LanguageCode => languageOf(i18next.language ?? 'en');

/** The language of the interface for a system locale (`ru-KZ`); English for all that are not spoken. */
export function languageOf(locale: string): LanguageCode {
  const primary = locale.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary) ?? 'en';
}

/** An error's sentence in the person's language. */
export const sentenceOf = (error: AppError): string =>
  i18next.t(`errors:${error.code}`, { ...error.facts, ...kindsOf(error) });

/** Names of kinds of files among an error's facts. A key with spaces is taken for a sentence, and its namespace must be said apart. */
const kindsOf = ({ facts }: AppError): Record<string, string> =>
  Object.fromEntries(
    ['kind', 'expected', 'found'].flatMap((fact) => {
      const name = facts?.[fact];
      return typeof name === 'string'
        ? [[fact, i18next.t(name, { ns: 'fileKinds', defaultValue: name })]]
        : [];
    }),
  );

/** A warning's sentence in the person's language; English where the language has none of its own. */
export const sentenceOfWarning = ({ code, message, facts }: Warning): string =>
  i18next.t(`warnings:${code}`, { ...inOurWords(facts), defaultValue: message });

const inOurWords = (facts: Warning['facts'] = {}): Warning['facts'] =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, factInOurWords(name, fact)]));

/** A day stands in the sentence as a note in that language prints it, an encoding by what it is for; a text without a title has its number. */
function factInOurWords(name: string, fact: string | number): string | number {
  const words = String(fact);
  if (name === 'encoding') return i18next.t(`import:encoding.of.${words}`, { defaultValue: words });
  if (/^\d{4}-\d{2}-\d{2}$/.test(words)) return printDate(words, currentLanguage());
  const number = numberOfUntitled(words);
  return number === null ? fact : i18next.t('import:part.document', { number });
}

function resources(): Resource {
  const all: Record<string, Record<string, Catalogue>> = {};
  for (const language of languages) all[language] = { commands: commandWords(language) };
  all.en = { ...all.en, errors: englishErrors() };
  for (const [path, catalogue] of Object.entries(files)) {
    const [, language = '', namespace = ''] = /^\.\/(\w+)\/(\w+)\.json$/.exec(path) ?? [];
    all[language] = { ...all[language], [namespace]: catalogue };
  }
  return all as Resource;
}

/** `commands:file.import`, `commands:menu.file`. */
const commandWords = (language: LanguageCode): Catalogue => ({
  ...menuLabels[language].commands,
  menu: menuLabels[language].menus,
});

/** The domain writes its blanks as `{name}`, the catalogue as `{{name}}`. */
const englishErrors = (): Catalogue =>
  Object.fromEntries(
    Object.entries(errorSentences).map(([code, sentence]) => [
      code,
      sentence.replace(/\{(\w+)\}/g, '{{$1}}'),
    ]),
  );

/** What a note lacks, as one English sentence for the command line and for scripts. */

import type { WrittenLanguage } from '#domain/languages';
import { listed } from './listed';
import type { MissingField } from './missingFields';

export const languageNames = {
  en: 'English',
  ru: 'Russian',
  kk: 'Kazakh',
  fr: 'French',
  ar: 'Arabic',
} as const satisfies Record<WrittenLanguage, string>;

const plainNames: Readonly<Record<string, string>> = {
  kind: 'a kind that is known',
  languages: 'a language',
  organisation: 'the profile of the organisation',
  host: 'the host state of the embassy (from.in)',
  hostOther: 'a host state (from.in) that is not the state of the embassy itself',
  reference: 'the reference',
  place: 'the place',
  date: 'the date',
  to: 'an addressee',
  toOther: 'an addressee other than its own sender',
  inReplyTo: 'the note that is answered (inReplyTo)',
  people: 'the people nominated',
  enclosures: 'an enclosure',
  late: 'the word that it may break a silence that ended before its date (late)',
  'value.paragraphs': 'the paragraphs objected to (paragraphs)',
  'value.reason': 'the reason (reason)',
};

/** *The note still lacks the reference and the subject in Russian.* Null if nothing is missing. */
export function missingSentence(missing: readonly MissingField[]): string | null {
  if (missing.length === 0) return null;
  const named = [...new Set(missing.map(describe))];
  return `The note still lacks ${listed(named, ', ', ' and ')}.`;
}

const inLanguage = (language: string): string =>
  language === '' ? '' : ` in ${languageNames[language as WrittenLanguage]}`;

const textNames: Readonly<Record<string, string>> = {
  place: 'the place',
  senderName: 'the name of the sender',
  subject: 'the subject',
  body: 'the text',
  kindText: 'the wording of its kind',
};

function describe(field: MissingField): string {
  const plain = plainNames[field];
  if (plain !== undefined) return plain;
  const [head = '', second = '', third = '', form = ''] = field.split('.');
  if (head === 'name') return describeName(second, third, form);
  if (head === 'value')
    return `${plainNames[`value.${second}`] ?? `the field ${second}`}${inLanguage(third)}`;
  return `${textNames[head] ?? head}${inLanguage(second)}`;
}

const namedThings: Readonly<Record<string, string>> = {
  organisation: 'the organisation',
  acronym: 'the organisation’s acronym',
  secretariat: 'the Secretariat',
};

/** *the name of XYZ in Russian (names: ru.XYZ.genitive)*: the key is what the answer is written under. */
function describeName(language: string, named: string, form: string): string {
  const key = `${language}.${named}.${form}`;
  return `the name of ${namedThings[named] ?? named}${inLanguage(language)} (names: ${key})`;
}

/** The sentences that tell a person what to look at again in a circular, each with a stable code. */

import { printDate } from '#domain/deadlines/dates';
import type { Warning } from '#domain/document/document';
import type { LanguageCode } from '#domain/languages';
import type { CircularNote } from './circular';
import type { Matched } from './matchMentions';
import type { VersionFacts } from './noteFacts';
import type { VersionSpan } from './noteVersions';
import { type Orderless, orderlessDates } from './orderless';

/** What of the note itself was not understood, or is missing from it. */
export function noteWarnings(
  note: CircularNote,
  spans: readonly VersionSpan[],
  facts: readonly VersionFacts[],
  zone: string,
): readonly Warning[] {
  const warnings: Warning[] = [];
  const say = (code: string, message: string, facts?: Warning['facts']): void =>
    void warnings.push({ code, message, ...(facts === undefined ? {} : { facts }) });
  if (note.organisation === null) {
    say(
      'note.organisationUnknown',
      `No known organisation is named in the note; its days are taken to end in the zone ${zone}.`,
      { zone },
    );
  }
  if (note.reference === null) say('note.noReference', 'The note states no reference.');
  if (note.date === null) say('note.noDate', 'The note states no place and date.');
  for (const { whole, language } of spans) {
    if (!whole)
      say(
        'note.notWhole',
        `The ${names[language]} version of the note lacks its salutation or its courtesy.`,
        { language },
      );
  }
  for (const sentence of facts.flatMap(({ unread }) => unread)) {
    say('note.dateNotUnderstood', `It is not clear what this date is for: “${sentence}”`, { sentence });
  }
  for (const sentence of facts.flatMap(({ running }) => running)) {
    say(
      'note.periodRuns',
      `This limit runs from a day that the note does not tell, such as the day of its receipt: “${sentence}”`,
      { sentence },
    );
  }
  for (const sentence of facts.flatMap(({ vague }) => vague)) {
    say('note.dateVague', `A day is meant here that the note does not name: “${sentence}”`, { sentence });
  }
  for (const sentence of new Set(facts.flatMap(({ clashes }) => clashes))) {
    say(
      'note.clocksDiffer',
      `The hour is told by two clocks that differ on that day: check it: “${sentence}”`,
      { sentence },
    );
  }
  const counting = facts.filter(({ version }) => version.enclosurePages !== null);
  const [only] = counting;
  if (only !== undefined && counting.length === 1 && facts.length > 1) {
    say(
      'note.pagesInOneLanguage',
      `Only the ${names[only.version.language]} version of the note counts the enclosed pages.`,
      { language: only.version.language },
    );
  }
  return [...warnings, ...orderlessDates(note.versions).map(dayFirst)];
}

const dayFirst = ({ block, words, iso, other }: Orderless): Warning => ({
  code: 'note.dayFirst',
  message: `“${words}” is read with the day first, as ${printDate(iso, 'en')}; with the month first it would be ${printDate(other, 'en')}.`,
  facts: { words, day: iso, other },
  block,
});

/** Versions of the note in languages that are not read. */
export const foreignWarnings = (count: number): readonly Warning[] =>
  count === 0
    ? []
    : [
        {
          code: 'note.otherLanguage',
          message: 'A version of the note in another language was not read; it is kept with the note.',
          facts: { count },
        },
      ];

/** What the note says is enclosed and was not found, and what was found and is not named. */
export function matchWarnings(
  { enclosurePages }: CircularNote,
  { documents, unmatched, missing, extra }: Matched,
): readonly Warning[] {
  const warnings: Warning[] = [];
  const say = (code: string, message: string, facts?: Warning['facts']): void =>
    void warnings.push({ code, message, ...(facts === undefined ? {} : { facts }) });
  for (const symbol of unmatched) {
    say('note.symbolUnmatched', `The note names ${symbol}, but no enclosed text was recognised as that.`, {
      symbol,
    });
  }
  for (const entry of missing) {
    say(
      'note.documentMissing',
      `The note forwards “${entryOf(entry)}”, but no enclosed text was recognised as that.`,
      { entry: entryOf(entry) },
    );
  }
  for (const index of extra) {
    const title = documents[index]?.title;
    const name = title === null || title === undefined ? `${untitled} ${index + 1}` : `“${title}”`;
    say('note.documentExtra', `${name} is enclosed, but the list in the note does not name it.`, { name });
  }
  if (documents.length === 0 && enclosurePages !== null && unmatched.length + missing.length === 0) {
    say(
      'note.enclosureMissing',
      `The note encloses ${enclosurePages} pages, but no enclosed text is in the file.`,
      { count: enclosurePages },
    );
  }
  return warnings;
}

/** What a text without a title is called in a warning, before its number among the enclosed texts, from 1. */
const untitled = 'Enclosed text';

/** The number of a text that a warning names so; null for a name of any other kind. */
export function numberOfUntitled(name: string): number | null {
  const number = name.startsWith(untitled) ? Number(name.slice(untitled.length)) : 0;
  return number > 0 ? number : null;
}

const entryOf = (text: string): string => text.replace(/^[\s–—•-]+|[\s;.,]+$|[;,]\s*and\s*$/gu, '');

const names: Readonly<Record<LanguageCode, string>> = { en: 'English', ru: 'Russian', kk: 'Kazakh' };

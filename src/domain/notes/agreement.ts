/**
 * Whether the versions of a note say the same: references and symbols, dates, hours, numbers, and how many
 * paragraphs there are. Words are a translator's business; what can be counted is checked as one writes.
 */

import { isoDay } from '#domain/deadlines/civil';
import { findDates } from '#domain/deadlines/dates';
import type { Utf16Offset } from '#domain/document/document';
import { type WrittenLanguage, writtenLanguages } from '#domain/languages';
import type { PaperBlock, PaperRun } from '#domain/paper/paper';
import type { NoteVersionPaper } from './composeNote';
import { formulas } from './formulas/formulas';

export type AgreementField = 'symbol' | 'date' | 'time' | 'number' | 'paragraphs';

/** Something that another version says and this one does not. */
export interface Disagreement {
  readonly language: WrittenLanguage;
  readonly field: AgreementField;
  /** A symbol, an ISO date, `14:00`, a number; for `paragraphs`, how many the other version has. */
  readonly value: string;
  /** The versions that say it, in their order. */
  readonly saidIn: readonly WrittenLanguage[];
}

/** Empty where all versions agree; in the order of the versions. */
export function disagreements(versions: readonly NoteVersionPaper[]): readonly Disagreement[] {
  const facts = versions.map((version) => ({ language: version.language, facts: factsOf(version) }));
  const all = [...new Set(facts.flatMap((each) => [...each.facts]))];
  return facts.flatMap(({ language, facts: own }) =>
    all
      .filter((fact) => !own.has(fact))
      .map((fact): Disagreement => {
        const [field = '', value = ''] = fact.split('\u0000');
        const saidIn = facts.filter((each) => each.facts.has(fact)).map((each) => each.language);
        return { language, field: field as AgreementField, value, saidIn };
      }),
  );
}

function factsOf({ part, editable, language }: NoteVersionPaper): ReadonlySet<string> {
  const texts = part.blocks.filter(saysFacts).flatMap(textsOf);
  const found = texts.flatMap((text) => countables(text, language));
  return new Set([...found, `paragraphs\u0000${editable.length}`]);
}

/** Names and addresses may hold numbers that only one language writes. */
const saysFacts = (block: PaperBlock): boolean =>
  block.kind !== 'paragraph' ||
  block.role === undefined ||
  block.role === 'reference' ||
  block.role === 'dateLine';

function textsOf(block: PaperBlock): readonly string[] {
  if (block.kind === 'table')
    return block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.map(plain)));
  return 'runs' in block ? [plain(block.runs)] : [];
}

const plain = (runs: readonly PaperRun[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : ' ')).join('');

// `NCT/G/1501`, `SOC/2021/DRAFT/3/Rev.2`, `2024/15`: words or numbers joined by strokes, a digit among them.
const symbol =
  /(?=\S*\d)[\p{Alphabetic}\p{N}][\p{Alphabetic}\p{N}.-]*(?:\/[\p{Alphabetic}\p{N}][\p{Alphabetic}\p{N}.-]*)+/gu;
const hour = /(?<![\d.:])([01]?\d|2[0-3])[.:]([0-5]\d)(?![\d.:]*\d)/g;
// A thousands' group may be parted by a space of any width or a comma.
const number = /\d{1,3}(?:[\u00A0\u202F ,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/g;

/** What a text says that can be compared, as `field NUL value`. Each is taken out before the next is sought. */
export function countables(text: string, language: WrittenLanguage): readonly string[] {
  let rest = westernDigits(text);
  const found: string[] = [];
  const take = (field: AgreementField, spans: readonly Span[]) => {
    for (const { from, to, value } of [...spans].sort((a, b) => b.from - a.from)) {
      found.push(`${field}\u0000${value}`);
      rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
    }
  };
  take('date', datesIn(rest, language));
  take(
    'symbol',
    spansOf(rest, symbol, ([word]) => word.replace(/[.-]+$/, '').toUpperCase()),
  );
  take(
    'time',
    spansOf(rest, hour, ([, hours = '', minutes]) => `${hours.padStart(2, '0')}:${minutes}`),
  );
  take(
    'number',
    spansOf(rest, number, ([digits]) => plainNumber(digits)),
  );
  return found;
}

interface Span {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly value: string;
}

const spansOf = (
  text: string,
  pattern: RegExp,
  value: (match: RegExpMatchArray) => string,
): readonly Span[] =>
  [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    value: value(match),
  }));

const plainNumber = (digits: string): string =>
  /^\d{1,3}([\u00A0\u202F ,]\d{3})+$/.test(digits) ? digits.replace(/\D/g, '') : digits.replace(',', '.');

const westernDigits = (text: string): string =>
  text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

function datesIn(text: string, language: WrittenLanguage): readonly Span[] {
  const { dates } = formulas[language];
  if (dates === null) return findDates(text).map(({ from, to, iso }) => ({ from, to, value: iso }));
  const months = dates.months.map((month) => month.replace(/[/.]/g, '\\$&'));
  // Arabic months have two names, and either may stand alone.
  const names = months.flatMap((month) => [month, ...(month.includes('/') ? month.split('\\/') : [])]);
  const pattern = new RegExp(`(\\d{1,2})(?:er)?\\s+(${names.join('|')})\\s+(\\d{4})`, 'giu');
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [whole, day, name = '', year] = match;
    const month = dates.months.findIndex(
      (each) => each.toLowerCase() === name.toLowerCase() || each.split('/').includes(name),
    );
    const value = isoDay(Number(year), month + 1, Number(day));
    return value === null ? [] : [{ from: match.index, to: match.index + whole.length, value }];
  });
}

/** Each language once, for a list of what disagrees. */
export const languagesThatDisagree = (found: readonly Disagreement[]): readonly WrittenLanguage[] =>
  writtenLanguages.filter((language) => found.some((each) => each.language === language));

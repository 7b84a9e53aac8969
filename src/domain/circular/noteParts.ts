/**
 * What each block would be in a note verbale: letterhead, reference, enclosure line, salutation,
 * courtesy, place and date, addressee, or words. Where the note begins and ends follows from these.
 *
 * Source: notes NCT/CT/801, NCT/CID/696, NCT/G/1501, SOC/DOC/1289; design notes, "Notes verbales".
 */

import { findDates } from '#domain/deadlines/dates';
import type { Block } from '#domain/document/document';
import type { LanguageCode } from '#domain/languages';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { blockText, isCapitals } from './blockText';
import { languageOf } from './script';

export type NotePartKind =
  | 'letterhead'
  | 'reference'
  | 'enclosure'
  | 'salutation'
  | 'courtesy'
  | 'place'
  | 'addressee'
  | 'words';

export interface NotePart {
  readonly block: Block;
  readonly kind: NotePartKind;
  /** The block's words on one line. */
  readonly text: string;
  readonly language: LanguageCode | null;
}

const salutation =
  /presents?\s+(?:its|his|her|their)\s+compliments|свидетельству[ею]т\s+сво[её]\s+(?:глубокое\s+)?уважение|ілтипатын\s+білдір/iu;
const courtesy =
  /avails?\s+(?:itself|himself|herself|themselves)\s+of\s+(?:this|the)\s+opportunity|пользу[ею]тся\s+(?:\p{L}+\s+)?(?:случаем|возможностью)|мүмкіндікті\s+пайдалан|ілтипатын\s+тағы\s+да\s+раста/iu;
const enclosure = /^(?:enclosures?|encl|приложени[ея]|қосымша(?:лар)?)\s*[.:]/iu;
const reference =
  /^(?:note(?:\s+verbale)?\s+)?(?:no\.?|n°|nº|№|ref\.?:?|исх\.?)\s*№?\s*(?=[\p{L}\p{N}/.–-]*\d)[\p{L}\p{N}][\p{L}\p{N}/.–-]*$/iu;
const sender =
  /^(?:secretariat|embassy|ministry|permanent mission|секретариат|посольство|министерство|постоянное представительство)(?!\p{L})/iu;
const receiver =
  /member\s+states|государства\s*[-–]\s*члены|мүше\s+мемлекеттер|^all\s+(?:diplomatic|permanent)\s+missions/iu;

/** The reference in a reference line (`No. NCT/CID/696`), or null. */
export function referenceIn(text: string): string | null {
  const found = /(?:no\.?|n°|nº|№|ref\.?:?|исх\.?)\s*№?\s*([\p{L}\p{N}][\p{L}\p{N}/.–-]*)$/iu.exec(
    text.trim(),
  );
  return found?.[1] ?? null;
}

/** The place and the date of a line that is nothing else: *Astana, 7 June 2024*, *город Астана, …*; null otherwise. */
export function placeAndDate(text: string): { place: string; iso: string; lastIso: string } | null {
  const dates = findDates(text);
  const [date] = dates;
  if (date === undefined || dates.length > 1 || date.iso.length !== 10 || text.length > 80) return null;
  if (!/^[\s.]*$/u.test(text.slice(date.to))) return null;
  const before =
    /^(?:город\s+|г\.\s*)?(\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*){0,2})(?:\s+(?:қаласы|қ\.))?,\s*$/u;
  const place = before.exec(text.slice(0, date.from))?.[1];
  return place === undefined ? null : { place, iso: date.iso, lastIso: date.lastIso };
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}]+/gu, '');

/** The letterheads and addressees of the known organisations, letters only. */
export interface Furniture {
  readonly letterheads: readonly string[];
  readonly addressees: readonly string[];
}

export function furnitureOf(profiles: readonly OrganisationProfile[]): Furniture {
  const whole = (
    lines: readonly { en?: string | undefined; ru?: string | undefined; kk?: string | undefined }[],
  ) =>
    (['en', 'ru', 'kk'] as const).map((language) =>
      letters(lines.map((line) => line[language] ?? '').join('')),
    );
  return {
    letterheads: profiles.flatMap(({ letterhead, name }) => [...whole(letterhead.lines), ...whole([name])]),
    addressees: profiles.flatMap(({ addressees }) => whole([addressees])),
  };
}

/** What a block would be in a note. A line in capitals that is part of a known letterhead belongs to it. */
export function notePart(block: Block, furniture: Furniture): NotePart {
  const text = block.kind === 'table' ? '' : blockText(block);
  return { block, text, kind: kindOf(text, furniture), language: languageOf(text) };
}

function kindOf(text: string, furniture: Furniture): NotePartKind {
  if (salutation.test(text)) return 'salutation';
  if (courtesy.test(text)) return 'courtesy';
  if (text.length <= 140 && enclosure.test(text)) return 'enclosure';
  if (text.length <= 60 && reference.test(text)) return 'reference';
  if (placeAndDate(text) !== null) return 'place';
  return isCapitals(text) && text.length <= 300 ? capitalsKind(text, furniture) : 'words';
}

function capitalsKind(text: string, { letterheads, addressees }: Furniture): NotePartKind {
  const plain = letters(text);
  const isPartOf = (whole: string): boolean => plain.length >= 8 && whole.includes(plain);
  if (receiver.test(text)) return 'addressee';
  if (letterheads.some(isPartOf) || sender.test(text)) return 'letterhead';
  return addressees.some(isPartOf) ? 'addressee' : 'words';
}

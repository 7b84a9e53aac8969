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
  /** A line in capitals that may continue a letterhead or an addressee. */
  | 'capitals'
  | 'words';

export interface NotePart {
  readonly block: Block;
  readonly kind: NotePartKind;
  /** The block's words on one line. */
  readonly text: string;
  /** True where a block holds the courtesy too: a whole note in one cell of a table. */
  readonly closes: boolean;
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
const goesOn = /^(?:of|and|in|и|по|в)(?!\p{L})/iu;
const receiver =
  /member\s+states|государства\s*[-–]\s*члены|мүше\s+мемлекеттер|^all\s+(?:diplomatic|permanent)\s+missions/iu;

/** A paragraph of a note is not longer; what stands behind that in a block tells nothing about its part. */
const longest = 20_000;

/** The reference at the end of a line (`No. NCT/CID/696`), or null. */
export function referenceIn(text: string): string | null {
  const found = /(?:no\.?|n°|nº|№|ref\.?:?|исх\.?)\s*№?\s*([\p{L}\p{N}][\p{L}\p{N}/.–-]*)$/iu.exec(
    text.trim(),
  );
  return found?.[1] ?? null;
}

/** The place and the date of a line that is nothing else: *Astana, 7 June 2024*, *город Астана, …*; null otherwise. */
export function placeAndDate(text: string): { place: string; iso: string; lastIso: string } | null {
  if (text.length > 80) return null;
  const dates = findDates(text);
  const [date] = dates;
  if (date === undefined || dates.length > 1 || date.iso.length !== 10) return null;
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

/** What each block would be in a note. */
export function noteParts(blocks: readonly Block[], furniture: Furniture): readonly NotePart[] {
  const parts: NotePart[] = [];
  for (const block of blocks) {
    const part = notePart(block, furniture);
    parts.push(continuesEnclosure(part, parts) ? { ...part, kind: 'enclosure' } : part);
  }
  return parts;
}

/** *as stated,* and *on 5 p.* on lines of their own, below *Enclosure:*. */
function continuesEnclosure({ text, kind }: NotePart, before: readonly NotePart[]): boolean {
  const last = before.at(-1);
  return kind === 'words' && text.length <= 30 && last?.kind === 'enclosure' && !/\d/u.test(last.text);
}

function notePart(block: Block, furniture: Furniture): NotePart {
  const text = blockText(block);
  const start = text.slice(0, longest);
  const closes = courtesy.test(start);
  return { block, text, kind: kindOf(start, furniture), closes, language: languageOf(text) };
}

function kindOf(text: string, furniture: Furniture): NotePartKind {
  if (salutation.test(text)) return 'salutation';
  if (courtesy.test(text)) return 'courtesy';
  if (text.length <= 140 && enclosure.test(text)) return 'enclosure';
  if (text.length <= 60 && reference.test(text)) return 'reference';
  if (placeAndDate(text) !== null) return 'place';
  const withoutNo = text.replace(/(?<!\p{L})(?:No|Ref)\.?(?!\p{L})/gu, '');
  return isCapitals(withoutNo) && text.length <= 300 ? capitalsKind(text, furniture) : 'words';
}

/** Lines of one name in capitals, each a block of its own, are recognised as parts of the whole. */
function capitalsKind(text: string, { letterheads, addressees }: Furniture): NotePartKind {
  const plain = letters(text);
  // Without its last letters too: a Kazakh name takes other endings from note to note.
  const isPartOf = (whole: string): boolean =>
    (plain.length >= 8 && whole.includes(plain)) ||
    (plain.length >= 14 && whole.includes(plain.slice(0, -4)));
  if (receiver.test(text)) return 'addressee';
  const [heads, addresses] = [letterheads.some(isPartOf), addressees.some(isPartOf)];
  // The whole name stands above a letter or above a text, and is no line of an addressee.
  if (heads && addresses && !letterheads.includes(plain)) return 'capitals';
  if (heads || sender.test(text)) return 'letterhead';
  if (addresses) return 'addressee';
  return goesOn.test(text) ? 'capitals' : 'words';
}

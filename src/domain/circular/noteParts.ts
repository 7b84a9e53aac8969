/**
 * What each block would be in a note verbale: letterhead, reference, enclosure line, salutation,
 * courtesy, place and date, addressee, or words. Where the note begins and ends follows from these.
 *
 * Source: notes NCT/CT/801, NCT/CID/696, NCT/G/1501, SOC/DOC/1289; design notes, "Notes verbales".
 */

import { monthsInDates } from '#domain/deadlines/months';
import { type Block, isTextBlock } from '#domain/document/document';
import type { LanguageCode } from '#domain/languages';
import { blockText, isCapitals, isListItem, isPageNumber, oneLine } from './blockText';
import { countsPages, isEnclosureLine } from './enclosureLine';
import { type Furniture, furnitureKinds, isKnownPlace } from './furniture';
import { datedLine, type PlaceAndDate, placeAlone } from './placeAndDate';
import { type ReferenceLine, referenceIn, referenceLine } from './references';
import { hasWords, languageOf } from './script';
import { acceptedWords } from './trackedWords';

export type NotePartKind =
  | 'letterhead'
  /** The organisation's name and nothing else: above a letter, or above a text. */
  | 'name'
  | 'reference'
  | 'enclosure'
  | 'salutation'
  | 'courtesy'
  /** Place and date, or one of them where the other stands beside it. */
  | 'place'
  | 'addressee'
  /** A line in capitals that may continue a letterhead or an addressee. */
  | 'capitals'
  /** The number of a page, left between the paragraphs. */
  | 'page'
  | 'words';

export interface NotePart {
  readonly block: Block;
  readonly kind: NotePartKind;
  /** The block's words on one line. */
  readonly text: string;
  /** True where a block holds the courtesy too: a whole note in one cell of a table. */
  readonly closes: boolean;
  /** Null for a line with too few letters to tell. */
  readonly language: LanguageCode | null;
  /** What the block states; null where it states none. */
  readonly reference: string | null;
  /** The other numbers of a joint note, beside its reference. */
  readonly further?: readonly string[];
  readonly place: string | null;
  readonly dated: PlaceAndDate | null;
}

const salutation =
  /presents?\s+(?:its|his|her|their)\s+compliments|(?:свидетельству[ею]т|засвидетельствовать|выража[ею]т)\s+сво[её]\s+(?:глубокое\s+|искреннее\s+)?уважение|(?:ілтипатын|құрметін|ізетін)\s+білдір/iu;
const courtesy =
  /(?:avails?\s+(?:itself|himself|herself|themselves)|takes?\s+(?:this|the)\s+opportunity)|assurances\s+of\s+(?:its|his|her|their|the)\s+(?:highest|high)\s+consideration|пользу[ею]тся\s+(?:[a-z\u00c0-\u052f]+\s+)?(?:случаем|возможностью)|уверения\s+в\s+сво[её]м\s+(?:[a-z\u00c0-\u052f]+\s+)?(?:высоком|глубоком)|мүмкіндікті\s+пайдалан|(?:ілтипатын|құрметін)\s+(?:тағы\s+да\s+)?раста/iu;

/** The words begin a note: its salutation is among them. */
export const opensNote = (text: string): boolean => salutation.test(text.slice(0, longest));

/** The words end a note: its courtesy is among them. */
export const closesNote = (text: string): boolean => courtesy.test(text.slice(0, longest));

/** A paragraph of a note is not longer; what stands behind that in a block tells nothing about its part. */
const longest = 20_000;

/** What each block would be in a note; of a file in which changes were tracked, as it is with all of them accepted. */
export function noteParts(
  blocks: readonly Block[],
  furniture: Furniture,
  isTracked = false,
): readonly NotePart[] {
  const words = (block: Block): string => (isTracked ? acceptedWords(blockText(block)) : blockText(block));
  const plain = blocks.map((block, index) => plainPart(block, words(block), blocks[index + 1]));
  const named = withFurniture(plain, furniture).map((part) => tablePart(part, furniture));
  return withNeighbours(sendersOf(named), furniture);
}

/** What a block says by itself; a formula may go on in the block below it. */
function plainPart(block: Block, text: string, below: Block | undefined): NotePart {
  const start = text.slice(0, longest);
  const near =
    /[.:;!?]$/u.test(start) || below === undefined ? start : `${start} ${blockText(below).slice(0, 60)}`;
  const starts = (formula: RegExp): boolean =>
    formula.test(start) || (formula.test(near) && !formula.test(near.slice(start.length)));
  const closes = starts(courtesy);
  const line = referenceLine(start) ?? referenceOnTop(block);
  const dated = datedLine(start) ?? (closes ? datedLine(lastSentence(start)) : null);
  const facts = {
    reference: line?.reference ?? null,
    ...(line?.further === undefined ? {} : { further: line.further }),
    place: dated?.place ?? null,
    dated: dated ?? line?.dated ?? null,
  };
  const language = (dated === null ? null : languageOfMonths(text)) ?? languageOfPart(text);
  const part = { block, text, closes, language, ...facts };
  if (starts(salutation)) return { ...part, kind: 'salutation' };
  if (closes) return { ...part, kind: 'courtesy' };
  if (isPageNumber(start)) return { ...part, kind: 'page', language: null };
  if (start.length <= 200 && isEnclosureLine(start)) return { ...part, kind: 'enclosure' };
  if (line !== null) return { ...part, kind: 'reference', place: line.dated?.place ?? null };
  return { ...part, kind: dated === null ? 'words' : 'place' };
}

/** Where the line below a courtesy was read as its end: *… of its highest consideration. Astana, 3 April 2023*. */
export const lastSentence = (text: string): string =>
  /\.\s+((?:город\s|г\.\s?)?\p{Uppercase}[^.]{5,60}\.?)$/u.exec(text)?.[1] ?? '';

/** *Астана, 2022 жылғы 10 тамыз* has hardly a Kazakh letter; its month tells. */
const languageOfMonths = (text: string): LanguageCode | null =>
  (['kk', 'ru'] as const).find((language) =>
    monthsInDates[language].some((month) => text.toLowerCase().includes(month)),
  ) ?? null;

/** *5 п.* has too few letters to be in a language. */
const languageOfPart = (text: string): LanguageCode | null => (hasWords(text) ? languageOf(text) : null);

/** Lines that are, or are parts of, a letterhead, an addressee or a name, looked at together where they follow one another. */
function withFurniture(parts: readonly NotePart[], furniture: Furniture): readonly NotePart[] {
  const result = [...parts];
  for (let index = 0; index < parts.length; ) {
    let end = index;
    while (
      isCandidate(parts[end]) &&
      isCapitals(parts[end]?.text ?? '') === isCapitals(parts[index]?.text ?? '')
    )
      end += 1;
    const run = parts.slice(index, end);
    furnitureKinds(
      run.map(({ text }) => text),
      furniture,
    ).forEach((kind, offset) => {
      const part = parts[index + offset];
      if (kind === null || part === undefined) return;
      const reference = kind === 'letterhead' ? referenceIn(part.text) : null;
      result[index + offset] = { ...part, kind, reference };
    });
    index = Math.max(end, index + 1);
  }
  return result;
}

/** A reference, a day and *English only* may be lines of one paragraph. */
function referenceOnTop(block: Block): ReferenceLine | null {
  if (!isTextBlock(block) || block.text.length > 200) return null;
  const lines = block.text.split('\n').map(oneLine);
  const first = referenceLine(lines[0] ?? '');
  if (first === null || lines.length < 2 || lines.length > 4 || lines.some(({ length }) => length > 60))
    return null;
  return {
    ...first,
    dated: first.dated ?? lines.slice(1).flatMap((line) => datedLine(line) ?? [])[0] ?? null,
  };
}

/** A layout table may hold the letterhead with reference, place and date, a cell or a line of a cell each. */
function tablePart(part: NotePart, furniture: Furniture): NotePart {
  const { block } = part;
  if (block.kind !== 'table' || part.kind !== 'words') return part;
  const cells = block.rows.flatMap((row) => row.cells.map(({ text }) => text));
  if (cells.length > mostCells) return part;
  const split = cells.flatMap((cell) => cell.split('\n').map(oneLine));
  const whole = cells.map(oneLine);
  const isHead = [furnitureKinds(split, furniture), ...whole.map((cell) => furnitureKinds([cell], furniture))]
    .flat()
    .includes('letterhead');
  if (!isHead) return part;
  const stated = [...whole, ...split].map((line) => ({ line: referenceLine(line), dated: datedLine(line) }));
  const dated = stated.flatMap(({ line, dated: day }) => day ?? line?.dated ?? [])[0] ?? null;
  const place = dated?.place ?? placeBesideDay(split, furniture);
  return {
    ...part,
    kind: 'letterhead',
    reference: stated.flatMap(({ line }) => line ?? [])[0]?.reference ?? referenceIn(part.text),
    place: dated === null ? null : place,
    dated,
  };
}

/** A place in a cell or on a line of its own, where the day is in another. */
const placeBesideDay = (lines: readonly string[], furniture: Furniture): string | null => {
  const found = lines.find((line) => line.length <= 30 && isKnownPlace(line, furniture));
  return found === undefined ? null : (placeAlone(found) ?? found);
};

/** A letterhead has fewer cells; a table with more is a table. */
const mostCells = 12;

const isCandidate = (part: NotePart | undefined): boolean =>
  part !== undefined &&
  part.kind === 'words' &&
  part.block.kind !== 'table' &&
  part.text.length <= 300 &&
  !isListItem(part.block);

const secretariat = /secretariat|секретариат|хатшылы/iu;

/** In a note that an embassy sends, a line that names the Secretariat is its addressee. */
function sendersOf(parts: readonly NotePart[]): readonly NotePart[] {
  const opening = parts.filter(({ kind }) => kind === 'salutation').map(({ text }) => text);
  const own = opening.some((text) => secretariat.test(text.slice(0, Math.max(0, text.search(salutation)))));
  if (opening.length === 0 || own) return parts;
  return parts.map((part) =>
    part.kind === 'letterhead' && secretariat.test(part.text) && part.reference === null
      ? { ...part, kind: 'addressee' }
      : part,
  );
}

/** Lines that are something only beside others: the rest of an enclosure line, a place above or below its date. */
function withNeighbours(parts: readonly NotePart[], furniture: Furniture): readonly NotePart[] {
  const result: NotePart[] = [];
  parts.forEach((part, index) => {
    const [before, after] = [result.at(-1), parts[index + 1]];
    if (continuesEnclosure(part, before)) result.push({ ...part, kind: 'enclosure' });
    else if (part.kind !== 'words') result.push(part);
    else {
      const place = placeBeside(part, before, after, furniture);
      result.push(place === null ? part : { ...part, kind: 'place', place });
    }
  });
  return result;
}

/** *as stated,* and *on 5 p.* on lines of their own below *Enclosure:*, or the entries of a list there. */
function continuesEnclosure({ text, kind }: NotePart, before: NotePart | undefined): boolean {
  if (before?.kind !== 'enclosure' || kind !== 'words' || text.length > 200) return false;
  if (/[:;]$/u.test(before.text) && countsPages(text)) return true;
  return text.length <= 30 && !/\d/u.test(before.text) && /^[\p{Lowercase}\p{N}(]/u.test(text);
}

const isDayAlone = (part: NotePart | undefined): boolean =>
  part?.kind === 'place' && part.dated !== null && part.place === null;

/** The place that a line names where a day stands alone above or below it, or null. */
function placeBeside(
  { text }: NotePart,
  before: NotePart | undefined,
  after: NotePart | undefined,
  furniture: Furniture,
): string | null {
  if (text.length > 60) return null;
  const place = placeAlone(text);
  if (place !== null && isDayAlone(after)) return place;
  const below = isDayAlone(before) || before?.kind === 'addressee' || before?.kind === 'courtesy';
  return below && isKnownPlace(text, furniture) ? (place ?? text) : null;
}

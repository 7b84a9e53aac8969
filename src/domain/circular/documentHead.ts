/**
 * What an enclosed text says of itself before it begins: title, symbol, revision, date, who put it
 * forward. Only the lines at its top are looked at.
 */

import { findDates, findDayInWords } from '#domain/deadlines/dates';
import type { Block, Document } from '#domain/document/document';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { blockText } from './blockText';
import { placeAndDate } from './placeAndDate';
import { languageOf } from './script';
import { findSymbols, statedRevision } from './symbols';
import { endsInDate, isMasthead, isTitle, isTitleGoingOn, isTitleShaped } from './titleWords';

type LineKind = 'masthead' | 'title' | 'proposer' | 'origin' | 'edition';

interface HeadLine {
  readonly kind: LineKind;
  readonly text: string;
}

const proposer =
  /^(?:(?:proposal|submitted|proposed|prepared|presented|non-paper) by|предложение|представлен\p{L}*|подготовлен\p{L}*|внесен\p{L}*)(?!\p{L})/iu;
const origin = /^(?:as (?:the |a )?(?:co-?)?coordinator|в качестве (?:со-?)?координатора)(?!\p{L})/iu;

/** The document that the blocks are, by its own words; the status is for the note to say. */
export function readDocument(blocks: readonly Block[], profile: OrganisationProfile | null): Document {
  const head = headOf(blocks);
  const all = (kind: LineKind): string =>
    head
      .filter((line) => line.kind === kind)
      .map(({ text }) => text)
      .join(' ');
  const title = all('title');
  const above = head.filter(({ kind }) => kind !== 'title').map(({ text }) => text);
  const [symbol = null] = findSymbols([...above, title].join('\n'), profile);
  return {
    title: title === '' ? null : title,
    symbol,
    revision: [symbol ?? '', ...above, title].map(statedRevision).find((found) => found !== null) ?? null,
    status: null,
    date: above.map(statedDate).find((found) => found !== null) ?? dayOfAdoption(blocks),
    proposer: all('proposer') || null,
    language: languageOf(blocks.map(blockText).join(' ')),
    blocks,
  };
}

/** How many blocks at the top are head and not text. */
export const headLength = (blocks: readonly Block[]): number => headOf(blocks).length;

function headOf(blocks: readonly Block[]): readonly HeadLine[] {
  const lines: HeadLine[] = [];
  for (const [index, block] of blocks.entries()) {
    const text = blockText(block);
    const kind = lineKind(block, text, lines, blocks.slice(index + 1, index + 3));
    if (kind === null) break;
    lines.push({ kind, text });
  }
  return lines;
}

function lineKind(
  block: Block,
  text: string,
  before: readonly HeadLine[],
  below: readonly Block[],
): LineKind | null {
  if (block.kind === 'table' || block.kind === 'footnote') return null;
  const titled = before.some(({ kind }) => kind === 'title');
  if (titled && before.at(-1)?.kind === 'title' && isTitleGoingOn(block, text)) return 'title';
  if (proposer.test(text) && text.length <= 200) return 'proposer';
  if (origin.test(text) && text.length <= 300) return 'origin';
  if (isMasthead(text)) return titled ? null : 'masthead';
  if (isEdition(text)) return 'edition';
  if (titled) return null;
  if (isTitle(block, text)) return 'title';
  if (!isUntypicalTitle(block, text)) return null;
  return below.some((next) => isTitle(next, blockText(next))) ? 'masthead' : 'title';
}

/** *June 2024, revision 1*; *Astana, 10-11 October 2022*; *Rev.2*; *11 October 2022*. */
function isEdition(text: string): boolean {
  if (text.length > 80) return false;
  if (placeAndDate(text) !== null) return true;
  const [date] = findDates(text);
  const dated = date?.from === 0 && (endsInDate(text) || statedRevision(text) !== null);
  return dated || /^\(?(?:revision|rev\.?|ревизия)\s*\d{1,3}\)?$/iu.test(text);
}

/** Whatever else stands first, short and no sentence, is the title that the text has. */
const isUntypicalTitle = (block: Block, text: string): boolean =>
  isTitleShaped(block, text) && text.length <= 200;

/** A month stays a month (`2024-06`); of several days, the last. */
const statedDate = (text: string): string | null => findDates(text)[0]?.lastIso ?? null;

/** The closing formula of a declaration, in its last lines (a line is not looked at beyond its first 500 letters). */
function dayOfAdoption(blocks: readonly Block[]): string | null {
  const [found = null] = blocks
    .slice(-3)
    .map((block) => findDayInWords(blockText(block).slice(0, 500)))
    .filter((day) => day !== null);
  return found;
}

/**
 * What an enclosed text says of itself before it begins: title, symbol, revision, date, who put it
 * forward. Only the lines at its top are looked at.
 */

import { findDates, findDayInWords } from '#domain/deadlines/dates';
import type { Block, Document } from '#domain/document/document';
import { once } from '#domain/once';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { withoutOrdinal } from './annexHeads';
import { blockText, isPageNumber } from './blockText';
import { isMailHead } from './mailHead';
import { placeAndDate } from './placeAndDate';
import { languageOf } from './script';
import { findSymbols, isRevisionLine, statedRevision } from './symbols';
import { paragraphsOf } from './tableLines';
import { endsInDate, isMasthead, isSymbolLine, isTitle, isTitleGoingOn, isTitleShaped } from './titleWords';
import { circulatedWords } from './trackedWords';

type LineKind = 'page' | 'masthead' | 'title' | 'proposer' | 'origin' | 'edition';

interface HeadLine {
  readonly kind: LineKind;
  readonly text: string;
}

const putForward =
  'proposal|proposed|submission|submitted|prepared|presented|tabled|drafted|introduced|initiated|(?:co-?)?sponsored|circulated|non-paper|communication|note';
const proposer = once(
  () =>
    new RegExp(
      String.raw`^\(?(?:(?:(?:joint|draft|working paper|text|document|paper|a) )?(?:${putForward}) (?:by|of|from)|(?:at|on) the (?:initiative|proposal|request) of|(?:совместное )?предложение|предложен[a-z\u00c0-\u052f]*|представлен[a-z\u00c0-\u052f]*|подготовлен[a-z\u00c0-\u052f]*|разработан[a-z\u00c0-\u052f]*|внес[её]н[a-z\u00c0-\u052f]*|по (?:инициативе|предложению))(?![a-z\u00c0-\u052f])`,
      'iu',
    ),
);
const kazakhProposer = /\s(?:ұсынған|дайындаған|енгізген|әзірлеген|ұсынысы)\)?$/iu;

/** *Norway, Chad and Georgia: draft resolution*, above a title that has no such words. */
const sponsors =
  /^[^:]{2,180}: (?:revised )?(?:draft|amendments?|working paper)(?: (?:resolution|decision|declaration))?$/iu;

const isProposer = (text: string): boolean =>
  text.length <= 200 &&
  !/[.;:,]$/u.test(text) &&
  (proposer().test(text) || kazakhProposer.test(text) || sponsors.test(text));
const origin =
  /^(?:as (?:the |a )?(?:co-?)?coordinator|в качестве (?:со-?)?координатора)(?![a-z\u00c0-\u052f])/iu;

/** The document that the blocks are, by its own words; the status is for the note to say. */
export function readDocument(blocks: readonly Block[], profile: OrganisationProfile | null): Document {
  const own = headOf(blocks);
  const head = own.some(({ kind }) => kind === 'title') ? own : [...own, ...headInTable(blocks[own.length])];
  const all = (kind: LineKind, as = (text: string) => text): string =>
    head
      .filter((line) => line.kind === kind)
      .map(({ text }) => as(text))
      .join(' ');
  const title = withoutOrdinal(all('title', circulatedWords));
  const above = head.filter(({ kind }) => kind !== 'title' && kind !== 'page').map(({ text }) => text);
  const [symbol = null] = findSymbols([...above, title, footOf(blocks)].join('\n'), profile);
  return {
    title: withoutSymbol(title, symbol) || titleByProposer(head),
    symbol,
    revision: [symbol ?? '', ...above, title].map(statedRevision).find((found) => found !== null) ?? null,
    status: null,
    date: above.map(statedDate).find((found) => found !== null) ?? dayOfAdoption(blocks),
    proposer: withoutBrackets(all('proposer')) || null,
    language: languageOf(blocks.map(blockText).join(' ')),
    blocks,
  };
}

/** *Proposal of India on Water* says whose it is, and is the only title that the text has. */
const titleByProposer = (head: readonly HeadLine[]): string | null =>
  head.find(({ kind, text }) => kind === 'proposer' && tellsSubject.test(text))?.text ?? null;
const tellsSubject =
  /\s(?:on|concerning|regarding|for|to|о|об|по|касательно)\s+(?:the\s+)?(?!behalf)[a-z\u00c0-\u052f]{3,}|\sтуралы$/iu;

/** A symbol that stands alone below a text; empty where none does. */
const footOf = (blocks: readonly Block[]): string =>
  blocks
    .slice(3)
    .slice(-2)
    .map(blockText)
    .filter((text) => isSymbolLine(text))
    .join('\n');

/** The head of a text may be set as a table: between lines, or beside an emblem. Words beside words make a table. */
function headInTable(block: Block | undefined): readonly HeadLine[] {
  if (block?.kind !== 'table' || block.rows.length > mostHeadRows) return [];
  const rows = block.rows.map(({ cells }) => cells.filter(({ text }) => text.trim() !== ''));
  if (rows.some(({ length }) => length > 1)) return [];
  const head = headOf(paragraphsOf(block, rows.flat()));
  return head.some(({ kind, text }) => kind === 'title' && severalWords.test(text)) ? head : [];
}

/** Fewer are what any cell may hold. */
const severalWords = /\p{Alphabetic}{2,}\P{Alphabetic}+\p{Alphabetic}{2,}\P{Alphabetic}+\p{Alphabetic}{2,}/u;

/** A table with more rows is a table. */
const mostHeadRows = 6;

/** A symbol before the title, in one paragraph with it, is none of it; where nothing but a revision follows there is no other title. */
function withoutSymbol(title: string, symbol: string | null): string {
  if (symbol === null || !title.startsWith(symbol)) return title;
  const rest = title.slice(symbol.length).replace(/^[\s.,:;–—-]+/u, '');
  return /\p{Alphabetic}{2}/u.test(rest) && !/^\(?(?:rev|add|corr)(?![a-z\u00c0-\u052f])/iu.test(rest)
    ? rest
    : title;
}

/** Who put a text forward, its symbol, its revision: lines that stand below a title and nowhere else. */
export const isHeadBelowTitle = (text: string): boolean =>
  isProposer(text) || isSymbolLine(text) || isRevisionLine(text);

/** *(submitted by the Kingdom of Owls)* without what is around it. */
const withoutBrackets = (text: string): string => text.replace(/^\((.*)\)$/u, '$1');

/** A head, and the words around it that tell whether a title goes on, are looked for in so many blocks. */
export const headReach = 80;

/** How many blocks at the top are head and not text. */
export const headLength = (blocks: readonly Block[]): number => headOf(blocks).length;

function headOf(blocks: readonly Block[]): readonly HeadLine[] {
  const lines: HeadLine[] = [];
  for (const [index, block] of blocks.slice(0, headReach).entries()) {
    const text = blockText(block);
    const kind = lineKind(block, text, lines, blocks.slice(index + 1, index + 4));
    const last = lines.at(-1);
    const goesOn =
      kind === null &&
      last?.kind === 'title' &&
      goesOnElsewhere(last.text, block, blocks.slice(index + 1, index + 61));
    if (kind === null && !goesOn) break;
    lines.push({ kind: kind ?? 'title', text });
  }
  return lines;
}

/**
 * A short line below a title is its end where the text itself has the two words at the seam side by side: *in
 * the Human* and *Dimension* in SOC/DOC/1289, where each line is a paragraph.
 */
function goesOnElsewhere(title: string, block: Block, below: readonly Block[]): boolean {
  const text = blockText(block);
  const [last] = /\p{Alphabetic}+$/u.exec(title) ?? [];
  const [first] = /^\p{Alphabetic}+/u.exec(text) ?? [];
  if (last === undefined || first === undefined || text.length > 60 || !isTitleShaped(block, text))
    return false;
  const seam = `${last} ${first}`.toLowerCase();
  return below.some((other) => blockText(other).toLowerCase().includes(seam));
}

function lineKind(
  block: Block,
  text: string,
  before: readonly HeadLine[],
  below: readonly Block[],
): LineKind | null {
  if (block.kind === 'table' || block.kind === 'footnote') return null;
  if (isPageNumber(text)) return 'page';
  const titled = before.some(({ kind }) => kind === 'title');
  const last = before.filter(({ kind }) => kind !== 'page').at(-1);
  if ((isUpdated(text) && titled) || isSymbolLine(text) || isEdition(text)) return 'edition';
  if (titled && isAdoption(text)) return 'edition';
  if (isProposer(text)) return 'proposer';
  if (origin.test(text) && text.length <= 300) return 'origin';
  if (titled && last?.kind === 'title' && isTitleGoingOn(block, text, last.text)) return 'title';
  if (isMasthead(text) || isMailHead(text)) return titled ? null : 'masthead';
  if (titled) return null;
  if (isTitle(block, text)) return 'title';
  if (!isUntypicalTitle(block, text)) return null;
  return below.some((next) => isTitle(next, blockText(next))) ? 'masthead' : 'title';
}

/** *(updated)*, *revised draft*: says that there is an edition, and not which. */
const isUpdated = (text: string): boolean =>
  /^\(?(?:updated|revised|обновлен[a-z\u00c0-\u052f]*|пересмотрен[a-z\u00c0-\u052f]*)(?: [a-z\u00c0-\u052f]+)?\)?$/iu.test(
    text,
  );

/** *June 2024, revision 1*; *Astana, 10-11 October 2022*; *Rev.2*; *11 October 2022*. */
export function isEdition(text: string): boolean {
  if (text.length > 80) return false;
  if (placeAndDate(text) !== null) return true;
  const [date] = findDates(text);
  const dated = date?.from === 0 && (endsInDate(text) || statedRevision(text) !== null);
  return dated || isRevisionLine(text);
}

/** *Adopted by the Senior Officials Committee on 5 June 2024*, below a title. */
const isAdoption = (text: string): boolean =>
  text.length <= 160 &&
  /^\(?(?:adopted|approved|agreed|endorsed|принят[аоы]?|утвержден[аоы]?|утверждён|одобрен[аоы]?)\s/iu.test(
    text,
  ) &&
  findDates(text).some(({ iso }) => iso.length === 10);

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

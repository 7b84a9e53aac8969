/**
 * Which enclosed text a note means where it names one: by the words of the title, and where they are in
 * another language than the text, also by the place in the list. Gives each text what the note says of
 * it, and names what is missing from the file and what the list does not name.
 *
 * Source: notes SOC/DOC/1289 (eight texts in a list) and NCT/CT/801 (one, in the first paragraph).
 */

import { isUnderSilence } from '#domain/deadlines/kinds';
import { sentencesOf } from '#domain/deadlines/sentences';
import type { Document, DocumentStatus } from '#domain/document/document';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { entriesBehindColon } from './forwardedLists';
import type { Mention } from './mentions';
import type { VersionFacts } from './noteFacts';
import { findSymbols, statedRevision } from './symbols';
import { coverage, fitness, titleWords } from './titleLikeness';

/** The texts with what the note says of them, and what does not fit. */
export interface Matched {
  readonly documents: readonly Document[];
  /** Symbols that the note names and no text has. */
  readonly unmatched: readonly string[];
  /** Entries of the note's list without a symbol that no text was found for, as printed. */
  readonly missing: readonly string[];
  /** Indices of texts that the note's list does not name. */
  readonly extra: readonly number[];
}

/** How much of a title a mention must repeat; titles run longer than their mentions. */
const enoughForStatus = 0.4;
const enoughForSymbol = 0.5;
/** Between two languages only the words of `fieldWords` meet. */
const enoughAcross = 0.34;

/** Gives each document the symbol, revision and status that the note states for it. Its own words go first. */
export function matchMentions(
  documents: readonly Document[],
  facts: readonly VersionFacts[],
  mentions: readonly Mention[],
  profile: OrganisationProfile | null,
): Matched {
  const placed = placesInList(documents, mentions);
  const symbols = assignSymbols(documents, mentions, placed);
  const silent = silentTexts(facts, profile);
  const matched = documents.map((document, index): Document => {
    const mention = placed.get(index) ?? bestMention(document, mentions);
    const symbol = document.symbol ?? symbols.get(index) ?? null;
    const stated = document.revision ?? statedRevision(symbol ?? '');
    const said =
      documents.length === 1
        ? (mention?.status ?? mentions.find(({ status }) => status !== null)?.status)
        : mention?.status;
    return {
      ...document,
      symbol,
      revision: stated ?? mention?.revision ?? null,
      status: (silent(symbol) ? 'silence' : said) ?? circulatedStatus(document),
    };
  });
  const given = new Set(matched.map(({ symbol }) => symbol?.toUpperCase()));
  const named = mentions.flatMap(({ symbol }) => symbol ?? []);
  return {
    documents: matched,
    unmatched: [...new Set(named)].filter((sign) => !given.has(sign.toUpperCase())),
    ...listDifferences(matched, mentions),
  };
}

/** *DECISION OF …* has been taken; what a note sends round otherwise is circulated. */
const circulatedStatus = ({ title }: Document): DocumentStatus =>
  /^(?:decisions?|решени[ея])(?![a-z\u00c0-\u052f])/iu.test(title ?? '') ? 'approved' : 'circulated';

/** *… the following documents: the Decisions; the draft Plan, placed under silence*: each entry speaks for itself. */
function entriesOrWhole(sentence: string): readonly string[] {
  const entries = entriesBehindColon(sentence);
  return entries.length > 0 ? entries : [sentence];
}

/** Which texts the body puts under silence: those whose symbols stand in the sentence, or all. */
function silentTexts(
  facts: readonly VersionFacts[],
  profile: OrganisationProfile | null,
): (symbol: string | null) => boolean {
  const sentences = facts
    .flatMap(({ passages }) => passages.filter(({ text, item }) => !item && isUnderSilence(text)))
    .flatMap(({ text }) => sentencesOf(text).flatMap(entriesOrWhole).filter(isUnderSilence));
  const symbols = sentences.map((sentence) => findSymbols(sentence, profile));
  const named = new Set(symbols.flat());
  if (sentences.length === 0) return () => false;
  return named.size === 0 ? () => true : (symbol) => symbol !== null && named.has(symbol);
}

const isSameLanguage = (document: Document, mention: Mention): boolean =>
  document.language === null || document.language === mention.language;

// Every text is held against every mention.
const knownTitles = new WeakMap<Document, ReadonlySet<string>>();

function likeness(document: Document, mention: Mention): number {
  const words = knownTitles.get(document) ?? titleWords(document.title ?? '');
  knownTitles.set(document, words);
  return coverage(words, mention.words);
}

function bestMention(document: Document, mentions: readonly Mention[]): Mention | null {
  const ranked = mentions
    .map((mention) => ({ mention, weight: likeness(document, mention) }))
    .filter(
      ({ mention, weight }) => weight >= (isSameLanguage(document, mention) ? enoughForStatus : enoughAcross),
    )
    .sort((a, b) => b.weight - a.weight);
  return ranked[0]?.mention ?? null;
}

/** The entries of the list that are easiest to compare with the texts: those in their language, or the most. */
function listFor(documents: readonly Document[], mentions: readonly Mention[]): readonly Mention[] {
  const lists = (['en', 'ru', 'kk'] as const)
    .map((language) => mentions.filter((mention) => mention.listed && mention.language === language))
    .filter((list) => list.length > 0);
  const own = lists.find((list) => documents.some(({ language }) => language === list[0]?.language));
  return own ?? lists[0] ?? [];
}

/** Texts and entries of a list paired one to one, the likeliest first: entry by index of the text. */
function pairsInList(documents: readonly Document[], list: readonly Mention[]): ReadonlyMap<number, Mention> {
  const titles = documents.map(({ title }) => titleWords(title ?? ''));
  const pairs = titles
    .flatMap((title, index) =>
      list.map((mention, place) => {
        // A list is mostly in the order of the file; that decides between equals, and no more.
        const order = 0.02 * (1 - Math.abs(index / titles.length - place / list.length));
        const like = Math.max(fitness(title, mention.words), sameSymbol(documents[index], mention) ? 2 : 0);
        return { index, mention, weight: like === 0 ? 0 : like + order };
      }),
    )
    .filter(({ index, mention, weight }) => {
      const document = documents[index];
      return weight >= (document !== undefined && isSameLanguage(document, mention) ? 0.36 : 0.26);
    })
    .sort((a, b) => b.weight - a.weight);
  const found = new Map<number, Mention>();
  for (const { index, mention } of pairs)
    if (!found.has(index) && ![...found.values()].includes(mention)) found.set(index, mention);
  return found;
}

const sameSymbol = (document: Document | undefined, { symbol }: Mention): boolean =>
  symbol !== null && document?.symbol?.toUpperCase() === symbol.toUpperCase();

/** The pairs; where as many texts as entries stand in the same order, those without a likeness too. */
function placesInList(
  documents: readonly Document[],
  mentions: readonly Mention[],
): ReadonlyMap<number, Mention> {
  const list = listFor(documents, mentions);
  const pairs = pairsInList(documents, list);
  const inOrder =
    list.length === documents.length && [...pairs].every(([index, mention]) => list[index] === mention);
  const enough = pairs.size * 2 >= documents.length;
  return inOrder && enough ? new Map(list.map((mention, index) => [index, mention])) : pairs;
}

/** Symbols by document index: the likest pair first, each symbol and each document once. */
function assignSymbols(
  documents: readonly Document[],
  mentions: readonly Mention[],
  placed: ReadonlyMap<number, Mention>,
): ReadonlyMap<number, string> {
  const given = new Map<number, string>();
  const own = new Set(documents.flatMap(({ symbol }) => symbol ?? []));
  const give = (index: number, symbol: string | null): void => {
    const free = documents[index]?.symbol === null && !given.has(index);
    const isNew = symbol !== null && !own.has(symbol) && ![...given.values()].includes(symbol);
    if (free && isNew) given.set(index, symbol);
  };
  for (const [index, { symbol }] of placed) give(index, symbol);
  const pairs = documents
    .flatMap((document, index) =>
      mentions.map((mention) => ({ index, mention, document, weight: likeness(document, mention) })),
    )
    .filter(
      ({ document, mention, weight }) =>
        weight >= (isSameLanguage(document, mention) ? enoughForSymbol : enoughAcross),
    )
    .sort((a, b) => b.weight - a.weight);
  for (const { index, mention } of pairs) if (!placed.has(index)) give(index, mention.symbol);
  // One text and one symbol: there is nothing else that the note could mean.
  const all = [...new Set(mentions.flatMap(({ symbol }) => symbol ?? []))];
  const lists = mentions.filter(({ listed, language }) => listed && language === mentions[0]?.language);
  if (documents.length === 1 && all.length === 1 && lists.length < 2 && !isAnother(documents[0], mentions))
    give(0, all[0] ?? null);
  return given;
}

/** True where note and text are of one language and have hardly a word in common: then it is another text. */
function isAnother(document: Document | undefined, mentions: readonly Mention[]): boolean {
  if (document === undefined) return true;
  const naming = mentions.filter((mention) => mention.symbol !== null && isSameLanguage(document, mention));
  return naming.length > 0 && naming.every((mention) => likeness(document, mention) < 0.25);
}

/** What the list names and the file lacks, and the other way round; nothing where the note has no list. */
function listDifferences(
  documents: readonly Document[],
  mentions: readonly Mention[],
): Pick<Matched, 'missing' | 'extra'> {
  const list = listFor(documents, mentions);
  if (list.length === 0) return { missing: [], extra: [] };
  const pairs = placesInList(documents, list);
  const found = new Set(pairs.values());
  return {
    missing: list.filter((mention) => mention.symbol === null && !found.has(mention)).map(({ text }) => text),
    extra: documents.flatMap((_, index) => (pairs.has(index) || list[0]?.inSentence ? [] : [index])),
  };
}

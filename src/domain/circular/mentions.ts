/**
 * Which enclosed text the note means where it names one. A note names each text by words of its
 * title, with its symbol in brackets and sometimes with what is to become of it: *Draft Summit
 * decision on … (SUM/2022/DRAFT/8) placed under silence procedure until …*.
 *
 * Source: notes SOC/DOC/1289 (a list of texts) and NCT/CT/801 (one text, in the first paragraph).
 */

import type { Passage } from '#domain/deadlines/find';
import { speaksOfSilence } from '#domain/deadlines/kinds';
import type { Document, DocumentStatus } from '#domain/document/document';
import type { OrganisationProfile } from '#domain/organisations/profile';
import type { VersionFacts } from './noteFacts';
import { findSigns, statedRevision } from './symbols';

/** Words of a note that may mean one of the texts. */
interface Mention {
  readonly words: ReadonlySet<string>;
  readonly symbol: string | null;
  readonly status: DocumentStatus | null;
  readonly revision: number | null;
}

/** The texts with what the note says of them, and the symbols that no text was found for. */
export interface Matched {
  readonly documents: readonly Document[];
  readonly unmatched: readonly string[];
}

/** How much of a title a mention must repeat; titles run longer than their mentions. */
const enoughForStatus = 0.4;
const enoughForSymbol = 0.5;

/** Gives each document the symbol, revision and status that the note states for it. Its own words go first. */
export function matchMentions(
  documents: readonly Document[],
  facts: readonly VersionFacts[],
  profile: OrganisationProfile | null,
): Matched {
  const mentions = facts.flatMap(({ passages }) =>
    passages.flatMap((passage) => mentionsIn(passage, profile)),
  );
  const symbols = assignSymbols(documents, mentions);
  const silent = facts.some(({ passages }) =>
    passages.some(({ text, item }) => !item && speaksOfSilence(text)),
  );
  const matched = documents.map((document, index): Document => {
    const mention = bestMention(document, mentions);
    const symbol = document.symbol ?? symbols.get(index) ?? null;
    const stated = document.revision ?? statedRevision(symbol ?? '');
    return {
      ...document,
      symbol,
      revision: stated ?? mention?.revision ?? null,
      status: (silent ? 'silence' : mention?.status) ?? circulatedStatus(document),
    };
  });
  const given = new Set(matched.map(({ symbol }) => symbol?.toUpperCase()));
  const named = mentions.flatMap(({ symbol }) => symbol ?? []);
  return {
    documents: matched,
    unmatched: [...new Set(named)].filter((sign) => !given.has(sign.toUpperCase())),
  };
}

/** *DECISION OF …* has been taken; what a note sends round otherwise is circulated. */
const circulatedStatus = ({ title }: Document): DocumentStatus =>
  /^(?:decisions?|решени[ея])(?!\p{L})/iu.test(title ?? '') ? 'approved' : 'circulated';

const approved =
  /(?<!\p{L})(?:approved|adopted|утвержд[её]нн|одобренн|принят|бекіткен|мақұлдаған|қабылдаған)/iu;

function statusIn(text: string): DocumentStatus | null {
  if (speaksOfSilence(text)) return 'silence';
  return approved.test(text) ? 'approved' : null;
}

/** One mention an entry of a list; in running text, one for the words before each symbol, or for all. */
function mentionsIn({ text, item }: Passage, profile: OrganisationProfile | null): readonly Mention[] {
  const symbols = findSigns(text, profile).filter(({ kind }) => kind === 'symbol');
  const mention = (words: string, symbol: string | null): Mention => ({
    words: titleWords(words),
    symbol,
    status: item ? statusIn(text) : null,
    revision: statedRevision(words),
  });
  if (item || symbols.length === 0) return [mention(text, symbols[0]?.sign ?? null)];
  return symbols.map(({ sign, from }, index) => mention(text.slice(symbols[index - 1]?.to ?? 0, from), sign));
}

const empty = new Set(['the', 'and', 'for', 'with', 'draft', 'проект', 'проекта', 'cica', 'asean', 'свмда']);

/** The words that tell one title from another, without plural endings; years and numbers too. */
function titleWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{N}{4}(?:-\p{N}{4})?|\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !empty.has(word)).map(stem));
}

/** A Russian or Kazakh title is inflected inside a sentence: its first six letters have to do. */
function stem(word: string): string {
  if (/^[a-z]/u.test(word)) return word.replace(/s$/u, '');
  return /^\p{L}/u.test(word) ? word.slice(0, 6) : word;
}

/** The part of the title's words that the mention has, 0 to 1. */
function likeness(document: Document, mention: Mention): number {
  const title = [...titleWords(document.title ?? '')];
  return title.length === 0 ? 0 : title.filter((word) => mention.words.has(word)).length / title.length;
}

function bestMention(document: Document, mentions: readonly Mention[]): Mention | null {
  const ranked = mentions
    .map((mention) => ({ mention, weight: likeness(document, mention) }))
    .filter(({ weight }) => weight >= enoughForStatus)
    .sort((a, b) => b.weight - a.weight);
  return ranked[0]?.mention ?? null;
}

/** Symbols by document index: the likest pair first, each symbol and each document once. */
function assignSymbols(
  documents: readonly Document[],
  mentions: readonly Mention[],
): ReadonlyMap<number, string> {
  const pairs = documents
    .flatMap((document, index) =>
      mentions.map((mention) => ({ index, symbol: mention.symbol, weight: likeness(document, mention) })),
    )
    .filter(({ weight }) => weight >= enoughForSymbol)
    .sort((a, b) => b.weight - a.weight);
  const given = new Map<number, string>();
  for (const { index, symbol } of pairs) {
    const free = documents[index]?.symbol === null && !given.has(index);
    if (symbol !== null && free && ![...given.values()].includes(symbol)) given.set(index, symbol);
  }
  return given;
}

/**
 * The lines that an enclosed text begins with: who presents it (*Chairmanship of Kazakhstan*, *Senior
 * Officials Committee*), as of when, its symbol, and a title that says what kind of text it is (*Draft
 * CICA Plan of Action …*, *CONCEPT PAPER*, *DECISION OF …*).
 *
 * Source: the enclosures of notes NCT/CT/801, NCT/CID/696, NCT/G/1501 and SOC/DOC/1289.
 */

import { findDates } from '#domain/deadlines/dates';
import type { Block } from '#domain/document/document';
import { once } from '#domain/once';
import { isOrdinalAlone, withoutOrdinal } from './annexHeads';
import { isCapitals, isListItem, looksLikeTitle } from './blockText';
import { isRevisionLine } from './symbols';

const presenter =
  /^(?:chairmanship of|chairmanship$|председательство(?![a-z\u00c0-\u052f])|(?:special|specialized|expert) (?:working group|meeting)$|(?:the )?(?:senior officials committee|committee of senior officials|ministerial council|council of heads of state or government|summit)$|комитет старших должностных лиц$|специальная рабочая группа$|совет министров$|[a-z\u00c0-\u052f][a-z\u00c0-\u052f]+ төрағалығы$|аға лауазымды тұлғалар комитеті$)/iu;
/** Whose text it is, above a symbol or a title of the United Nations, the WTO or the OSCE: *General Assembly*, *Committee on …*. */
const ofWorld =
  /^(?:united nations|(?:general assembly|security council|economic and social council|human rights council|general council|ministerial conference|permanent council|forum for security co-?operation|trade negotiations committee|first|second|third|fourth|fifth|sixth committee)|(?:council|committee|sub-?committee|commission|working (?:party|group)|negotiating group) (?:on|for|of) [a-z ,’'-]{3,70}|(?:[a-z]+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|[a-z]+(?:teen|ie)?th) (?:regular |special |resumed |emergency )*session)$/iu;
const jobNumber = /^\(?\d{2}-\d{3,5}(?:\s?\([EFRS]\))?\)?(?:\s+page:?\s*\d+\/\d+)?$|^page:?\s*\d+\/\d+$/iu;
const body =
  /^(?:the )?(?:conference|association|organi[sz]ation) (?:on|of|for) |^(?:совещание|ассоциация|организация) /iu;
const asOf = /^(?:(?:draft,? )?as of|(?:по состоянию )?на)\s/iu;
const alone =
  /^[([]?(?:(?:working |zero |first |second |final )?draft|проект|жоба|original:? [a-z\u00c0-\u052f]+|(?:in )?english(?: only)?|оригинал:? [a-z\u00c0-\u052f]+|distr(?:ibution)?[.:]* [a-z\u00c0-\u052f]+|restricted|confidential|for official use(?: only)?|unofficial translation|неофициальный перевод|agenda item \d{1,2})[)\]]?$/iu;
const symbolAlone =
  /^(?:(?:symbol|document|doc\.|документ|құжат)(?: no\.?| №)?:?\s*)?[([]?[a-z\u00c0-\u052f][a-z\u00c0-\u052f\p{N}]*(?:[.-][a-z\u00c0-\u052f]+)?(?:\/(?:Rev\.?\s?\d+|[a-z\u00c0-\u052f\p{N}.]+(?:-\d+)?)){2,}[)\]]?$/iu;

/** A line above a title: presenter, organisation, *As of 11 October 2022*, a symbol alone, *DRAFT*. */
export function isMasthead(text: string): boolean {
  if (text.length > 80) return false;
  if (presenter.test(text) || alone.test(text) || isOrdinalAlone(text)) return true;
  if (ofWorld.test(text) || jobNumber.test(text)) return true;
  if (isSymbolLine(text) || isRevisionLine(text)) return true;
  if (body.test(text)) return isCapitals(text);
  return asOf.test(text) && endsInDate(text);
}

/** A symbol alone, or with its day: *SOC/2021/DRAFT/3/Rev.2, 22 June 2022*. */
export function isSymbolLine(text: string): boolean {
  if (text.length > 200) return false;
  const [date] = findDates(text);
  const sign =
    date === undefined || !endsInDate(text) ? text : text.slice(0, date.from).replace(/[\s,]+$/u, '');
  return symbolAlone.test(sign) && !/\p{Lowercase}/u.test(sign.replace(/^[^/]*[\s(]|Rev|Add|Corr/gu, ''));
}

export function endsInDate(text: string): boolean {
  const date = findDates(text).at(-1);
  return date !== undefined && /^\s*\.?$/u.test(text.slice(date.to));
}

const kindsOfText =
  'concept paper|action plan|plan of action|work plan|decisions?|declaration|statement|regulations?|rules of procedure|resolution|memorandum|list of|agenda|programme|report|terms of reference|guidelines|catalogue|communiqu[eé]|protocol|agreement|strategy|road ?map|non-paper|code of conduct';
const russianKinds =
  'концепци[яи]|план[а]? действий|решени[яе]|деклараци[яи]|заявлени[ея]|положени[ея]|правила процедуры|резолюци[яи]|меморандум|перечень|список|повестка дня|программ[аы]|доклад|круг ведения|протокол|соглашени[ея]|стратеги[яи]|дорожная карта';
const kazakhKinds =
  'тұжырымдама(?:сы|сының)?|іс-қимыл жоспары(?:ның)?|шешім(?:і|інің|дері)?|декларация(?:сы|сының)?|мәлімдеме(?:сі|сінің)?|тізімі|бағдарлама(?:сы|сының)?|хаттама(?:сы)?|келісім(?:і|інің)?';

const draftTitle = once(
  () =>
    new RegExp(
      `^(?:(?:revised|updated|final|zero|first|second|third|обновленный|пересмотренный)\\s+)?(?:draft|проект[a-z\\u00c0-\\u052f]*)\\s+(?:\\S+\\s+){0,6}?(?:${kindsOfText}|${russianKinds})(?![a-z\\u00c0-\\u052f])`,
      'iu',
    ),
);
const plainTitle = once(
  () => new RegExp(`^(?:\\S+\\s+){0,4}?(?:${kindsOfText}|${russianKinds})(?![a-z\\u00c0-\\u052f])`, 'iu'),
);
const kazakhTitle = once(
  () => new RegExp(`(?<![a-z\\u00c0-\\u052f])(?:${kazakhKinds})(?:\\s+жобасы)?$`, 'iu'),
);

/** *… in 2026-2028 гг.* ends with an abbreviation. */
const isSentence = (text: string): boolean => /[.;:!?,]$/u.test(text) && !/\d\s*(?:гг?|жж?)\.$/u.test(text);

/** True for a line that could be (part of) a title: short, no entry of a list, no sentence. */
export const isTitleShaped = (block: Block, text: string): boolean =>
  block.kind !== 'table' &&
  block.kind !== 'footnote' &&
  text.length > 0 &&
  text.length <= 300 &&
  !isListItem(block) &&
  !isSentence(text) &&
  (block.kind !== 'heading' || block.label === null);

const startsInCapitals = (text: string): boolean => isCapitals(text.split(' ').slice(0, 2).join(' '));

/** True for the first line of a title: it says that it is a draft, or is set like a title, and names a kind of text. */
export function isTitle(block: Block, whole: string): boolean {
  if (!isTitleShaped(block, whole)) return false;
  const text = withoutOrdinal(whole);
  if (draftTitle().test(text)) return true;
  if (!plainTitle().test(text) && !kazakhTitle().test(text)) return false;
  const isLong = text.split(' ').length >= 5;
  const isTop = block.kind === 'heading' && block.level === 1;
  return startsInCapitals(text) || isTop || (isLong && looksLikeTitle(block));
}

/** True where the words name a kind of text within their first few: *Concept Paper on Moths*. */
export const namesKindOfText = (text: string): boolean => plainTitle().test(text) || kazakhTitle().test(text);

const goesOn =
  /^(?:on|for|of|in|and|to|at|by|the|concerning|regarding|among|between|о|об|обо|по|на|в|во|и|для|с|со|между|list of|перечень|список|[a-z\u00c0-\u052f“"«(])(?![a-z\u00c0-\u052f])/iu;
const lowerCase = /^[\p{Lowercase}(]/u;
/** No title ends with one of these: the line goes on below. */
const unfinished =
  /(?:^|\s)(?:of|the|for|in|on|and|to|by|with|among|between|at|from|a|an|по|о|об|в|во|и|на|для|с|со|к|между|мен|және|туралы)$/iu;

/** A further line of a title: *on implementation of …*, *next meetings of …*, *List of …*. */
export function isTitleGoingOn(block: Block, text: string, before = ''): boolean {
  if (!isTitleShaped(block, text)) return false;
  return goesOn.test(text) || lowerCase.test(text) || unfinished.test(before);
}

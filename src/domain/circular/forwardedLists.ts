/**
 * Lists of forwarded texts that are no list to the eye: a table with a row a text, entries that only semicolons part,
 * and texts named one after the other in a sentence (*to forward the Decisions …, the draft Plan … and the Concept
 * Paper …*).
 *
 * Source: note SOC/DOC/1289, whose list other Secretariats set in these ways.
 */

import type { Block } from '#domain/document/document';
import { once } from '#domain/once';
import { oneLine } from './blockText';

/** Words with which a note forwards texts. */
export const forwards =
  /forward|convey|transmit|circulat|enclos|attach|submit|following\s+(?:documents|texts|drafts)|препрово|направ|переда|прилага|следующи[ех]|жолда|қоса\s+бер|келесі|мынадай/iu;

/** True for words that lead to a list of texts. */
export const leadsToList = (text: string): boolean => /:\s*$/u.test(text) && forwards.test(text);

const columnNames =
  /^(?:no\.?|nos?|№|#|n|п\/п|№ п\/п|item|titles?|names?|documents?|texts?|symbols?|references?|languages?|pages?|status|remarks?|deadlines?|наименование|названи[ея]|документы?|символы?|номер|языки?|страницы?|стр\.?|листов|статус|примечани[ея]|срок[a-z\u00c0-\u052f]*|атауы|құжат[a-z\u00c0-\u052f]*|белгі[a-z\u00c0-\u052f]*|тіл[a-z\u00c0-\u052f]*|бет[a-z\u00c0-\u052f]*|мәртебе[a-z\u00c0-\u052f]*|р\/с|т\/с)$/iu;
const emptyCell = /^(?:[-–—.\s]*|\d{1,3}[.)]?)$/u;

/** The rows of a table as entries of a list, without their numbers and without the names of the columns. */
export function rowsAsEntries(block: Block): readonly string[] {
  if (block.kind !== 'table' || block.rows.length < 2) return [];
  return block.rows.flatMap(({ cells }) => {
    const texts = cells.map(({ text }) => oneLine(text));
    const filled = texts.filter((text) => !emptyCell.test(text));
    const isHead = filled.every((text) =>
      text.split(/\s*\/\s*|\s+and\s+/u).every((part) => columnNames.test(part)),
    );
    return isHead ? [] : [filled.join(' ')];
  });
}

/** What semicolons part in a paragraph below (or behind) the words that lead to a list; else nothing. */
export function partedEntries(text: string): readonly string[] {
  const entries = text
    .split(/;\s*(?:(?:and|и|және)\s+)?/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return entries.length > 1 ? entries : [];
}

const englishKinds =
  'drafts?|decisions?|concept papers?|agendas?|declarations?|statements?|plans?|action plans?|lists?|reports?|regulations|resolutions?|memorand(?:um|a)|programmes?|terms of reference|protocols?|agreements?|guidelines|rules of procedure|communiqu[eé]s?|road ?maps?|strateg(?:y|ies)|questionnaires?|non-papers?|catalogues?';
const russianKinds =
  'проект(?:ы|а)?|решени[ея]|концепци[юяи]|повестк[ау]|деклараци[юяи]|заявлени[ея]|план(?:ы)?|перечень|перечни|список|списки|доклады?|положени[ея]|резолюци[юяи]|меморандумы?|программ[уы]|протоколы?|соглашени[ея]|стратеги[юяи]|правила';
const englishStart = once(
  () =>
    new RegExp(
      String.raw`(?:(?:forward|convey|transmit|circulate|submit|enclose)\s+(?:herewith\s+|for\s+\p{Alphabetic}+(?:\s+\p{Alphabetic}+)?\s+)?|[,;]\s+(?:and\s+|as well as\s+)?|\s(?:and|as well as)\s+)the\s+(?=(?:\p{Alphabetic}+\s+){0,4}?(?:${englishKinds})(?!\p{Alphabetic}))`,
      'giu',
    ),
);
const russianStart = once(
  () =>
    new RegExp(
      String.raw`(?:(?:направить|препроводить|передать|представить|разослать)\s+(?:для\s+\p{Alphabetic}+\s+)?|[,;]\s+(?:а также\s+)?|\s(?:и|а также)\s+)(?=(?:\p{Alphabetic}+\s+)?(?:${russianKinds})(?!\p{Alphabetic}))`,
      'giu',
    ),
);

/** *… to forward the following documents: the Decisions …; the draft Plan …; and the Concept Paper …*, all in one paragraph. */
const listed =
  /(?:following\s+(?:[a-z]+\s+)?(?:documents|texts|drafts)|следующи[ех]\s+(?:документ[а-я]+|текст[а-я]+|проект[а-я]+)|(?:келесі|мынадай)\s+(?:құжат|мәтін|жоба)[а-яәіңғүұқөһ]*)[^:;]{0,300}:\s+(?<list>\S.*)$/iu;

/** Entries that speak for themselves, as those of a list below do: what is said in one is of its text alone. */
export function entriesBehindColon(text: string): readonly string[] {
  const behindColon = listed.exec(text)?.groups?.list;
  const parted = behindColon === undefined ? [] : partedEntries(behindColon);
  // *Concept Papers: (1) on transport; (2) on human dimension* is one entry of several texts.
  const entries: string[] = [];
  for (const entry of parted) {
    const last = entries.at(-1);
    if (last === undefined || !/^\((?:[2-9]|[b-e])\)\s/u.test(entry)) entries.push(entry);
    else entries[entries.length - 1] = `${last}; ${entry}`;
  }
  return entries;
}

/**
 * The texts that a sentence names one after the other, each from its first word to the next one's; nothing where it
 * names fewer than two so clearly: in English each with its article, in Russian three, or two behind symbols.
 */
export function namedInTurn(text: string): readonly string[] {
  const parted = entriesBehindColon(text);
  if (parted.length > 0) return parted;
  for (const [pattern, isSure] of [
    [englishStart(), () => true],
    [russianStart(), (entries: readonly string[]) => entries.length > 2 || entries.every(hasSign)],
  ] as const) {
    const starts = [...text.matchAll(pattern)].map(({ index, 0: lead }) => index + lead.length);
    const first = starts[0];
    if (first === undefined || starts.length < 2 || !forwards.test(text.slice(0, first))) continue;
    const entries = starts.map((start, at) => text.slice(start, starts[at + 1]));
    if (isSure(entries)) return entries;
  }
  return [];
}

const hasSign = (entry: string): boolean => /\p{Uppercase}{2,}\/[\p{Uppercase}\p{N}/.]+/u.test(entry);

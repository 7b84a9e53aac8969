/**
 * References of a text to its own paragraphs: *paragraph 11a*, *paragraphs 3 to 5 and 7*, *OP3 bis*, *пункта 4*,
 * *4-тармақ*. A reference that goes on to another document (*paragraph 5 of resolution 1373*) is left alone;
 * one that could mean several paragraphs is left too, and said.
 */

import type { TextEdit } from '#domain/notation/notation';

/** A number that refers to a paragraph: `text.slice(from, to)` is `11a`, and stays what it is where nobody knows. */
export interface Reference {
  readonly from: number;
  readonly to: number;
  readonly number: string;
  /** The section that it names (`II`), else null. */
  readonly section: string | null;
}

const number = String.raw`\d+(?:\.\d+)*(?:[a-z]{1,2}(?![\p{Alphabetic}])|\s(?:bis|ter|quater|quinquies|alt)(?![\p{Alphabetic}]))?`;
const joint = String.raw`(?:\s*(?:,|;|–|-|\bto\b|\band\b|\bor\b|и|или|до|по|және)\s*)`;
const word = String.raw`(?:sub)?paragraphs?|paras?\.?|points?|пункт(?:а|у|ом|е|ы|ов|ам|ами|ах)?|абзац(?:а|е|ы|ев)?|п\.|пп\.|тармақ(?:тар)?`;
const named = new RegExp(
  String.raw`(?<![a-z\u00c0-\u052f])(?:${word})\s*№?\s*(${number}(?:${joint}${number})*)`,
  'giu',
);
const kazakh = new RegExp(String.raw`(?<![a-z\u00c0-\u052f\p{N}])(\d+(?:${joint}\d+)*)-тарма[қғ]`, 'giu');
const operative = new RegExp(String.raw`(?<![\p{Alphabetic}\p{N}])((?:OP|PP)\s?${number})`, 'gu');

const section = String.raw`(?:Pillar|Section|Part|Chapter|Компонент\p{Alphabetic}*|Раздел\p{Alphabetic}*|Част\p{Alphabetic}*|Глав\p{Alphabetic}*|Бөлім\p{Alphabetic}*)\s+([IVXLC]+|\d+)`;
const sectionBefore = new RegExp(String.raw`${section},?\s*$`, 'iu');
const sectionBehind = new RegExp(String.raw`^,?\s*(?:of|under|in|to)?\s*(?:the\s+)?${section}`, 'iu');

/** Another document's paragraph: of a resolution, a charter, a note. */
const elsewhere =
  /^[,\s]*(?:of|in|to|резолюции|Декларации|Устава|Конвенции|ноты)\s*(?:(?:the|its|General|Security|Assembly|Council|that|said)\s+)*(?:resolution|declaration|charter|convention|treaty|protocol|note|report|statute|agreement|annex|decision|резолюции|Декларации|Устава|Конвенции|ноты)|^\s+(?:резолюции|Декларации|Устава|Конвенции|ноты|Договора)/iu;

/** In the order of the text. References to other documents are not among them. */
export function referencesIn(text: string): readonly Reference[] {
  const found = [named, kazakh, operative].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => referencesOf(text, match)),
  );
  let end = 0;
  return found
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      const isApart = from >= end;
      end = to;
      return isApart;
    });
}

function referencesOf(text: string, match: RegExpExecArray): readonly Reference[] {
  const [whole, list = ''] = match;
  const start = match.index + whole.indexOf(list);
  const behind = text.slice(start + list.length);
  if (elsewhere.test(behind)) return [];
  const named = sectionBefore.exec(text.slice(0, match.index)) ?? sectionBehind.exec(behind);
  return [...list.matchAll(new RegExp(`(?:OP|PP)?\\s?${number}`, 'giu'))].map(({ 0: found, index }) => {
    const lead = found.length - found.trimStart().length;
    const from = start + index + lead;
    return { from, to: start + index + found.length, number: found.trim(), section: named?.[1] ?? null };
  });
}

/** The edits that put new numbers in; `to` gives null where the number stays. */
export const referenceEdits = (
  references: readonly Reference[],
  to: (reference: Reference) => string | null,
): readonly TextEdit[] =>
  references.flatMap((reference) => {
    const insert = to(reference);
    return insert === null || insert === reference.number
      ? []
      : [{ from: reference.from, to: reference.to, insert }];
  });

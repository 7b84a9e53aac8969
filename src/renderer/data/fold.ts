/**
 * Makes two spellings of one word equal for searching: case, accents, kinds of dashes, quotation marks and
 * spaces fall away. Russian ё is found by е; й stays, for it is a letter of its own.
 */

/** @example fold('Pará — «Мёд»') // 'para - "мед"' */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<![иИ])\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[«»“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ');
}

/** The words of a query, folded; a text matches when it holds every one of them. */
export const queryWords = (query: string): readonly string[] => fold(query).trim().split(' ').filter(Boolean);

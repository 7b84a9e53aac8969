/**
 * The standard that a PDF is asked to keep, and whether a finished one says that it does. A paper with a letter
 * that no font has, or with pages of somebody else's behind it, comes out without one, and whoever sends it must
 * be told.
 *
 * Source: ISO 14289-1, 5 and ISO 19005-2, 6.6.4: the identification in the metadata, which is never compressed.
 */

import type { PaperSetting } from './paper';

export type PdfStandardName = 'PDF/UA-1' | 'PDF/A-2a';

/** Null where none is asked for. */
export function askedStandard({ standard }: PaperSetting = {}): PdfStandardName | null {
  if (standard === 'none') return null;
  return standard === 'archive' ? 'PDF/A-2a' : 'PDF/UA-1';
}

const identifications = { 'PDF/UA-1': 'pdfuaid:part>1<', 'PDF/A-2a': 'pdfaid:part>2<' } as const;

export function statesStandard(pdf: Uint8Array, standard: PdfStandardName): boolean {
  const sought = [...identifications[standard]].map((letter) => letter.charCodeAt(0));
  const [first = 0] = sought;
  for (let at = pdf.indexOf(first); at >= 0; at = pdf.indexOf(first, at + 1))
    if (sought.every((code, offset) => pdf[at + offset] === code)) return true;
  return false;
}

/** One English sentence, or null where the file says that it keeps what was asked, or nothing was. */
export function lostStandardSentence(pdf: Uint8Array, standard: PdfStandardName | null): string | null {
  if (standard === null || statesStandard(pdf, standard)) return null;
  return `The PDF could not keep ${standard} (a letter without a font, a heading that skips a level, or pages of another file) and does not say that it does; it can be read and printed as usual.`;
}

/**
 * The measures of the page, once for every writer, so that the DOCX and the PDF break their lines and
 * their pages as nearly alike as two page setters can. Taken from the circulars of the CICA
 * Secretariat: A4, Times, twelve points, the enclosure line hanging in the left margin.
 */

import type { PaperSize } from './paper';

export const page = {
  widthMm: 210,
  heightMm: 297,
  marginMm: { top: 20, right: 20, bottom: 20, left: 32 },
  /** On the right, where somebody writes by hand. */
  wideMarginMm: 70,
  /** The column of the enclosure line, counted from the left edge of the sheet. */
  sideNote: { leftMm: 7, widthMm: 23, sizePt: 10 },
  footerMm: 10,
  bodyPt: 12,
  footnotePt: 10,
  tablePt: 10.5,
  /** Between the lines of a paragraph, as a share of single spacing. */
  lineSpacing: 1.08,
  /** Behind a paragraph that names no other distance. */
  spaceAfterPt: 6,
  /** Of a paragraph of a note. */
  firstLineMm: 12.5,
  /** How far the words of a labelled paragraph stand from its label's left edge. */
  hangMm: 9,
  /** Each level of a list starts this much further to the right. */
  levelMm: 9,
} as const;

/** Headings by level, from 1; deeper ones look like the last. */
export const headingPt = [14, 12, 12] as const;

/** The sheet in millimetres. Letter is 8½ by 11 inches; its margins are those of A4. */
export const sheets = {
  a4: { widthMm: page.widthMm, heightMm: page.heightMm },
  letter: { widthMm: 215.9, heightMm: 279.4 },
} as const satisfies Record<PaperSize, { readonly widthMm: number; readonly heightMm: number }>;

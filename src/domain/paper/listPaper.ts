/**
 * A list as one table on paper: a heading, a line that says what the list was narrowed to, and rows under a head.
 * The same paper becomes DOCX and PDF.
 */

import type { LanguageCode } from '#domain/languages';
import type { Paper, PaperRow, PaperRun } from './paper';

export interface ListOnPaper {
  readonly title: string;
  /** Below the title; empty for none. */
  readonly subtitle: string;
  readonly language: LanguageCode;
  /** ISO date that the file states. */
  readonly day: string;
  /** The first row is the head of the table; all have as many cells. */
  readonly rows: readonly (readonly string[])[];
}

/** @example listPaper({ …, rows: [['Place', 'Proposal'], ['I.1', 'insert “and”']] }) */
export function listPaper({ title, subtitle, language, day, rows }: ListOnPaper): Paper {
  const said: readonly PaperRun[] = subtitle === '' ? [] : [{ kind: 'text', text: subtitle, italic: true }];
  return {
    title,
    language,
    createdAt: `${day}T00:00:00Z`,
    parts: [
      {
        kind: 'enclosure',
        language,
        title,
        pageNumbers: 'all',
        hyphenation: false,
        blocks: [
          { kind: 'heading', level: 1, label: null, runs: [{ kind: 'text', text: title }], align: 'start' },
          ...(said.length === 0
            ? []
            : [{ kind: 'paragraph', label: null, level: 0, runs: said, spaceAfterPt: 8 } as const]),
          { kind: 'table', headerRows: 1, rows: rows.map((row, at) => rowOf(row, at === 0)) },
        ],
      },
    ],
  };
}

const rowOf = (cells: readonly string[], isHead: boolean): PaperRow => ({
  cells: cells.map((text) => ({ colspan: 1, rowspan: 1, paragraphs: [[runOf(text, isHead)]] })),
});

const runOf = (text: string, bold: boolean): PaperRun =>
  bold ? { kind: 'text', text, bold: true } : { kind: 'text', text };

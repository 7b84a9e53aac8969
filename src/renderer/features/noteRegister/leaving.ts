/** The register as a workbook, as CSV, or on paper. What leaves is what the filter shows, in its order. */

import type { TFunction } from 'i18next';
import type { Paper, PaperRow, PaperRun } from '#domain/paper/paper';
import { columnsOf, type NoteColumn, type NoteRow } from '#domain/registry/noteRows';
import { bridge } from '#renderer/bridge';
import { shortDate } from '#renderer/i18n/dates';
import { currentLanguage, sentenceOf } from '#renderer/i18n/index';
import { toastDone, toastProblem } from '#renderer/state/toasts';

type Words = TFunction<'noteRegister'>;

/** In characters. */
const widths: Readonly<Record<NoteColumn, number>> = {
  direction: 8,
  registered: 14,
  number: 16,
  date: 12,
  subject: 52,
  from: 34,
  to: 34,
  chain: 28,
  state: 14,
};

/** Heads and cells; dates stay as ISO, which spreadsheets sort. */
export function cellsOf(rows: readonly NoteRow[], t: Words): readonly (readonly string[])[] {
  const cell = (row: NoteRow, column: NoteColumn): string => {
    if (column === 'chain') return row.chain.join(' → ');
    return column === 'direction' || column === 'state' ? t(`${column}.${row[column]}`) : row[column];
  };
  const columns = columnsOf(rows);
  return [
    columns.map((column) => t(`column.${column}`)),
    ...rows.map((row) => columns.map((column) => cell(row, column))),
  ];
}

export async function saveRegister(rows: readonly NoteRow[], kind: 'xlsx' | 'csv', t: Words): Promise<void> {
  const chosen = await bridge().chooseSave({
    suggestedName: `${t('file')}.${kind}`,
    kind,
    title: t('saveTitle'),
  });
  if (!chosen.ok) toastProblem(sentenceOf(chosen.error));
  if (!chosen.ok || chosen.value === null) return;
  const columns = columnsOf(rows).map((column) => widths[column]);
  const bytes = await bytesOf(cellsOf(rows, t), kind, columns, t);
  const written = await bridge().writeFile({ token: chosen.value.token, bytes });
  if (written.ok) toastDone(t('saved', { name: chosen.value.name, count: rows.length }));
  else toastProblem(sentenceOf(written.error));
}

async function bytesOf(
  cells: readonly (readonly string[])[],
  kind: 'xlsx' | 'csv',
  columns: readonly number[],
  t: Words,
): Promise<Uint8Array> {
  if (kind === 'csv') return (await import('#formats/sheet/csv')).writeCsv(cells);
  const { writeXlsx } = await import('#formats/sheet/xlsx');
  return writeXlsx({ name: t('title'), rows: cells, widths: columns });
}

export async function printRegister(rows: readonly NoteRow[], t: Words): Promise<void> {
  const set = await bridge().renderPdf({ paper: registerPaper(rows, t, new Date().toISOString()) });
  if (!set.ok) return void toastProblem(sentenceOf(set.error));
  const printed = await bridge().printPdf({ bytes: set.value, jobName: t('title') });
  if (!printed.ok) toastProblem(sentenceOf(printed.error));
}

/** On an upright sheet: from and to share a column, the direction stands in it as an arrow. */
export function registerPaper(rows: readonly NoteRow[], t: Words, now: string): Paper {
  const language = currentLanguage();
  const text = (words: string, bold = false): readonly PaperRun[] => [
    { kind: 'text', text: words, ...(bold && { bold: true as const }) },
  ];
  const row = (cells: readonly (readonly PaperRun[])[]): PaperRow => ({
    cells: cells.map((runs) => ({ colspan: 1, rowspan: 1, paragraphs: [runs] })),
  });
  const heads = ['number', 'date', 'subject', 'fromTo', 'chain', 'state'] as const;
  const title = t('title');
  return {
    title,
    language,
    createdAt: now,
    parts: [
      {
        kind: 'enclosure',
        language,
        title,
        pageNumbers: 'all',
        blocks: [
          { kind: 'heading', level: 1, label: null, runs: text(title) },
          {
            kind: 'paragraph',
            label: null,
            level: 0,
            runs: text(t('printed', { date: shortDate(now.slice(0, 10), language, 0), count: rows.length })),
          },
          {
            kind: 'table',
            headerRows: 1,
            rows: [
              row(heads.map((head) => text(t(`column.${head}`), true))),
              ...rows.map((one) =>
                row([
                  text([one.registered, one.number || t('unnumbered')].filter(Boolean).join(' · ')),
                  text(one.date && shortDate(one.date, language, 0)),
                  text(one.subject),
                  text(
                    `${one.direction === 'in' ? '← ' : '→ '}${one.direction === 'in' ? one.from : one.to}`,
                  ),
                  text(one.chain.join(', ')),
                  text(t(`state.${one.state}`)),
                ]),
              ),
            ],
          },
        ],
      },
    ],
  };
}

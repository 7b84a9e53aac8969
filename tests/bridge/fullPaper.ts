/** A paper with every field of every kind, typed so that a field added to the type must be added here. */

import type { Paper, PaperBlock, PaperRun } from '#domain/paper/paper';

type Whole<T> = T extends unknown ? { [K in keyof T]-?: Exclude<T[K], undefined> } : never;

const wholeRuns = {
  text: {
    kind: 'text',
    text: 'Ғ',
    language: 'kk',
    bold: true,
    italic: true,
    underline: true,
    strike: true,
    superscript: true,
    subscript: true,
    ink: 'red',
    shade: 'yellow',
    change: { inserted: 'IND', deleted: 'TUR' },
  },
  break: { kind: 'break' },
  remark: { kind: 'remark', edge: 'start', id: 1 },
  footnote: {
    kind: 'footnote',
    runs: [{ kind: 'text', text: 'n' }],
    mark: '*',
    change: { inserted: 'IND', deleted: 'TUR' },
  },
} as const satisfies { readonly [K in PaperRun['kind']]: Whole<Extract<PaperRun, { kind: K }>> };

const runs = Object.values(wholeRuns);

const wholeBlocks = {
  heading: { kind: 'heading', level: 1, label: 'I.', runs, align: 'center', change: { deleted: 'TUR' } },
  paragraph: {
    kind: 'paragraph',
    label: null,
    level: 0,
    runs,
    align: 'justify',
    firstLineIndent: true,
    spaceAfterPt: 6,
    keepWithNext: false,
    role: 'addressee',
    change: { inserted: 'IND' },
  },
  table: {
    kind: 'table',
    headerRows: 1,
    rows: [
      {
        change: { inserted: 'IND' },
        cells: [{ colspan: 1, rowspan: 1, paragraphs: [runs], language: 'ar' }],
      },
    ],
    plain: true,
  },
  sideNote: { kind: 'sideNote', runs },
  picture: { kind: 'picture', mediaType: 'image/png', base64: 'AA==', widthMm: 20, alt: 'Emblem' },
  rule: { kind: 'rule' },
} as const satisfies { readonly [K in PaperBlock['kind']]: Whole<Extract<PaperBlock, { kind: K }>> };

export const fullPaper: Whole<Paper> = {
  title: 'Note',
  size: 'letter',
  language: 'en',
  createdAt: '2024-06-07T00:00:00.000Z',
  parts: [
    {
      kind: 'note',
      language: 'en',
      title: 'Note',
      blocks: Object.values(wholeBlocks),
      pageNumbers: 'fromSecond',
      hyphenation: false,
      remarks: [{ id: 1, author: 'IND', text: 'Supports.', replyTo: 0 }],
      runningHead: { mark: 'RESTRICTED', next: 'No. 1' },
    },
  ],
  setting: { numbering: 'whole', standard: 'archive', lineNumbers: true, wideMargin: true },
};

/** A paper of one text run, of the length given. */
export const paperOf = (text: string): Paper => ({
  ...fullPaper,
  parts: [
    {
      kind: 'note',
      language: 'en',
      title: 'Note',
      blocks: [{ kind: 'paragraph', label: null, level: 0, runs: [{ kind: 'text', text }] }],
      pageNumbers: 'none',
    },
  ],
});

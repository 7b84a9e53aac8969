/** Papers that use everything a page can hold, and other programs to read them with. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Paper, PaperBlock, PaperPart, PaperRun } from '#domain/paper/paper';

const folder = path.dirname(createRequire(__filename).resolve('@expo-google-fonts/tinos/package.json'));

export const fonts = { folder };

export const text = (words: string, style: object = {}): PaperRun => ({
  kind: 'text',
  text: words,
  ...style,
});

export const footnote = (words: string, mark?: string): PaperRun => ({
  kind: 'footnote',
  runs: [text(words)],
  ...(mark !== undefined && { mark }),
});

export const paragraph = (runs: readonly PaperRun[], label: string | null = null): PaperBlock => ({
  kind: 'paragraph',
  label,
  level: 0,
  runs,
});

const cell = (words: string, colspan = 1, rowspan = 1) => ({ colspan, rowspan, paragraphs: [[text(words)]] });

export const table: PaperBlock = {
  kind: 'table',
  headerRows: 1,
  rows: [
    { cells: [cell('Measures', 2), cell('Coordinator')] },
    { cells: [cell('Dimension', 1, 2), cell('Border control'), cell('TUR')] },
    { cells: [cell('Law enforcement'), cell('IND')] },
  ],
};

/** From circular NCT/CT/801, Pillar I and II, with nesting, no space, and signs of both parties. */
export const brackets = [
  'Resolve to [undertake] (-ISR) [encourage] (+ISR) (+BHR) the following measures;',
  'life [,] (+IND) [and] (-IND) [fundamental] (+IND) freedom;',
  '[11a. To enhance cooperation to counter and suppress nexus.] (+IND)',
  'To [consider] (-TUR) (+RUS) (+IRN) [acknowledge the importance of] (+TUR) (-RUS) (-IRN) becoming parties;',
  '[usage of cryptocurrencies for [financing] (+TUR) terrorism [and crime] (+TUR).] (-IRN) (+IND)',
];

export const kazakhLetters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі';

export const rollingPart: PaperPart = {
  kind: 'enclosure',
  language: 'en',
  title: 'Draft Plan of Action',
  pageNumbers: 'all',
  hyphenation: false,
  blocks: [
    { kind: 'heading', level: 1, label: null, runs: [text('Draft Plan of Action')] },
    { kind: 'heading', level: 2, label: 'II.', runs: [text('Preventing')] },
    ...brackets.map((words, index) => paragraph([text(words)], `${index + 1}.`)),
    paragraph(
      [text('Enhancing cooperation'), footnote('Focusing merely on one aspect'), text(';')],
      '11a bis.',
    ),
    table,
  ],
};

export const notePart: PaperPart = {
  kind: 'note',
  language: 'kk',
  title: 'Вербалды нота № 2024/15',
  pageNumbers: 'fromSecond',
  blocks: [
    {
      kind: 'paragraph',
      role: 'letterhead',
      label: null,
      level: 0,
      runs: [text('ЕЛШІЛІГІ', { bold: true })],
    },
    { kind: 'rule' },
    {
      kind: 'sideNote',
      runs: [text('Қосымша:'), { kind: 'break' }, text('аталған,'), { kind: 'break' }, text('5 п.')],
    },
    { ...paragraph([text(`Хатшылық ${kazakhLetters}`)]), firstLineIndent: true } as PaperBlock,
  ],
};

export const paperOf = (...parts: readonly PaperPart[]): Paper => ({
  title: 'Note verbale No. 2024/15 & “enclosure”',
  language: 'en',
  createdAt: '2024-01-09T10:20:30Z',
  parts,
});

/** Whether a program is installed; says so on the test's output where it is not. */
export function hasProgram(name: string): boolean {
  const found = spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
  if (!found)
    console.warn(`LEFT OUT: ${name} is not installed, so what it reads in our files was not tested.`);
  return found;
}

/** Runs a program on a file of these bytes (named `file.<ending>`) in a folder of its own. */
export function runOn(
  bytes: Uint8Array,
  ending: string,
  command: (file: string, folder: string) => readonly string[],
  result?: string,
): { readonly out: string; readonly error: string; readonly file: Uint8Array | null } {
  const own = mkdtempSync(path.join(tmpdir(), 'chancery-write-'));
  try {
    const file = path.join(own, `file.${ending}`);
    writeFileSync(file, bytes);
    const [program = '', ...args] = command(file, own);
    const run = spawnSync(program, args, { encoding: 'utf8', timeout: 90_000 });
    const made = result === undefined ? null : path.join(own, result);
    return {
      out: run.stdout,
      error: run.stderr,
      file: made !== null && existsSync(made) ? new Uint8Array(readFileSync(made)) : null,
    };
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/** The text that poppler reads, white space made single. */
export const pdfText = (bytes: Uint8Array): string =>
  runOn(bytes, 'pdf', (file) => ['pdftotext', '-enc', 'UTF-8', file, '-']).out.replace(/\s+/g, ' ');

export const libreOfficePdf = (docx: Uint8Array): Uint8Array | null =>
  runOn(
    docx,
    'docx',
    (file, folderOfRun) => [
      'soffice',
      `-env:UserInstallation=file://${folderOfRun}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folderOfRun,
      file,
    ],
    'file.pdf',
  ).file;

/**
 * Runs of a paper as runs of WordprocessingML. A tab, a line break and a soft hyphen are elements of
 * their own there (ECMA-376, 17.3.3); every other character stands in `w:t` with its spaces kept, so
 * that brackets come out to the character.
 */

import { FootnoteReferenceRun, type IRunOptions, SoftHyphen, Tab, TextRun } from 'docx';
import type { LanguageCode } from '#domain/languages';
import type { PaperRun } from '#domain/paper/paper';
import { printable } from '#domain/paper/printable';
import { languageTags } from './styles';

type TextOfPaper = Extract<PaperRun, { kind: 'text' }>;

/** Footnotes met so far, over all parts: ids from 1, in the order of the text. */
export interface FootnoteList {
  readonly notes: {
    readonly runs: readonly PaperRun[];
    readonly language: LanguageCode;
    readonly mark?: string;
  }[];
}

/** Where runs stand: the language of their part, that of the whole file, and the list of its footnotes. */
export interface RunContext {
  readonly language: LanguageCode;
  readonly fileLanguage: LanguageCode;
  readonly footnotes: FootnoteList;
}

export function docxRuns(runs: readonly PaperRun[], context: RunContext): TextRun[] {
  return runs.flatMap((run) => {
    if (run.kind === 'break') return [new TextRun({ break: 1 })];
    if (run.kind === 'text') return textRuns(run, context);
    const { notes } = context.footnotes;
    notes.push({
      runs: run.runs,
      language: context.language,
      ...(run.mark !== undefined && { mark: run.mark }),
    });
    return [new FootnoteReferenceRun(notes.length)];
  });
}

/** One text in the looks of the paragraph around it. */
export const plainRuns = (text: string, context: RunContext): TextRun[] =>
  docxRuns([{ kind: 'text', text }], context);

function textRuns(run: TextOfPaper, context: RunContext): TextRun[] {
  const look = runLook(run, context);
  return printable(run.text)
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [new TextRun({ break: 1 })]),
      ...line.split(/([\t\u00AD])/).flatMap((piece) => pieceRuns(piece, look)),
    ]);
}

function pieceRuns(piece: string, look: IRunOptions): TextRun[] {
  if (piece === '') return [];
  if (piece === '\t') return [new TextRun({ ...look, children: [new Tab()] })];
  if (piece === '\u00AD') return [new TextRun({ ...look, children: [new SoftHyphen()] })];
  // Not as a child: the library takes the child string `CURRENT` for a page number field.
  return [new TextRun({ ...look, text: piece })];
}

function runLook(run: TextOfPaper, context: RunContext): IRunOptions {
  const language = run.language ?? context.language;
  return {
    ...(run.bold && { bold: true }),
    ...(run.italic && { italics: true }),
    ...(run.underline && { underline: {} }),
    ...(run.strike && { strike: true }),
    ...(run.superscript && { superScript: true }),
    ...(run.subscript && { subScript: true }),
    ...(language !== context.fileLanguage && { language: { value: languageTags[language] } }),
  };
}

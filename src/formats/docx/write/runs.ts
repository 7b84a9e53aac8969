/**
 * Runs of a paper as runs of WordprocessingML. A tab, a line break and a soft hyphen are elements of
 * their own there (ECMA-376, 17.3.3); every other character stands in `w:t` with its spaces kept, so
 * that brackets come out to the character.
 */

import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  FootnoteReferenceRun,
  type IRunOptions,
  type ParagraphChild,
  ShadingType,
  SoftHyphen,
  Tab,
  TextRun,
} from 'docx';
import { paperColours } from '#domain/document/hues';
import { isRightToLeft, type WrittenLanguage } from '#domain/languages';
import type { PaperChange, PaperRun } from '#domain/paper/paper';
import { printable } from '#domain/paper/printable';
import { type ChangeCounter, tracked } from './changes';
import type { ListPlan } from './lists';
import { languageTags } from './styles';

type TextOfPaper = Extract<PaperRun, { kind: 'text' }>;

const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Words of right-to-left letters with what stands between them: Word takes the direction from the run. */
const rightToLeft =
  /([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?:[\s\d.,:;()«»"/-]+[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*)/;

/** True where the first letter of the runs is one that is written from right to left. */
export function startsRightToLeft(runs: readonly PaperRun[]): boolean {
  const words = runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');
  return rightToLeftLetter.test(/\p{Alphabetic}/u.exec(words)?.[0] ?? '');
}

/** Footnotes met so far, over all parts: ids from 1, in the order of the text. */
export interface FootnoteList {
  readonly notes: {
    readonly runs: readonly PaperRun[];
    readonly language: WrittenLanguage;
    readonly mark?: string;
  }[];
}

/** Where runs stand: the language of their part, that of the whole file, and the list of its footnotes. */
export interface RunContext {
  readonly language: WrittenLanguage;
  readonly fileLanguage: WrittenLanguage;
  readonly footnotes: FootnoteList;
  readonly changes: ChangeCounter;
  readonly lists: ListPlan;
  /** Added to the ids of the part's remarks, which are unique in the part only. */
  readonly remarksFrom: number;
  /** Width of the sheet in millimetres. */
  readonly sheetMm: number;
}

export function docxRuns(runs: readonly PaperRun[], context: RunContext): ParagraphChild[] {
  return runs.flatMap((run): readonly ParagraphChild[] => {
    if (run.kind === 'break') return [new TextRun({ break: 1 })];
    if (run.kind === 'text') return tracked(textRuns(run, context), run.change, context.changes);
    if (run.kind === 'remark') return remarkEdge(run.edge, run.id + context.remarksFrom);
    const { notes } = context.footnotes;
    notes.push({
      runs: run.runs,
      language: context.language,
      ...(run.mark !== undefined && { mark: run.mark }),
    });
    return tracked([new FootnoteReferenceRun(notes.length)], run.change, context.changes);
  });
}

const remarkEdge = (edge: 'start' | 'end', id: number): ParagraphChild[] =>
  edge === 'start'
    ? [new CommentRangeStart(id)]
    : [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];

/** One text in the looks of the paragraph around it. */
export const plainRuns = (text: string, context: RunContext, change?: PaperChange): ParagraphChild[] =>
  docxRuns([{ kind: 'text', text, ...(change !== undefined && { change }) }], context);

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
  return piece
    .split(rightToLeft)
    .filter((part) => part !== '')
    .map(
      (part) => new TextRun({ ...look, ...(rightToLeftLetter.test(part) && rightToLeftLook), text: part }),
    );
}

const rightToLeftLook: IRunOptions = { rightToLeft: true };

function runLook(run: TextOfPaper, context: RunContext): IRunOptions {
  const language = run.language ?? context.language;
  return {
    ...(run.bold && { bold: true }),
    ...(run.italic && { italics: true }),
    ...(run.underline && { underline: {} }),
    ...(run.strike && { strike: true }),
    ...(run.superscript && { superScript: true }),
    ...(run.subscript && { subScript: true }),
    ...(run.ink && { color: paperColours.ink[run.ink] }),
    ...(run.shade && { shading: { type: ShadingType.CLEAR, fill: paperColours.shade[run.shade] } }),
    ...(isRightToLeft(language) && {
      language: { bidirectional: languageTags[language] },
    }),
    ...(!isRightToLeft(language) &&
      language !== context.fileLanguage && { language: { value: languageTags[language] } }),
  };
}

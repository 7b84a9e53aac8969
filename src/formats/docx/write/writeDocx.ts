/**
 * Writes a paper as DOCX. The same paper gives the same bytes: no clock, no random ids, no author and
 * no name of a library is left in the package (`sealPackage`). Runs in a worker and on plain Node.
 */

import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ICommentOptions,
  type ISectionOptions,
  LineNumberRestartFormat,
  NoteNumberRestart,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { appError } from '#domain/errors';
import { isRightToLeft } from '#domain/languages';
import { page, sheets } from '#domain/paper/page';
import { type Paper, type PaperBlock, type PaperPart, type PaperRun, pageNumbers } from '#domain/paper/paper';
import { printable } from '#domain/paper/printable';
import { fail, ok, type Result } from '#domain/result';
import { decodeBase64, pictureSize } from '#formats/pictures';
import { docxBlocks } from './blocks';
import { planLists } from './lists';
import { mm } from './measures';
import { docxRuns, type FootnoteList, plainRuns, type RunContext } from './runs';
import { sealPackage } from './sealPackage';
import { paperStyles } from './styles';

/** Errors: `paper.picture` where a picture is neither PNG nor JPEG. */
export async function writeDocx(paper: Paper): Promise<Result<Uint8Array>> {
  if (!paper.parts.every(hasSoundPictures)) return fail(appError('paper.picture'));
  const footnotes: FootnoteList = { notes: [] };
  const changes = { date: `${new Date(paper.createdAt).toISOString().slice(0, 19)}Z`, next: 1 };
  const lists = planLists(paper.parts);
  const sheetMm = sheets[paper.size ?? 'a4'].widthMm;
  const shared = { fileLanguage: paper.language, footnotes, changes, lists, sheetMm };
  const remarks = remarksOf(paper.parts);
  const sections = paper.parts.map((part, index) =>
    section(
      part,
      paper,
      { ...shared, language: part.language, remarksFrom: remarks.from[index] ?? 0 },
      index === 0,
    ),
  );
  const file = new Document({
    title: printable(paper.title),
    sections,
    footnotes: writtenFootnotes(footnotes, { ...shared, language: paper.language, remarksFrom: 0 }),
    ...(remarks.all.length > 0 && { comments: { children: remarks.all } }),
    ...(lists.lists.length > 0 && { numbering: { config: lists.lists } }),
    styles: paperStyles(paper.language),
    defaultTabStop: mm(page.hangMm),
    compatabilityModeVersion: 15,
    hyphenation: { autoHyphenation: paper.parts.every((part) => part.hyphenation !== false) },
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(file));
  return ok(sealPackage(packed, paper, footnotes));
}

const hasSoundPictures = (part: PaperPart): boolean =>
  part.blocks.every((block) => {
    if (block.kind !== 'picture') return true;
    const bytes = decodeBase64(block.base64);
    return bytes !== null && pictureSize(bytes) !== null;
  });

function section(part: PaperPart, paper: Paper, context: RunContext, isFirst: boolean): ISectionOptions {
  const { marginMm } = page;
  const { numbering, lineNumbers, wideMargin } = paper.setting ?? {};
  const isWhole = numbering === 'whole';
  const sheet = sheets[paper.size ?? 'a4'];
  const mirrored = isRightToLeft(part.language);
  const end = wideMargin ? page.wideMarginMm : marginMm.right;
  const numbers = isWhole ? part.pageNumbers : pageNumbers(part, paper.setting);
  const hasFirst = numbers === 'fromSecond' && (!isWhole || isFirst);
  return {
    properties: {
      titlePage: hasFirst || part.runningHead !== undefined,
      ...(lineNumbers && {
        lineNumbers: { countBy: 1, restart: LineNumberRestartFormat.NEW_PAGE, distance: mm(4) },
      }),
      ...(countsNotesByPart(paper) && { footnoteProperties: { restart: NoteNumberRestart.EACH_SECTION } }),
      page: {
        size: { width: mm(sheet.widthMm), height: mm(sheet.heightMm) },
        margin: {
          top: mm(marginMm.top),
          right: mm(mirrored ? marginMm.left : end),
          bottom: mm(marginMm.bottom),
          left: mm(mirrored ? end : marginMm.left),
          footer: mm(page.footerMm),
        },
        ...((!isWhole || isFirst) && { pageNumbers: { start: 1 } }),
      },
    },
    ...headers(part, paper),
    footers: {
      default: numbers === 'none' && !isWhole ? emptyFooter() : numberFooter(),
      first: numbers === 'all' ? numberFooter() : emptyFooter(),
    },
    children: docxBlocks(part.blocks, context),
  };
}

/** Empty ones where another part has a head: a section would take over that of the section before it. */
function headers(part: PaperPart, paper: Paper): Pick<ISectionOptions, 'headers'> {
  if (paper.parts.every(({ runningHead }) => runningHead === undefined)) return {};
  const { mark = null, next = null } = part.runningHead ?? {};
  const marked = mark === null ? [] : [headLine(mark, AlignmentType.CENTER, true)];
  const later = next === null ? [] : [headLine(next, AlignmentType.LEFT, false)];
  return { headers: { first: header(marked), default: header([...marked, ...later]) } };
}

const header = (children: readonly Paragraph[]) =>
  new Header({ children: children.length > 0 ? children : [new Paragraph({ children: [] })] });

const headLine = (
  text: string,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  bold: boolean,
) => new Paragraph({ alignment, children: [new TextRun({ text: printable(text), bold })] });

/**
 * Each part numbers its footnotes from 1. It is said only where it changes something, because
 * LibreOffice 7 numbers 1, 0, 0 as soon as it reads it.
 */
const countsNotesByPart = (paper: Paper): boolean =>
  paper.parts.filter((part) => part.blocks.some(hasFootnote)).length > 1;

function hasFootnote(block: PaperBlock): boolean {
  if (block.kind === 'table') {
    return block.rows.some((row) => row.cells.some((cell) => cell.paragraphs.flat().some(isFootnote)));
  }
  return 'runs' in block && block.runs.some(isFootnote);
}

const isFootnote = (run: PaperRun): boolean => run.kind === 'footnote';

// Without a footer of its own a section would take over the one of the section before it.
const emptyFooter = () => new Footer({ children: [new Paragraph({ children: [] })] });

const numberFooter = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });

function writtenFootnotes({ notes }: FootnoteList, shared: RunContext) {
  const entries = notes.map(({ runs, language }, index) => {
    const context = { ...shared, language, footnotes: { notes: [] } };
    const children = [...plainRuns(' ', context), ...docxRuns(runs, context)];
    return [String(index + 1), { children: [new Paragraph({ style: 'FootnoteText', children })] }] as const;
  });
  return Object.fromEntries(entries);
}

/** The remarks of all parts, with the number that each part's ids start from. */
function remarksOf(parts: readonly PaperPart[]) {
  const all: ICommentOptions[] = [];
  const from = parts.map(({ remarks = [] }) => {
    const start = all.length;
    for (const { id, author, text, replyTo } of remarks)
      all.push({
        id: start + id,
        author,
        initials: author.slice(0, 3),
        ...(replyTo !== undefined && { parentId: start + replyTo }),
        children: printable(text)
          .split('\n')
          .map((line) => new Paragraph({ children: [new TextRun({ text: line })] })),
      });
    return start;
  });
  return { all, from };
}

/**
 * Writes a paper as DOCX. The same paper gives the same bytes: no clock, no random ids, no author and
 * no name of a library is left in the package (`sealPackage`). Runs in a worker and on plain Node.
 */

import {
  AlignmentType,
  Document,
  Footer,
  type ISectionOptions,
  NoteNumberRestart,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { appError } from '#domain/errors';
import { page } from '#domain/paper/page';
import type { Paper, PaperBlock, PaperPart, PaperRun } from '#domain/paper/paper';
import { printable } from '#domain/paper/printable';
import { fail, ok, type Result } from '#domain/result';
import { decodeBase64, pictureSize } from '#formats/pictures';
import { docxBlocks } from './blocks';
import { mm } from './measures';
import { docxRuns, type FootnoteList, plainRuns } from './runs';
import { sealPackage } from './sealPackage';
import { paperStyles } from './styles';

/** Errors: `paper.picture` where a picture is neither PNG nor JPEG. */
export async function writeDocx(paper: Paper): Promise<Result<Uint8Array>> {
  if (!paper.parts.every(hasSoundPictures)) return fail(appError('paper.picture'));
  const footnotes: FootnoteList = { notes: [] };
  const sections = paper.parts.map((part) => section(part, paper, footnotes));
  const file = new Document({
    title: printable(paper.title),
    sections,
    footnotes: writtenFootnotes(footnotes, paper),
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

function section(part: PaperPart, paper: Paper, footnotes: FootnoteList): ISectionOptions {
  const { marginMm } = page;
  return {
    properties: {
      titlePage: part.pageNumbers === 'fromSecond',
      ...(countsNotesByPart(paper) && { footnoteProperties: { restart: NoteNumberRestart.EACH_SECTION } }),
      page: {
        size: { width: mm(page.widthMm), height: mm(page.heightMm) },
        margin: {
          top: mm(marginMm.top),
          right: mm(marginMm.right),
          bottom: mm(marginMm.bottom),
          left: mm(marginMm.left),
          footer: mm(page.footerMm),
        },
        pageNumbers: { start: 1 },
      },
    },
    footers: {
      default: part.pageNumbers === 'none' ? emptyFooter() : numberFooter(),
      first: emptyFooter(),
    },
    children: docxBlocks(part.blocks, {
      language: part.language,
      fileLanguage: paper.language,
      footnotes,
    }),
  };
}

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

function writtenFootnotes(footnotes: FootnoteList, paper: Paper) {
  const entries = footnotes.notes.map(({ runs, language }, index) => {
    const context = { language, fileLanguage: paper.language, footnotes: { notes: [] } };
    const children = [...plainRuns(' ', context), ...docxRuns(runs, context)];
    return [String(index + 1), { children: [new Paragraph({ style: 'FootnoteText', children })] }] as const;
  });
  return Object.fromEntries(entries);
}

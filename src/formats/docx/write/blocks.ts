/**
 * Blocks of a paper as paragraphs and tables of WordprocessingML.
 *
 * Labels are real lists where Word counts to the very label that was circulated (`lists`), else
 * letters with a hanging indent and a tab: `11a bis.` is no number that Word could count.
 */

import {
  BorderStyle,
  FrameAnchorType,
  FrameWrap,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { isRightToLeft, type WrittenLanguage } from '#domain/languages';
import { headingLook, type ParagraphLook, paragraphLook } from '#domain/paper/look';
import { page } from '#domain/paper/page';
import type { PaperBlock, PaperRun } from '#domain/paper/paper';
import { printable } from '#domain/paper/printable';
import { decodeBase64, pictureSize } from '#formats/pictures';
import { changeFacts } from './changes';
import { mm, pt } from './measures';
import { docxRuns, plainRuns, type RunContext, startsRightToLeft } from './runs';
import { alignments, enclosureLineStyle, plainLook, roleStyles } from './styles';
import { docxTable } from './tables';

type BlockOf<K extends PaperBlock['kind']> = Extract<PaperBlock, { kind: K }>;

export function docxBlocks(blocks: readonly PaperBlock[], context: RunContext): (Paragraph | Table)[] {
  return blocks.flatMap((block) => docxBlock(block, context));
}

function docxBlock(block: PaperBlock, context: RunContext): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block, context)];
    case 'paragraph':
      return [paragraph(block, context)];
    case 'table':
      return docxTable(block, context);
    case 'sideNote':
      return [sideNote(block, context)];
    case 'picture':
      return [picture(block)];
    case 'rule':
      return [rule()];
  }
}

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

const titleLook: IParagraphOptions = (() => {
  const { align, beforePt, afterPt } = headingLook({ kind: 'heading', level: 1, label: null, runs: [] });
  return { alignment: alignments[align], spacing: { before: pt(beforePt), after: pt(afterPt) } };
})();

function heading(block: BlockOf<'heading'>, context: RunContext): Paragraph {
  const isTitle = block.level === 1 && block.label === null;
  const standard = headingLook({ ...block, align: undefined as never });
  const label = block.label === null ? [] : plainRuns(`${block.label} `, context, block.change);
  return new Paragraph({
    ...wholeLook(block, context),
    // Not Word's `Title`: pandoc takes that for a property of the file, and the words would be lost.
    heading: isTitle ? HeadingLevel.HEADING_1 : (headings[block.level - 1] ?? HeadingLevel.HEADING_3),
    ...(isTitle && titleLook),
    ...(block.align && block.align !== standard.align && { alignment: alignments[block.align] }),
    children: [...label, ...docxRuns(block.runs, context)],
  });
}

function paragraph(block: BlockOf<'paragraph'>, context: RunContext): Paragraph {
  const look = paragraphLook(block);
  const list = context.lists.places.get(block);
  const isTyped = block.label !== null && list === undefined;
  const label = isTyped ? plainRuns(`${block.label}\t`, context, block.change) : [];
  return new Paragraph({
    ...wholeLook(block, context),
    ...(list && { numbering: list }),
    ...(block.role && { style: roleStyles[block.role] }),
    ...(block.label !== null && { style: 'ListParagraph' }),
    ...difference(look, plainLook(block.role)),
    ...(list === undefined && indentation(look, block.label !== null)),
    ...(look.sticky && { keepNext: true }),
    children: [...label, ...docxRuns(block.runs, context)],
  });
}

/** The one language of all words, where they name it: a letterhead in another language keeps its direction. */
function onlyLanguage(runs: readonly PaperRun[]): WrittenLanguage | undefined {
  const named = new Set(runs.flatMap((run) => (run.kind === 'text' ? [run.language] : [])));
  return named.size === 1 ? [...named][0] : undefined;
}

/** The direction of its words, and what happened to it as a whole. */
function wholeLook(
  { runs, change }: BlockOf<'heading' | 'paragraph'>,
  context: RunContext,
): IParagraphOptions {
  const fact = (author: string) => changeFacts(author, context.changes);
  const { inserted, deleted } = change ?? {};
  const isTracked = inserted !== undefined || deleted !== undefined;
  const run = {
    ...(inserted !== undefined && { insertion: fact(inserted) }),
    ...(deleted !== undefined && { deletion: fact(deleted) }),
  };
  const own = onlyLanguage(runs);
  const mirrored = isRightToLeft(own ?? context.language) || startsRightToLeft(runs);
  return { ...(mirrored && { bidirectional: true }), ...(isTracked && { run }) };
}

function difference(look: ParagraphLook, style: ParagraphLook): IParagraphOptions {
  const spaced = look.beforePt !== style.beforePt || look.afterPt !== style.afterPt;
  return {
    ...(look.align !== style.align && { alignment: alignments[look.align] }),
    ...(spaced && { spacing: { before: pt(look.beforePt), after: pt(look.afterPt) } }),
  };
}

function indentation(look: ParagraphLook, labelled: boolean): IParagraphOptions {
  const left = mm(look.level * page.levelMm + (labelled ? page.hangMm : 0));
  if (labelled) return { indent: { left, hanging: mm(page.hangMm) } };
  if (look.indent) return { indent: { left, firstLine: mm(page.firstLineMm) } };
  return left === 0 ? {} : { indent: { left } };
}

/**
 * A frame in the margin, anchored to the paragraph behind it (ECMA-376, 17.3.1.11). Where one writes from the
 * right, Word and LibreOffice do not agree on which side a frame stands: there the line stands above the words.
 */
function sideNote(block: BlockOf<'sideNote'>, context: RunContext): Paragraph {
  const children = docxRuns(block.runs, context);
  if (isRightToLeft(context.language))
    return new Paragraph({
      style: enclosureLineStyle,
      bidirectional: true,
      spacing: { after: pt(6) },
      children,
    });
  return new Paragraph({
    style: enclosureLineStyle,
    frame: {
      type: 'absolute',
      // Word takes 0 for "not said"; a twentieth of a point is what its own dialog writes.
      position: { x: mm(page.sideNote.leftMm), y: 1 },
      width: mm(page.sideNote.widthMm),
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.TEXT },
      wrap: FrameWrap.AROUND,
    },
    children,
  });
}

const pixelsPerMm = 96 / 25.4;

function picture(block: BlockOf<'picture'>): Paragraph {
  const data = decodeBase64(block.base64) ?? new Uint8Array();
  // `writeDocx` has refused a paper with a picture that is none, so both fallbacks stay unused.
  const size = pictureSize(data) ?? { width: 1, height: 1 };
  const width = Math.round(block.widthMm * pixelsPerMm);
  const alt = printable(block.alt);
  return new Paragraph({
    alignment: alignments.center,
    spacing: { after: pt(8) },
    children: [
      new ImageRun({
        type: block.mediaType === 'image/png' ? 'png' : 'jpg',
        data,
        transformation: { width, height: Math.round((width * size.height) / size.width) },
        altText: { name: alt, description: alt, title: alt },
      }),
    ],
  });
}

function rule(): Paragraph {
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 4, space: 1, color: '000000' } },
    spacing: { before: pt(4), after: 0, line: 120 },
    children: [new TextRun({ size: 2 })],
  });
}

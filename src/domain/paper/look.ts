/**
 * How each paragraph of a paper looks: alignment, indents, distances. Decided once here; a writer only
 * says it in its format's way. Models: the circulars NCT/CID/696 and NCT/G/1501.
 */

import { headingPt, page } from './page';
import type { PaperAlignment, PaperBlock, PaperRole } from './paper';

type PaperHeading = Extract<PaperBlock, { kind: 'heading' }>;
type PaperParagraph = Extract<PaperBlock, { kind: 'paragraph' }>;

export interface ParagraphLook {
  readonly align: PaperAlignment;
  /** Steps of `page.levelMm` from the left edge. */
  readonly level: number;
  /** Whether the first line starts `page.firstLineMm` to the right. */
  readonly indent: boolean;
  readonly beforePt: number;
  readonly afterPt: number;
  /** Stays on the page of the block behind it. */
  readonly sticky: boolean;
  readonly breakable: boolean;
}

export interface HeadingLook {
  readonly align: PaperAlignment;
  readonly sizePt: number;
  readonly beforePt: number;
  readonly afterPt: number;
}

const roles = {
  letterhead: { align: 'center', beforePt: 0, afterPt: 2, breakable: false },
  address: { align: 'center', beforePt: 0, afterPt: 2, breakable: false },
  reference: { align: 'start', beforePt: 10, afterPt: 14, breakable: false },
  dateLine: { align: 'end', beforePt: 12, afterPt: 0, breakable: false },
  addressee: { align: 'start', beforePt: 30, afterPt: 0, breakable: false },
} as const satisfies Record<PaperRole, Partial<ParagraphLook>>;

/** Words of a text are justified unless the paragraph says otherwise. */
export function paragraphLook(block: PaperParagraph): ParagraphLook {
  const role = block.role === undefined ? null : roles[block.role];
  return {
    align: block.align ?? role?.align ?? 'justify',
    level: Math.min(block.level, 8),
    indent: block.firstLineIndent ?? false,
    beforePt: role?.beforePt ?? 0,
    afterPt: block.spaceAfterPt ?? role?.afterPt ?? page.spaceAfterPt,
    sticky: block.keepWithNext ?? false,
    breakable: role?.breakable ?? true,
  };
}

/** A title (level 1 without a number) is centred, a numbered heading starts at the margin. */
export function headingLook(block: PaperHeading): HeadingLook {
  const isTitle = block.level === 1 && block.label === null;
  return {
    align: block.align ?? (isTitle ? 'center' : 'start'),
    sizePt: headingPt[Math.min(Math.max(block.level, 1), headingPt.length) - 1] ?? page.bodyPt,
    beforePt: isTitle ? 4 : 10,
    afterPt: isTitle ? 10 : 6,
  };
}

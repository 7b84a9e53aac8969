/**
 * The styles of the DOCX: real ones with Word's own names where Word has one, so that a Secretariat's
 * template takes the text over, and the document map and screen readers find the headings. Their
 * looks come from `#domain/paper/look`, the same that the PDF is set by.
 */

import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { WrittenLanguage } from '#domain/languages';
import { headingLook, type ParagraphLook, paragraphLook } from '#domain/paper/look';
import { headingPt, page } from '#domain/paper/page';
import type { PaperAlignment, PaperRole } from '#domain/paper/paper';
import { halfPoints, lines, pt } from './measures';

/** Named and not embedded: every office has it, and its widths are those of the PDF's letters. */
export const fontName = 'Times New Roman';

export const languageTags = {
  en: 'en-GB',
  ru: 'ru-RU',
  kk: 'kk-KZ',
  fr: 'fr-FR',
  ar: 'ar-SA',
} as const satisfies Record<WrittenLanguage, string>;

export const alignments = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const satisfies Record<PaperAlignment, string>;

/** Style ids by the role of a paragraph. */
export const roleStyles = {
  letterhead: 'Letterhead',
  address: 'AddressLine',
  reference: 'ReferenceLine',
  dateLine: 'DateLine',
  addressee: 'Addressee',
} as const satisfies Record<PaperRole, string>;

export const enclosureLineStyle = 'EnclosureLine';
export const tableTextStyle = 'TableText';

/** What a bare paragraph of a style looks like; a paragraph says only what differs from it. */
export const plainLook = (role?: PaperRole): ParagraphLook =>
  paragraphLook({ kind: 'paragraph', label: null, level: 0, runs: [], ...(role && { role }) });

export function paperStyles(language: WrittenLanguage): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: fontName,
          size: halfPoints(page.bodyPt),
          language: { value: languageTags[language], eastAsia: 'en-GB', bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { line: lines(page.lineSpacing), lineRule: LineRuleType.AUTO } },
      },
      title: headingStyle(1, null),
      heading1: headingStyle(1, '1.'),
      heading2: headingStyle(2, '1.'),
      heading3: headingStyle(3, '1.'),
      listParagraph: { run: {}, paragraph: { alignment: AlignmentType.BOTH } },
      footnoteText: {
        run: { size: halfPoints(page.footnotePt) },
        paragraph: { spacing: { after: 0, line: lines(1), lineRule: LineRuleType.AUTO } },
      },
    },
    paragraphStyles: [normalStyle(), ...noteStyles(), ...smallStyles()],
  };
}

const spacing = (look: { beforePt: number; afterPt: number }) => ({
  before: pt(look.beforePt),
  after: pt(look.afterPt),
});

function headingStyle(level: number, label: string | null) {
  const look = headingLook({ kind: 'heading', level, label, runs: [] });
  return {
    run: {
      bold: true,
      size: halfPoints(headingPt[level - 1] ?? page.bodyPt),
      font: fontName,
      color: '000000',
    },
    paragraph: {
      alignment: alignments[look.align],
      spacing: spacing(look),
      keepNext: true,
      outlineLevel: level - 1,
    },
  };
}

function normalStyle(): IParagraphStyleOptions {
  const look = plainLook();
  return {
    id: 'Normal',
    name: 'Normal',
    quickFormat: true,
    paragraph: { alignment: alignments[look.align], spacing: spacing(look) },
  };
}

function noteStyles(): readonly IParagraphStyleOptions[] {
  const names = {
    letterhead: 'Letterhead',
    address: 'Address Line',
    reference: 'Reference Line',
    dateLine: 'Date Line',
    addressee: 'Addressee',
  } as const satisfies Record<PaperRole, string>;
  return (Object.keys(names) as PaperRole[]).map((role) => {
    const look = plainLook(role);
    return {
      id: roleStyles[role],
      name: names[role],
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { alignment: alignments[look.align], spacing: spacing(look), keepLines: !look.breakable },
    };
  });
}

function smallStyles(): readonly IParagraphStyleOptions[] {
  return [
    {
      id: enclosureLineStyle,
      name: 'Enclosure Line',
      basedOn: 'Normal',
      run: { italics: true, size: halfPoints(page.sideNote.sizePt) },
      paragraph: {
        alignment: AlignmentType.LEFT,
        spacing: { before: 0, after: 0, line: lines(1), lineRule: LineRuleType.AUTO },
      },
    },
    {
      id: tableTextStyle,
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: halfPoints(page.tablePt) },
      paragraph: {
        alignment: AlignmentType.LEFT,
        spacing: { before: pt(2), after: pt(2), line: lines(1), lineRule: LineRuleType.AUTO },
      },
    },
  ];
}

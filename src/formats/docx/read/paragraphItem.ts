/**
 * What a finished `w:p` means: a heading by its style's outline level or, where Secretariats only
 * make lines bold, by its shape; a label that Word counted or one that somebody typed.
 */

import { headingLevel } from '#formats/text/headings';
import { findLabel } from '#formats/text/label';
import { sliceStyled, trimStyled } from '#formats/text/styled';
import type { Numbering } from './numbering';
import type { ParagraphBuilder } from './paragraphBuilder';
import type { ParagraphItem } from './storyItems';
import type { ResolvedStyle, Styles } from './styles';

/** The paragraph as an item, or null where it has no words. Its number is counted either way. */
export function finishParagraph(
  paragraph: ParagraphBuilder,
  styles: Styles,
  numbering: Numbering,
): ParagraphItem | null {
  const style = styles.paragraph(paragraph.properties.styleId);
  const properties = { ...style.paragraph, ...paragraph.properties };
  const list = listOf(paragraph, style, numbering);
  const counted = list === null ? null : numbering.nextLabel(list.numId, list.ilvl);
  const whole = trimStyled(paragraph.styled());
  if (whole.text === '') return null;
  const typed = counted === null ? findLabel(whole.text) : findLabel(`${counted} A`);
  const styled = counted === null && typed ? trimStyled(sliceStyled(whole, typed.end)) : whole;
  const outline = properties.outline;
  const styledLevel = outline !== undefined && outline < 9 ? outline + 1 : null;
  return {
    kind: 'paragraph',
    at: paragraph.at,
    styled,
    label: counted ?? typed?.label ?? null,
    heading: styledLevel ?? headingLevel(styled, typed),
    level: list?.ilvl ?? 0,
    ...(properties.align === undefined ? {} : { align: properties.align }),
    calls: paragraph.calls,
    comments: paragraph.comments,
  };
}

/** The list and level that count this paragraph; `numId` 0 takes a style's list away. */
function listOf(
  paragraph: ParagraphBuilder,
  style: ResolvedStyle,
  numbering: Numbering,
): { numId: string; ilvl: number } | null {
  const numId = paragraph.properties.numId ?? style.paragraph.numId;
  if (numId === undefined || numId === '0') return null;
  const tied = paragraph.properties.numId === undefined ? numbering.levelOfStyle(numId, style.lineage) : null;
  return { numId, ilvl: paragraph.properties.ilvl ?? tied ?? style.paragraph.ilvl ?? 0 };
}

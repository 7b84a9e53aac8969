/** The body of a Word file in a line of XML, read as the app would read the whole file. */

import { readFile } from '#formats/readFile';
import { bodyOf, docxOf, partOf } from '#tests/formats/support/docxOf';
import { marksOf, okValue, outlineOf } from '#tests/formats/support/outline';

export type Parts = Readonly<Record<string, string>>;

export const read = (body: string, parts: Parts = {}) =>
  okValue(
    readFile({ name: 'circular.docx', bytes: docxOf({ 'word/document.xml': bodyOf(body), ...parts }) }),
  );

export const outline = (body: string, parts: Parts = {}) => outlineOf(read(body, parts));
export const codes = (body: string, parts: Parts = {}) =>
  read(body, parts).warnings.map((warning) => warning.code);
export const firstMarks = (body: string, parts: Parts = {}) => marksOf(read(body, parts).blocks[0]);

export const styles = (inside: string): Parts => ({ 'word/styles.xml': partOf(inside, 'w:styles') });

/** Levels are `[format, text, more]`; list 1 counts by them. */
export function numbering(levels: readonly (readonly [string, string, string?])[], more = ''): Parts {
  const list = levels.map(
    ([format, text, rest = ''], ilvl) =>
      `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${rest}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return {
    'word/numbering.xml': partOf(
      `<w:abstractNum w:abstractNumId="0">${list.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${more}`,
      'w:numbering',
    ),
  };
}

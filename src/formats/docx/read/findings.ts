/**
 * What a Word file holds that does not become text as it stands. Each kind is counted while the
 * file is read and said once, in one sentence; nothing is passed over in silence.
 */

import { CountedFindings } from '#formats/countedFindings';

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

/** One English sentence a kind; other languages have theirs in the catalogue of the interface. */
export const sentences = {
  'docx.trackedChanges': (n) =>
    `${many(n, 'tracked change')} in the file, read as proposals of ${n === 1 ? 'its author' : 'their authors'}.`,
  'docx.formatChanges': (n) => `${many(n, 'tracked change')} of looks only (typography, layout) passed over.`,
  'docx.renumbered': (n) =>
    `${many(n, 'paragraph')} would be numbered anew if all tracked changes were accepted: the numbers stay as circulated.`,
  'docx.changeInBrackets': (n) =>
    `${many(n, 'paragraph')} whose own brackets were cut by tracked changes: check what is read there.`,
  'docx.picture': (n) => `${many(n, 'picture')} left out.`,
  'docx.drawingText': (n) =>
    `${many(n, 'title or description', 'titles or descriptions')} of drawings left out.`,
  'docx.tableText': (n) => `${many(n, 'title or description', 'titles or descriptions')} of tables left out.`,
  'docx.alternative': (n) => `${many(n, 'piece')} in a form that is not known left out.`,
  'docx.chart': (n) => `${many(n, 'chart or diagram', 'charts or diagrams')} left out.`,
  'docx.embeddedObject': (n) => `${many(n, 'embedded object')} left out.`,
  'docx.embeddedDocument': (n) => `${many(n, 'embedded document')} left out.`,
  'docx.formula': (n) => `${many(n, 'formula')} read as one types it on a line.`,
  'docx.hiddenText': (n) => `${many(n, 'piece')} of hidden text read as text.`,
  'docx.nestedTable': (n) => `${many(n, 'table')} inside a table read as lines of the cell.`,
  'docx.textBox': (n) => `${many(n, 'text box', 'text boxes')} read behind the paragraph that holds it.`,
  'docx.symbol': (n) => `${many(n, 'sign')} of a symbol font not known, shown as \ufffd.`,
  'docx.fieldCode': (n) => `${many(n, 'piece')} of text inside field instructions left out.`,
  'docx.fieldNumber': (n) => `${many(n, 'number')} in fields counted as Word counts them.`,
  'docx.numberFormat': (n) => `${many(n, 'format')} of numbers not known: labels are decimal.`,
  'docx.macros': () => 'The file holds macros; they were not read and will not be kept.',
  'docx.externalContent': (n) => `${many(n, 'part')} outside of the file not fetched.`,
  'docx.header': (n) =>
    `${many(n, 'further page header or footer', 'further page headers or footers')} with words left out.`,
  'docx.cutGroup': (n) => `${many(n, 'paragraph')} cut in two inside a bracket read as one.`,
  'docx.cutParagraph': (n) => `${many(n, 'paragraph')} cut in two by the end of a page read as one.`,
  'docx.noteMissing': (n) => `${many(n, 'footnote')} called whose text is missing.`,
  'docx.noteUncalled': (n) => `${many(n, 'note')} that no place in the text calls left out.`,
} as const satisfies Record<string, (count: number) => string>;

export type Finding = keyof typeof sentences;

export class Findings extends CountedFindings<Finding> {
  constructor() {
    super(sentences);
  }
}

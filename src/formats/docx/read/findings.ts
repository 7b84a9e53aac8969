/**
 * What a Word file holds that does not become text as it stands. Each kind is counted while the
 * file is read and said once, in one sentence; nothing is passed over in silence.
 */

import type { Warning } from '#domain/document/document';

const sentences = {
  'docx.trackedChanges': (n) =>
    `${n} tracked changes stand in the file: inserted words are read as text, deleted words as struck text. Check them.`,
  'docx.picture': (n) => `${n} pictures were left out.`,
  'docx.chart': (n) => `${n} charts or diagrams were left out.`,
  'docx.embeddedObject': (n) => `${n} embedded objects were left out.`,
  'docx.embeddedDocument': (n) => `${n} embedded documents were left out.`,
  'docx.formula': (n) => `${n} formulas are read as plain letters.`,
  'docx.hiddenText': (n) => `${n} pieces of hidden text are read as text.`,
  'docx.nestedTable': (n) => `${n} tables inside tables are read as lines of their cell.`,
  'docx.textBox': (n) => `${n} text boxes are read behind the paragraph that they hang on.`,
  'docx.symbol': (n) => `${n} signs of a symbol font are not known and show as \ufffd.`,
  'docx.fieldCode': (n) => `${n} pieces of text inside field instructions were left out.`,
  'docx.numberFormat': (n) => `${n} formats of numbers are not known; their labels are decimal.`,
  'docx.macros': () => 'The file holds macros; they were not read and will not be kept.',
  'docx.externalContent': (n) => `${n} parts lie outside of the file and were not fetched.`,
  'docx.header': (n) => `${n} further page headers or footers with words were left out.`,
  'docx.noteMissing': (n) => `${n} footnotes are called whose text is missing.`,
} as const satisfies Record<string, (count: number) => string>;

export type Finding = keyof typeof sentences;

export class Findings {
  private readonly counts = new Map<Finding, number>();

  add(finding: Finding, count = 1): void {
    if (count > 0) this.counts.set(finding, (this.counts.get(finding) ?? 0) + count);
  }

  /** One warning a kind, in the order in which the kinds were met. */
  warnings(): Warning[] {
    return [...this.counts].map(([code, count]) => ({ code, message: sentences[code](count) }));
  }
}

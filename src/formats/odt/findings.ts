/** What an OpenDocument text holds that does not become text as it stands: counted, and said once a kind. */

import { CountedFindings } from '#formats/countedFindings';

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

/** One English sentence a kind; other languages have theirs in the catalogue of the interface. */
export const sentences = {
  'odt.renumbered': (n) =>
    `${many(n, 'paragraph')} would be numbered anew if all tracked changes were accepted: the numbers stay as circulated.`,
  'odt.trackedFormat': (n) => `${many(n, 'tracked change')} of formatting only left aside.`,
  'odt.picture': (n) => `${many(n, 'picture')} left out.`,
  'odt.drawingText': (n) =>
    `${many(n, 'title or description', 'titles or descriptions')} of drawings left out.`,
  'odt.tableText': (n) => `${many(n, 'title or description', 'titles or descriptions')} of tables left out.`,
  'odt.embeddedObject': (n) => `${many(n, 'embedded object')} left out.`,
  'odt.textBox': (n) => `${many(n, 'text box', 'text boxes')} read behind the paragraph that holds it.`,
  'odt.nestedTable': (n) => `${many(n, 'table')} inside a table read as lines of the cell.`,
  'odt.hiddenText': (n) => `${many(n, 'piece')} of hidden text read as text.`,
  'odt.header': (n) =>
    `${many(n, 'further page header or footer', 'further page headers or footers')} with words left out.`,
  'odt.cutGroup': (n) => `${many(n, 'paragraph')} cut in two inside a bracket read as one.`,
  'odt.cutParagraph': (n) => `${many(n, 'paragraph')} cut in two by the end of a page read as one.`,
  'odt.script': () => 'The file holds scripts; they were not read and will not be kept.',
  'odt.tooWide': (n) => `${many(n, 'table')} too large to be real: repeated cells left out.`,
} as const satisfies Record<string, (count: number) => string>;

export type OdtFinding = keyof typeof sentences;

export class OdtFindings extends CountedFindings<OdtFinding> {
  constructor() {
    super(sentences);
  }
}

/**
 * Proposals as a table of three columns, place, proposal, parties, for the clipboard: as lines with tabs,
 * which spreadsheets take as cells, and as HTML, which Word takes as a table.
 */

import type { ProposalLine } from './gathering';
import type { ProposalEntry } from './proposalView';

/** First row is the heading; all rows have as many cells. */
export type ProposalTable = readonly (readonly string[])[];

/** `asked` says what a proposal asks for in the person's language, without its place. */
export const tableOf = (
  entries: readonly ProposalEntry[],
  headings: readonly [string, string, string],
  asked: (entry: ProposalEntry) => string,
): ProposalTable => [
  headings,
  ...entries.map((entry) => [entry.place ?? '', asked(entry), attributionsOf(entry)]),
];

/**
 * The rows of a list as the panel shows it, place, proposal, parties, state, without the head: under headings other
 * than paragraphs each heading is a row of its own, as on the screen.
 */
export const listRows = (
  lines: readonly ProposalLine[],
  asked: (entry: ProposalEntry) => string,
  headingWords: (heading: Extract<ProposalLine, { kind: 'heading' }>) => string,
  state: (entry: ProposalEntry) => string,
): ProposalTable =>
  lines.flatMap((line) => {
    if (line.kind === 'proposal')
      return [[line.entry.place ?? '', asked(line.entry), attributionsOf(line.entry), state(line.entry)]];
    return line.of === 'paragraph' ? [] : [[`${headingWords(line)} (${line.count})`, '', '', '']];
  });

/** As brackets have them: `(+ISR, BHR) (-IRN)`. Of a replacement: who is for it and who is against. */
export const attributionsOf = ({ supports, opposes }: ProposalEntry): string =>
  [
    ...(supports.length > 0 ? [`(+${supports.join(', ')})`] : []),
    ...(opposes.length > 0 ? [`(-${opposes.join(', ')})`] : []),
  ].join(' ');

/** A line a row, cells parted by tabs; white space inside a cell becomes one space. */
export const tabbedText = (table: ProposalTable): string =>
  table.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n');

/** An HTML table; every character of the text stands for itself. */
export function tableHtml(table: ProposalTable): string {
  const rows = table.map((row, at) => {
    const name = at === 0 ? 'th' : 'td';
    return `<tr>${row.map((cell) => `<${name}>${escaped(cell)}</${name}>`).join('')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

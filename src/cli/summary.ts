/** A file's contents in a few lines for a person at a terminal. */

import type { Reading } from '#domain/circular/circular';
import { printDate } from '#domain/deadlines/dates';
import type { Document } from '#domain/document/document';
import { rollingOf } from '#domain/document/rolling';

/** Lines with a line break at the end of each. */
export function summary({ note, documents, warnings }: Reading): string {
  const lines: string[] = [];
  if (note !== null) {
    const where = [note.place, note.date === null ? null : printDate(note.date, 'en')].filter(
      (part) => part !== null,
    );
    lines.push(
      `Note ${note.reference ?? 'without reference'}, ${where.join(', ')} (${note.languages.join(', ')})`,
    );
    for (const { kind, at, dateOnly, text } of note.deadlines) {
      lines.push(`  ${kind}: ${dateOnly ? at.slice(0, 10) : at} (${text})`);
    }
    for (const { field, values } of note.mismatches) {
      const shown = Object.entries(values).map(([language, value]) => `${language} ${value}`);
      lines.push(`  the languages differ in ${field}: ${shown.join('; ')}`);
    }
  }
  documents.forEach((document, index) => {
    lines.push(documentLine(document, index + 1));
  });
  for (const { message } of warnings) lines.push(`! ${message}`);
  return `${lines.join('\n')}\n`;
}

function documentLine(document: Document, number: number): string {
  const { groups, diagnostics } = rollingOf(document).rolling;
  const signs = [document.symbol, document.status].filter((sign) => sign !== null).join(', ');
  const counts = `${counted(groups.length, 'group', 'groups')}, ${counted(diagnostics.length, 'irregularity', 'irregularities')}`;
  return `${number}. ${document.title ?? 'Untitled'}${signs === '' ? '' : ` (${signs})`}: ${counts}`;
}

const counted = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

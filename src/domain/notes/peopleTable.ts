/** The small table of a nomination: number, name, post. */

import type { PaperBlock, PaperRow, PaperRun } from '#domain/paper/paper';
import type { NoteFields } from './noteFields';
import type { NoteWriter } from './noteWriter';

export function peopleTable(fields: NoteFields, { words, language }: NoteWriter): PaperBlock {
  const people = fields.people.filter(({ name }) => name.trim() !== '');
  const rows = people.map(({ name, post }, index) =>
    row([String(index + 1), name.trim(), (post[language] ?? post.en ?? '').trim()], false),
  );
  return { kind: 'table', headerRows: 1, rows: [row(words.peopleTable.head, true), ...rows] };
}

const row = (texts: readonly string[], bold: boolean): PaperRow => ({
  cells: texts.map((text) => ({ colspan: 1, rowspan: 1, paragraphs: [runs(text, bold)] })),
});

const runs = (text: string, bold: boolean): readonly PaperRun[] =>
  text === '' ? [] : [{ kind: 'text', text, ...(bold && { bold: true as const }) }];

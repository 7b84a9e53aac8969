/** What stands behind a note of `chancery note`: texts set anew in their styles, and PDF files as they are. */

import path from 'node:path';
import type { NoteFields } from '#domain/notes/noteFields';
import { noteSetting } from '#domain/notes/noteLook';
import { exportPart } from '#domain/paper/exportStyles';
import type { Paper, PaperPart } from '#domain/paper/paper';
import { ok, type Result } from '#domain/result';
import type { Annex } from '#formats/pdf/pdfPages';
import { bytesOf, openInput } from './input';
import { answerMillis, type Deadline, deadlineIn, inTime, millisLeft } from './inTime';
import type { EnclosureWish } from './noteJson';
import { endingOf } from './output';
import { writeBounded } from './writeBounded';

export interface Enclosed {
  readonly parts: readonly PaperPart[];
  readonly foreign: readonly Annex[];
  readonly pages: number;
}

/** A note has the time of one file, and that of one more for each further enclosure. */
export const noteDeadline = (enclosures: number): Deadline =>
  deadlineIn(answerMillis * Math.max(1, enclosures));

/** Names of files are relative to `folder`. Errors: those of reading a file and of counting pages in time. */
export async function enclose(
  wishes: readonly EnclosureWish[],
  folder: string,
  fields: NoteFields,
  deadline: Deadline,
): Promise<Result<Enclosed>> {
  const parts: PaperPart[] = [];
  const foreign: Annex[] = [];
  for (const { file: name, style, only } of wishes) {
    const file = path.resolve(folder, name);
    if (endingOf(file) === 'pdf') {
      const bytes = bytesOf(file);
      if (!bytes.ok) return bytes;
      foreign.push({ bytes: bytes.value, title: path.basename(file, path.extname(file)) });
    } else {
      const input = await openInput(file, undefined, null, Math.min(answerMillis, millisLeft(deadline)));
      if (!input.ok) return input;
      const { documents } = input.value.reading;
      const made = inTime(input.value.name, deadline, () =>
        documents.map((document) => exportPart(document, { style, only })),
      );
      if (!made.ok) return made;
      for (const part of made.value) parts.push(part);
    }
  }
  const pages = await writeBounded(
    {
      name: wishes.map(({ file }) => path.basename(file)).join(', '),
      ending: 'pages',
      paper: notePaper(fields, parts),
      behind: foreign,
    },
    deadline,
  );
  return pages.ok ? ok({ parts, foreign, pages: pages.value }) : pages;
}

export const notePaper = (fields: NoteFields, parts: readonly PaperPart[]): Paper => ({
  title: parts[0]?.title ?? '',
  language: fields.languages[0] ?? 'en',
  createdAt: `${fields.date}T00:00:00Z`,
  ...(fields.look?.size && { size: fields.look.size }),
  setting: noteSetting(fields.look),
  parts,
});

/** What stands behind a note of `chancery note`: texts set anew in their styles, and PDF files as they are. */

import path from 'node:path';
import type { NoteFields } from '#domain/notes/noteFields';
import { noteSetting } from '#domain/notes/noteLook';
import { exportPart } from '#domain/paper/exportStyles';
import type { Paper, PaperPart } from '#domain/paper/paper';
import { ok, type Result } from '#domain/result';
import type { Annex } from '#formats/pdf/pdfPages';
import { bytesOf, openInput } from './input';
import type { EnclosureWish } from './noteJson';
import { endingOf } from './output';
import { countPages, pageCount } from './writers';

export interface Enclosed {
  readonly parts: readonly PaperPart[];
  readonly foreign: readonly Annex[];
  readonly pages: number;
}

/** Names of files are relative to `folder`. Errors: those of reading a file and of setting pages. */
export async function enclose(
  wishes: readonly EnclosureWish[],
  folder: string,
  fields: NoteFields,
): Promise<Result<Enclosed>> {
  const parts: PaperPart[] = [];
  const foreign: Annex[] = [];
  let pages = 0;
  for (const { file: name, style, only } of wishes) {
    const file = path.resolve(folder, name);
    if (endingOf(file) === 'pdf') {
      const bytes = await bytesOf(file);
      if (!bytes.ok) return bytes;
      const count = await pageCount(bytes.value);
      if (!count.ok) return count;
      foreign.push({ bytes: bytes.value, title: path.basename(file, path.extname(file)) });
      pages += count.value;
    } else {
      const input = await openInput(file);
      if (!input.ok) return input;
      parts.push(...input.value.reading.documents.map((document) => exportPart(document, { style, only })));
    }
  }
  const counted = parts.length === 0 ? ok([]) : await countPages(notePaper(fields, parts));
  if (!counted.ok) return counted;
  return ok({ parts, foreign, pages: counted.value.reduce((sum, count) => sum + count, pages) });
}

export const notePaper = (fields: NoteFields, parts: readonly PaperPart[]): Paper => ({
  title: parts[0]?.title ?? '',
  language: fields.languages[0] ?? 'en',
  createdAt: `${fields.date}T00:00:00Z`,
  ...(fields.look?.size && { size: fields.look.size }),
  setting: noteSetting(fields.look),
  parts,
});

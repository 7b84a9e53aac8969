/** A file from the disk as something that can go behind a note. What it may do by itself stays behind. */

import type { Document } from '#domain/document/document';
import { appError } from '#domain/errors';
import type { NoteAnnex } from '#domain/notes/noteFields';
import { fail, ok, type Result } from '#domain/result';
import { bridge } from '#renderer/bridge';
import { fileOf, keepFile, sha256Of } from '#renderer/data/files';
import { action } from '#renderer/data/writing';
import { countPdfPages } from '#renderer/ui/pdf/pdfPages';
import { readInWorker } from '#renderer/workers/reading';

/** Errors: those of reading; `pdf.unreadable`. A file with several documents gives several. */
export async function annexFrom({
  token,
  name,
}: {
  readonly token: string;
  readonly name: string;
}): Promise<Result<readonly NoteAnnex[]>> {
  const bytes = await bridge().readFile({ token });
  if (!bytes.ok) return bytes;
  return isPdf(bytes.value) ? pdfAnnex(name, bytes.value) : textAnnexes(name, bytes.value);
}

const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.slice(0, 1024)).includes('%PDF-');

async function pdfAnnex(name: string, bytes: Uint8Array): Promise<Result<readonly NoteAnnex[]>> {
  let pages: number;
  try {
    pages = await countPdfPages(bytes.slice());
  } catch {
    // The viewer throws its own kinds for a file that it cannot open.
    return fail(appError('pdf.unreadable', { name }));
  }
  const sha256 = await sha256Of(bytes);
  if ((await fileOf(sha256)) === undefined)
    await action(() => keepFile({ sha256, name, bytes }, new Date().toISOString()));
  return ok([{ kind: 'pdf', name, sha256, pages }]);
}

async function textAnnexes(name: string, bytes: Uint8Array): Promise<Result<readonly NoteAnnex[]>> {
  const read = await readInWorker({ kind: 'file', name, bytes, profiles: [], parties: {} }, { name });
  if (!read.ok) return read;
  const { documents } = read.value.reading;
  return ok(
    documents.map(
      (document: Document): NoteAnnex => ({ kind: 'text', name: document.title ?? name, document }),
    ),
  );
}

/**
 * What a file is by its bytes, before any reader is asked: neither too large, nor empty, nor another thing than its name
 * says; and the one sentence for what no reader reads.
 */

import { type AppError, appError, type ErrorCode } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';
import { detectKind, type FileKind } from './kinds';
import { type Limits, printBytes } from './limits';
import type { TextEncoding } from './text/encoding';

export interface FileInput {
  /** With its ending; only to notice that it does not fit the content, and for sentences. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** For text files: the encoding that a person chose; without it, it is recognised. */
  readonly encoding?: TextEncoding;
}

/** The kind of a file that is neither too large, nor empty, nor another thing than its name says. */
export function lookAt({ name, bytes }: FileInput, limits: Limits): Result<FileKind> {
  if (bytes.length > limits.fileBytes) {
    return fail(appError('file.tooLarge', { name, limit: printBytes(limits.fileBytes) }));
  }
  const kind = detectKind(bytes);
  if (kind === 'empty') return fail(appError('file.empty', { name }));
  const expected = expectedKind(name);
  if (expected !== null && !expected.includes(kind) && !hasBetterSentence(kind)) {
    return fail(
      appError('file.wrongKind', {
        name,
        expected: kindNames[expected[0] ?? 'binary'],
        found: kindNames[kind],
      }),
    );
  }
  return ok(kind);
}

/** Why a kind is not read, and what to do instead. */
export function unreadError(kind: FileKind, name: string): AppError {
  const code = unread[kind];
  return code === undefined
    ? appError('file.unknownKind', { name, kind: kindNames[kind] })
    : appError(code, { name });
}

/** Kinds that have a sentence of their own. */
const unread: { readonly [K in FileKind]?: ErrorCode } = {
  encryptedDocx: 'docx.encrypted',
  doc: 'file.legacyDoc',
  rtf: 'file.rtf',
  pdf: 'file.pdf',
  png: 'file.picture',
  jpeg: 'file.picture',
  gif: 'file.picture',
  tiff: 'file.picture',
  archive: 'file.archive',
  office: 'file.office',
  mail: 'file.mail',
  web: 'file.webPage',
  xml: 'file.markup',
  otherPicture: 'file.otherPicture',
};

/** In sentences: *named like a Word file, but holds a PDF*. */
const kindNames: { readonly [K in FileKind]: string } = {
  text: 'plain text',
  docx: 'a Word document',
  encryptedDocx: 'a Word document under a password',
  doc: 'an old Word document',
  rtf: 'Rich Text Format',
  odt: 'an OpenDocument text',
  pdf: 'a PDF',
  png: 'a PNG picture',
  jpeg: 'a JPEG picture',
  gif: 'a GIF picture',
  tiff: 'a TIFF picture',
  archive: 'packed files',
  office: 'a spreadsheet or a presentation',
  mail: 'an e-mail',
  web: 'a web page',
  xml: 'markup (XML)',
  otherPicture: 'a picture',
  binary: 'no text',
  empty: 'nothing',
};

const endings = new Map<string, readonly FileKind[]>([
  ['docx', ['docx', 'encryptedDocx']],
  ['docm', ['docx', 'encryptedDocx']],
  // Word saves new documents, and Rich Text, under the old ending when told to.
  ['doc', ['doc', 'docx', 'rtf', 'encryptedDocx']],
  ['rtf', ['rtf']],
  ['odt', ['odt']],
  ['pdf', ['pdf']],
  ['png', ['png']],
  ['jpg', ['jpeg']],
  ['jpeg', ['jpeg']],
  ['tif', ['tiff']],
  ['tiff', ['tiff']],
  ['txt', ['text']],
  ['md', ['text']],
  ['markdown', ['text']],
]);

/** What the name promises, or null for an ending that promises nothing. */
const expectedKind = (name: string): readonly FileKind[] | null =>
  endings.get(/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '') ?? null;

/** Old and locked Word files, and what mail programs and browsers save, have sentences that help more than *not what its name says*. */
const hasBetterSentence = (kind: FileKind): boolean => better.has(kind);
const better: ReadonlySet<FileKind> = new Set(['doc', 'encryptedDocx', 'archive', 'mail', 'web', 'xml']);

/**
 * The door for every file from outside: looks at the bytes, hands them to the reader that knows
 * them, and says in one sentence what cannot be read and what to do instead. Without a clock: whoever
 * calls it runs it where it can be killed, after `limits.readMillis`.
 */

import type { ReadText, Warning } from '#domain/document/document';
import { appError, type ErrorCode } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';
import { readDocx } from './docx/read/readDocx';
import { detectKind, type FileKind } from './kinds';
import { type Limits, printBytes, limits as standardLimits } from './limits';
import { readOdt } from './odt/readOdt';
import type { ReadHooks } from './pdf/read/pages';
import { readPdf } from './pdf/read/readPdf';
import { decodeText, type TextEncoding } from './text/encoding';
import { isMarkdownName, unescapeMarkdown } from './text/markdown';
import { readText } from './text/readText';

export { detectKind, type FileKind } from './kinds';
export type { ReadHooks } from './pdf/read/pages';
export { type TextEncoding, textEncodings } from './text/encoding';

export interface FileInput {
  /** With its ending; only to notice that it does not fit the content, and for sentences. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** For text files: the encoding that a person chose; without it, it is recognised. */
  readonly encoding?: TextEncoding;
}

/**
 * The blocks of a file, with warnings. Errors: `file.empty`, `file.tooLarge`, `file.wrongKind`,
 * `file.unknownKind`, `file.pdf`, `file.rtf`, `file.legacyDoc`, `file.picture`,
 * `text.…` and `docx.…`; every one has `name` among its facts.
 */
export function readFile(input: FileInput, limits: Limits = standardLimits): Result<ReadText> {
  const { name, bytes } = input;
  const seen = lookAt(input, limits);
  if (!seen.ok) return seen;
  const kind = seen.value;
  if (kind === 'text') return readTextFile(input, limits);
  if (kind === 'docx') return readDocx(bytes, name, limits);
  if (kind === 'odt') return readOdt(bytes, name, limits);
  const code = unread[kind];
  return fail(
    code === undefined
      ? appError('file.unknownKind', { name, kind: kindNames[kind] })
      : appError(code, { name }),
  );
}

/**
 * The same for every kind, PDF too, which is read page by page: `hooks.onProgress` counts the pages,
 * `hooks.signal` stops between two of them (`work.cancelled`). Errors as of `readFile`, and `pdf.…`.
 */
export async function readAnyFile(
  input: FileInput,
  hooks: ReadHooks = {},
  limits: Limits = standardLimits,
): Promise<Result<ReadText>> {
  const seen = lookAt(input, limits);
  if (!seen.ok) return seen;
  return seen.value === 'pdf' ? readPdf(input.bytes, input.name, limits, hooks) : readFile(input, limits);
}

/** The kind of a file that is neither too large, nor empty, nor another thing than its name says. */
function lookAt({ name, bytes }: FileInput, limits: Limits): Result<FileKind> {
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

/** Text from the clipboard. Always gives a value; text without words gives no blocks. */
export const readPasted = (text: string): ReadText => readText(text);

/** Kinds that have a sentence of their own. */
const unread: { readonly [K in FileKind]?: ErrorCode } = {
  encryptedDocx: 'docx.encrypted',
  doc: 'file.legacyDoc',
  rtf: 'file.rtf',
  pdf: 'file.pdf',
  png: 'file.picture',
  jpeg: 'file.picture',
  gif: 'file.picture',
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
  zip: 'a zip archive',
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
  ['txt', ['text']],
  ['md', ['text']],
  ['markdown', ['text']],
]);

/** What the name promises, or null for an ending that promises nothing. */
const expectedKind = (name: string): readonly FileKind[] | null =>
  endings.get(/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '') ?? null;

/** Old and locked Word files have sentences that help more than *not what its name says*. */
const hasBetterSentence = (kind: FileKind): boolean => kind === 'doc' || kind === 'encryptedDocx';

function readTextFile({ name, bytes, encoding }: FileInput, limits: Limits): Result<ReadText> {
  const decoded = decodeText(bytes, name, encoding);
  if (!decoded.ok) return decoded;
  const source = decoded.value.text;
  const text = readText(isMarkdownName(name) ? unescapeMarkdown(source) : source);
  if (text.blocks.length === 0) return fail(appError('text.noText', { name }));
  if (text.blocks.length > limits.paragraphs) {
    return fail(appError('text.tooManyParagraphs', { name, limit: limits.paragraphs }));
  }
  const guess: Warning = {
    code: 'text.encodingGuessed',
    message: `The letters were read as ${decoded.value.encoding}; choose another encoding if they look wrong.`,
    facts: { encoding: decoded.value.encoding },
  };
  return ok(decoded.value.guessed ? { ...text, warnings: [guess, ...text.warnings] } : text);
}

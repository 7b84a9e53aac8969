/**
 * The door for every file from outside: looks at the bytes, hands them to the reader that knows
 * them, and says in one sentence what cannot be read and what to do instead. Without a clock: whoever
 * calls it runs it where it can be killed, after `limits.readMillis`.
 */

import type { ReadText } from '#domain/document/document';
import { fail, ok, type Result } from '#domain/result';
import { readDocx } from './docx/read/readDocx';
import { type Limits, limits as standardLimits } from './limits';
import { type FileInput, lookAt, unreadError } from './lookAt';
import { readOdt } from './odt/readOdt';
import type { ReadHooks } from './pdf/read/readPages';
import { readPdf } from './pdf/read/readPdf';
import { readText } from './text/readText';
import { readTextFile } from './text/readTextFile';
import { withinBudgets } from './textBudgets';

export { detectKind, type FileKind } from './kinds';
export type { FileInput } from './lookAt';
export type { ReadHooks } from './pdf/read/readPages';
export { type TextEncoding, textEncodings } from './text/encoding';

/**
 * The blocks of a file, with warnings. Errors: `file.empty`, `file.tooLarge`, `file.wrongKind`,
 * `file.unknownKind`, `file.pdf`, `file.rtf`, `file.legacyDoc`, `file.picture`,
 * `text.…` and `docx.…`; every one has `name` among its facts.
 */
export function readFile(input: FileInput, limits: Limits = standardLimits): Result<ReadText> {
  return withinBudgets(readKnown(input, limits), input.name, limits);
}

function readKnown(input: FileInput, limits: Limits): Result<ReadText> {
  const { name, bytes } = input;
  const seen = lookAt(input, limits);
  if (!seen.ok) return seen;
  const kind = seen.value;
  if (kind === 'text') return readTextFile(input, limits);
  if (kind === 'docx') return readDocx(bytes, name, limits);
  if (kind === 'odt') return readOdt(bytes, name, limits);
  return fail(unreadError(kind, name));
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
  if (seen.value !== 'pdf') return readFile(input, limits);
  return withinBudgets(await readPdf(input.bytes, input.name, limits, hooks), input.name, limits);
}

/** Text from the clipboard; text without words gives no blocks. Errors: those of `withinBudgets`. */
export const readPasted = (text: string, limits: Limits = standardLimits): Result<ReadText> =>
  withinBudgets(ok(readText(text)), pastedName, limits);

/** What stands for the name of a file in a sentence about it. */
const pastedName = '…';

/**
 * The same door as `readFile`, for a program that reads one file and ends: only the reader that knows the file is loaded.
 */

import type { ReadText } from '#domain/document/document';
import { fail, ok, type Result } from '#domain/result';
import type { FileKind } from './kinds';
import { limits as standardLimits } from './limits';
import { type FileInput, lookAt, unreadError } from './lookAt';
import { withinBudgets } from './textBudgets';

/** What reads a file of this kind; null where none does at once (PDF is read page by page). */
async function readerOf(kind: FileKind) {
  if (kind === 'docx') return (await import('./docx/read/readDocx')).readDocx;
  if (kind === 'odt') return (await import('./odt/readOdt')).readOdt;
  return null;
}

/** A function that reads the file. Errors: those of `readFile` that say what the file is; its own are the reader's. */
export async function loadReader(input: FileInput): Promise<Result<() => Result<ReadText>>> {
  const { name, bytes } = input;
  const seen = lookAt(input, standardLimits);
  if (!seen.ok) return seen;
  if (seen.value === 'text') {
    const { readTextFile } = await import('./text/readTextFile');
    return ok(() => withinBudgets(readTextFile(input, standardLimits), name, standardLimits));
  }
  const read = await readerOf(seen.value);
  if (read === null) return fail(unreadError(seen.value, name));
  return ok(() => withinBudgets(read(bytes, name, standardLimits), name, standardLimits));
}

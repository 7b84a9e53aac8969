/**
 * The same door as `readAnyFile`, for a program that reads one file and ends: only the reader that knows the file is loaded.
 */

import type { ReadText } from '#domain/document/document';
import { fail, ok, type Result } from '#domain/result';
import type { FileKind } from './kinds';
import { limits as standardLimits } from './limits';
import { type FileInput, lookAt, unreadError } from './lookAt';
import type { ReadHooks } from './pdf/read/readPages';
import { withinBudgets } from './textBudgets';

/** What reads a file at once; of a PDF, page by page. Errors: the reader's. */
export type LoadedReader =
  | { readonly atOnce: () => Result<ReadText> }
  | { readonly byPages: (hooks?: ReadHooks) => Promise<Result<ReadText>> };

/** Null for what nobody reads. */
async function readerOf(kind: FileKind, input: FileInput): Promise<LoadedReader | null> {
  const { bytes, name } = input;
  const within = (read: Result<ReadText>) => withinBudgets(read, name, standardLimits);
  if (kind === 'text') {
    const { readTextFile } = await import('./text/readTextFile');
    return { atOnce: () => within(readTextFile(input, standardLimits)) };
  }
  if (kind === 'docx') {
    const { readDocx } = await import('./docx/read/readDocx');
    return { atOnce: () => within(readDocx(bytes, name, standardLimits)) };
  }
  if (kind === 'odt') {
    const { readOdt } = await import('./odt/readOdt');
    return { atOnce: () => within(readOdt(bytes, name, standardLimits)) };
  }
  if (kind !== 'pdf') return null;
  const { readPdf } = await import('./pdf/read/readPdf');
  return { byPages: async (hooks) => within(await readPdf(bytes, name, standardLimits, hooks)) };
}

/** What reads the file. Errors: those of `readFile` that say what the file is. */
export async function loadReader(input: FileInput): Promise<Result<LoadedReader>> {
  const seen = lookAt(input, standardLimits);
  if (!seen.ok) return seen;
  const reader = await readerOf(seen.value, input);
  return reader === null ? fail(unreadError(seen.value, input.name)) : ok(reader);
}

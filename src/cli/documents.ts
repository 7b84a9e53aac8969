/** Which documents of a file a command works on: one that is asked for, or all in turn. */

import type { Document } from '#domain/document/document';
import { fail, ok, type Result } from '#domain/result';
import { type OptionSpec, type Options, optionValue } from './options';

export const documentOption: OptionSpec = { name: 'document', takesValue: true };

/** The documents to work on, or one sentence that says why `--document` cannot be followed. */
export function chosenDocuments(
  documents: readonly Document[],
  options: Options,
): Result<readonly Document[], string> {
  const asked = optionValue(options, documentOption.name);
  if (asked === null) return ok(documents);
  if (!/^[1-9]\d{0,5}$/u.test(asked)) return fail(`--document takes a number from 1, not “${asked}”.`);
  const document = documents[Number(asked) - 1];
  if (document !== undefined) return ok([document]);
  const count = documents.length === 1 ? 'one document' : `${documents.length} documents`;
  return fail(`The file holds ${count}; there is no document ${asked}.`);
}

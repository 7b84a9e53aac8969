/** Opens a file from the disk and understands it; every way in which that fails is an error with a code. */

import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { appError, type ErrorCode } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';
import { limits, printBytes } from '#formats/limits';
import type { FileInput } from '#formats/lookAt';
import { pagesWithoutText } from '#formats/scan/pagesWithoutText';
import { readBounded, recogniseBounded } from './bounded';
import { answerMillis, type Deadline, deadlineIn } from './inTime';
import type { Wish } from './recognition';
import type { Asked, Understood } from './understanding';

export interface Input extends Understood {
  /** Of the file, for sentences. */
  readonly name: string;
  /** By when what is made of it must be there, too. */
  readonly deadline: Deadline;
}

/**
 * What the app understands of a file on the disk. `recognise`: what is wanted of a scan, null where nobody asked for
 * recognition; `millis`: until the answer.
 */
export async function openInput(
  file: string,
  asked: Asked = { chosen: new Map() },
  recognise: Wish | null = null,
  millis: number = answerMillis,
): Promise<Result<Input>> {
  const patience = recognise?.seconds == null ? millis : recognise.seconds * 1_000;
  const [deadline, patient] = [deadlineIn(millis), deadlineIn(patience)];
  const bytes = bytesOf(file);
  if (!bytes.ok) return bytes;
  const input: FileInput = { name: path.basename(file), bytes: bytes.value };
  const read = await readBounded(input, asked, deadline);
  const missing = read.ok && pagesWithoutText(read.value.reading.warnings).length > 0;
  if (recognise === null || (read.ok ? !missing : !isPicture(read.error.code)))
    return read.ok ? ok({ ...read.value, name: input.name, deadline }) : read;
  const recognised = await recogniseBounded(input, recognise, asked, patient, missing);
  return recognised.ok ? ok({ ...recognised.value, name: input.name, deadline: patient }) : recognised;
}

/** What has no text of its own at all. */
const isPicture = (code: ErrorCode): boolean =>
  code === 'pdf.noText' || code === 'pdf.unreadableLetters' || code === 'file.picture';

/** A file's bytes. A file beyond the readers' limit is not even loaded. */
export function bytesOf(file: string): Result<Uint8Array> {
  const name = path.basename(file) || file;
  try {
    const found = statSync(file);
    if (found.isDirectory()) return fail(appError('file.isFolder', { name }));
    if (found.size > limits.fileBytes)
      return fail(appError('file.tooLarge', { name, limit: printBytes(limits.fileBytes) }));
    return ok(new Uint8Array(readFileSync(file)));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return fail(appError('file.missing', { name: file }));
    if (code === undefined) throw error;
    return fail(appError('file.unreadable', { name }));
  }
}

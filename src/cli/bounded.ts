/**
 * Reading and understanding a file within its time: a short packed or plain file here, where a thread would cost as
 * much as reading it, every other one in a thread that may also not eat all memory.
 */

import type { ReadText } from '#domain/document/document';
import { ok, type Result } from '#domain/result';
import type { AuthorMapping } from '#domain/tracked/authors';
import { detectKind } from '#formats/kinds';
import type { FileInput } from '#formats/lookAt';
import { unpackByNode } from './inflate';
import { type Deadline, inTime, millisLeft } from './inTime';
import type { Wish } from './recognition';
import type { Understood } from './understanding';

/** What unpacks from so few bytes (`limits.ratio`) fits in memory many times. */
const shortBytes = 256 * 1024;

/** Errors: those of `readAnyFile`, and `work.tooLong`, `work.crashed`. */
export async function readBounded(
  input: FileInput,
  chosen: AuthorMapping,
  deadline: Deadline,
): Promise<Result<Understood>> {
  const isPdf = detectKind(input.bytes) === 'pdf';
  if (isPdf || input.bytes.length > shortBytes) {
    const { isBuilt, workInThread } = await import('./readingThread');
    if (isBuilt()) return workInThread(input.name, { kind: 'file', input, chosen }, deadline);
  }
  const read = isPdf ? ok(await readPages(input)) : await readHere(input, deadline);
  return read.ok ? understoodInTime(input.name, read.value, chosen, deadline) : read;
}

async function readHere(input: FileInput, deadline: Deadline): Promise<Result<Result<ReadText>>> {
  const { loadReader } = await import('#formats/loadReader');
  unpackByNode();
  const reader = await loadReader(input);
  return reader.ok ? inTime(input.name, deadline, reader.value) : reader;
}

async function readPages(input: FileInput): Promise<Result<ReadText>> {
  const { readAnyFile } = await import('#formats/readFile');
  return readAnyFile(input);
}

/** Kept for writing the text down after the last page, and for a page slower than those before it. */
const reserve = 2_000;

/** Errors: those of `readScan`, and `work.tooLong`, `work.crashed`. */
export async function recogniseBounded(
  { name, bytes }: FileInput,
  { languages }: Wish,
  chosen: AuthorMapping,
  deadline: Deadline,
  missingOnly: boolean,
): Promise<Result<Understood>> {
  const scan = { name, bytes, languages, missingOnly, millis: millisLeft(deadline) - reserve };
  const { isBuilt, workInThread } = await import('./readingThread');
  if (isBuilt()) return workInThread(name, { kind: 'scan', ...scan, chosen }, deadline);
  const { recogniseInTime } = await import('./recogniseInTime');
  return understoodInTime(name, await recogniseInTime(scan), chosen, deadline);
}

async function understoodInTime(
  name: string,
  read: Result<ReadText>,
  chosen: AuthorMapping,
  deadline: Deadline,
): Promise<Result<Understood>> {
  if (!read.ok) return read;
  const { understood } = await import('./understanding');
  return inTime(name, deadline, () => understood(read.value, chosen));
}

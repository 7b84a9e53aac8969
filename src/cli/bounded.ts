/**
 * Reading and understanding a file within its time: a short packed or plain file here, where a thread would cost as
 * much as reading it, every other one in a thread that may also not eat all memory.
 */

import type { ReadText } from '#domain/document/document';
import { ok, type Result } from '#domain/result';
import { detectKind } from '#formats/kinds';
import type { FileInput } from '#formats/lookAt';
import { unpackByNode } from './inflate';
import { type Deadline, inTime, millisLeft } from './inTime';
import type { Wish } from './recognition';
import type { Asked, Understood } from './understanding';

/** What unpacks from so few bytes (`limits.ratio`) fits in memory many times. */
const shortBytes = 256 * 1024;

/** Errors: those of `loadReader` and its readers, and `work.tooLong`, `work.crashed`. */
export async function readBounded(
  input: FileInput,
  asked: Asked,
  deadline: Deadline,
): Promise<Result<Understood>> {
  if (input.bytes.length > shortBytes || detectKind(input.bytes) === 'pdf') {
    const { isBuilt, workInThread } = await import('./readingThread');
    if (isBuilt()) return workInThread(input.name, { kind: 'file', input, asked }, deadline);
  }
  const read = await readHere(input, deadline);
  return read.ok ? understoodInTime(input.name, read.value, asked, deadline) : read;
}

/** A PDF comes here only from the sources. */
async function readHere(input: FileInput, deadline: Deadline): Promise<Result<Result<ReadText>>> {
  const { loadReader } = await import('#formats/loadReader');
  unpackByNode();
  const reader = await loadReader(input);
  if (!reader.ok) return reader;
  return 'atOnce' in reader.value
    ? inTime(input.name, deadline, reader.value.atOnce)
    : ok(await reader.value.byPages());
}

/** Kept for writing the text down after the last page, and for a page slower than those before it. */
const reserve = 2_000;

/** Errors: those of `readScan`, and `work.tooLong`, `work.crashed`. */
export async function recogniseBounded(
  { name, bytes }: FileInput,
  { languages }: Wish,
  asked: Asked,
  deadline: Deadline,
  missingOnly: boolean,
): Promise<Result<Understood>> {
  const scan = { name, bytes, languages, missingOnly, millis: millisLeft(deadline) - reserve };
  const { isBuilt, workInThread } = await import('./readingThread');
  if (isBuilt()) return workInThread(name, { kind: 'scan', ...scan, asked }, deadline);
  const { recogniseInTime } = await import('./recogniseInTime');
  return understoodInTime(name, await recogniseInTime(scan), asked, deadline);
}

async function understoodInTime(
  name: string,
  read: Result<ReadText>,
  asked: Asked,
  deadline: Deadline,
): Promise<Result<Understood>> {
  if (!read.ok) return read;
  const { answererOf } = await import('./understanding');
  const answerTo = await answererOf(asked);
  return inTime(name, deadline, () => answerTo(read.value));
}

/** Recognition of a scan in a thread of its own, which ends in time whatever the pictures hold. */

import type { ReadText } from '#domain/document/document';
import type { Result } from '#domain/result';
import { isBuilt, readInThread, threadMillis } from './readingThread';
import type { Wish } from './recognition';

/** Kept for writing the text down after the last page, and for a page slower than those before it. */
const reserve = 2_000;

/** `spent`: milliseconds since the person began to wait. Errors: those of `readScan`, and `work.tooLong`, `work.crashed`. */
export async function recogniseBounded(
  name: string,
  bytes: Uint8Array,
  { languages, seconds }: Wish,
  spent: number,
): Promise<Result<ReadText>> {
  const all = (seconds === null ? threadMillis : seconds * 1_000) - spent;
  const scan = { name, bytes, languages, millis: all - reserve };
  if (isBuilt()) return readInThread(name, { kind: 'scan', ...scan }, all);
  const { recogniseInTime } = await import('./recogniseInTime');
  return recogniseInTime(scan);
}

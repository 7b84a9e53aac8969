/** Recognition of a scan in the time that a person has: pages that there is no time for are named. */

import type { ReadText } from '#domain/document/document';
import type { LanguageCode } from '#domain/languages';
import type { Result } from '#domain/result';
import { readMissingPages } from '#formats/scan/missingPages';
import { readScan } from '#formats/scan/readScan';
import { recognitionData } from './recognition';

export interface ScanInTime {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly languages: readonly LanguageCode[];
  /** No page is begun that would end later than this. */
  readonly millis: number;
  /** Only the pages that have no text of their own. */
  readonly missingOnly: boolean;
}

/** Errors: those of `readScan`. */
export function recogniseInTime({
  name,
  bytes,
  languages,
  millis,
  missingOnly,
}: ScanInTime): Promise<Result<ReadText>> {
  const began = performance.now();
  let [last, slowest] = [began, 0];
  return (missingOnly ? readMissingPages : readScan)(bytes, {
    name,
    languages,
    data: recognitionData,
    onProgress: () => {
      const now = performance.now();
      slowest = Math.max(slowest, now - last);
      last = now;
    },
    hasTime: () => performance.now() - began + slowest < millis,
  });
}

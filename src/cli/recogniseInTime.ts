/** Recognition of a scan in the time that a person has: pages that there is no time for are named. */

import type { ReadText } from '#domain/document/document';
import type { LanguageCode } from '#domain/languages';
import type { Result } from '#domain/result';
import { readScan } from '#formats/scan/readScan';
import { recognitionData } from './recognition';

export interface ScanInTime {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly languages: readonly LanguageCode[];
  /** No page is begun that would end later than this. */
  readonly millis: number;
}

/** Errors: those of `readScan`. */
export function recogniseInTime({ name, bytes, languages, millis }: ScanInTime): Promise<Result<ReadText>> {
  const began = performance.now();
  let [last, slowest] = [began, 0];
  return readScan(bytes, {
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

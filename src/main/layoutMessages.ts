/** What main and the process that sets pages say to each other, and the schema of the answer. */

import * as v from 'valibot';
import { appErrorSchema, bytesUpTo } from '#bridge/contract';
import { bridgeLimits } from '#bridge/limits';
import type { Paper } from '#domain/paper/paper';
import type { Result } from '#domain/result';

export interface LayoutRequest {
  /** Counts up; an answer to an earlier request, one that timed out, is dropped. */
  readonly id: number;
  readonly paper: Paper;
  /** Absolute; the fonts of the package. */
  readonly fontFolder: string;
}

export interface LayoutAnswer {
  readonly id: number;
  readonly result: Result<Uint8Array>;
}

/** `%PDF-` at the start and an end mark in the last kilobyte: a whole file, as every reader demands. */
export function looksLikePdf(bytes: Uint8Array): boolean {
  const latin = (part: Uint8Array) => String.fromCharCode(...part);
  return latin(bytes.subarray(0, 5)) === '%PDF-' && latin(bytes.subarray(-1024)).includes('%%EOF');
}

const pdfBytes = v.pipe(
  bytesUpTo(bridgeLimits.writtenBytes),
  v.check(looksLikePdf, 'the bytes of a PDF expected'),
);

export const layoutAnswerSchema: v.GenericSchema<unknown, LayoutAnswer> = v.strictObject({
  id: v.pipe(v.number(), v.integer()),
  result: v.variant('ok', [
    v.strictObject({ ok: v.literal(true), value: pdfBytes }),
    v.strictObject({ ok: v.literal(false), error: appErrorSchema }),
  ]),
});

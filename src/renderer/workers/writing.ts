/** Writing DOCX, as the rest of the window calls it. */

import type { Paper } from '#domain/paper/paper';
import type { Result } from '#domain/result';
import type { IntoWish, WrittenInto } from '#formats/docx/into/writeInto';
import type { Annex } from '#formats/pdf/pdfPages';
import { runInWorker, type WorkOptions } from './host';

/** A file and those that go behind it. */
export interface JoinWish {
  readonly first: Uint8Array;
  readonly annexes: readonly Annex[];
}

export interface TwoUpWish {
  readonly twoUp: Uint8Array;
}

export type { WrittenInto } from '#formats/docx/into/writeInto';

/** Errors: those of `writeDocx`, and `work.cancelled`, `work.tooLong`, `work.crashed`. */
export const writeDocxInWorker = (paper: Paper, options: WorkOptions): Promise<Result<Uint8Array>> =>
  runInWorker(start, paper, options);

/** Errors: those of `writeInto`, and `work.cancelled`, `work.tooLong`, `work.crashed`. */
export const writeIntoInWorker = (wish: IntoWish, options: WorkOptions): Promise<Result<WrittenInto>> =>
  runInWorker(start, wish, options);

/** Errors: those of `joinPdfs`, and `work.cancelled`, `work.tooLong`, `work.crashed`. */
export const joinPdfsInWorker = (wish: JoinWish, options: WorkOptions): Promise<Result<Uint8Array>> =>
  runInWorker(start, wish, options);

/** Two pages a sheet. Errors: those of `twoUp`, and `work.cancelled`, `work.tooLong`, `work.crashed`. */
export const twoUpInWorker = (bytes: Uint8Array, options: WorkOptions): Promise<Result<Uint8Array>> =>
  runInWorker(start, { twoUp: bytes } satisfies TwoUpWish, options);

const start = () =>
  new Worker(new URL('./writing.worker.ts', import.meta.url), { type: 'module', name: 'writing' });

/**
 * What runs in a writing process: one paper made into a file, or its pages counted, answered with one message. The page
 * setter is native code that answers nothing while it works, so that whoever started this process ends it, and does not ask.
 */

import { appError } from '#domain/errors';
import type { Paper } from '#domain/paper/paper';
import { fail, ok, type Result } from '#domain/result';
import type { Annex } from '#formats/pdf/pdfPages';
import { countPages, joinPdfs, pageCount, renderPdf, writeDocx } from './writers';

export interface WritingTask {
  /** Of the file that the paper comes from, for sentences. */
  readonly name: string;
  readonly ending: 'docx' | 'pdf';
  readonly paper: Paper;
  /** PDF files whose pages go behind those of a PDF. */
  readonly behind?: readonly Annex[];
}

/** The pages of texts that are not yet written, and of PDF files. */
export interface CountingTask {
  readonly name: string;
  readonly ending: 'pages';
  readonly paper: Paper;
  readonly behind: readonly Annex[];
}

/** What comes of a task. */
export type Made<T extends WritingTask | CountingTask> = T extends CountingTask ? number : Uint8Array;

/** Errors: those of `writeDocx`, `renderPdf`, `countPages`, `pageCount` and `joinPdfs`. */
export function written<T extends WritingTask | CountingTask>(task: T): Promise<Result<Made<T>>>;
export async function written(task: WritingTask | CountingTask): Promise<Result<Uint8Array | number>> {
  if (task.ending === 'pages') return counted(task);
  if (task.ending === 'docx') return writeDocx(task.paper);
  const own = await renderPdf(task.paper);
  const { behind = [] } = task;
  return own.ok && behind.length > 0 ? joinPdfs(own.value, behind) : own;
}

async function counted({ paper, behind }: CountingTask): Promise<Result<number>> {
  let pages = 0;
  for (const { bytes } of behind) {
    const count = await pageCount(bytes);
    if (!count.ok) return count;
    pages += count.value;
  }
  const own = paper.parts.length === 0 ? ok([]) : await countPages(paper);
  return own.ok ? ok(own.value.reduce((sum, count) => sum + count, pages)) : own;
}

if (process.send !== undefined && process.argv[1] === __filename)
  process.once('message', (task: WritingTask | CountingTask) => {
    void written(task)
      .catch(() => fail(appError('work.crashed', { name: task.name })))
      .then((result) => process.send?.(result, () => process.disconnect()));
  });

/**
 * What runs in a writing process: one paper made into a file, answered with one message. The page setter is native
 * code that answers nothing while it works, so that whoever started this process ends it, and does not ask.
 */

import { appError } from '#domain/errors';
import type { Paper } from '#domain/paper/paper';
import { fail, type Result } from '#domain/result';
import { renderPdf, writeDocx } from './writers';

export interface WritingTask {
  /** Of the file that the paper comes from, for sentences. */
  readonly name: string;
  readonly ending: 'docx' | 'pdf';
  readonly paper: Paper;
}

/** Errors: those of `writeDocx` and `renderPdf`. */
export const written = ({ ending, paper }: WritingTask): Promise<Result<Uint8Array>> =>
  ending === 'docx' ? writeDocx(paper) : renderPdf(paper);

if (process.send !== undefined && process.argv[1] === __filename)
  process.once('message', (task: WritingTask) => {
    void written(task)
      .catch(() => fail(appError('work.crashed', { name: task.name })))
      .then((result) => process.send?.(result, () => process.disconnect()));
  });

/** The budget of brackets, for texts of every kind: what a reader gave is counted before anybody pairs them. */

import { isTextBlock, type ReadText } from '#domain/document/document';
import { appError } from '#domain/errors';
import { fail, type Result } from '#domain/result';
import type { Limits } from './limits';

/** What was read, or `text.tooManyBrackets`. */
export function withinBrackets(read: Result<ReadText>, name: string, { brackets }: Limits): Result<ReadText> {
  if (!read.ok) return read;
  let count = 0;
  for (const block of read.value.blocks) {
    const texts = isTextBlock(block) ? [block] : block.rows.flatMap(({ cells }) => cells);
    for (const { text } of texts) count += bracketsIn(text);
  }
  return count > brackets ? fail(appError('text.tooManyBrackets', { name, limit: brackets })) : read;
}

function bracketsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) count++;
  return count;
}

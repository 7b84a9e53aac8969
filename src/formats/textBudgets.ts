/**
 * The budgets of what is read, for texts of every kind: counted before anybody pairs brackets, lays out tables or prints
 * anything. A few bytes can ask for a merged cell in each of a million places, for a long note wherever it is called, or
 * for words to be told once for each of thousands of brackets around them.
 */

import { type Block, isTextBlock, type ReadText, type Table } from '#domain/document/document';
import { type AppError, appError, type ErrorCode } from '#domain/errors';
import { fail, type Result } from '#domain/result';
import type { Limits } from './limits';

/** What was read, or `text.tooManyBrackets`, `text.bracketsTooDeep`, `text.tableTooLarge`, `text.tooManyLetters`. */
export function withinBudgets(read: Result<ReadText>, name: string, limits: Limits): Result<ReadText> {
  const error = read.ok ? overspent(read.value.blocks, name, limits) : null;
  return error === null ? read : fail(error);
}

function overspent(blocks: readonly Block[], name: string, limits: Limits): AppError | null {
  const brackets = new Brackets();
  let [letters, places] = [0, 0];
  for (const block of blocks) {
    if (isTextBlock(block)) {
      letters += block.text.length + lettersOfLabel(block);
      brackets.add(block.text);
      continue;
    }
    const size = sizeOf(block);
    letters += size.letters;
    places += size.places;
    for (const { cells } of block.rows) for (const { text } of cells) brackets.add(text);
  }
  const spent: readonly (readonly [ErrorCode, number, number])[] = [
    ['text.tooManyBrackets', brackets.count, limits.brackets],
    ['text.tableTooLarge', places, limits.gridPlaces],
    ['text.tooManyLetters', letters, limits.letters],
    ['text.bracketsTooDeep', brackets.letters, limits.bracketedLetters],
  ];
  const over = spent.find(([, count, most]) => count > most);
  return over === undefined ? null : appError(over[0], { name, limit: over[2] });
}

const lettersOfLabel = (block: Block): number => ('label' in block ? (block.label?.length ?? 0) : 0);

/** Places of the grid that a table is laid on, and its letters, those of a merged cell in each place that it covers. */
export function sizeOf({ rows }: Table): { readonly places: number; readonly letters: number } {
  let letters = 0;
  // By row: how many columns its cells, and those above that reach into it, take more or less than in the row before.
  const change = new Float64Array(rows.length + 1);
  rows.forEach(({ cells }, y) => {
    for (const { text, colspan, rowspan } of cells) {
      const [width, end] = [Math.max(1, colspan), Math.min(rows.length, y + Math.max(1, rowspan))];
      letters += text.length * width * (end - y);
      change[y] = (change[y] ?? 0) + width;
      change[end] = (change[end] ?? 0) - width;
    }
  });
  let [columns, widest] = [0, 0];
  for (const step of change) {
    columns += step;
    widest = Math.max(widest, columns);
  }
  return { places: widest * rows.length, letters };
}

/** Counts opening brackets, and the letters inside of brackets once for each bracket around them. */
class Brackets {
  count = 0;
  letters = 0;
  /** Letters read so far, without brackets. */
  private read = 0;
  /** Where brackets that are still open began, of the paragraphs before too: they may end in a later one. */
  private readonly open: number[] = [];

  add(text: string): void {
    const before = this.open.length;
    let [last, atStart, words] = [0, before, false];
    for (const at of placesOfBrackets(text)) {
      this.read += at - last;
      words ||= at > last;
      last = at + 1;
      if (text[at] === ']') {
        this.letters += this.read - (this.open.pop() ?? this.read);
        atStart = Math.min(atStart, this.open.length);
      } else {
        this.count++;
        this.open.push(this.read);
        if (!words) atStart = this.open.length;
      }
    }
    this.read += text.length - last;
    // One that is never closed ends with its paragraph; only one at its start may end in another.
    for (let at = Math.min(before, this.open.length); at < this.open.length; at++)
      this.letters += this.read - (this.open[at] ?? this.read);
    this.open.length = Math.min(this.open.length, atStart);
  }
}

function* placesOfBrackets(text: string): Generator<number> {
  let [opening, closing] = [text.indexOf('['), text.indexOf(']')];
  while (opening >= 0 || closing >= 0) {
    if (closing < 0 || (opening >= 0 && opening < closing)) {
      yield opening;
      opening = text.indexOf('[', opening + 1);
    } else {
      yield closing;
      closing = text.indexOf(']', closing + 1);
    }
  }
}

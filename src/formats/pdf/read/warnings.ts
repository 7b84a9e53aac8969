/** What a delegate is told about a PDF that could not be taken over as it stood. */

import type { Warning } from '#domain/document/document';
import type { PdfPages } from './pages';

/** `leftOut`: texts of running heads and feet; `unreadable`: numbers of pages, from 1. */
export function warningsOf(
  read: PdfPages,
  leftOut: readonly string[],
  unreadable: readonly number[],
): Warning[] {
  const warnings: Warning[] = [];
  const say = (code: string, message: string, facts: NonNullable<Warning['facts']>): void =>
    void warnings.push({ code, message, facts });
  const empty = read.pages.flatMap(({ lines, turned }, index) =>
    lines.length + turned.length === 0 && !read.broken.includes(index + 1) ? [index + 1] : [],
  );
  if (empty.length > 0)
    say(
      'pdf.noText',
      `${pagesOf(empty)} without text, only a picture of it or nothing: read them on paper.`,
      {
        pages: empty.join(', '),
      },
    );
  if (read.broken.length > 0)
    say('pdf.pageBroken', `${pagesOf(read.broken)} damaged and could not be read.`, {
      pages: read.broken.join(', '),
    });
  if (read.crowded.length > 0)
    say('pdf.pageCrowded', `${pagesOf(read.crowded)} so full of letters that only the first were read.`, {
      pages: read.crowded.join(', '),
    });
  if (unreadable.length > 0)
    say(
      'pdf.unreadableLetters',
      `${pagesOf(unreadable)} not readable, wholly or in part: the fonts do not tell what the letters mean, and what nobody can read was left out. Read them on paper.`,
      { pages: unreadable.join(', ') },
    );
  if (read.byOrder.length > 0)
    say(
      'pdf.letterOrder',
      `${pagesOf(read.byOrder)} uncertain: a font there does not tell what its letters mean, and they were read by their usual order. Compare with the original.`,
      { pages: read.byOrder.join(', ') },
    );
  if (leftOut.length > 0) {
    const texts = leftOut.map((text) => `“${text}”`).join(', ');
    say('pdf.runningHeads', `Running heads and feet were left out: ${texts}.`, { texts });
  }
  if (read.numbered > 0)
    say('pdf.lineNumbers', `${read.numbered} line numbers in the margin were left out.`, {
      count: read.numbered,
    });
  if (read.unknown > 0 && unreadable.length === 0)
    say(
      'pdf.unknownLetters',
      `${read.unknown} letters are drawn with a font that does not tell what they mean.`,
      { count: read.unknown },
    );
  if (read.missingMaps.length > 0) {
    const tables = read.missingMaps.join(', ');
    say('pdf.missingTable', `Letters of a font were not understood: ${tables}.`, { tables });
  }
  return warnings;
}

/** `Page 3 is`, `Pages 3, 4 and 9 are`. */
function pagesOf(numbers: readonly number[]): string {
  const [last, ...before] = [...numbers].reverse();
  if (before.length === 0) return `Page ${last} is`;
  return `Pages ${before.reverse().join(', ')} and ${last} are`;
}

/**
 * The remarks of all pages, tied to the blocks that their lines became. A quotation is given as the block prints it,
 * so that its place is found again; one whose words are not there stays as it was read.
 */

import type { Block, ReadAnnotation } from '#domain/document/document';
import type { LinePlace, PageRemark } from './remarks';

/** The block of each line, of the pages on which something is noted. */
export class LineBlocks {
  private readonly blocks = new Map<string, string>();
  private readonly firstOfPage = new Map<number, string>();
  private readonly pages: ReadonlySet<number>;

  constructor(remarks: readonly PageRemark[]) {
    this.pages = new Set(remarks.map(({ page }) => page));
  }

  add(lines: readonly LinePlace[], block: string): void {
    if (this.pages.size === 0) return;
    for (const line of lines) {
      if (!this.pages.has(line.page)) continue;
      this.blocks.set(keyOf(line), block);
      if (!this.firstOfPage.has(line.page)) this.firstOfPage.set(line.page, block);
    }
  }

  /** A line that was left out (a running head) is its page's first block. */
  blockAt(place: LinePlace | null, page: number): string | undefined {
    return (place === null ? undefined : this.blocks.get(keyOf(place))) ?? this.firstOfPage.get(page);
  }
}

const keyOf = ({ page, strip, y }: LinePlace): string => `${page} ${strip} ${y}`;

/** In the order of the pages. Answers stand where the remark stands that they answer. */
export function annotationsOf(
  remarks: readonly PageRemark[],
  places: LineBlocks,
  blocks: readonly Block[],
): ReadAnnotation[] {
  const texts = new Map(blocks.map((block) => [block.id, wordsOf(block)]));
  const [fallback] = blocks;
  const known = new Set(remarks.map(({ id }) => id));
  const resolved = new Set(remarks.filter(({ resolves }) => resolves).map(({ replyTo }) => replyTo));
  return remarks.flatMap((remark): ReadAnnotation[] => {
    const block = places.blockAt(remark.at, remark.page) ?? fallback?.id;
    if (block === undefined || remark.text === '') return [];
    const { author, date, text, id, replyTo } = remark;
    return [
      {
        ...{ block, author, date, text, id },
        quote: asPrinted(remark.quote, texts.get(block) ?? ''),
        ...(replyTo !== null && known.has(replyTo) ? { replyTo } : {}),
        ...(resolved.has(id) ? { resolved: true } : {}),
      },
    ];
  });
}

const wordsOf = (block: Block): string =>
  block.kind === 'table'
    ? block.rows.flatMap((row) => row.cells.map((cell) => cell.text)).join('\n')
    : block.text;

/** Letters and signs that line ends and hyphens do not change. */
const kept = /[^\s\u00ad\u2010-]/;

/** The part of `text` that has the letters of `quote`; spaces and hyphens at lines' ends may differ. */
function asPrinted(quote: string, text: string): string {
  if (quote === '' || text.includes(quote)) return quote;
  const places: number[] = [];
  let letters = '';
  for (let at = 0; at < text.length; at++) {
    if (!kept.test(text[at] ?? '')) continue;
    places.push(at);
    letters += text[at];
  }
  const wanted = [...quote].filter((letter) => kept.test(letter)).join('');
  const from = wanted === '' ? -1 : letters.indexOf(wanted);
  return from < 0 ? quote : text.slice(places[from], (places[from + wanted.length - 1] ?? 0) + 1);
}

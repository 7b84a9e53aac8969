/**
 * Recognised lines into blocks: they are laid out as a typed text and read like one, so that labels,
 * headings, paragraphs that a page cut, page numbers and footnotes are understood the same way. Then each
 * word that the core was not sure of is found again in its block and marked.
 */

import type { Block, Mark, ReadText, StyledText } from '#domain/document/document';
import { readText } from '#formats/text/readText';
import { tidyMarks } from '#formats/text/styled';
import { inOneAlphabet, strangersIn } from './lookalikes';
import type { WordLine } from './words';

/** Confidence below which a person should look at the word. Print at 200 dpi is read at 90 to 97. */
const certain = 75;

interface SeenWord {
  readonly text: string;
  readonly confidence: number;
}

/** The pages in order, each as its lines. */
export function blocksOfPages(pages: readonly (readonly WordLine[])[]): ReadText {
  const seen: SeenWord[] = [];
  const text = pages.map((lines) => pageText(lines, seen)).join('\f');
  const read = readText(text);
  return { ...read, blocks: withUncertain(read.blocks, seen) };
}

function pageText(lines: readonly WordLine[], seen: SeenWord[]): string {
  const unit = columnWidth(lines);
  const left = Math.min(...lines.map(({ words }) => words[0]?.left ?? 0));
  const apart = linesApart(lines);
  let paragraph = lines[0]?.paragraph;
  return lines
    .map((line, at) => {
      const texts = inOneAlphabet(line.words.map(({ text }) => text));
      const strangers = strangersIn(texts);
      texts.forEach((text, index) => {
        const word = line.words[index];
        const isSure = text === word?.text && strangers[index] === false;
        seen.push({ text, confidence: isSure ? word.confidence : 0 });
      });
      const indent = ' '.repeat(
        Math.min(60, Math.max(0, Math.round(((line.words[0]?.left ?? 0) - left) / unit))),
      );
      const gap = line.paragraph === paragraph && !apart(at) ? '' : '\n';
      paragraph = line.paragraph;
      return `${gap}${indent}${texts.join(' ')}`;
    })
    .join('\n');
}

/** From line to line, white space of this many usual distances parts paragraphs. */
const wide = 1.5;

/** Whether a line stands further below the one before it than lines of a paragraph do; the core overlooks that at times. */
function linesApart(lines: readonly WordLine[]): (at: number) => boolean {
  const feet = lines.map(({ words: [first] }) => (first === undefined ? 0 : first.top + first.height));
  const steps = feet.map((foot, at) => foot - (feet[at - 1] ?? foot));
  const inside = steps.filter((step, at) => step > 0 && lines[at]?.paragraph === lines[at - 1]?.paragraph);
  const usual = inside.sort((a, b) => a - b)[inside.length >> 1];
  return (at) => usual !== undefined && (steps[at] ?? 0) > wide * usual;
}

/** The mean width of a character, in pixels. */
function columnWidth(lines: readonly WordLine[]): number {
  let [pixels, letters] = [0, 0];
  for (const { text, width } of lines.flatMap(({ words }) => words)) {
    pixels += width;
    letters += text.length;
  }
  return letters === 0 ? 1 : pixels / letters;
}

/** Marks words by the words as they were recognised, both in reading order; notes may have moved a little. */
function withUncertain(blocks: readonly Block[], seen: readonly SeenWord[]): Block[] {
  const finder = new WordFinder(seen);
  const marked = <T extends StyledText>(styled: T): T => ({ ...styled, marks: uncertainIn(styled, finder) });
  return blocks.map((block) => {
    if (block.kind === 'table')
      return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(marked) })) };
    if (block.kind !== 'footnote' && block.label !== null) finder.take(block.label);
    return marked(block);
  });
}

function uncertainIn({ text, marks }: StyledText, finder: WordFinder): Mark[] {
  const found: Mark[] = [...marks];
  for (const match of text.matchAll(/\S+/g)) {
    const confidence = finder.take(match[0]);
    if (confidence !== null && confidence < certain) {
      found.push({ kind: 'uncertain', from: match.index, to: match.index + match[0].length });
    }
  }
  return tidyMarks(found, text);
}

/** Words further away than this are other words. */
const reach = 400;

/** Hands out recognised words by their text, each once, the nearest to the place that was reached first. */
class WordFinder {
  private readonly places = new Map<string, number[]>();
  private at = 0;

  constructor(private readonly seen: readonly SeenWord[]) {
    seen.forEach(({ text }, index) => {
      const list = this.places.get(text);
      if (list) list.push(index);
      else this.places.set(text, [index]);
    });
  }

  /** How sure the core was of the word, or null where it was not recognised as one (two halves joined). */
  take(text: string): number | null {
    const list = this.places.get(text);
    const next = list?.findIndex((index) => index >= this.at - reach) ?? -1;
    const index = next < 0 ? undefined : list?.[next];
    if (list === undefined || index === undefined || index > this.at + reach) return null;
    list.splice(0, next + 1);
    this.at = index + 1;
    return this.seen[index]?.confidence ?? null;
  }
}

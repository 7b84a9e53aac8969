/**
 * Letters that the page setter has no font for. They come out as empty boxes in a PDF (a DOCX is set
 * by the reader's own fonts), so whoever writes one must be able to say so beforehand.
 */

import type { Paper, PaperBlock, PaperRun } from './paper';

/** The scripts of the fonts that are shipped, Tinos and Amiri. Signs that belong to no script are taken as there. */
const set =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]/u;

/** Each letter once, in the order of the paper. Example: a name in Chinese gives its Chinese letters. */
export function unsetLetters(paper: Paper): readonly string[] {
  const letters = new Set<string>();
  for (const text of paper.parts.flatMap(({ blocks }) => blocks.flatMap(textsOf)))
    for (const letter of text) if (!set.test(letter)) letters.add(letter);
  return [...letters];
}

function textsOf(block: PaperBlock): readonly string[] {
  if (block.kind === 'table')
    return block.rows.flatMap(({ cells }) =>
      cells.flatMap(({ paragraphs }) => paragraphs.flat().flatMap(textsIn)),
    );
  if (!('runs' in block)) return [];
  return [...('label' in block && block.label !== null ? [block.label] : []), ...block.runs.flatMap(textsIn)];
}

const textsIn = (run: PaperRun): readonly string[] => {
  if (run.kind === 'break' || run.kind === 'remark') return [];
  return run.kind === 'text' ? [run.text] : run.runs.flatMap(textsIn);
};

/** One English sentence, or null where every letter can be set. */
export function unsetSentence(paper: Paper): string | null {
  const letters = unsetLetters(paper);
  if (letters.length === 0) return null;
  const shown = letters.slice(0, 12).join(' ');
  return `The PDF shows empty boxes for letters that it has no font for: ${shown}${letters.length > 12 ? ' …' : ''}.`;
}

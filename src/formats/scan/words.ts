/** What Tesseract recognised on one page: its table of words, line by line. */

/** A word with the box around it, in pixels from the top left corner of the page. */
export interface Word {
  readonly text: string;
  /** 0 to 100. */
  readonly confidence: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface WordLine {
  /** Lines of one number stand in one paragraph; the numbers ascend. */
  readonly paragraph: number;
  readonly words: readonly Word[];
}

/** Tesseract's levels: page, block, paragraph, line, word. */
const wordLevel = 5;

/** Below this the core has seen dust, a stamp's edge or a line, not a letter. */
const dust = 5;

/** The lines of `GetTSVText`, in its reading order; words without letters or signs are left out. */
export function linesOf(table: string): WordLine[] {
  const lines: { paragraph: number; words: Word[] }[] = [];
  let paragraph = 0;
  let [paragraphKey, lineKey] = ['', ''];
  for (const row of table.split('\n')) {
    const [level, page, block, par, line, , left, top, width, height, confidence, text = ''] =
      row.split('\t');
    if (Number(level) !== wordLevel || text.trim() === '' || Number(confidence) < dust) continue;
    if (paragraphKey !== `${page}/${block}/${par}`) {
      paragraphKey = `${page}/${block}/${par}`;
      paragraph++;
    }
    if (lineKey !== `${paragraphKey}/${line}`) {
      lineKey = `${paragraphKey}/${line}`;
      lines.push({ paragraph, words: [] });
    }
    const [x, y, w, h] = [left, top, width, height].map(Number);
    lines.at(-1)?.words.push({
      text: text.trim(),
      confidence: Number(confidence),
      ...{ left: x ?? 0, top: y ?? 0, width: w ?? 0, height: h ?? 0 },
    });
  }
  return lines;
}

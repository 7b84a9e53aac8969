/**
 * Where the paragraphs of a note stand on its set pages: found by their letters among the words of the
 * PDF itself, so that what is clicked is what is printed. Spaces, hyphens of line ends and the shapes of
 * letters do not count. What cannot be found is simply not there to be clicked.
 */

/** A stretch of text on a page, in PDF points from the top left corner. */
export interface PageWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangle of a paragraph, or of its part on one page. */
export interface ParagraphPlace {
  /** From 0. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const letters = (text: string): readonly string[] => [
  ...text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, ''),
];

/** For each text, in order, its rectangles page by page; none where it is not found. */
export function paragraphPlaces(
  texts: readonly string[],
  pages: readonly (readonly PageWord[])[],
): readonly (readonly ParagraphPlace[])[] {
  const owners: { readonly page: number; readonly word: PageWord }[] = [];
  let all = '';
  pages.forEach((words, page) => {
    for (const word of inReadingOrder(words))
      for (const letter of letters(word.text)) {
        all += letter;
        // One owner a unit of the string, so that an index into `all` is an index into `owners`.
        for (let unit = 0; unit < letter.length; unit += 1) owners.push({ page, word });
      }
  });
  let from = 0;
  return texts.map((text) => {
    const wanted = letters(text).join('');
    if (wanted === '') return [];
    const behind = all.indexOf(wanted, from);
    const at = behind >= 0 ? behind : all.indexOf(wanted);
    if (at < 0) return [];
    from = at + wanted.length;
    return rectangles(owners.slice(at, from));
  });
}

const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Lines that are written from the right are listed from the left: each is put the way it is read. */
function inReadingOrder(words: readonly PageWord[]): readonly PageWord[] {
  const lines: PageWord[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line?.[0] !== undefined && Math.abs(line[0].y - word.y) < word.height / 2) line.push(word);
    else lines.push([word]);
  }
  return lines.flatMap((line) =>
    line.some(({ text }) => fromTheRight.test(text)) ? line.sort((a, b) => b.x - a.x) : line,
  );
}

function rectangles(owners: readonly { readonly page: number; readonly word: PageWord }[]): ParagraphPlace[] {
  const pages = [...new Set(owners.map(({ page }) => page))];
  return pages.map((page) => {
    const words = owners.filter((owner) => owner.page === page).map(({ word }) => word);
    const x = Math.min(...words.map((word) => word.x));
    const y = Math.min(...words.map((word) => word.y));
    const right = Math.max(...words.map((word) => word.x + word.width));
    const bottom = Math.max(...words.map((word) => word.y + word.height));
    return { page, x, y, width: right - x, height: bottom - y };
  });
}

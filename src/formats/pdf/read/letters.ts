/**
 * What a font says a drawn letter is, in the letters that a person would type: ligatures (`ﬁ`), Arabic
 * presentation forms and Chinese radicals, which programs write into PDFs for the shape's sake, become the
 * letters that they stand for. Shapes of the symbol fonts become the bullets that they draw.
 */

/** Ligatures; Hebrew and Arabic presentation forms; Kangxi radicals; half and full forms of kana. */
const shapes = /[\ufb00-\ufdff\ufe70-\ufefc\u2f00-\u2fd5]/;

/** Codes of Symbol and Wingdings in the private area, as Word writes them. */
const symbols = new Map([
  ['\uf0b7', '•'],
  ['\uf0a7', '▪'],
  ['\uf0a8', '▪'],
  ['\uf06e', '■'],
  ['\uf071', '❑'],
  ['\uf0d8', '➢'],
  ['\uf0fc', '✓'],
  ['\uf0fe', '☒'],
  ['\uf0a3', '□'],
  ['\uf02d', '-'],
  ['\uf0e0', '→'],
  ['\uf0be', '—'],
]);

// biome-ignore lint/suspicious/noControlCharactersInRegex: naming control characters is the point.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;

const known = new Map<string, string>();

/** The characters of one drawn letter; empty for one that only moves. Tabs and breaks become spaces. */
export function lettersOf(unicode: string): string {
  const before = known.get(unicode);
  if (before !== undefined) return before;
  const plain = unicode.replace(/[\t\n\r\u0085\u2028\u2029]/g, ' ').replace(controls, '');
  const letters = symbols.get(plain) ?? (shapes.test(plain) ? plain.normalize('NFKC').trimStart() : plain);
  // As many as the fonts of one file can hold; a hostile one must not fill the memory.
  if (known.size < 65_536) known.set(unicode, letters);
  return letters;
}

/** True for letters that stand for nothing: the font does not tell what it draws. */
export const isUnknown = (letters: string): boolean => /[\ue000-\uf8ff\ufffd]/.test(letters);

const kazakh: Readonly<Record<string, string>> = { ə: 'ә', Ə: 'Ә' };

/**
 * Latin `ə` for the Kazakh letter `ә` inside Cyrillic words: both are one shape in most fonts, and
 * Chromium names the shape by its Latin letter. Same length as `text`.
 */
export function withKazakhLetters(text: string): string {
  if (!/[əƏ]/.test(text)) return text;
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
    return cyrillic > 0 && !/[a-zA-Z]/.test(word)
      ? word.replace(/[əƏ]/g, (shape) => kazakh[shape] ?? shape)
      : word;
  });
}

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

/** A drawn letter as text. */
export interface Sign {
  /** Empty for one that only moves. Tabs and breaks are spaces. */
  readonly text: string;
  /** White space. */
  readonly blank: boolean;
  /** It stands for nothing: the font does not tell what it draws. */
  readonly unknown: boolean;
}

const known = new Map<string, Sign>();

/** What the font's `unicode` of a drawn letter means. */
export function signOf(unicode: string): Sign {
  const before = known.get(unicode);
  if (before !== undefined) return before;
  const text = lettersOf(unicode);
  const sign = { text, blank: text !== '' && text.trim() === '', unknown: isUnknown(text) };
  // As many as the fonts of one file can hold; a hostile one must not fill the memory.
  if (known.size < 65_536) known.set(unicode, sign);
  return sign;
}

/** The characters of one drawn letter. */
export function lettersOf(unicode: string): string {
  const plain = unicode.replace(/[\t\n\r\u0085\u2028\u2029]/g, ' ').replace(controls, '');
  return symbols.get(plain) ?? (shapes.test(plain) ? plain.normalize('NFKC').trimStart() : plain);
}

const isUnknown = (letters: string): boolean => /[\ue000-\uf8ff\ufffd]/.test(letters);

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

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
  /** A letter, a digit or a sign that may stand in a word as any other. */
  readonly joins: boolean;
}

/** One character of the scripts that are read from left to right, and no accent that may belong over another letter. */
const inWords =
  /^[!-\]_a-}\u00a1-\u00a7\u00a9-\u00ae\u00b0-\u00b3\u00b5-\u00b7\u00b9-\u02c5\u0370-\u0482\u048a-\u0586\u2010-\u2027\u2030-\u205e]$/;

const known = new Map<string, Sign>();

/** What the font's `unicode` of a drawn letter means. */
export function signOf(unicode: string): Sign {
  const before = known.get(unicode);
  if (before !== undefined) return before;
  const text = lettersOf(unicode);
  const sign = {
    ...{ text, blank: text !== '' && text.trim() === '', unknown: isUnknown(text) },
    joins: inWords.test(text),
  };
  // As many as the fonts of one file can hold; a hostile one must not fill the memory.
  if (known.size < 65_536) known.set(unicode, sign);
  return sign;
}

/** The characters of one drawn letter. */
export function lettersOf(unicode: string): string {
  const plain = inRightOrder(unicode)
    .replace(/[\t\n\r\u0085\u2028\u2029]/g, ' ')
    .replace(controls, '');
  return symbols.get(plain) ?? (shapes.test(plain) ? plain.normalize('NFKC').trimStart() : plain);
}

/** A ligature that Ghostscript wrote with the bytes of its letters the wrong way round: `昀椀` for *fi*. */
function inRightOrder(unicode: string): string {
  if (unicode.length < 2 || unicode.length > 4) return unicode;
  const codes = Array.from(unicode, (letter) => letter.charCodeAt(0));
  if (codes.some((code) => (code & 0xff) !== 0)) return unicode;
  const letters = String.fromCharCode(...codes.map((code) => code >> 8));
  return /^[A-Za-z]+$/.test(letters) ? letters : unicode;
}

const isUnknown = (letters: string): boolean => /[\ue000-\uf8ff\ufffd]/.test(letters);

const kazakh: Readonly<Record<string, string>> = { ə: 'ә', Ə: 'Ә', i: 'і', I: 'І' };

/**
 * Latin `ə` and `i` for the Kazakh letters `ә` and `і` inside Cyrillic words: each pair is one shape in most fonts;
 * Chromium names the first by its Latin letter, TeX the second. Same length as `text`.
 */
export function withKazakhLetters(text: string): string {
  if (!/[əƏiI]/.test(text) || !/\p{Script=Cyrillic}/u.test(text)) return text;
  return text.replace(/[\p{Alphabetic}\p{M}]+/gu, (word) => {
    const isCyrillic = /\p{Script=Cyrillic}/u.test(word) && !/[a-hj-zA-HJ-Z]/.test(word);
    return isCyrillic ? word.replace(/[əƏiI]/g, (shape) => kazakh[shape] ?? shape) : word;
  });
}

/**
 * The lines of one paragraph become one string: with a space between them, with nothing after a
 * hyphen, with `\n` where the break is meant. No letter is lost or moved. Only the ends of the
 * lines are looked at, so that a paragraph of a million lines takes linear time.
 */

/** Words of the whole text, to tell a compound's hyphen from one that only parted a line. */
export interface Vocabulary {
  has(word: string): boolean;
}

/** Every word of `text`, in small letters, hyphens inside words kept, without halves of parted ones; made when first asked. */
export function vocabularyOf(text: string): Vocabulary {
  let words: Set<string> | null = null;
  return {
    has(word) {
      words ??= new Set(
        text
          .toLowerCase()
          .replace(halves, ' ')
          .match(/\p{Alphabetic}+(?:-\p{Alphabetic}+)*/gu) ?? [],
      );
      return words.has(word);
    },
  };
}

const halves = /[-\u2010][ \t]*\n[ \t]*\p{Alphabetic}+/gu;

/** Where two lines meet: characters of the first that go, and what comes between. */
interface Seam {
  readonly drop: 0 | 1;
  readonly between: '' | ' ' | '\n';
}

/** The lines as they stood before they were broken. `hardBreak`: the break behind it is meant. */
export function joinLines(
  lines: readonly { readonly text: string; readonly hardBreak: boolean }[],
  words: Vocabulary,
): string {
  const parts = lines.map((line, index) => {
    const text = line.text.trim();
    const next = lines[index + 1];
    if (next === undefined) return text;
    const { drop, between } = line.hardBreak ? meantBreak : seamOf(text, next.text.trimStart(), words);
    return text.slice(0, text.length - drop) + between;
  });
  return parts.join('');
}

const meantBreak: Seam = { drop: 0, between: '\n' };

/** Longest word looked at, in UTF-16 code units. */
const longestWord = 80;

function seamOf(left: string, right: string, words: Vocabulary): Seam {
  if (left.endsWith('\u00ad')) return { drop: 1, between: '' };
  const before = /(\p{Alphabetic}+(?:[-\u2010]\p{Alphabetic}+)*)[-\u2010]$/u.exec(
    left.slice(-longestWord),
  )?.[1];
  const after = /^\p{Alphabetic}+(?:-\p{Alphabetic}+)*/u.exec(right.slice(0, longestWord))?.[0];
  if (before === undefined || after === undefined || isConjunction(after)) return { drop: 0, between: ' ' };
  const parts =
    partsOneWord(before, after, words) || (left.endsWith('\u2010') && isSet(before, after, words));
  return { drop: parts ? 1 : 0, between: '' };
}

/** *pre- and post-conflict*: the hyphen stands for the word to come. */
const isConjunction = (word: string): boolean => /^(?:and|or|to|и|или|және)$/i.test(word);

/**
 * Nobody types U+2010: a program such as groff set the lines and parted words at will. A compound keeps it whose second
 * half the text knows as a word.
 */
const isSet = (before: string, after: string, words: Vocabulary): boolean =>
  /^\p{Lowercase}/u.test(after) && !/[-\u2010]/.test(before) && !words.has(after.toLowerCase());

/** True only where the text itself writes the word whole elsewhere, and never with this hyphen. */
function partsOneWord(before: string, after: string, words: Vocabulary): boolean {
  if (/^\p{Uppercase}/u.test(after)) return false;
  const whole = (before + after).toLowerCase();
  return words.has(whole) && !words.has(`${before}-${after}`.toLowerCase());
}

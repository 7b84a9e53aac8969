/**
 * Makes letters alike for finding, and keeps where each came from, so that a hit can be drawn in the text
 * as it stands: case, accents, ё, kinds of dashes, quotation marks and spaces fall together, a Kazakh letter
 * with the plain Cyrillic one that stands in for it on a Russian keyboard (ә а, ғ г, қ к, ң н, ө о, ұ ү у,
 * һ х, і и). й stays, for it is a letter of its own.
 *
 * Party codes are told apart by eye, and К, А, З look the same in two alphabets: each letter carries a
 * second reading, by its shape, that counts inside runs of capitals only.
 */

import type { Utf16Offset } from '#domain/document/document';

/** One letter of a folded text. A letter of the source may give none (a soft hyphen) or two (ﬁ). */
export interface FoldedLetter {
  readonly letter: string;
  /** What the letter looks like, as a Latin one; equal to `letter` where no Latin one looks the same. */
  readonly shape: string;
  /** True in a run of two capitals or more, where the shape may be taken for the letter. */
  readonly inCode: boolean;
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
}

export interface FoldOptions {
  readonly matchCase?: boolean;
}

/** The folded letters in order; white space of any kind and length is one space. */
export function foldLetters(text: string, { matchCase = false }: FoldOptions = {}): readonly FoldedLetter[] {
  const capitals = capitalRuns(text);
  const folded: FoldedLetter[] = [];
  let run = 0;
  for (let from = 0; from < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(from) ?? 0);
    const to = from + character.length;
    while ((capitals[run]?.to ?? Infinity) <= from) run++;
    const inCode = (capitals[run]?.from ?? Infinity) <= from;
    push(folded, character, { from, to, matchCase, inCode });
    from = to;
  }
  return folded;
}

/** @example foldText('Pará — «Мёд», Қазақстан') // 'para - "мед", казакстан' */
export const foldText = (text: string, options: FoldOptions = {}): string =>
  foldLetters(text, options)
    .map(({ letter }) => letter)
    .join('');

interface Place {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly matchCase: boolean;
  readonly inCode: boolean;
}

function push(folded: FoldedLetter[], character: string, place: Place): void {
  const { from, to, matchCase, inCode } = place;
  const last = folded.at(-1);
  if (mark.test(character) && last !== undefined) {
    // An accent written on its own belongs to the letter before it.
    const composed = (last.letter + character).normalize('NFC');
    const letter = composed === 'й' || composed === 'Й' ? composed : last.letter;
    folded[folded.length - 1] = { ...last, letter, to };
    return;
  }
  for (const plain of plainLetters(character)) {
    if (plain === ' ' && last?.letter === ' ') {
      folded[folded.length - 1] = { ...last, to };
      continue;
    }
    const inCase = (letter: string) => (matchCase ? letter : letter.toLowerCase());
    folded.push({ letter: inCase(plain), shape: inCase(shapeOf(character, plain)), inCode, from, to });
  }
}

const mark = /^\p{M}$/u;
const known = new Map<string, string>();

/** The letters without accents and variants, in their own case. Remembered, because a text has few. */
function plainLetters(character: string): string {
  const remembered = known.get(character);
  if (remembered !== undefined) return remembered;
  const plain = unaccented(character);
  known.set(character, plain);
  return plain;
}

function unaccented(character: string): string {
  if (/\s/u.test(character)) return ' ';
  if (character === 'й' || character === 'Й') return character;
  const bare = character.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '');
  return [...bare].map((letter) => standIns.get(letter) ?? letter).join('');
}

/** Letters that no accent can be taken from, with what stands in for them; capitals are added below. */
const lowerStandIns = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  є: 'е',
  ґ: 'г',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
} as const;

const signs = {
  '-': '‐‑‒–—―−',
  '"': '«»“”„‟″',
  "'": '‘’‚‛′ʼ`´',
} as const;

const standIns: ReadonlyMap<string, string> = new Map([
  ...Object.entries(lowerStandIns).flatMap(([letter, plain]): [string, string][] => [
    [letter, plain],
    [letter.toUpperCase(), plain.toUpperCase()],
  ]),
  ...Object.entries(signs).flatMap(([plain, kinds]) =>
    [...kinds].map((kind): [string, string] => [kind, plain]),
  ),
]);

/** Cyrillic capitals and the Latin ones that look the same. */
const looksLike: ReadonlyMap<string, string> = new Map(
  [...'АВЕКМНОРСТУХІЅЈҺ'].map((letter, at) => [letter, 'ABEKMHOPCTYXISJH'.charAt(at)]),
);

const shapeOf = (character: string, plain: string): string =>
  looksLike.get(character.toUpperCase()) ?? looksLike.get(plain.toUpperCase()) ?? plain;

/** Runs of two capitals or more, as codes are written. */
function capitalRuns(text: string): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const found of text.matchAll(/(?<!\p{Alphabetic})\p{Uppercase}{2,}(?!\p{Alphabetic})/gu))
    runs.push({ from: found.index, to: found.index + found[0].length });
  return runs;
}

/**
 * Pages whose letters nobody can read: their fonts do not tell what they draw, or tell it wrongly, as careless programs
 * and poor scans have it. What stands there is no text, and must not come in as if it were.
 */

import type { Line } from './lines';
import type { PdfPage } from './pages';
import { areStrange, countWords, isAccentedLine, type WordCounts } from './strangeWords';

/** Fewer letters are a formula or a line of ornaments. */
const fewestLetters = 80;
/** Of the letters: so many without a meaning; and so few that are letters or digits. */
const mostUnknown = 0.3;
const fewestPlain = 0.4;
/** Letters that come as nothing are missed by nobody, and sound files have none. */
const mostSilent = 0.01;
const fewestSilent = 20;
/** Letters taken for those 29 places before them, as fonts without names have them: few vowels, and many where they are put right. */
const fewestLatin = 200;
const fewestVowels = 0.22;
const usualVowels = 0.3;

export interface LetterCounts {
  readonly all: number;
  readonly unknown: number;
  readonly plain: number;
  readonly latin: number;
  readonly vowels: number;
  /** Share of vowels where each letter is the one 29 places behind it. */
  readonly shifted: number;
  /** Drawn letters that mean nothing at all. */
  readonly silent: number;
  readonly strange: WordCounts;
}

export function countsOf({ lines, turned, silent }: Omit<PdfPage, 'counted'>): LetterCounts {
  const counts = new Counts();
  for (const line of lines) countLine(line, counts);
  for (const line of turned) countLine(line, counts);
  counts.addBasic();
  const { all, unknown, plain, latin, vowels, moved, movedVowels, strange } = counts;
  const shifted = movedVowels / Math.max(1, moved);
  return { all: all + silent, unknown: unknown + silent, plain, latin, vowels, shifted, silent, strange };
}

function countLine({ text, table }: Line, counts: Counts): void {
  if (table === null) counts.add(text);
  else
    for (const row of table.rows) for (const { lines } of row) for (const own of lines) counts.add(own.text);
}

/** What a sign below 128 counts for, in bits. */
const bits = { plain: 1, latin: 2, vowel: 4, moved: 8, movedVowel: 16, blank: 32 } as const;

/** Of codes. */
const blank = 0x20;
const basic = 128;

const isPlain = (letter: string): boolean => /[\p{Alphabetic}\p{N}\p{M}]/u.test(letter);
const isLatin = (letter: string): boolean => /[a-z]/i.test(letter);
const isVowel = (letter: string): boolean => /[aeiouyıøæœ]/i.test(letter);
/** Letters of fonts without names come 29 places too early. */
const movedBack = (letter: string): string =>
  letter >= '!' && letter <= '^' ? String.fromCharCode(letter.charCodeAt(0) + 29) : letter;

const kinds = Uint8Array.from({ length: basic }, (_, code) => {
  const letter = String.fromCharCode(code);
  const right = movedBack(letter);
  return (
    (isPlain(letter) ? bits.plain : 0) |
    (isLatin(letter) ? bits.latin : 0) |
    (isVowel(letter) ? bits.vowel : 0) |
    (isLatin(right) ? bits.moved : 0) |
    (isVowel(right) ? bits.movedVowel : 0) |
    (/\s/.test(letter) ? bits.blank : 0)
  );
});

/** Signs that lead to the number of a page, or that one writes on: a row of them counts as one. */
const leaders: ReadonlySet<number> = new Set(
  Array.from('._|-=*\u00b7\u2013\u2014\u2026', (sign) => sign.charCodeAt(0)),
);
const isLeader = Uint8Array.from({ length: basic }, (_, code) => (leaders.has(code) ? 1 : 0));

/** Boxes of a form, to be crossed or filled in, say nothing of the page's letters: `[_] [_]`, `( )`, `□`. */
const emptyBox = /\[[ _.]{0,9}\]|\([ _.]{1,9}\)|[\u25a1\u2610]/;
const emptyBoxes = /\[[ _.]{0,9}\]|\([ _.]{1,9}\)|[\u25a1\u2610]/g;

/** Letter by letter: each page of a long file is counted, and nearly all its letters are below 128 or Cyrillic. */
class Counts {
  all = 0;
  unknown = 0;
  plain = 0;
  latin = 0;
  vowels = 0;
  moved = 0;
  movedVowels = 0;
  readonly strange: WordCounts = { words: 0, accented: 0, odd: 0 };
  /** How often each sign below 128 came. */
  private readonly seen = new Uint32Array(basic);

  add(printed: string): void {
    const text = emptyBox.test(printed) ? printed.replace(emptyBoxes, ' ') : printed;
    countWords(text, this.strange);
    const { seen } = this;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < basic) {
        if (isLeader[code] === 1 && leaders.has(before)) continue;
        if (code !== blank) before = code;
        seen[code] = (seen[code] ?? 0) + 1;
        continue;
      }
      if (leaders.has(code) && leaders.has(before)) continue;
      before = code;
      if (code >= 0x410 && code < 0x450) {
        this.all++;
        this.plain++;
      } else {
        const letter = String.fromCodePoint(text.codePointAt(at) ?? code);
        at += letter.length - 1;
        this.addRare(letter);
      }
    }
  }

  /** What the signs below 128 count for: once for all lines. */
  addBasic(): void {
    this.seen.forEach((count, code) => {
      if (count === 0) return;
      const kind = kinds[code] ?? 0;
      if ((kind & bits.blank) === 0) this.all += count;
      if ((kind & bits.plain) !== 0) this.plain += count;
      if ((kind & bits.latin) !== 0) this.latin += count;
      if ((kind & bits.vowel) !== 0) this.vowels += count;
      if ((kind & bits.moved) !== 0) this.moved += count;
      if ((kind & bits.movedVowel) !== 0) this.movedVowels += count;
    });
  }

  private addRare(letter: string): void {
    if (/\S/u.test(letter)) this.all++;
    if (/[\ue000-\uf8ff\ufffd]/.test(letter)) this.unknown++;
    if (isPlain(letter)) this.plain++;
    const bare = letter.normalize('NFD');
    if (isLatin(bare)) {
      this.latin++;
      this.moved++;
    }
    if (isVowel(bare)) {
      this.vowels++;
      this.movedVowels++;
    }
  }
}

const isUnreadable = ({
  all,
  unknown,
  plain,
  latin,
  vowels,
  shifted,
  silent,
  strange,
}: LetterCounts): boolean =>
  all >= fewestLetters &&
  (unknown > mostUnknown * all ||
    (silent > fewestSilent && silent > mostSilent * all) ||
    areStrange(strange) ||
    plain < fewestPlain * all ||
    (latin >= fewestLatin && latin > 0.5 * plain && vowels < fewestVowels * latin && shifted > usualVowels));

/** Of the letters: so few are missing from a page that is sound without them, as the bullets of a font of signs. */
const fewSilent = 0.1;

/** Some of its lines are written in letters that got accents for others, or some letters are missing; the rest of the page is sound. */
const isPartly = (letters: LetterCounts): boolean => {
  const silent = letters.silent <= fewSilent * letters.all ? 0 : letters.silent;
  return !isUnreadable({ ...letters, silent, strange: { ...letters.strange, accented: 0 } });
};

/** The page without what nobody can read: all of it, or some of its lines. */
export function legible(page: PdfPage): PdfPage {
  if (!isPartly(page.counted)) return { ...page, lines: [], turned: [] };
  const isLegible = (line: Line) => !isAccentedLine(textIn(line));
  const isKept = (line: Line, at: number, lines: readonly Line[]) =>
    isLegible(line) &&
    (hasWord(line) || [lines[at - 1], lines[at + 1]].some((one) => one !== undefined && isLegible(one)));
  return { ...page, lines: page.lines.filter(isKept), turned: page.turned.filter(isLegible) };
}

/** Without one a line between two that nobody can read is the rest of theirs: `(SUM/2022/DRAFT/6);`. */
const hasWord = (line: Line): boolean => /[a-z\u0430-\u044f]{4}/.test(textIn(line));

const textIn = ({ text, table }: Line): string =>
  table === null
    ? text
    : table.rows.flatMap((row) => row.flatMap(({ lines }) => lines.map((own) => own.text))).join(' ');

export interface Unreadable {
  /** From 1. */
  readonly pages: readonly number[];
  /** Nearly nothing in the whole file can be read. */
  readonly whole: boolean;
}

export function unreadableIn(pages: readonly PdfPage[]): Unreadable {
  const letters = pages.map(({ counted }) => counted);
  const sum = (of: (one: LetterCounts) => number) => letters.reduce((total, one) => total + of(one), 0);
  const all = sum((one) => one.all);
  return {
    pages: letters.flatMap((one, index) => (isUnreadable(one) ? [index + 1] : [])),
    whole:
      all >= fewestLetters &&
      (sum((one) => one.unknown) > 0.6 * all ||
        sum(({ strange }) => strange.accented + strange.odd) > 0.6 * sum(({ strange }) => strange.words)),
  };
}

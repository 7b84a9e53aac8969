/**
 * Running heads that change from section to section: at the head or foot of many pages, apart from the text, stand words
 * that the text itself has elsewhere, as the heading of a section. They are no repetition on a page, and so not known by that.
 */

import type { Line } from './lines';

/** On so many pages, and of so many of these the words are found elsewhere. */
const fewestPages = 3;
const mostly = 0.8;
/** In font sizes: white between such a head and the text, and between the lines of a head. */
const apart = 1.7;
/** In font sizes: heads of one line and of two have their middles at one height. */
const samePlace = 1.3;
/** Fewer letters stand anywhere by chance. */
const fewestLetters = 6;
/** More heads that differ are none. */
const mostTexts = 200;

/** The lines of such heads. Each of `edges` has the lines at one end of a page, from the page's edge to the text; `all` lines of the file. */
export function sectionHeads(edges: readonly (readonly Line[])[], all: readonly (readonly Line[])[]): Line[] {
  const heads = inOnePlace(edges.flatMap((lines) => headOf(lines, all) ?? []));
  if (heads.length < fewestPages) return [];
  const found = elsewhere(heads, headingsIn(heads, all));
  return found.length >= Math.max(fewestPages, mostly * heads.length)
    ? found.flatMap(({ lines }) => lines)
    : [];
}

interface Head {
  readonly lines: readonly Line[];
  readonly text: string;
  readonly middle: number;
  readonly size: number;
}

/** The lines of an edge up to the first gap; null where no gap parts them from the text. */
function headOf(lines: readonly Line[], all: readonly (readonly Line[])[]): Head[] | null {
  const own: Line[] = [];
  for (const line of lines) {
    const before = own.at(-1);
    if (before !== undefined && isApart(before, line)) break;
    own.push(line);
  }
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return null;
  const page = all[first.page] ?? [];
  if (page.length <= own.length) return null;
  for (const line of page)
    if (!(isApart(last, line) && isApart(first, line)) && !own.includes(line)) return null;
  const text = lettersOf(
    [...own]
      .sort((a, b) => a.y - b.y)
      .map((line) => line.text)
      .join(' '),
  );
  return [{ lines: own, text, middle: (first.y + last.y) / 2, size: first.size }];
}

const isApart = (a: Line, b: Line): boolean => Math.abs(a.y - b.y) > apart * a.size;

/** Of one size, and at the height at which most of them stand. */
function inOnePlace(heads: readonly Head[]): Head[] {
  const middles = heads.map(({ middle }) => middle).sort((a, b) => a - b);
  const usual = heads.find(({ middle }) => middle === middles[Math.floor(middles.length / 2)]);
  return heads.filter(
    ({ middle, size }) =>
      usual !== undefined &&
      Math.abs(middle - usual.middle) < samePlace * size &&
      Math.abs(size - usual.size) < 0.1,
  );
}

/** Those whose words the text has elsewhere, too, on lines of their own: a title is named in the middle of a sentence. */
function elsewhere(heads: readonly Head[], headings: ReadonlySet<string>): Head[] {
  if (new Set(heads.map(({ text }) => text)).size > mostTexts) return [];
  return heads.filter(({ text }) => text.length >= fewestLetters && headings.has(withoutNumber(text)));
}

/** What stands on a line, or on a few one under the other, beside the heads themselves. */
function headingsIn(heads: readonly Head[], all: readonly (readonly Line[])[]): ReadonlySet<string> {
  const own = new Set(heads.flatMap(({ lines }) => lines));
  const longest = Math.max(...heads.map(({ text }) => text.length)) + longestNumber;
  const beginnings = new Set(
    heads.map(({ text }) => withoutNumber(text)).flatMap((text) => [text.slice(0, 1), text.slice(0, told)]),
  );
  const found = new Set<string>();
  for (const page of all) {
    const lines = page.filter((line) => !own.has(line));
    for (let from = 0; from < lines.length; from += 1) {
      let text = '';
      if (!mayOpen(lines[from]?.text ?? '', beginnings)) continue;
      for (const next of lines.slice(from, from + mostLines)) {
        text += lettersOf(next.text);
        if (text.length > longest) break;
        found.add(withoutNumber(text));
      }
    }
  }
  return found;
}

/** By so many letters most lines are told from those that may be headings. */
const told = 6;

/** The line's first letters, in English, begin one of the headings; true also where a look does not tell that. */
function mayOpen(text: string, beginnings: ReadonlySet<string>): boolean {
  let opening = '';
  for (let at = 0; at < text.length && opening.length < told; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) return true;
    const small = code | 0x20;
    const isLetter = small >= 0x61 && small <= 0x7a;
    if (!isLetter && (opening === '' || code < 0x30 || code > 0x39)) continue;
    opening += String.fromCharCode(isLetter ? small : code);
    if (opening.length === 1 && !beginnings.has(opening)) return false;
  }
  return opening.length < told || beginnings.has(opening);
}

/** Lines of a heading. */
const mostLines = 3;
const longestNumber = 8;

/** *2.1 Measures* is the heading of *Measures*. */
const withoutNumber = (text: string): string => text.replace(/^\p{N}+/u, '');

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{Alphabetic}\p{N}]+/gu, '');

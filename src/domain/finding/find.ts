/**
 * Finds words in one text: all places, in order, without overlaps. What is alike is told by `fold`; the places
 * are those of the text as it stands, so that hits can be drawn, walked and replaced.
 */

import type { Utf16Offset } from '#domain/document/document';
import { type FoldedLetter, foldLetters } from './fold';

export interface FindQuery {
  readonly words: string;
  /** Capitals count; accents and scripts fall together all the same. */
  readonly matchCase?: boolean;
  /** No letter or digit may stand right before or behind. */
  readonly wholeWords?: boolean;
}

/** `[from, to)` in UTF-16 code units. */
export interface Span {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
}

/** A text made ready, so that it can be searched at each letter of a query. */
export interface Searchable {
  readonly letters: readonly FoldedLetter[];
  /** One UTF-16 unit a letter: its first. Two that agree here are compared letter by letter. */
  readonly folded: string;
  readonly shapes: string;
}

export interface SearchableOptions {
  readonly matchCase?: boolean;
  /** Ordered parts that are read over: what stands on both sides counts as neighbours. */
  readonly skipped?: readonly Span[];
}

export function searchable(
  text: string,
  { matchCase = false, skipped = [] }: SearchableOptions = {},
): Searchable {
  const all = foldLetters(text, { matchCase });
  const letters = skipped.length === 0 ? all : withoutSkipped(all, skipped);
  const folded = letters.map(({ letter }) => letter.charAt(0)).join('');
  const shapes = letters.map(({ inCode, shape, letter }) => (inCode ? shape : letter).charAt(0)).join('');
  return { letters, folded, shapes };
}

/**
 * All places of the words; none where the query is white space. A space at an end of the query counts: `the `
 * is not found in `then`. `text` must be made with the query's `matchCase`.
 *
 * @example findAll(searchable('the Président'), { words: 'presid' }) // [{ from: 4, to: 10 }]
 */
export function findAll(text: Searchable, query: FindQuery): readonly Span[] {
  if (query.words.trim() === '') return [];
  const wanted = wantedOf(query);
  if (wanted.letters.length === 0) return [];
  const found: Span[] = [];
  for (let at = nextHit(text, wanted, 0); at >= 0; ) {
    const span = spanAt(text.letters, at, wanted.letters.length, query.wholeWords ?? false);
    if (span) found.push(span);
    at = nextHit(text, wanted, at + (span ? wanted.letters.length : 1));
  }
  return found;
}

/** The same for a text that is searched once. */
export const findWords = (text: string, query: FindQuery): readonly Span[] =>
  findAll(searchable(text, query), query);

interface Wanted {
  readonly letters: readonly FoldedLetter[];
  readonly folded: string;
  /** As they would look in a code, whether or not they are typed as one. */
  readonly shapes: string;
}

function wantedOf({ words, matchCase = false }: FindQuery): Wanted {
  const letters = foldLetters(words, { matchCase });
  return {
    letters,
    folded: letters.map(({ letter }) => letter.charAt(0)).join(''),
    shapes: letters.map(({ shape }) => shape.charAt(0)).join(''),
  };
}

/** The first place at or behind `at`, by letters or, in codes, by shapes; -1 where there is none. */
function nextHit(text: Searchable, wanted: Wanted, at: number): number {
  const byLetters = nextIn(text.folded, wanted.folded, at, (place) => isSame(text, wanted, place, false));
  if (wanted.shapes === wanted.folded && text.shapes === text.folded) return byLetters;
  const byShapes = nextIn(text.shapes, wanted.shapes, at, (place) => isSame(text, wanted, place, true));
  return byLetters < 0 || (byShapes >= 0 && byShapes < byLetters) ? byShapes : byLetters;
}

function nextIn(text: string, wanted: string, from: number, holds: (at: number) => boolean): number {
  for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1))
    if (holds(at)) return at;
  return -1;
}

const isSame = (text: Searchable, wanted: Wanted, at: number, byShape: boolean): boolean =>
  wanted.letters.every(({ letter, shape }, index) => {
    const there = text.letters[at + index];
    if (there === undefined) return false;
    return there.letter === letter || (byShape && there.inCode && there.shape === shape);
  });

/** Null where the hit would cut a letter that gave two, or a word where whole ones are wanted. */
function spanAt(
  letters: readonly FoldedLetter[],
  at: number,
  length: number,
  wholeWords: boolean,
): Span | null {
  const [before, first, last, behind] = [
    letters[at - 1],
    letters[at],
    letters[at + length - 1],
    letters[at + length],
  ];
  if (first === undefined || last === undefined) return null;
  if (before?.from === first.from || behind?.from === last.from) return null;
  if (wholeWords && (continues(before, first) || continues(last, behind))) return null;
  return { from: first.from, to: last.to };
}

const inWord = /[\p{Alphabetic}\p{N}]/u;

const continues = (a: FoldedLetter | undefined, b: FoldedLetter | undefined): boolean =>
  a !== undefined && b !== undefined && a.to === b.from && inWord.test(a.letter) && inWord.test(b.letter);

function withoutSkipped(letters: readonly FoldedLetter[], skipped: readonly Span[]): readonly FoldedLetter[] {
  const kept: FoldedLetter[] = [];
  let next = 0;
  for (const letter of letters) {
    while ((skipped[next]?.to ?? Infinity) <= letter.from) next++;
    if ((skipped[next]?.from ?? Infinity) < letter.to) continue;
    if (letter.letter === ' ' && kept.at(-1)?.letter === ' ') continue;
    kept.push(letter);
  }
  return kept;
}

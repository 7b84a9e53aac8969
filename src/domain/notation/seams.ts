/**
 * Joins kept runs of a text. Only at a seam, where something was taken out between two runs, white
 * space closes up; all other characters stay as they are, also the white space that a paragraph
 * itself begins or ends with.
 *
 * Source: design notes of the field, "Projections": one space between words, none before `, . ; : ) ] ’ ”`
 * and none after `( [ “`, and a paragraph left without words disappears.
 */

import type { Utf16Offset } from '#domain/document/document';
import { hugsLeft, hugsRight, isSpace, skipSpace, skipSpaceBack } from './characters';
import type { KeptRun } from './notation';

/** `text.slice(from, to)` is kept; `from < to`. Runs are ordered and don't overlap. */
export interface Run {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
}

/**
 * What stands at an edge of the joined text: `end`, where white space at a seam vanishes (a paragraph's
 * edge, a bracket), or `word`, where it closes up to one space (something that is not read here).
 */
export type Edge = 'end' | 'word';

export interface Edges {
  readonly start: Edge;
  readonly end: Edge;
}

export interface Joined {
  readonly text: string;
  readonly kept: readonly KeptRun[];
}

export const paragraphEdges: Edges = { start: 'end', end: 'end' };

/** Joins runs one by one: call `add` in the order of the text, `seam` where something is taken out. */
export class Joiner {
  readonly #source: string;
  readonly #edges: Edges;
  readonly #parts: string[] = [];
  readonly #kept: KeptRun[] = [];
  /** White space that waits for the next word; what it becomes depends on seams in it. */
  #beforeSeam: Run[] = [];
  #afterSeam: Run[] = [];
  #seam = false;
  #tookOut = false;
  #words = false;
  #last = 0;
  #length = 0;

  constructor(source: string, edges: Edges = paragraphEdges) {
    this.#source = source;
    this.#edges = edges;
  }

  /** `tookOut`: words were taken out here; without them only brackets were. */
  seam(tookOut = true): void {
    this.#tookOut ||= tookOut;
    if (!this.#words && !this.#seam && this.#edges.start === 'end') this.#flush(this.#afterSeam);
    else this.#beforeSeam.push(...this.#afterSeam);
    this.#afterSeam = [];
    this.#seam = true;
  }

  add(run: Run): void {
    const from = skipSpace(this.#source, run.from, run.to);
    if (run.from < from) this.#afterSeam.push({ from: run.from, to: from });
    if (from === run.to) return;
    const to = skipSpaceBack(this.#source, run.to, from);
    this.#settle(this.#source.charCodeAt(from));
    this.#append({ from, to });
    this.#words = true;
    this.#last = this.#source.charCodeAt(to - 1);
    if (to < run.to) this.#afterSeam.push({ from: to, to: run.to });
  }

  finish(): Joined {
    if (!this.#seam || this.#edges.end === 'end') this.#flush(this.#afterSeam);
    else if (this.#words || this.#isBesideWall()) this.#closeUpAtEdge();
    return { text: this.#parts.join(''), kept: this.#kept };
  }

  #settle(next: number): void {
    if (!this.#seam) this.#flush(this.#afterSeam);
    else if (this.#isBesideWall() && !this.#closesUpTo(next)) this.#closeUpAtEdge();
    else if (!this.#isHugged(next)) this.#closeUp(this.#gap());
    this.#beforeSeam = [];
    this.#afterSeam = [];
    this.#seam = false;
    this.#tookOut = false;
  }

  /** A mark right behind what was taken out; one with a space of its own keeps it. */
  #closesUpTo(next: number): boolean {
    return this.#tookOut && this.#isHugged(next) && this.#afterSeam.length === 0;
  }

  #isBesideWall(): boolean {
    return !this.#words && this.#edges.start === 'word';
  }

  #isHugged(next: number): boolean {
    if (!this.#words && this.#edges.start === 'end') return true;
    return hugsLeft(next) || (this.#words && hugsRight(this.#last));
  }

  #gap(): readonly Run[] {
    return [...this.#beforeSeam, ...this.#afterSeam];
  }

  #flush(runs: readonly Run[]): void {
    for (const run of runs) this.#append(run);
  }

  /**
   * Beside something that is not read here white space stays as it is where it stands on one side only of what was
   * taken out; of several stretches of it the longest is the text's own.
   */
  #closeUpAtEdge(): void {
    const gap = this.#gap();
    const longest = Math.max(...gap.map((run) => run.to - run.from));
    const own = gap.find((run) => run.to - run.from === longest);
    if (gap.length > 1 && longest === 1) this.#closeUp(gap);
    else if (own) this.#flush([own]);
  }

  #closeUp(gap: readonly Run[]): void {
    if (gap.length === 0) return;
    const space = closedUp(gap.map((run) => this.#source.slice(run.from, run.to)).join(''));
    const at = this.#placeOf(space, gap);
    if (at === null) this.#put(space);
    else this.#append({ from: at, to: at + 1 });
  }

  /** Where in the source the one space that is left may be said to come from, or null. */
  #placeOf(space: string, gap: readonly Run[]): Utf16Offset | null {
    for (const run of gap) {
      const at = this.#source.slice(run.from, run.to).indexOf(space);
      if (at >= 0) return run.from + at;
    }
    return null;
  }

  #append(run: Run): void {
    const before = this.#kept.at(-1);
    if (
      before !== undefined &&
      before.to === run.from &&
      before.at + before.to - before.from === this.#length
    )
      this.#kept[this.#kept.length - 1] = { ...before, to: run.to };
    else this.#kept.push({ from: run.from, to: run.to, at: this.#length });
    this.#put(this.#source.slice(run.from, run.to));
  }

  #put(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }
}

/** Joins runs with a seam between any two and at the edges of `within` that they leave open. */
export function joinRuns(text: string, runs: readonly Run[], within: Run, edges = paragraphEdges): Joined {
  const joiner = new Joiner(text, edges);
  let at = within.from;
  for (const run of runs) {
    if (run.from > at) joiner.seam();
    joiner.add(run);
    at = run.to;
  }
  if (at < within.to) joiner.seam();
  return joiner.finish();
}

/**
 * Closing punctuation alone, as in what is left of `[11a. To enhance …] (+IND);`, is no paragraph, and
 * neither is white space.
 */
export function hasWords(text: string): boolean {
  for (let i = 0; i < text.length; i++)
    if (!isSpace(text.charCodeAt(i)) && !'.,;:'.includes(text.charAt(i))) return true;
  return false;
}

/**
 * What a stretch of white space around a seam becomes: itself if it is one character, so that a
 * no-break space stays one; else one line break if it holds any, because a line break in a cell parts
 * paragraphs; else one space.
 */
function closedUp(space: string): string {
  if (space.length === 1) return space;
  return space.includes('\n') ? '\n' : ' ';
}

/**
 * The letters of a page as they are drawn, by the direction of their line. Those of one word that are drawn at one
 * stroke are one, see `words.ts`; the compiled half gives them by their numbers.
 */

import type { Limits } from '#formats/limits';
import { replaceDrawn } from './actualText';
import type { Fills } from './colours';
import type { FontTable } from './fontTable';
import type { Letter } from './geometry';
import type { Kernel } from './kernel';
import {
  drawnArtifact,
  drawnAt,
  drawnCount,
  drawnDegrees,
  drawnFill,
  drawnFirst,
  drawnFont,
  drawnHeight,
  drawnSize,
  drawnTurn,
  drawnX0,
  drawnX1,
  drawnY,
  placesAt,
  signsAt,
} from './memory';
import { aslant, linesAslant, turnLetter } from './turns';
import { letterCount, singly } from './words';

/** Signs that are made a text at once. */
const signsAtOnce = 8_192;

const noPlaces = new Float64Array(0);

export class DrawnLetters {
  /** Letters whose meaning the font does not tell. */
  unknown = 0;
  /** True once letters had to be passed over. */
  full = false;
  /** How many letters there are so far. */
  count = 0;
  /** The letters by the direction of their line, without those aslant. */
  private readonly drawn: readonly Letter[][] = [[], [], [], []];
  /** By their angle in degrees. */
  private readonly slanted = new Map<number, Letter[]>();

  constructor(
    private readonly kernel: Kernel,
    private readonly fonts: FontTable,
    private readonly fills: Fills,
    private readonly limits: Pick<Limits, 'pdfPageLetters'>,
  ) {}

  /** How many letters of each direction there are. */
  marks(): number[] {
    return this.drawn.map(({ length }) => length);
  }

  /** Letters behind `marks` become the text that they stand for. In each direction: a marked place lies on one line. */
  replace(marks: readonly number[], text: string): void {
    for (const [turn, letters] of this.drawn.entries())
      replaceDrawn(letters, marks[turn] ?? letters.length, text);
  }

  /** Takes what the compiled half has drawn since it was asked last. */
  take(): void {
    const { calls, words, numbers } = this.kernel;
    const drawn = calls.countDrawn();
    if (drawn === 0) return;
    const signs = calls.countSigns();
    const text = this.signs(signs);
    const from = placesAt / 8;
    const places = signs === 0 ? noPlaces : numbers.slice(from, from + 2 * signs);
    for (let index = 0; index < drawn; index++) {
      const at = drawnAt + index * drawnSize;
      const count = words[(at + drawnCount) / 4] ?? 0;
      const room = this.limits.pdfPageLetters - this.count;
      if (count > room) this.full = true;
      if (room <= 0) continue;
      const letter = this.letterAt(at, count, text, places);
      const letters = this.lettersAt(at);
      if (count <= room) letters.push(letter);
      else letters.push(...singly([letter]).slice(0, room));
      this.count += Math.min(count, room);
    }
    calls.taken();
  }

  /** The letters of the direction in which most lines run, and those of each other direction. */
  done(size: { readonly width: number; readonly height: number }) {
    const counts = this.drawn.map(letterCount);
    const main = counts.indexOf(Math.max(...counts));
    const at = (turn: number): readonly Letter[] => {
      const own = this.drawn[turn] ?? [];
      return turn === 0 ? own : own.map((letter) => turnLetter(letter, turn, size));
    };
    const others = [
      ...[0, 1, 2, 3].filter((turn) => turn !== main).map(at),
      ...linesAslant(this.slanted),
    ].filter((letters) => letters.length > 0);
    return { main, letters: at(main), count: counts[main] ?? 0, others };
  }

  /** The signs of all words that were drawn. */
  private signs(count: number): string {
    const { shorts } = this.kernel;
    let text = '';
    for (let at = signsAt / 2; at < signsAt / 2 + count; at += signsAtOnce) {
      const end = Math.min(at + signsAtOnce, signsAt / 2 + count);
      text += String.fromCharCode.apply(null, shorts.subarray(at, end) as unknown as number[]);
    }
    return text;
  }

  /** What lies at a place in the memory, `count` letters; `text` and `places` are the signs of all words. */
  private letterAt(at: number, count: number, text: string, places: Float64Array): Letter {
    const { words, numbers } = this.kernel;
    const first = words[(at + drawnFirst) / 4] ?? 0;
    const sign = count > 1 ? null : this.fonts.signs[first];
    if (sign?.unknown === true) this.unknown++;
    const { bold, italic } = this.fonts.faceOf(words[(at + drawnFont) / 4] ?? 0);
    const letter = {
      text: sign === null || sign === undefined ? text.slice(first, first + count) : sign.text,
      x0: numbers[(at + drawnX0) / 8] ?? 0,
      x1: numbers[(at + drawnX1) / 8] ?? 0,
      y: numbers[(at + drawnY) / 8] ?? 0,
      size: numbers[(at + drawnHeight) / 8] ?? 0,
      bold,
      italic,
      artifact: words[(at + drawnArtifact) / 4] === 1,
      blank: sign?.blank === true,
      raised: null,
      word: sign === null ? { places, from: 2 * first } : null,
    };
    const { ink } = this.fills.at(words[(at + drawnFill) / 4] ?? 0);
    return ink === null ? letter : { ...letter, ink };
  }

  /** Those of its direction. */
  private lettersAt(at: number): Letter[] {
    const { words } = this.kernel;
    const turn = words[(at + drawnTurn) / 4] ?? 0;
    if (turn !== aslant) return this.drawn[turn] ?? [];
    const degrees = (words[(at + drawnDegrees) / 4] ?? 0) | 0;
    const letters = this.slanted.get(degrees) ?? [];
    this.slanted.set(degrees, letters);
    return letters;
  }
}

/**
 * The letters of a page as they are drawn, by the direction of their line. Those of one word that are drawn at one
 * stroke are gathered as one, see `words.ts`.
 */

import type { Hue } from '#domain/document/hues';
import type { Limits } from '#formats/limits';
import { replaceDrawn } from './actualText';
import type { FontFace } from './faces';
import type { Letter } from './geometry';
import { signOfGlyph } from './glyphs';
import type { Sign } from './letters';
import type { Glyph } from './protocol';
import { angleOf, aslant, linesAslant, type Turn, turnLetter } from './turns';
import { deepestKern, letterCount, type Shown, singly, widestKern } from './words';

/** How letters look that are shown now, and where they go. */
export interface Face extends FontFace {
  /** In points. */
  readonly size: number;
  readonly turn: Turn;
  readonly vertical: boolean;
  /** A unit of the text's own space along the line, as the page is seen, and where the line begins. */
  readonly alongX: number;
  readonly alongY: number;
  readonly fromX: number;
  readonly fromY: number;
  /** In units of the text's own space: the size of the font, and what comes behind a letter that is a space. */
  readonly em: number;
  readonly wordSpacing: number;
  readonly ink: Hue | null;
  /** What of the space behind a letter is not the letter's. */
  readonly behind: number;
}

export class Gathered {
  /** Letters whose meaning the font does not tell. */
  unknown = 0;
  /** Letters that draw nothing as text. */
  silent = 0;
  /** True once letters had to be passed over. */
  full = false;
  /** What comes now are artifacts of the page. */
  artifact = false;
  /** What comes now stands for something else; letters without a meaning of their own have one there. */
  replaced = false;
  /** How many letters there are so far. */
  count = 0;
  /** The letters by the direction of their line, without those aslant. */
  private readonly drawn: readonly Letter[][] = [[], [], [], []];
  /** By their angle in degrees. */
  private readonly slanted = new Map<number, Letter[]>();
  /** Where letters are put now, and the word that is not over. */
  private letters: Letter[] = [];
  private text = '';
  private from = 0;
  private to = 0;
  private start = 0;
  private end = 0;

  constructor(private readonly limits: Pick<Limits, 'pdfPageLetters'>) {}

  /** How many letters of each direction there are. */
  marks(): number[] {
    return this.drawn.map(({ length }) => length);
  }

  /** Letters behind `marks` become the text that they stand for. In each direction: a marked place lies on one line. */
  replace(marks: readonly number[], text: string): void {
    for (const [turn, letters] of this.drawn.entries())
      replaceDrawn(letters, marks[turn] ?? letters.length, text);
  }

  /** Takes what a command shows; gives how far it goes along the line. */
  take(shown: Shown, face: Face): number {
    const { glyphs, unit, spacing, kern } = shown;
    const joins = face.turn === 0 && face.alongY === 0 && face.alongX > 0 && !face.vertical;
    const gathers = joins && face.behind === 0 && !this.replaced;
    this.letters = this.lettersAt(face);
    let at = 0;
    for (let index = 0; index < glyphs.length; index++) {
      const glyph = glyphs[index] as Glyph | number;
      if (typeof glyph === 'number') {
        at += glyph * kern;
        continue;
      }
      const sign = glyph.sign ?? signOfGlyph(glyph);
      const width = glyph.width * unit + spacing + (glyph.isSpace ? face.wordSpacing : 0);
      const step = face.vertical ? face.em : width;
      if (gathers && sign.joins && step > 0) {
        if (this.text !== '' && !isKerned((at - this.end) * face.alongX, face.size))
          this.closeWord(shown, face);
        if (this.text === '') {
          this.from = index;
          this.start = at;
        }
        this.text += sign.text;
        this.to = index + 1;
        this.end = at + step;
      } else {
        this.closeWord(shown, face);
        this.add(sign, at, step - face.behind, face);
      }
      at += face.vertical ? step + spacing : step;
    }
    this.closeWord(shown, face);
    return at;
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

  private lettersAt({ turn, alongX, alongY }: Face): Letter[] {
    if (turn !== aslant) return this.drawn[turn] ?? [];
    const degrees = angleOf(alongX, alongY);
    const letters = this.slanted.get(degrees) ?? [];
    this.slanted.set(degrees, letters);
    return letters;
  }

  /** The next letters begin anew. */
  private closeWord(shown: Shown, face: Face): void {
    const { text, from, to } = this;
    if (text === '') return;
    this.text = '';
    const x0 = face.fromX + face.alongX * this.start;
    const x1 = face.fromX + face.alongX * this.end;
    const room = this.limits.pdfPageLetters - this.count;
    if (text.length > room) this.full = true;
    if (room <= 0 || !Number.isFinite(x0 + x1 + face.fromY)) return;
    const word = text.length === 1 ? null : { shown, from, to };
    const letter = letterOf(text, x0, x1, face.fromY, face, false, this.artifact, word);
    if (text.length <= room) this.letters.push(letter);
    else this.letters.push(...singly([letter]).slice(0, room));
    this.count += Math.min(text.length, room);
  }

  private add(sign: Sign, at: number, step: number, face: Face): void {
    // Letters without a meaning of their own have one where the file says what they stand for.
    if (sign.text === '' && !this.replaced) {
      this.silent++;
      return;
    }
    if (this.count >= this.limits.pdfPageLetters) {
      this.full = true;
      return;
    }
    if (sign.unknown) this.unknown++;
    // Along the line from (fromX, fromY) for each unit of the text's own space.
    const { alongX, alongY, fromX, fromY } = face;
    const x = fromX + alongX * at;
    const y = fromY + alongY * at;
    const right = x + (face.turn === 0 ? alongX * step : Math.hypot(alongX * step, alongY * step));
    if (!Number.isFinite(x + y + right)) return;
    this.count++;
    // Some programs draw right-to-left words backwards.
    const x0 = Math.min(x, right);
    const x1 = Math.max(x, right);
    this.letters.push(letterOf(sign.text, x0, x1, y, face, sign.blank, this.artifact, null));
  }
}

/** Both in points. */
const isKerned = (gap: number, size: number): boolean =>
  gap <= widestKern * size && gap >= -deepestKern * size;

function letterOf(
  text: string,
  x0: number,
  x1: number,
  y: number,
  { size, bold, italic, ink }: Face,
  blank: boolean,
  artifact: boolean,
  word: Letter['word'],
): Letter {
  const letter = { text, x0, x1, y, size, bold, italic, artifact, blank, raised: null, word };
  return ink === null ? letter : { ...letter, ink };
}

/**
 * Follows the drawing commands of a page and notes where each letter and each thin line comes to stand.
 * Only text, lines and filled boxes are looked at. Sources: ISO 32000-1, 8.3 (spaces), 8.5 (paths), 9.3
 * and 9.4 (text), 14.8.2.2 (artifacts).
 */

import type { Hue } from '#domain/document/hues';
import type { Limits } from '#formats/limits';
import { replaceDrawn, textOfBytes } from './actualText';
import type { PageBox } from './engine';
import { boldName, emOf, italicName } from './faces';
import {
  identity,
  type Letter,
  type Matrix,
  matrixOf,
  moved,
  multiply,
  type PageContent,
  pageMatrix,
} from './geometry';
import { signOfGlyph } from './glyphs';
import { PathTracer } from './paths';
import { type FontFacts, type Glyph, op } from './protocol';
import { type Fill, fillOf, plainFill, withShades } from './shades';
import { angleOf, aslant, linesAslant, type Turn, turnLetter, turnOf, turnRule } from './turns';

interface State {
  ctm: Matrix;
  font: FontFacts;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  /** 1 for 100 %. */
  scale: number;
  leading: number;
  rise: number;
  fill: Fill;
}

const noFont: FontFacts = {};

/** Saved states: more than any program nests. */
const deepest = 512;

/** Drawings in drawings; a drawing that holds itself has no end. */
const deepestNesting = 64;

/** In font sizes: words that are spaced out letter by letter stay under it. */
const widestLetterSpacing = 0.15;

/** A marked part of the page that is not over. */
interface Marked {
  readonly artifact: boolean;
  /** What its letters stand for. */
  readonly text: string | null;
  /** How many letters of each direction were there before it. */
  readonly from: readonly number[];
}

/** What letters shown in a font mean; steps between them stay. */
export type Meaning = (font: FontFacts, glyphs: readonly (Glyph | number)[]) => readonly (Glyph | number)[];

/** Takes a page's commands; `done` gives what stands on it. */
export class ContentReader {
  private state: State;
  private readonly saved: State[] = [];
  private readonly base: Matrix;
  private readonly width: number;
  private readonly height: number;
  private text: Matrix = identity;
  private line: Matrix = identity;
  /** The letters by the direction of their line, without those aslant. */
  private readonly drawn: readonly Letter[][] = [[], [], [], []];
  /** By their angle in degrees. */
  private readonly slanted = new Map<number, Letter[]>();
  private drawnCount = 0;
  private readonly faces = new Map<FontFacts, FontFace>();
  private readonly paths: PathTracer;
  private readonly marked: Marked[] = [];
  private artifacts = 0;
  /** Open parts that say what their letters stand for. */
  private replaced = 0;
  private unknown = 0;
  private silent = 0;
  private commandsTaken = 0;
  private nested = 0;
  /** True once letters had to be passed over. */
  full = false;

  constructor(
    box: PageBox,
    private readonly fonts: ReadonlyMap<string, FontFacts>,
    private readonly limits: Pick<Limits, 'pdfPageLetters' | 'pdfPageCommands'>,
    /** Sees what is shown in a font, and may give its letters another meaning. */
    private readonly meaning?: Meaning,
  ) {
    const [left, bottom, right, top] = box.view;
    const upright = Math.round(box.rotate / 90) % 2 === 0;
    this.width = upright ? right - left : top - bottom;
    this.height = upright ? top - bottom : right - left;
    this.base = pageMatrix(box.view, box.rotate);
    this.paths = new PathTracer();
    this.state = {
      ctm: this.base,
      font: noFont,
      size: 0,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      fill: plainFill,
    };
  }

  /** The next commands, in order; false once there are more, or deeper nested ones, than any real page has. */
  take(operators: readonly number[], args: readonly unknown[]): boolean {
    this.commandsTaken += operators.length;
    for (let at = 0; at < operators.length; at++) {
      this.follow(operators[at] ?? 0, (args[at] ?? []) as readonly unknown[]);
    }
    if (this.commandsTaken > this.limits.pdfPageCommands || this.nested > deepestNesting) this.full = true;
    return this.commandsTaken <= this.limits.pdfPageCommands && this.nested <= deepestNesting;
  }

  done(): PageContent {
    const counts = this.drawn.map(({ length }) => length);
    const main = counts.indexOf(Math.max(...counts));
    const size = { width: this.width, height: this.height };
    const lettersAt = (turn: number): readonly Letter[] => {
      const own = this.drawn[turn] ?? [];
      return turn === 0 ? own : own.map((letter) => turnLetter(letter, turn, size));
    };
    const others = [
      ...[0, 1, 2, 3].filter((turn) => turn !== main).map(lettersAt),
      ...linesAslant(this.slanted),
    ];
    const sideways = main % 2 === 1;
    return {
      width: sideways ? this.height : this.width,
      height: sideways ? this.width : this.height,
      letters: withShades(
        lettersAt(main),
        this.paths.boxes.map((box) => ({ ...box, ...turnRule(box, main, size) })),
      ),
      turned: others.filter((letters) => letters.length > 0),
      rules: this.paths.rules.map((rule) => turnRule(rule, main, size)),
      unknown: this.unknown,
      silent: this.silent,
      upright: main === 0,
    };
  }

  private follow(operator: number, args: readonly unknown[]): void {
    const command = this.commands[operator];
    if (command === undefined) this.paths.follow(operator, args, this.state.ctm, this.state.fill);
    else command(args);
  }

  /** What each command of text and of nested drawings does; all others may draw lines. */
  private readonly commands = tableOf([
    [op.showText, (args) => this.show(args[0] as readonly (Glyph | number)[])],
    [op.beginText, () => this.setLine(identity)],
    [op.setTextMatrix, (args) => this.setLine(matrixOf(args) ?? identity)],
    [op.moveText, (args) => this.move(Number(args[0]), Number(args[1]))],
    [op.setLeadingMoveText, (args) => this.moveWithLeading(Number(args[0]), Number(args[1]))],
    [op.nextLine, () => this.move(0, -this.state.leading)],
    [op.setFont, (args) => this.setFont(args)],
    [op.setCharSpacing, (args) => this.set({ charSpacing: Number(args[0]) })],
    [op.setWordSpacing, (args) => this.set({ wordSpacing: Number(args[0]) })],
    [op.setHScale, (args) => this.set({ scale: Number(args[0]) / 100 })],
    [op.setLeading, (args) => this.set({ leading: Number(args[0]) })],
    [op.setTextRise, (args) => this.set({ rise: Number(args[0]) })],
    [op.setFillRGBColor, (args) => this.set({ fill: fillOf(args) })],
    [op.setGState, (args) => this.setFontOf(args[0])],
    [op.save, () => this.save()],
    [op.restore, () => this.restore()],
    [op.transform, (args) => this.transform(args)],
    [op.paintFormXObjectBegin, (args) => this.nest(this.state.ctm, args[0])],
    [op.paintFormXObjectEnd, () => this.unnest()],
    [op.beginAnnotation, (args) => this.nest(this.base, args[3], args[2])],
    [op.endAnnotation, () => this.unnest()],
    [op.beginMarkedContent, (args) => this.beginMarked(args[0], args[1])],
    [op.endMarkedContent, () => this.endMarked()],
  ]);

  private set(changes: Partial<State>): void {
    Object.assign(this.state, changes);
  }

  private setFontOf(changes: unknown): void {
    if (!Array.isArray(changes)) return;
    for (const change of changes) {
      if (Array.isArray(change) && change[0] === 'Font') this.setFont(change[1] as readonly unknown[]);
    }
  }

  private setFont([name, size]: readonly unknown[]): void {
    this.state.font = this.fonts.get(String(name)) ?? noFont;
    this.state.size = Number(size) || 0;
  }

  private save(): void {
    if (this.saved.length < deepest) this.saved.push({ ...this.state });
  }

  private restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  private transform(matrix: unknown): void {
    const own = matrixOf(matrix);
    if (own !== null) this.state.ctm = multiply(own, this.state.ctm);
  }

  /** A drawing inside the drawing: the inner matrix first. */
  private nest(space: Matrix, inner: unknown, outer?: unknown): void {
    this.nested++;
    this.save();
    this.state.ctm = space;
    this.transform(outer);
    this.transform(inner);
  }

  private unnest(): void {
    this.nested--;
    this.restore();
  }

  private beginMarked(tag: unknown, actual: unknown): void {
    const artifact = (tag as { name?: unknown } | null)?.name === 'Artifact';
    const text = typeof actual === 'string' ? textOfBytes(actual) : null;
    this.marked.push({ artifact, text, from: text === null ? [] : this.drawn.map(({ length }) => length) });
    if (artifact) this.artifacts++;
    if (text !== null) this.replaced++;
  }

  private endMarked(): void {
    const ended = this.marked.pop();
    if (ended?.artifact === true) this.artifacts--;
    if (ended === undefined || ended.text === null) return;
    this.replaced--;
    // In each direction: a marked place lies on one line.
    for (const [turn, letters] of this.drawn.entries())
      replaceDrawn(letters, ended.from[turn] ?? letters.length, ended.text);
  }

  private setLine(matrix: Matrix): void {
    this.line = matrix;
    this.text = matrix;
  }

  private move(x: number, y: number): void {
    this.setLine(moved(this.line, x, y));
  }

  private moveWithLeading(x: number, y: number): void {
    this.set({ leading: -y });
    this.move(x, y);
  }

  private show(shown: readonly (Glyph | number)[]): void {
    const { state } = this;
    const glyphs = this.meaning === undefined ? shown : this.meaning(state.font, shown);
    const { font, size, scale, charSpacing, wordSpacing } = state;
    const space = multiply(this.text, state.ctm);
    const unit = (font.fontMatrix?.[0] ?? 0.001) * size;
    const vertical = font.vertical === true;
    const along = vertical ? 1 : scale;
    const face = this.faceOf(space, vertical, glyphs);
    const kern = (vertical ? size : -size * along) / 1000;
    // A space that groff puts behind one or two letters is theirs as little as one that is drawn.
    const behind = glyphs.length <= 2 && charSpacing > widestLetterSpacing * Math.abs(size) ? charSpacing : 0;
    let at = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        at += glyph * kern;
        continue;
      }
      const width = glyph.width * unit + charSpacing + (glyph.isSpace ? wordSpacing : 0);
      const step = vertical ? Math.abs(size) : width * along;
      this.add(glyph, at, vertical ? step : step - behind * along, face);
      at += vertical ? step + charSpacing : step;
    }
    this.text = vertical ? moved(this.text, 0, -at) : moved(this.text, at, 0);
  }

  private add(glyph: Glyph, at: number, step: number, face: Face): void {
    const sign = glyph.sign ?? signOfGlyph(glyph);
    // Letters without a meaning of their own have one where the file says what they stand for.
    if (sign.text === '' && this.replaced === 0) {
      this.silent++;
      return;
    }
    if (this.drawnCount >= this.limits.pdfPageLetters) {
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
    this.drawnCount++;
    const letter: Letter = {
      text: sign.text,
      // Some programs draw right-to-left words backwards.
      x0: Math.min(x, right),
      x1: Math.max(x, right),
      y,
      size: face.size,
      bold: face.bold,
      italic: face.italic,
      artifact: this.artifacts > 0,
      blank: sign.blank,
      raised: null,
    };
    face.letters.push(face.ink === null ? letter : { ...letter, ink: face.ink });
  }

  /** How letters look and where they go that are shown now. */
  private faceOf(space: Matrix, vertical: boolean, glyphs: readonly (Glyph | number)[]): Face {
    const { font, size, rise, scale } = this.state;
    let face = this.faces.get(font);
    if (face === undefined) {
      face = fontFaceOf(font, glyphs);
      this.faces.set(font, face);
    }
    const { bold, italic, em } = face;
    const [alongX, alongY] = vertical ? [-space[2], -space[3]] : [space[0], space[1]];
    const lift = vertical ? 0 : rise;
    // Both signs turned give letters as usual.
    const turn = turnOf(alongX, alongY, !vertical && size < 0 && scale > 0);
    return {
      size: Math.abs(size) * em * Math.hypot(space[2], space[3]),
      turn,
      em,
      letters: turn === aslant ? this.lettersAslant(angleOf(alongX, alongY)) : (this.drawn[turn] ?? []),
      bold,
      italic,
      ink: this.state.fill.ink,
      alongX,
      alongY,
      fromX: space[4] + space[2] * lift,
      fromY: space[5] + space[3] * lift,
    };
  }

  private lettersAslant(degrees: number): Letter[] {
    const letters = this.slanted.get(degrees) ?? [];
    this.slanted.set(degrees, letters);
    return letters;
  }
}

type Command = (args: readonly unknown[]) => void;

/** What each number of a command does; the numbers are small. */
function tableOf(commands: readonly (readonly [number, Command])[]): readonly (Command | undefined)[] {
  const table: (Command | undefined)[] = Array.from({ length: 128 }, () => undefined);
  for (const [operator, command] of commands) table[operator] = command;
  return table;
}

interface FontFace {
  readonly bold: boolean;
  readonly italic: boolean;
  /** See `emOf`. */
  readonly em: number;
}

const fontFaceOf = (font: FontFacts, glyphs: readonly (Glyph | number)[]): FontFace => ({
  em: emOf(font, glyphs),
  bold: font.bold === true || font.black === true || boldName.test(font.name ?? ''),
  italic: font.italic === true || italicName.test(font.name ?? ''),
});

interface Face extends FontFace {
  readonly ink: Hue | null;
  readonly size: number;
  readonly turn: Turn;
  /** Where letters of this direction are gathered. */
  readonly letters: Letter[];
  /** A unit of the text's own space along the line, as the page is seen, and where the line begins. */
  readonly alongX: number;
  readonly alongY: number;
  readonly fromX: number;
  readonly fromY: number;
}

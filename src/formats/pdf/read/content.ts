/**
 * Follows the drawing commands of a page and notes where each letter and each thin line comes to stand.
 * Only text, lines and filled boxes are looked at. Sources: ISO 32000-1, 8.3 (spaces), 8.5 (paths), 9.3
 * and 9.4 (text), 14.8.2.2 (artifacts).
 */

import type { Limits } from '#formats/limits';
import type { PageBox } from './engine';
import { boldName, italicName } from './faces';
import {
  identity,
  type Letter,
  type Matrix,
  matrixOf,
  multiply,
  type PageContent,
  pageMatrix,
  type Rule,
} from './geometry';
import { signOf } from './letters';
import { PathTracer } from './paths';
import { type FontFacts, type Glyph, op } from './protocol';

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
}

const noFont: FontFacts = {};

/** Saved states: more than any program nests. */
const deepest = 512;

/** Drawings in drawings; a drawing that holds itself has no end. */
const deepestNesting = 64;

/** Directions in which a line runs: 0 right, 1 down, 2 left, 3 up, 4 aslant. */
type Turn = 0 | 1 | 2 | 3 | 4;
const aslant = 4;

/** Takes a page's commands; `done` gives what stands on it. */
export class ContentReader {
  private state: State;
  private readonly saved: State[] = [];
  private readonly base: Matrix;
  private readonly width: number;
  private readonly height: number;
  private text: Matrix = identity;
  private line: Matrix = identity;
  /** The letters by the direction of their line. */
  private readonly drawn: readonly Letter[][] = [[], [], [], [], []];
  private drawnCount = 0;
  private readonly faces = new Map<FontFacts, FontFace>();
  private readonly paths: PathTracer;
  private readonly marked: boolean[] = [];
  private artifacts = 0;
  private unknown = 0;
  private commandsTaken = 0;
  private nested = 0;
  /** True once letters had to be passed over. */
  full = false;

  constructor(
    box: PageBox,
    private readonly fonts: ReadonlyMap<string, FontFacts>,
    private readonly limits: Pick<Limits, 'pdfPageLetters' | 'pdfPageCommands'>,
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
    const counts = this.drawn.slice(0, aslant).map(({ length }) => length);
    const main = counts.indexOf(Math.max(...counts));
    const size = { width: this.width, height: this.height };
    const lettersAt = (turn: number): readonly Letter[] => {
      const own = this.drawn[turn] ?? [];
      return turn === 0 || turn === aslant ? own : own.map((letter) => turnLetter(letter, turn, size));
    };
    const others = [0, 1, 2, 3, aslant].filter((turn) => turn !== main).map(lettersAt);
    const sideways = main % 2 === 1;
    return {
      width: sideways ? this.height : this.width,
      height: sideways ? this.width : this.height,
      letters: lettersAt(main),
      turned: others.filter((letters) => letters.length > 0),
      rules: this.paths.rules.map((rule) => turnRule(rule, main, size)),
      unknown: this.unknown,
      upright: main === 0,
    };
  }

  private follow(operator: number, args: readonly unknown[]): void {
    const command = this.commands[operator];
    if (command === undefined) this.paths.follow(operator, args, this.state.ctm);
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
    [op.setGState, (args) => this.setFontOf(args[0])],
    [op.save, () => this.save()],
    [op.restore, () => this.restore()],
    [op.transform, (args) => this.transform(args)],
    [op.paintFormXObjectBegin, (args) => this.nest(this.state.ctm, args[0])],
    [op.paintFormXObjectEnd, () => this.unnest()],
    [op.beginAnnotation, (args) => this.nest(this.base, args[3], args[2])],
    [op.endAnnotation, () => this.unnest()],
    [op.beginMarkedContent, (args) => this.beginMarked(args[0])],
    [op.beginMarkedContentProps, (args) => this.beginMarked(args[0])],
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

  private beginMarked(tag: unknown): void {
    // pdf.js hands the name over as a string where properties follow, else as an object.
    const artifact = tag === 'Artifact' || (tag as { name?: unknown } | null)?.name === 'Artifact';
    this.marked.push(artifact);
    if (artifact) this.artifacts++;
  }

  private endMarked(): void {
    if (this.marked.pop() === true) this.artifacts--;
  }

  private setLine(matrix: Matrix): void {
    this.line = matrix;
    this.text = matrix;
  }

  private move(x: number, y: number): void {
    this.setLine(multiply([1, 0, 0, 1, x, y], this.line));
  }

  private moveWithLeading(x: number, y: number): void {
    this.set({ leading: -y });
    this.move(x, y);
  }

  private show(glyphs: readonly (Glyph | number)[]): void {
    const { state } = this;
    const { font, size, scale, charSpacing, wordSpacing } = state;
    const space = multiply(this.text, state.ctm);
    const unit = (font.fontMatrix?.[0] ?? 0.001) * size;
    const vertical = font.vertical === true;
    const along = vertical ? 1 : scale;
    const face = this.faceOf(space, vertical);
    const kern = (vertical ? size : -size * along) / 1000;
    let at = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        at += glyph * kern;
        continue;
      }
      const width = glyph.width * unit + charSpacing + (glyph.isSpace ? wordSpacing : 0);
      const step = vertical ? Math.abs(size) : width * along;
      this.add(glyph, at, step, face);
      at += vertical ? step + charSpacing : step;
    }
    const [x, y] = vertical ? [0, -at] : [at, 0];
    this.text = multiply([1, 0, 0, 1, x, y], this.text);
  }

  private add(glyph: Glyph, at: number, step: number, face: Face): void {
    const sign = signOf(glyph.unicode === '' && glyph.isSpace ? ' ' : glyph.unicode);
    if (sign.text === '') return;
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
    this.drawn[face.turn]?.push({
      text: sign.text,
      x0: x,
      x1: right,
      y,
      size: face.size,
      bold: face.bold,
      italic: face.italic,
      artifact: this.artifacts > 0,
      blank: sign.blank,
      raised: null,
    });
  }

  /** How letters look and where they go that are shown now. */
  private faceOf(space: Matrix, vertical: boolean): Face {
    const { font, size, rise } = this.state;
    let { bold, italic } = this.faces.get(font) ?? {};
    if (bold === undefined || italic === undefined) {
      ({ bold, italic } = fontFaceOf(font));
      this.faces.set(font, { bold, italic });
    }
    const [alongX, alongY] = vertical ? [-space[2], -space[3]] : [space[0], space[1]];
    const lift = vertical ? 0 : rise;
    return {
      size: Math.abs(size) * Math.hypot(space[2], space[3]),
      turn: turnOf(alongX, alongY, !vertical && size < 0),
      bold,
      italic,
      alongX,
      alongY,
      fromX: space[4] + space[2] * lift,
      fromY: space[5] + space[3] * lift,
    };
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
}

const fontFaceOf = (font: FontFacts): FontFace => ({
  bold: font.bold === true || font.black === true || boldName.test(font.name ?? ''),
  italic: font.italic === true || italicName.test(font.name ?? ''),
});

/** Where a line along (dx, dy) runs; letters of a negative size run backwards. */
function turnOf(dx: number, dy: number, backwards: boolean): Turn {
  if (dy === 0 && dx !== 0) return dx > 0 !== backwards ? 0 : 2;
  const angle = ((backwards ? Math.atan2(-dy, -dx) : Math.atan2(dy, dx)) * 2) / Math.PI;
  const turn = Math.round(angle);
  return Math.abs(angle - turn) < 0.06 ? (((turn + 4) % 4) as Turn) : aslant;
}

interface Face extends FontFace {
  readonly size: number;
  readonly turn: Turn;
  /** A unit of the text's own space along the line, as the page is seen, and where the line begins. */
  readonly alongX: number;
  readonly alongY: number;
  readonly fromX: number;
  readonly fromY: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A letter whose line runs down, left or up, as it stands when the page is turned to be read. */
function turnLetter(letter: Letter, turn: number, { width, height }: Size): Letter {
  if (turn === 0) return letter;
  const length = letter.x1 - letter.x0;
  const [x, y] =
    turn === 1
      ? [letter.y, width - letter.x0]
      : turn === 2
        ? [width - letter.x0, height - letter.y]
        : [height - letter.y, letter.x0];
  return { ...letter, x0: x, x1: x + length, y };
}

function turnRule({ x0, x1, y0, y1 }: Rule, turn: number, { width, height }: Size): Rule {
  if (turn === 1) return { x0: y0, x1: y1, y0: width - x1, y1: width - x0 };
  if (turn === 2) return { x0: width - x1, x1: width - x0, y0: height - y1, y1: height - y0 };
  if (turn === 3) return { x0: height - y1, x1: height - y0, y0: x0, y1: x1 };
  return { x0, x1, y0, y1 };
}

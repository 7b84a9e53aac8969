/**
 * Follows the drawing commands of a page and notes where each letter and each thin line comes to stand.
 * Only text, lines and filled boxes are looked at. Sources: ISO 32000-1, 8.3 (spaces), 8.5 (paths), 9.3
 * and 9.4 (text), 14.8.2.2 (artifacts).
 */

import type { Limits } from '#formats/limits';
import { textOfBytes } from './actualText';
import type { PageBox } from './engine';
import { type FontFace, fontFaceOf } from './faces';
import { type Face, Gathered } from './gathered';
import { identity, type Matrix, matrixOf, moved, multiply, type PageContent, pageMatrix } from './geometry';
import { type Clip, PathTracer } from './paths';
import { type FontFacts, type Glyph, op } from './protocol';
import { type Fill, fillOf, plainFill, withShades } from './shades';
import { turnOf, turnRule } from './turns';

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
  clip: Clip | null;
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
  private readonly gathered: Gathered;
  private readonly faces = new Map<FontFacts, FontFace>();
  private readonly paths: PathTracer;
  private readonly marked: Marked[] = [];
  private artifacts = 0;
  /** Open parts that say what their letters stand for. */
  private replaced = 0;
  commandsTaken = 0;
  /** How many letters there are so far. */
  get letters(): number {
    return this.gathered.count;
  }
  /** Drawings in the drawing so far. */
  forms = 0;
  private nested = 0;
  private tooLong = false;

  constructor(
    box: PageBox,
    private readonly fonts: ReadonlyMap<string, FontFacts>,
    private readonly limits: Pick<Limits, 'pdfPageLetters' | 'pdfPageCommands' | 'pdfPageForms'>,
    /** Sees what is shown in a font, and may give its letters another meaning. */
    private readonly meaning?: Meaning,
  ) {
    const [left, bottom, right, top] = box.view;
    const upright = Math.round(box.rotate / 90) % 2 === 0;
    this.width = upright ? right - left : top - bottom;
    this.height = upright ? top - bottom : right - left;
    this.base = pageMatrix(box.view, box.rotate);
    this.paths = new PathTracer();
    this.gathered = new Gathered(limits);
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
      clip: null,
    };
  }

  /** True once letters or commands had to be passed over. */
  get full(): boolean {
    return this.tooLong || this.gathered.full;
  }

  /** The next commands, in order; false once there are more, or deeper nested ones, than any real page has. */
  take(operators: readonly number[], args: readonly unknown[]): boolean {
    this.commandsTaken += operators.length;
    for (let at = 0; at < operators.length; at++) {
      this.follow(operators[at] ?? 0, (args[at] ?? []) as readonly unknown[]);
    }
    const { pdfPageCommands, pdfPageForms } = this.limits;
    this.tooLong ||=
      this.commandsTaken > pdfPageCommands || this.forms > pdfPageForms || this.nested > deepestNesting;
    return !this.tooLong;
  }

  done(): PageContent {
    const size = { width: this.width, height: this.height };
    const { unknown, silent } = this.gathered;
    const { main, letters, count, others } = this.gathered.done(size);
    const sideways = main % 2 === 1;
    return {
      width: sideways ? this.height : this.width,
      height: sideways ? this.width : this.height,
      letters: withShades(
        letters,
        this.paths.boxes.map((box) => ({ ...box, ...turnRule(box, main, size) })),
      ),
      ...{ count, turned: others },
      rules: this.paths.rules.map((rule) => turnRule(rule, main, size)),
      ...{ unknown, silent, upright: main === 0 },
    };
  }

  private follow(operator: number, args: readonly unknown[]): void {
    const command = this.commands[operator];
    if (command === undefined) this.paths.follow(operator, args, this.state);
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
    [op.clip, () => this.clip()],
    [op.eoClip, () => this.clip()],
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

  private clip(): void {
    this.state.clip = { outlines: this.paths.pending, outer: this.state.clip };
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
    this.forms++;
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
    this.marked.push({ artifact, text, from: text === null ? [] : this.gathered.marks() });
    if (artifact) this.artifacts++;
    if (text !== null) this.replaced++;
    this.tellMarked();
  }

  private endMarked(): void {
    const ended = this.marked.pop();
    if (ended?.artifact === true) this.artifacts--;
    if (ended !== undefined && ended.text !== null) {
      this.replaced--;
      this.gathered.replace(ended.from, ended.text);
    }
    this.tellMarked();
  }

  private tellMarked(): void {
    this.gathered.artifact = this.artifacts > 0;
    this.gathered.replaced = this.replaced > 0;
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

  private show(given: readonly (Glyph | number)[]): void {
    const { font, size, scale, charSpacing } = this.state;
    const glyphs = this.meaning === undefined ? given : this.meaning(font, given);
    const vertical = font.vertical === true;
    const along = vertical ? 1 : scale;
    const shown = {
      glyphs,
      unit: (font.fontMatrix?.[0] ?? 0.001) * size * along,
      spacing: charSpacing * along,
      kern: (vertical ? size : -size * along) / 1000,
    };
    const at = this.gathered.take(shown, this.faceOf(glyphs, vertical, along));
    this.text = vertical ? moved(this.text, 0, -at) : moved(this.text, at, 0);
  }

  /** How letters look that are shown now, and where they go. */
  private faceOf(glyphs: readonly (Glyph | number)[], vertical: boolean, along: number): Face {
    const { font, size, rise, scale, charSpacing, wordSpacing } = this.state;
    const space = multiply(this.text, this.state.ctm);
    let face = this.faces.get(font);
    if (face === undefined) {
      face = fontFaceOf(font, glyphs);
      this.faces.set(font, face);
    }
    const alongX = vertical ? -space[2] : space[0];
    const alongY = vertical ? -space[3] : space[1];
    const lift = vertical ? 0 : rise;
    // A space that groff puts behind one or two letters is theirs as little as one that is drawn.
    const isBehind = glyphs.length <= 2 && charSpacing > widestLetterSpacing * Math.abs(size);
    return {
      bold: face.bold,
      italic: face.italic,
      scale: face.scale,
      size: Math.abs(size) * face.scale * Math.hypot(space[2], space[3]),
      // Both signs turned give letters as usual.
      turn: turnOf(alongX, alongY, !vertical && size < 0 && scale > 0),
      vertical,
      ink: this.state.fill.ink,
      alongX,
      alongY,
      fromX: space[4] + space[2] * lift,
      fromY: space[5] + space[3] * lift,
      em: Math.abs(size),
      wordSpacing: wordSpacing * along,
      behind: isBehind && !vertical ? charSpacing * along : 0,
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

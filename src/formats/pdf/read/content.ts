/**
 * Follows the content streams of a page, and of what is noted on it, and notes where each letter and each thin line comes to
 * stand. The commands themselves are followed by the compiled half (`compiled/walk.ts`); here it is told what the file
 * names: fonts, drawings in drawings, colours, what letters stand for. Sources: ISO 32000-1, 8.5 (paths), 8.10 (drawings
 * in drawings), 14.6 and 14.8.2.2 (marked content, artifacts).
 */

import type { Limits } from '#formats/limits';
import { textOfBytes } from './actualText';
import { Fills } from './colours';
import * as command from './commands';
import { bytesOf, type ContentStream, dictionaryOf, nameOf } from './contentStreams';
import { DrawnLetters } from './drawnLetters';
import type { PageBox } from './engine';
import type { FontTable } from './fontTable';
import { type Matrix, matrixOf, type PageContent, pageMatrix, type Rule } from './geometry';
import type { ByteStream, Dictionary, LoadedFont } from './insides';
import type { Host, Kernel } from './kernel';
import { mostPath, partsOfColourAt, pathAt, pathNumbersAt } from './memory';
import { PathTracer } from './paths';
import { type FontFacts, type Glyph, op } from './protocol';
import { withShades } from './shades';
import { angleOf, turnOf, turnRule } from './turns';

/** Drawings in drawings; one that holds itself has no end. */
const deepestForms = 24;

/** Clips of one page; one with more is a drawing. */
const mostClips = 20_000;

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

/** A stream that is followed, with what its names mean. */
interface Place {
  readonly stream: ContentStream;
  readonly depth: number;
  /** What `/F1` is here; asked for once. */
  readonly fonts: Map<string, number>;
  /** The space of colours without a name. */
  space: string | null;
}

/** Where the reader is told what the file's fonts are, and pays for what the file asks. */
export interface PageSource {
  readonly kernel: Kernel;
  readonly fonts: FontTable;
  /** What pdf.js tells of each font. */
  readonly facts: ReadonlyMap<string, FontFacts>;
  /** What pdf.js does from now on is for this file. */
  readonly spend: () => void;
}

/** A command of pdf.js with its operands. */
export type PageCommand = readonly [operator: number, args: readonly unknown[]];

/** Takes a page's commands; `done` gives what stands on it. */
export class ContentReader implements Host {
  private readonly base: Matrix;
  private readonly width: number;
  private readonly height: number;
  private readonly drawn: DrawnLetters;
  private readonly fills = new Fills();
  private readonly paths = new PathTracer();
  /** By their numbers; 0 is the whole page. */
  private readonly clips: (Rule | null)[] = [null];
  private readonly marked: Marked[] = [];
  /** Of those that are marked: the artifacts, and those with a text that they stand for. */
  private artifacts = 0;
  private replaced = 0;
  private place: Place | null = null;
  private tooLong = false;
  /** Drawings in the drawing so far. */
  forms = 0;

  constructor(
    box: PageBox,
    private readonly source: PageSource,
    private readonly limits: Pick<Limits, 'pdfPageLetters' | 'pdfPageCommands' | 'pdfPageForms'>,
    /** Sees what is shown in a font, and may give its letters another meaning. */
    private readonly otherMeaning?: Meaning,
  ) {
    const [left, bottom, right, top] = box.view;
    const upright = Math.round(box.rotate / 90) % 2 === 0;
    this.width = upright ? right - left : top - bottom;
    this.height = upright ? top - bottom : right - left;
    this.base = pageMatrix(box.view, box.rotate);
    const { kernel, fonts } = source;
    this.drawn = new DrawnLetters(kernel, fonts, this.fills, limits);
    kernel.host = this;
    fonts.begin();
    kernel.calls.begin(otherMeaning === undefined ? 0 : 1);
    kernel.calls.setMatrix(...this.base);
  }

  /** How many letters there are so far. */
  get letters(): number {
    return this.drawn.count;
  }

  get commandsTaken(): number {
    return this.source.kernel.calls.countFollowed();
  }

  /** True once letters or commands had to be passed over. */
  get full(): boolean {
    const { fonts, kernel } = this.source;
    return this.tooLong || this.drawn.full || fonts.full || kernel.calls.hadTooMany() !== 0;
  }

  /** The page's commands, in order; false where there are more, or deeper nested ones, than any real page has. */
  async read(commands: readonly PageCommand[]): Promise<boolean> {
    const { calls } = this.source.kernel;
    for (const [operator, args] of commands) {
      if (operator === op.content) await this.follow(args[0] as ContentStream, 0);
      else if (operator === op.beginAnnotation) this.beginNoted(args[2], args[3]);
      else if (operator === op.endAnnotation) calls.restore();
      if (this.tooLong) break;
    }
    this.drawn.take();
    return !this.tooLong;
  }

  done(): PageContent {
    const size = { width: this.width, height: this.height };
    const { unknown } = this.drawn;
    const silent = this.source.kernel.calls.countSilent();
    const { main, letters, count, others } = this.drawn.done(size);
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

  /** What is noted on the page has its own place on it. */
  private beginNoted(outer: unknown, inner: unknown): void {
    const { calls } = this.source.kernel;
    this.forms++;
    calls.save();
    calls.setMatrix(...this.base);
    this.transform(outer);
    this.transform(inner);
  }

  private transform(matrix: unknown): void {
    const own = matrixOf(matrix);
    if (own !== null) this.source.kernel.calls.transform(...own);
  }

  private async follow(stream: ContentStream, depth: number): Promise<void> {
    const { kernel } = this.source;
    const outer = this.place;
    if (!kernel.enter(stream.bytes)) {
      this.tooLong = true;
      return;
    }
    const place = { stream, depth, fonts: new Map<string, number>(), space: null };
    this.place = place;
    if (depth === 0) kernel.calls.setFont(this.numberOf(stream.font), 0, 0);
    for (;;) {
      // Others may have been read while the file was asked.
      this.source.spend();
      const reason = kernel.calls.walk();
      const { pdfPageCommands, pdfPageForms } = this.limits;
      this.tooLong ||= this.commandsTaken > pdfPageCommands || this.forms > pdfPageForms;
      if (this.tooLong) return;
      if (reason === command.atEnd) break;
      const waiting = this.help(reason, place);
      if (waiting !== null) await waiting;
      if (this.tooLong) return;
    }
    kernel.calls.leave();
    this.place = outer;
  }

  /** What the compiled half stopped for. A promise where the file must be asked. */
  private help(reason: number, place: Place): Promise<void> | null {
    const { calls } = this.source.kernel;
    const name = this.nameAt(calls.askedFrom(), calls.askedTo());
    if (reason === command.atFont) return this.setFont(name, place);
    if (name === null) return null;
    if (reason === command.atState) return this.setState(name, place);
    return reason === command.atDrawing ? this.drawing(name, place) : null;
  }

  private nameAt(from: number, to: number): string | null {
    return from === 0 ? null : this.source.kernel.letters(from, to);
  }

  private setFont(name: string | null, place: Place): Promise<void> | null {
    const { calls } = this.source.kernel;
    const size = calls.askedNumber();
    const known = name === null ? undefined : place.fonts.get(name);
    if (known === undefined) return this.loadFont(name, null, size, place);
    calls.setFont(known, size, 1);
    return null;
  }

  private async loadFont(
    name: string | null,
    reference: unknown,
    size: number,
    { stream, fonts }: Place,
  ): Promise<void> {
    const { evaluator, resources } = stream;
    const loaded = await evaluator.loadFont(name, reference, resources);
    loaded.send(evaluator.handler);
    const number = this.numberOf(loaded.font, this.source.facts.get(loaded.loadedName));
    if (name !== null) fonts.set(name, number);
    this.source.kernel.calls.setFont(number, size, name === null ? 0 : 1);
  }

  private numberOf(font: LoadedFont | null, facts: FontFacts | undefined = undefined): number {
    if (font === null) return 0;
    const number = this.source.fonts.numberOf(font, facts);
    if (number === 0) this.drawn.full = true;
    return number;
  }

  private setState(name: string, place: Place): Promise<void> | null {
    const states = dictionaryOf(place.stream.resources?.get('ExtGState'));
    const font = dictionaryOf(states?.get(name))?.get('Font');
    return Array.isArray(font) ? this.loadFont(null, font[0], Number(font[1]), place) : null;
  }

  /** A drawing in the drawing; pictures are passed over. */
  private drawing(name: string, { stream, depth }: Place): Promise<void> | null {
    if (depth >= deepestForms) return null;
    const drawn = dictionaryOf(stream.resources?.get('XObject'))?.get(name);
    const { dict } = (drawn ?? {}) as { dict?: unknown };
    const facts = dictionaryOf(dict);
    if (facts === null || nameOf(facts.get('Subtype')) !== 'Form') return null;
    return this.form(drawn as ByteStream, facts, stream, depth + 1);
  }

  private async form(
    drawn: ByteStream,
    facts: Dictionary,
    around: ContentStream,
    depth: number,
  ): Promise<void> {
    const { calls } = this.source.kernel;
    this.forms++;
    calls.save();
    this.transform(facts.getArray('Matrix'));
    drawn.reset?.();
    const resources = dictionaryOf(facts.get('Resources')) ?? around.resources;
    await this.follow({ ...around, bytes: bytesOf(drawn), resources }, depth);
    calls.restore();
  }

  // What the compiled half asks for.

  letter(font: number, from: number, length: number): number {
    return this.source.fonts.letter(font, from, length);
  }

  textLetters(font: number, from: number, to: number, count: number): number {
    return this.source.fonts.letters(font, from, to, count);
  }

  meaning(font: number, count: number): void {
    if (this.otherMeaning !== undefined) this.source.fonts.mean(font, count, this.otherMeaning);
  }

  scale(font: number, count: number): number {
    return this.source.fonts.scale(font, count);
  }

  turn(x: number, y: number, backwards: number): number {
    return turnOf(x, y, backwards !== 0);
  }

  degrees(x: number, y: number): number {
    return angleOf(x, y);
  }

  space(from: number, to: number): void {
    const { place } = this;
    if (place === null) return;
    const name = this.nameAt(from, to);
    const named = name === null ? null : dictionaryOf(place.stream.resources?.get('ColorSpace'))?.get(name);
    place.space = nameOf(Array.isArray(named) ? named[0] : named) ?? name;
  }

  colour(name: number, count: number): number {
    const from = partsOfColourAt / 8;
    const parts = Array.from(this.source.kernel.numbers.subarray(from, from + count));
    return this.fills.numberOf(name, parts, this.place?.space ?? null);
  }

  outline(commands: number): void {
    const { bytes, numbers } = this.source.kernel;
    const all = bytes.subarray(pathAt, pathAt + Math.min(commands, mostPath));
    this.paths.add(all, numbers.subarray(pathNumbersAt / 8), this.matrix());
  }

  paint(name: number, fill: number, clip: number): void {
    this.paths.paint(name, this.fills.at(fill), this.clips[clip] ?? null);
  }

  clip(outer: number): number {
    const before = this.clips[outer] ?? null;
    const clip = this.paths.clipped(before);
    return clip === before || this.clips.length >= mostClips ? outer : this.clips.push(clip) - 1;
  }

  mark(tagFrom: number, tagTo: number, kind: number, from: number, to: number): void {
    const artifact = this.nameAt(tagFrom, tagTo) === 'Artifact';
    const actual = this.actualText(kind, from, to);
    const text = actual === null ? null : textOfBytes(actual);
    if (text !== null) this.drawn.take();
    this.marked.push({ artifact, text, from: text === null ? [] : this.drawn.marks() });
    if (artifact) this.artifacts++;
    if (text !== null) this.replaced++;
    this.tellMarked();
  }

  unmark(): void {
    const ended = this.marked.pop();
    if (ended === undefined) return;
    if (ended.artifact) this.artifacts--;
    if (ended.text !== null) {
      this.replaced--;
      this.drawn.take();
      this.drawn.replace(ended.from, ended.text);
    }
    this.tellMarked();
  }

  drain(): void {
    this.drawn.take();
  }

  private matrix(): Matrix {
    const { kernel } = this.source;
    const at = kernel.calls.stateAt() / 8;
    return Array.from(kernel.numbers.subarray(at, at + 6)) as unknown as Matrix;
  }

  /** What the marked letters stand for, as a string of bytes; null where they stand for themselves. */
  private actualText(kind: number, from: number, to: number): string | null {
    if (kind === command.isProperties) return to === 0 ? null : this.source.kernel.letters(from, to);
    if (kind !== command.isName) return null;
    const known = dictionaryOf(this.place?.stream.resources?.get('Properties'));
    const text = dictionaryOf(known?.get(this.source.kernel.letters(from, to)))?.get('ActualText');
    return typeof text === 'string' ? text : null;
  }

  private tellMarked(): void {
    this.source.kernel.calls.markAs(this.artifacts > 0 ? 1 : 0, this.replaced > 0 ? 1 : 0);
  }
}

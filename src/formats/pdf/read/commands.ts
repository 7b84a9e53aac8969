/**
 * Walks the content streams of a page in the place of pdf.js's own walk, which prepares everything for drawing: here
 * only what places text or draws lines is passed on, in pdf.js's numbers of commands, and pictures, patterns and
 * shadings are not touched. pdf.js still opens the file and knows its fonts. Sources: ISO 32000-1, Annex A (the
 * commands), 8.6 (colours), 8.10 (drawings in drawings); pdf.js 4.10.38 `PartialEvaluator.getOperatorList`.
 */

import { FontGlyphs } from './glyphs';
import type { Dictionary, Evaluator, LoadedFont, WalkRequest } from './insides';
import { op } from './protocol';
import { ContentTokens, isName, type Operand, Properties } from './tokens';

/** Drawings in drawings; one that holds itself has no end. */
const deepestForms = 24;

/** Bytes of one content stream, unpacked; a page of text has some 20,000. */
const mostBytes = 64 * 1024 * 1024;

/** Commands between two looks whether the page is still wanted. */
const breathAfter = 2_048;

/** Commands without their operands, as many damaged files have; then the rest is no stream of commands. */
const mostBroken = 10;

/** How many operands a command takes, and its number if it is passed on as it is. */
type Spec = readonly [operands: number, passOn?: number];

const specs: ReadonlyMap<string, Spec> = new Map<string, Spec>([
  ['q', [0]],
  ['Q', [0]],
  ['cm', [6, op.transform]],
  ['m', [2, op.moveTo]],
  ['l', [2, op.lineTo]],
  ['c', [6, op.curveTo]],
  ['v', [4, op.curveTo2]],
  ['y', [4, op.curveTo3]],
  ['h', [0, op.closePath]],
  ['re', [4, op.rectangle]],
  ['S', [0, op.stroke]],
  ['s', [0, op.closeStroke]],
  ['f', [0, op.fill]],
  ['F', [0, op.fill]],
  ['f*', [0, op.eoFill]],
  ['B', [0, op.fillStroke]],
  ['B*', [0, op.eoFillStroke]],
  ['b', [0, op.closeFillStroke]],
  ['b*', [0, op.closeEOFillStroke]],
  ['n', [0, op.endPath]],
  ['W', [0, op.clip]],
  ['W*', [0, op.eoClip]],
  ['BT', [0, op.beginText]],
  ['Tc', [1, op.setCharSpacing]],
  ['Tw', [1, op.setWordSpacing]],
  ['Tz', [1, op.setHScale]],
  ['TL', [1, op.setLeading]],
  ['Ts', [1, op.setTextRise]],
  ['Td', [2, op.moveText]],
  ['TD', [2, op.setLeadingMoveText]],
  ['Tm', [6, op.setTextMatrix]],
  ['T*', [0, op.nextLine]],
  ['EMC', [0, op.endMarkedContent]],
  ['Tf', [2]],
  ['Tj', [1]],
  ['TJ', [1]],
  ["'", [1]],
  ['"', [3]],
  ['gs', [1]],
  ['Do', [1]],
  ['BMC', [1]],
  ['BDC', [2]],
  ['g', [1]],
  ['rg', [3]],
  ['k', [4]],
  ['cs', [1]],
  ['sc', [1]],
  ['scn', [1]],
  // Known, so that they are told from what they are glued to; not passed on.
  ...['BI', 'ID', 'EI', 'ET', 'w', 'J', 'j', 'M', 'd', 'ri', 'i', 'd0', 'd1'].map((name): [string, Spec] => [
    name,
    [0],
  ]),
  ...['CS', 'SC', 'SCN', 'G', 'RG', 'K', 'sh', 'MP', 'DP', 'BX', 'EX', 'Tr'].map((name): [string, Spec] => [
    name,
    [0],
  ]),
  ...['true', 'fals', 'false', 'fal', 'fa', 'tr', 'tru', 'nu', 'nul', 'null', 'BM', 'BD', 'EM', 'SCN'].map(
    (name): [string, Spec] => [name, [0]],
  ),
]);

const pathCommands: ReadonlySet<number> = new Set([
  op.moveTo,
  op.lineTo,
  op.curveTo,
  op.curveTo2,
  op.curveTo3,
  op.closePath,
  op.rectangle,
]);

/** The same place and promise as `PartialEvaluator.getOperatorList`; errors end the stream, not the page. */
export async function walkContent(this: Evaluator, request: WalkRequest): Promise<void> {
  const walk = new Walk(this, request, 0);
  await walk.run(request.stream, request.resources, request.initialState?.font ?? null);
}

class Walk {
  private font: LoadedFont | null = null;
  private readonly fonts: (LoadedFont | null)[] = [];
  private path: number[] = [];
  private numbers: number[] = [];
  private space: string | null = null;
  private broken = 0;
  private resources: Dictionary | null = null;
  /** What `/F1` is in these resources; asked for once. */
  private readonly named = new Map<string, { loadedName: string; font: LoadedFont }>();

  constructor(
    private readonly evaluator: Evaluator,
    private readonly request: WalkRequest,
    private readonly depth: number,
  ) {}

  async run(
    stream: WalkRequest['stream'],
    resources: Dictionary | null,
    font: LoadedFont | null,
  ): Promise<void> {
    this.font = font;
    this.resources = resources;
    const tokens = new ContentTokens(bytesOf(stream), specs);
    let untilBreath = breathAfter;
    for (let name = tokens.next(); name !== null; name = tokens.next()) {
      const waiting = this.command(name, tokens.operands);
      if (waiting !== null) await waiting;
      if (this.broken > mostBroken) break;
      if (--untilBreath > 0) continue;
      untilBreath = breathAfter;
      // Whoever takes the commands may have had enough; the message that says so comes between two promises.
      await new Promise<void>((resolve) => queueMicrotask(resolve));
      this.request.task.ensureNotTerminated();
    }
    this.endPath();
    for (; this.fonts.length > 0; this.fonts.pop()) this.add(op.restore);
  }

  private add(operator: number, args: unknown = []): void {
    this.request.operatorList.addOp(operator, args);
  }

  /** A promise where the file must be asked for something. */
  private command(name: string, given: Operand[]): Promise<void> | null {
    const spec = specs.get(name);
    if (spec === undefined) return null;
    const [count, passOn] = spec;
    if (given.length < count) {
      if (passOn !== undefined && pathCommands.has(passOn)) this.broken++;
      return null;
    }
    const args =
      given.length > count && name !== 'scn' && name !== 'sc' ? given.slice(-count || given.length) : given;
    if (passOn === undefined) {
      this.endPath();
      return this.special(name, args);
    }
    if (pathCommands.has(passOn)) {
      this.broken = 0;
      this.path.push(passOn);
      for (const number of count === 0 ? [] : args) this.numbers.push(Number(number));
      return null;
    }
    this.endPath();
    this.add(passOn, count === 0 ? [] : args);
    return null;
  }

  private endPath(): void {
    if (this.path.length === 0) return;
    this.add(op.constructPath, [this.path, this.numbers]);
    this.path = [];
    this.numbers = [];
  }

  private special(name: string, args: Operand[]): Promise<void> | null {
    switch (name) {
      case 'q':
        this.fonts.push(this.font);
        this.add(op.save);
        return null;
      case 'Q':
        return this.restore();
      case 'Tj':
        return this.show(args[0]);
      case 'TJ':
        return this.showSpaced(args[0]);
      case "'":
        this.add(op.nextLine);
        return this.show(args[0]);
      case '"':
        this.add(op.nextLine);
        this.add(op.setWordSpacing, [args[0]]);
        this.add(op.setCharSpacing, [args[1]]);
        return this.show(args[2]);
      case 'Tf':
        return this.setFont(args[0], args[1]);
      case 'gs':
        return this.setState(args[0]);
      case 'Do':
        return this.drawing(args[0]);
      case 'BMC':
      case 'BDC':
        this.add(op.beginMarkedContent, [args[0], this.actualText(args[1])]);
        return null;
      default:
        return this.colour(name, args);
    }
  }

  private restore(): null {
    // One too many would take the state of the drawing around this one.
    if (this.fonts.length === 0) return null;
    this.font = this.fonts.pop() ?? null;
    this.add(op.restore);
    return null;
  }

  private show(text: Operand | undefined): null {
    const glyphs: unknown[] = [];
    if (this.font === null || typeof text !== 'string') return null;
    glyphsOf(this.font).append(text, glyphs);
    this.add(op.showText, [glyphs]);
    return null;
  }

  private showSpaced(parts: Operand | undefined): null {
    const { font } = this;
    if (font === null || !Array.isArray(parts)) return null;
    const glyphs: unknown[] = [];
    const own = glyphsOf(font);
    for (const part of parts as readonly Operand[]) {
      if (typeof part === 'number') glyphs.push(part);
      else if (typeof part === 'string') own.append(part, glyphs);
    }
    this.add(op.showText, [glyphs]);
    return null;
  }

  private setFont(name: Operand | undefined, size: Operand | undefined): Promise<void> | null {
    const key = isName(name) ? name.name : null;
    const known = key === null ? undefined : this.named.get(key);
    if (known === undefined) return this.loadFont(key, null, size);
    this.font = known.font;
    this.add(op.setFont, [known.loadedName, size]);
    return null;
  }

  private async loadFont(name: string | null, reference: unknown, size: unknown): Promise<void> {
    const { evaluator } = this;
    const loaded = await evaluator.loadFont(name, reference, this.resources);
    loaded.send(evaluator.handler);
    this.font = loaded.font;
    if (name !== null) this.named.set(name, loaded);
    this.add(op.setFont, [loaded.loadedName, size]);
  }

  private setState(name: Operand | undefined): Promise<void> | null {
    const state = isName(name) ? dictionaryOf(this.resources?.get('ExtGState'))?.get(name.name) : null;
    const font = dictionaryOf(state)?.get('Font');
    return Array.isArray(font) ? this.loadFont(null, font[0], font[1]) : null;
  }

  /** A drawing in the drawing; pictures are passed over. */
  private drawing(name: Operand | undefined): Promise<void> | null {
    if (this.depth >= deepestForms) return null;
    const drawn = isName(name) ? dictionaryOf(this.resources?.get('XObject'))?.get(name.name) : null;
    const { dict } = (drawn ?? {}) as { dict?: unknown };
    const facts = dictionaryOf(dict);
    const kind = facts?.get('Subtype');
    if (facts === null || !isName(kind) || kind.name !== 'Form') return null;
    return this.form(drawn as WalkRequest['stream'], facts);
  }

  private async form(stream: WalkRequest['stream'], facts: Dictionary): Promise<void> {
    this.request.task.ensureNotTerminated();
    this.add(op.paintFormXObjectBegin, [facts.getArray('Matrix'), null]);
    const inner = new Walk(this.evaluator, this.request, this.depth + 1);
    try {
      stream.reset?.();
      await inner.run(stream, dictionaryOf(facts.get('Resources')) ?? this.resources, this.font);
    } finally {
      this.add(op.paintFormXObjectEnd);
    }
  }

  /** What the marked letters stand for, as a string of bytes; null where they stand for themselves. */
  private actualText(properties: Operand | undefined): string | null {
    const text =
      properties instanceof Properties
        ? properties.entries.get('ActualText')
        : isName(properties)
          ? dictionaryOf(dictionaryOf(this.resources?.get('Properties'))?.get(properties.name))?.get(
              'ActualText',
            )
          : null;
    return typeof text === 'string' ? text : null;
  }

  /** As near as a hue needs it. */
  private colour(name: string, args: readonly Operand[]): null {
    const parts = args.filter((part) => typeof part === 'number');
    if (name === 'cs') this.space = isName(args[0]) ? this.spaceOf(args[0].name) : null;
    else if (name === 'g') this.fill(parts, 'DeviceGray');
    else if (name === 'rg') this.fill(parts, 'DeviceRGB');
    else if (name === 'k') this.fill(parts, 'DeviceCMYK');
    else if (name === 'sc' || name === 'scn') this.fill(parts, this.space);
    return null;
  }

  private spaceOf(name: string): string {
    const named = dictionaryOf(this.resources?.get('ColorSpace'))?.get(name);
    const kind = Array.isArray(named) ? (named[0] as unknown) : named;
    return isName(kind) ? kind.name : name;
  }

  private fill(parts: readonly number[], space: string | null): void {
    const dark = space === 'Separation' || space === 'DeviceN' || parts.length === 4;
    const isWhite =
      parts.length > 0 &&
      space !== 'Indexed' &&
      space !== 'Pattern' &&
      (space === 'Lab'
        ? (parts[0] ?? 0) >= 98
        : dark
          ? parts.every((part) => part <= 0.02)
          : parts.every((part) => part >= 0.98));
    this.add(op.setFillRGBColor, isWhite ? white : levelsOf(parts, space));
  }
}

const white = [255, 255, 255];
const black = [0, 0, 0];

/** Red, green and blue from 0 to 255, the last one kept for white; black where the space does not tell. */
function levelsOf(parts: readonly number[], space: string | null): readonly number[] {
  if (space === 'Pattern' || space === 'Lab' || space === 'DeviceN') return black;
  const [first = 0, second = first, third = first, key] = parts;
  const isTint = space === 'Separation' || space === 'Indexed';
  if (isTint || (key === undefined && first === 0 && second === 0 && third === 0)) return black;
  const left = 1 - (key ?? 0);
  const rgb =
    key === undefined ? [first, second, third] : [first, second, third].map((ink) => (1 - ink) * left);
  return rgb.map((part) => Math.min(Math.max(Math.round(part * 255), 0), 249));
}

const known = new WeakMap<LoadedFont, FontGlyphs>();

function glyphsOf(font: LoadedFont): FontGlyphs {
  const before = known.get(font);
  if (before !== undefined) return before;
  const glyphs = new FontGlyphs(font);
  known.set(font, glyphs);
  return glyphs;
}

const dictionaryOf = (value: unknown): Dictionary | null =>
  typeof value === 'object' && value !== null && 'getArray' in value ? (value as Dictionary) : null;

/** The whole stream, unpacked piece by piece: what is too long is cut. */
function bytesOf(stream: WalkRequest['stream']): Uint8Array {
  const { isEmpty, eof, buffer, bufferLength, pos } = stream;
  // Unpacked at once.
  if (isEmpty === false && eof === true && pos === 0 && buffer !== undefined)
    return buffer.subarray(0, bufferLength);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let want = 65_536; length < mostBytes; want = Math.min(2 * want, 4 * 1024 * 1024)) {
    const piece = stream.getBytes(want);
    if (piece.length === 0) break;
    pieces.push(piece);
    length += piece.length;
  }
  if (pieces.length === 1) return pieces[0] ?? new Uint8Array();
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * The half of reading a page that is compiled to WebAssembly (`compiled/walk.ts`), and the memory that it shares with this
 * one. Whoever reads a file takes one and gives it back: its tables of fonts are the file's.
 */

import { commandNames } from './commandNames';
import compiled from './compiled/walk?compiled';
import { countsAt, nameAt, streamsAt } from './memory';

/** What the compiled half gives; places are bytes from the memory's beginning. See `compiled/walk.ts`. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  prepare(): void;
  know(name: number, length: number, command: number): void;
  begin(otherMeaning: number): void;
  room(length: number): number;
  enter(place: number, length: number): void;
  leave(): void;
  walk(): number;
  save(): void;
  restore(): void;
  transform(...matrix: readonly [number, number, number, number, number, number]): void;
  setMatrix(...matrix: readonly [number, number, number, number, number, number]): void;
  setFont(font: number, size: number, isNamed: number): void;
  markAs(isArtifact: number, isReplaced: number): void;
  taken(): void;
  askedFrom(): number;
  askedTo(): number;
  askedNumber(): number;
  countFollowed(): number;
  countDrawn(): number;
  countSigns(): number;
  countSilent(): number;
  hadTooMany(): number;
  stateAt(): number;
}

/** What the compiled half asks for while it walks. See `compiled/host.ts`. */
export interface Host {
  letter(font: number, from: number, length: number): number;
  textLetters(font: number, from: number, to: number, count: number): number;
  meaning(font: number, count: number): void;
  scale(font: number, count: number): number;
  turn(x: number, y: number, backwards: number): number;
  degrees(x: number, y: number): number;
  space(from: number, to: number): void;
  colour(command: number, count: number): number;
  outline(commands: number): void;
  paint(command: number, fill: number, clip: number): void;
  clip(outer: number): number;
  mark(tagFrom: number, tagTo: number, kind: number, from: number, to: number): void;
  unmark(): void;
  drain(): void;
}

/** The runtime's own; not in the language's library. */
interface Runtime {
  readonly WebAssembly: {
    readonly Module: new (bytes: Uint8Array) => object;
    readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
  };
}

let module: object | null = null;

/** Memory in which large streams were is not kept. */
const mostKept = streamsAt + 8 * 1024 * 1024;

export class Kernel {
  readonly calls: Exports;
  bytes = new Uint8Array(0);
  shorts = new Uint16Array(0);
  words = new Uint32Array(0);
  numbers = new Float64Array(0);
  /** Whose page is read. */
  host: Host | null = null;

  constructor() {
    const { WebAssembly } = globalThis as unknown as Runtime;
    module ??= new WebAssembly.Module(bytesOf(compiled));
    this.calls = new WebAssembly.Instance(module, { host: this.imports() }).exports as Exports;
    this.look();
    this.calls.prepare();
    for (const [name, command, operands] of commandNames) {
      this.bytes.set(
        Array.from(name, (letter) => letter.charCodeAt(0)),
        nameAt,
      );
      this.calls.know(nameAt, name.length, command);
      this.bytes[countsAt + command] = operands;
    }
  }

  /** Goes into a stream; false where there is no room for it. */
  enter(stream: Uint8Array): boolean {
    const place = this.calls.room(stream.length);
    if (place === 0) return false;
    this.look();
    this.bytes.set(stream, place);
    this.calls.enter(place, stream.length);
    return true;
  }

  /** The bytes from `from` to `to` as letters, one each. */
  letters(from: number, to: number): string {
    let text = '';
    for (let at = from; at < to; at++) text += String.fromCharCode(this.bytes[at] ?? 0);
    return text;
  }

  get isSmall(): boolean {
    return this.bytes.length <= mostKept;
  }

  /** Memory that has grown is another one. */
  private look(): void {
    const { buffer } = this.calls.memory;
    if (this.bytes.buffer === buffer) return;
    this.bytes = new Uint8Array(buffer);
    this.shorts = new Uint16Array(buffer);
    this.words = new Uint32Array(buffer);
    this.numbers = new Float64Array(buffer);
  }

  private imports(): Record<string, unknown> {
    const host = (): Host => {
      if (this.host === null) throw new Error('Nobody reads.');
      return this.host;
    };
    return {
      power: (exponent: number) => 10 ** exponent,
      letter: (font: number, from: number, length: number) => host().letter(font, from, length),
      letters: (font: number, from: number, to: number, count: number) =>
        host().textLetters(font, from, to, count),
      meaning: (font: number, count: number) => host().meaning(font, count),
      scale: (font: number, count: number) => host().scale(font, count),
      turn: (x: number, y: number, backwards: number) => host().turn(x, y, backwards),
      degrees: (x: number, y: number) => host().degrees(x, y),
      space: (from: number, to: number) => host().space(from, to),
      colour: (command: number, count: number) => host().colour(command, count),
      outline: (commands: number) => host().outline(commands),
      paint: (command: number, fill: number, clip: number) => host().paint(command, fill, clip),
      clip: (outer: number) => host().clip(outer),
      mark: (tagFrom: number, tagTo: number, kind: number, from: number, to: number) =>
        host().mark(tagFrom, tagTo, kind, from, to),
      unmark: () => host().unmark(),
      drain: () => host().drain(),
    };
  }
}

const free: Kernel[] = [];

export const takeKernel = (): Kernel => free.pop() ?? new Kernel();

/** Nobody else's pages are kept in it. */
export function giveBack(kernel: Kernel): void {
  kernel.host = null;
  if (free.length === 0 && kernel.isSmall) free.push(kernel);
}

function bytesOf(base64: string): Uint8Array {
  const { atob } = globalThis as unknown as { atob(text: string): string };
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

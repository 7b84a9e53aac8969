/**
 * The inner parts of pdf.js that reading needs or replaces, as far as they are used. The build makes the
 * package give them out (`scripts/lib/pdfInsides.mjs`). Source: pdf.js 4.10.38, `src/core/evaluator.js`,
 * `src/core/primitives.js`, `src/core/operator_list.js`, `src/core/flate_stream.js`, `src/core/fonts.js`, and those that
 * `ourBudgets` names.
 */

import type { FontFacts, Glyph } from './protocol';

export interface Dictionary {
  /** References are followed; undefined where there is no such entry. */
  get(key: string): unknown;
  /** An array with its references followed, too. */
  getArray(key: string): unknown;
}

export interface LoadedFont extends FontFacts {
  charsToGlyphs(bytes: string): readonly Glyph[];
  /** Of fonts with more letters than a byte has values: the bounds of codes of one byte, of two, three and four. */
  readonly cMap?: { readonly codespaceRanges: readonly (readonly number[])[] } | null;
}

export interface TranslatedFont {
  readonly loadedName: string;
  readonly font: LoadedFont;
  /** Tells the other half of the font, once. */
  send(handler: unknown): void;
}

export interface OperatorList {
  addOp(operator: number, args: unknown): void;
}

/** A stream that unpacks as it is read. */
export interface ByteStream {
  /** At most `length` bytes; none at the end. */
  getBytes(length: number): Uint8Array;
  reset?(): void;
  /** Asking unpacks the first block; then `buffer` holds it, and the whole where `eof`. */
  readonly isEmpty?: boolean;
  readonly eof?: boolean;
  readonly buffer?: Uint8Array;
  readonly bufferLength?: number;
  readonly pos?: number;
}

export interface WalkRequest {
  readonly stream: ByteStream;
  readonly task: { ensureNotTerminated(): void };
  readonly resources: Dictionary | null;
  readonly operatorList: OperatorList;
  readonly initialState?: { readonly font?: LoadedFont | null } | null;
}

export interface Evaluator {
  readonly handler: unknown;
  readonly options: { readonly maxImageSize: number };
  /** `reference` in the place of a name where the font is not among the resources. */
  loadFont(name: string | null, reference: unknown, resources: Dictionary | null): Promise<TranslatedFont>;
}

type Walk = (this: Evaluator, request: WalkRequest) => Promise<void>;

/** `PartialEvaluator`; its prototype is where a walk can be put in the place of pdf.js's own. */
export interface EvaluatorClass {
  readonly prototype: {
    getOperatorList: Walk;
    hasBlendModes: (...args: unknown[]) => boolean;
    /** `objId`: the number of the drawing in the file. */
    buildFormXObject(
      resources: unknown,
      form: { readonly dict: { readonly objId?: string | null } },
      ...rest: unknown[]
    ): Promise<unknown>;
    translateFont(facts: { readonly dict: Dictionary; readonly firstChar: number }): Promise<unknown>;
  };
}

/** A stream whose bytes are at hand; its place is moved by whoever reads it. */
export interface PlainStream extends ByteStream {
  readonly bytes: Uint8Array;
  readonly end: number;
  pos: number;
  peekBytes(length: number): Uint8Array;
}

/** A packed stream; `buffer` holds what is unpacked so far. */
export interface PackedStream {
  readonly str: ByteStream | PlainStream;
  buffer: Uint8Array;
  bufferLength: number;
  eof: boolean;
}

export interface FlateStreamClass {
  /** Unpacks the next block. */
  readonly prototype: { readBlock: (this: PackedStream) => void };
}

/** What the file says of a font. */
export interface FontProperties {
  readonly hasIncludedToUnicodeMap?: boolean;
}

export interface FontClass {
  /** The font as a browser would take it, made whole. */
  readonly prototype: {
    checkAndRepair(name: string, file: PlainStream, properties: FontProperties): unknown;
  };
}

/** Reads fonts of Adobe's compact format (CFF). */
export interface CharsetParserClass {
  readonly prototype: {
    readonly bytes: Uint8Array;
    /** The names or numbers of `glyphs` glyphs, from the font's byte `at` on. */
    parseCharsets(at: number, glyphs: number, ...rest: unknown[]): unknown;
    /** A list of pieces that begins there; `length`: of all of them, in bytes. */
    parseIndex(at: number): {
      readonly obj: {
        readonly objects: readonly Uint8Array[];
        readonly length: number;
        set(index: number, piece: Uint8Array): void;
      };
    };
  };
}

export interface LexerClass {
  readonly prototype: {
    /** -1 at the end. */
    currentChar: number;
    readonly stream: { readonly pos: number };
    /** The next token. */
    getObj(): unknown;
  };
}

export interface ParserClass {
  readonly prototype: {
    readonly lexer: LexerClass['prototype'];
    /** The next object. */
    getObj: (...args: unknown[]) => unknown;
    /** A stream, behind its dictionary. */
    makeStream(dict: Dictionary, cipher: unknown): unknown;
  };
}

/** The table of contents of a file: where its objects lie. */
export interface XRefClass {
  readonly prototype: {
    readonly stream: PlainStream;
    /** Ranges of numbers, each with its first one and how many there are. */
    readonly streamState: { entryRanges: unknown[] };
    parse(recovery: boolean): void;
    indexObjects(): unknown;
    fetchAsync(...args: unknown[]): Promise<unknown>;
    readXRefStream(stream: unknown): void;
    readXRefTable(parser: ParserClass['prototype']): unknown;
    fetchIfRef(object: unknown): unknown;
  };
}

/** `content` and `annotations` are getters. */
export interface PageClass {
  readonly prototype: {
    readonly pageDict: Dictionary;
    readonly xref: XRefClass['prototype'];
    readonly content: unknown;
    readonly annotations: readonly unknown[];
  };
}

/** What codes stand for: bytes of letters, or numbers of glyphs. */
export interface CMapClass {
  readonly prototype: {
    mapOne(code: number, letters: unknown): void;
    mapBfRange(low: number, high: number, letters: string): void;
    mapBfRangeToArray(low: number, high: number, letters: unknown[]): void;
    mapCidRange(low: number, high: number, number: number): void;
  };
}

export interface DecodeStreamClass {
  readonly prototype: {
    readonly bufferLength: number;
    /** A buffer of at least so many bytes. */
    ensureBuffer(wanted: number): Uint8Array;
  };
}

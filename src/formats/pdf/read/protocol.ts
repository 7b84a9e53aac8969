/**
 * The messages of pdf.js's working half, as far as they are used: who asks, who answers, how a stream
 * of drawing commands arrives. Source: pdf.js 4.10.38, `src/shared/message_handler.js`,
 * `src/core/worker.js`, `src/shared/util.js`. The version is pinned; the engine refuses another one.
 */

import type { Sign } from './letters';

export const pdfJsVersion = '4.10.38';

/** `CallbackKind`: how an answer ended. */
export const answered = { data: 1, error: 2 } as const;

/** `StreamKind`: the messages of a stream that the engine listens to. */
export const stream = { close: 3, enqueue: 4, error: 5 } as const;

/** `RenderingIntentFlag`: everything that may be seen, and commands as they stand in the file. */
export const intent = { any: 1, operators: 256 } as const;

/** `OPS`: the drawing commands that place text or draw lines; all others are passed over. */
export const op = {
  setLineWidth: 2,
  setGState: 9,
  save: 10,
  restore: 11,
  transform: 12,
  moveTo: 13,
  lineTo: 14,
  curveTo: 15,
  curveTo2: 16,
  curveTo3: 17,
  closePath: 18,
  rectangle: 19,
  stroke: 20,
  closeStroke: 21,
  fill: 22,
  eoFill: 23,
  fillStroke: 24,
  eoFillStroke: 25,
  closeFillStroke: 26,
  closeEOFillStroke: 27,
  endPath: 28,
  clip: 29,
  eoClip: 30,
  beginText: 31,
  setCharSpacing: 33,
  setWordSpacing: 34,
  setHScale: 35,
  setLeading: 36,
  setFont: 37,
  setTextRise: 39,
  moveText: 40,
  setLeadingMoveText: 41,
  setTextMatrix: 42,
  nextLine: 43,
  showText: 44,
  setFillRGBColor: 59,
  beginMarkedContent: 69,
  beginMarkedContentProps: 70,
  endMarkedContent: 71,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  beginAnnotation: 80,
  endAnnotation: 81,
  constructPath: 91,
  /** A stream of commands, of our own: pdf.js has no such number. */
  content: 200,
} as const;

/** One letter as the font draws it. `width` is in font units; `unicode` may be several characters. */
export interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  /** What it means, where that is known already. */
  readonly sign?: Sign;
  /** Its number in the strings of the page. */
  readonly originalCharCode?: number;
}

/** What the working half tells of a font. */
export interface FontFacts {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly isType3Font?: boolean;
  readonly bbox?: readonly number[];
}

/** A message to or from the working half; only the fields of its kind are there. */
export interface Message {
  readonly sourceName: string;
  readonly targetName: string;
  readonly action?: string;
  readonly data?: unknown;
  readonly callback?: number;
  readonly callbackId?: number;
  readonly reason?: { readonly name?: string; readonly message?: string };
  readonly stream?: number;
  readonly streamId?: number;
  readonly chunk?: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };
}

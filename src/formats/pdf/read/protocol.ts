/**
 * The messages of pdf.js's working half, as far as they are used: who asks, who answers, how a stream
 * of drawing commands arrives. Source: pdf.js 4.10.38, `src/shared/message_handler.js`,
 * `src/core/worker.js`, `src/shared/util.js`. The version is pinned; the engine refuses another one.
 */

export const pdfJsVersion = '4.10.38';

/** `CallbackKind`: how an answer ended. */
export const answered = { data: 1, error: 2 } as const;

/** `StreamKind`: the messages of a stream that the engine listens to. */
export const stream = { close: 3, enqueue: 4, error: 5 } as const;

/** `RenderingIntentFlag`: everything that may be seen, and commands as they stand in the file. */
export const intent = { any: 1, operators: 256 } as const;

/** Commands that pdf.js gives (`OPS`), as far as they are listened to. */
export const op = {
  beginAnnotation: 80,
  endAnnotation: 81,
  /** A stream of commands, of our own: pdf.js has no such number. */
  content: 200,
} as const;

/** One letter as the font draws it. `width` is in font units; `unicode` may be several characters. */
export interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
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

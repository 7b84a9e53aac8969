/**
 * Opens a PDF with the working half of pdf.js, in the same thread, without its drawing half: no page, no
 * canvas, no network, no second worker, no code made at run time. Messages go by reference, so that drawing
 * commands cost no copy; they must be used before the call that brings them returns.
 */

import { characterMap } from './characterMaps';
import { putOurBudgets, spendFrom } from './ourBudgets';
import { noPictures, putOurWay } from './ourWay';
import {
  answered,
  type FontFacts,
  intent,
  type Message,
  pdfJsVersion,
  stream as streamKind,
} from './protocol';
import type { Purse } from './purse';
import { fillRuntime } from './runtime';

/** Takes drawing commands in the order of the page; `args[i]` belongs to `operators[i]`. */
type OperatorSink = (operators: readonly number[], args: readonly unknown[]) => void;

export interface PageBox {
  /** In degrees clockwise: 0, 90, 180 or 270. */
  readonly rotate: number;
  /** Left, bottom, right, top in points of the page's own space. */
  readonly view: readonly [number, number, number, number];
}

/** Thrown for a file that cannot be opened; `reason` tells what to say. */
export class PdfRefusal extends Error {
  constructor(readonly reason: 'encrypted' | 'damaged' | 'overloaded') {
    super(reason);
  }
}

const us = 'chancery';
const documentId = 'document';

/** Pages of scanners at 600 dpi; more pixels are no page. */
export const largestPicture = 50_000_000;
const wholePages = { maxImageSize: largestPicture };

const evaluatorOptions = (pictures: boolean): object =>
  Object.assign(Object.create(pictures ? wholePages : noPictures) as object, {
    disableFontFace: false,
    ignoreErrors: true,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    canvasMaxAreaInBytes: -1,
    fontExtraProperties: false,
    // Fonts that the file does not bring are not needed: only their widths are, and pdf.js knows those.
    useSystemFonts: true,
    cMapUrl: null,
    standardFontDataUrl: null,
  });

interface Waiting {
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

/** An open PDF. Ask for one page at a time; `close` also ends a page that is under way. */
export class PdfFile {
  readonly fonts = new Map<string, FontFacts>();
  /** Character tables that the file needs and nobody has. */
  readonly missingMaps = new Set<string>();
  /** Decoded pictures by the name that drawing commands give them; only of a file opened for its pictures. */
  readonly pictures = new Map<string, unknown>();
  private listeners: ((event: { data: Message }) => void)[] = [];
  private readonly waiting = new Map<number, Waiting>();
  private sink: OperatorSink | null = null;
  private page: Waiting | null = null;
  private opening: Waiting | null = null;
  private asked = 0;
  private streams = 0;

  private constructor(private readonly purse: Purse) {}

  /** Throws `PdfRefusal`. `bytes` are taken over: they must not be used afterwards. */
  static async open(
    bytes: Uint8Array,
    purse: Purse,
    pictures = false,
  ): Promise<{ file: PdfFile; pages: number }> {
    const file = new PdfFile(purse);
    const half = await loadEngine();
    half.initializeFromPort({
      postMessage: (message) => file.take(message as Message),
      addEventListener: (_, listener) => void file.listeners.push(listener),
    });
    // Errors only: what is odd in a file is said in our own words.
    file.send({ action: 'configure', data: { verbosity: 0 } }, 'worker');
    await file.ask('GetDocRequest', request(bytes, pictures), 'worker');
    const info = await new Promise((resolve, reject) => {
      file.opening = { resolve, reject };
      file.tell('Ready', null);
    });
    return { file, pages: (info as { pdfInfo: { numPages: number } }).pdfInfo.numPages };
  }

  /** `index` from 0. Throws `PdfRefusal` for a page that is not there or broken. */
  async box(index: number): Promise<PageBox> {
    return (await this.ask('GetPage', { pageIndex: index })) as PageBox;
  }

  /** Resolves when all commands of the page, and of what is noted on it, have gone to `sink`. Throws `PdfRefusal`. */
  async draw(index: number, sink: OperatorSink): Promise<void> {
    this.sink = sink;
    await new Promise((resolve, reject) => {
      this.page = { resolve, reject };
      this.streams++;
      this.send({
        action: 'GetOperatorList',
        streamId: this.streams,
        // More room than any page needs: commands are used at once and never wait.
        desiredSize: Number.MAX_SAFE_INTEGER,
        data: {
          pageIndex: index,
          intent: intent.any | intent.operators,
          cacheKey: `page${index}`,
          annotationStorage: null,
          modifiedIds: null,
        },
      });
    });
  }

  /** What is noted on the page, as pdf.js describes it. */
  notes(index: number): Promise<unknown> {
    return this.ask('GetAnnotations', { pageIndex: index, intent: intent.any });
  }

  /** Lets go of fonts and pictures of the pages read so far. */
  async forget(): Promise<void> {
    await this.ask('Cleanup', null);
  }

  /** What reads the file. It is closed where there is none, as where no memory is left for the compiled half. */
  async keptFor<Reader>(make: () => Reader): Promise<Reader> {
    try {
      return make();
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    this.sink = null;
    await this.ask('Terminate', null);
    this.listeners = [];
  }

  private ask(action: string, data: unknown, target = `${documentId}_worker`): Promise<unknown> {
    this.asked++;
    const callbackId = this.asked;
    return new Promise((resolve, reject) => {
      this.waiting.set(callbackId, { resolve, reject });
      this.send({ action, data, callbackId }, target);
    });
  }

  /** What is said of a file that failed so. */
  refusalFor(reason: unknown): PdfRefusal {
    if (this.purse.spent) return new PdfRefusal('overloaded');
    return new PdfRefusal(
      (reason as { name?: unknown } | null | undefined)?.name === 'PasswordException'
        ? 'encrypted'
        : 'damaged',
    );
  }

  private tell(action: string, data: unknown): void {
    this.send({ action, data });
  }

  private send(message: object, targetName = `${documentId}_worker`): void {
    const sourceName = targetName === 'worker' ? us : documentId;
    const whole = { sourceName, targetName, ...message } as Message;
    // Never inside the call that led here: the other half may be in the middle of something.
    queueMicrotask(() => {
      spendFrom(this.purse);
      for (const listener of [...this.listeners]) listener({ data: whole });
    });
  }

  private take(message: Message): void {
    if (message.stream !== undefined) this.takeStream(message);
    else if (message.callback !== undefined) this.takeAnswer(message);
    else if (message.callbackId !== undefined) this.answer(message);
    else this.takeNews(message);
  }

  private takeStream({ stream, chunk, streamId, reason }: Message): void {
    if (streamId !== this.streams) return;
    if (stream === streamKind.enqueue && chunk !== undefined) this.sink?.(chunk.fnArray, chunk.argsArray);
    else if (stream === streamKind.close) this.page?.resolve(null);
    else if (stream === streamKind.error || reason !== undefined) this.page?.reject(this.refusalFor(reason));
  }

  private takeAnswer({ callback, callbackId = 0, data, reason }: Message): void {
    const waiting = this.waiting.get(callbackId);
    this.waiting.delete(callbackId);
    if (callback === answered.data) waiting?.resolve(data);
    else waiting?.reject(this.refusalFor(reason));
  }

  private takeNews({ action, data }: Message): void {
    if (action === 'GetDoc') this.opening?.resolve(data);
    else if (action === 'DocException') this.opening?.reject(this.refusalFor(data as Message['reason']));
    else if (action === 'commonobj') {
      const [id, kind, value] = data as readonly [string, string, FontFacts];
      if (kind === 'Font') this.fonts.set(id, value);
      else if (kind === 'Image') this.pictures.set(id, value);
    } else if (action === 'obj') {
      const [id, , kind, value] = data as readonly [string, number, string, unknown];
      if (kind === 'Image') this.pictures.set(id, value);
    }
  }

  /** The working half asks: for a table of characters, a font, a password, a picture seen before. */
  private answer({ action, data, callbackId, sourceName }: Message): void {
    const target = sourceName;
    const reply = (message: object) => this.send({ callbackId, ...message }, target);
    const give = (value: unknown) => reply({ callback: answered.data, data: value });
    const refuse = () =>
      reply({ callback: answered.error, reason: { name: 'UnknownErrorException', message: 'not here' } });
    if (action === 'FetchBuiltInCMap') {
      const { name } = data as { name: string };
      void characterMap(name).then((cMapData) => {
        if (cMapData !== null) return give({ cMapData, isCompressed: true });
        this.missingMaps.add(name);
        return refuse();
      }, refuse);
    } else if (action === 'commonobj') give(null);
    else refuse();
  }
}

const request = (data: Uint8Array, pictures: boolean) => ({
  docId: documentId,
  apiVersion: pdfJsVersion,
  data,
  password: null,
  disableAutoFetch: true,
  rangeChunkSize: 65_536,
  length: data.length,
  docBaseUrl: null,
  enableXfa: false,
  evaluatorOptions: evaluatorOptions(pictures),
});

/**
 * Loaded when the first PDF is read. In a worker pdf.js would answer the worker's own messages, as if it were
 * alone there; it does not where it believes to stand in a window. Not the package's `legacy` build: that puts a
 * slow `Array.prototype.push` of its own in the place of the runtime's, for everybody.
 */
export async function loadEngine() {
  fillRuntime();
  const scope = globalThis as { window?: unknown };
  const pretend = !('window' in scope);
  if (pretend) scope.window = scope;
  try {
    const half = await import('pdfjs-dist/build/pdf.worker.mjs');
    if (putOurWay(half)) putOurBudgets(half);
    return half.WorkerMessageHandler;
  } finally {
    if (pretend) delete scope.window;
  }
}

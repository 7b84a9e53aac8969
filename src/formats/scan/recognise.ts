/**
 * Reads pictures of pages with Tesseract's core, page by page, offline: the core and its knowledge of
 * letters come from whoever calls. Every word that it is not sure of is marked; recognition never
 * passes for text that somebody typed, which a warning says.
 */

import { gunzipSync } from 'fflate';
import startCore, {
  type TesseractApi,
  type TesseractModule,
} from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import type { Block, ReadText, StyledText, Warning } from '#domain/document/document';
import { appError } from '#domain/errors';
import type { LanguageCode } from '#domain/languages';
import { fail, ok, type Result } from '#domain/result';
import { blocksOfPages } from './blocks';
import { linesOf, type WordLine } from './words';

/** A picture of one page: the bytes of a PNG, JPEG, BMP or PNM file. */
export interface PageImage {
  readonly bytes: Uint8Array;
  /** Pixels an inch where it is known. */
  readonly dpi?: number;
  /** Of the file, from 1, where it is one of several. */
  readonly page?: number;
}

/** Where the core and its data come from: files beside the program, never the network. */
export interface RecognitionData {
  /** `tesseract-core-simd-lstm.wasm`. */
  core(): Promise<Uint8Array>;
  /** What is known of a language's letters (`eng.traineddata`), packed with gzip. */
  letters(language: LanguageCode): Promise<Uint8Array>;
}

export interface RecognitionOptions {
  /** For sentences. */
  readonly name: string;
  /** At least one; the first is the likeliest. */
  readonly languages: readonly LanguageCode[];
  readonly data: RecognitionData;
  /** Pages done and pages in all; none are done when the first is about to begin. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Stops the work between two pages. */
  readonly signal?: { readonly aborted: boolean };
  /** Asked before each page but the first; without time the rest is left out, which a warning says. */
  readonly hasTime?: () => boolean;
}

const names: { readonly [L in LanguageCode]: string } = { en: 'eng', ru: 'rus', kk: 'kaz' };

/**
 * The blocks of the pages, words below the core's certainty marked `uncertain`. Errors: `scan.noText`,
 * `scan.unreadable` (a picture that cannot be decoded), `work.cancelled`. Pictures may come one by one.
 */
export async function recognisePages(
  pages: Iterable<PageImage> | AsyncIterable<PageImage>,
  count: number,
  options: RecognitionOptions,
): Promise<Result<ReadText>> {
  const read = await recognisedPages(pages, count, options);
  if (!read.ok) return read;
  const { pages: seen, isWhole } = read.value;
  const text = blocksOfPages(seen.map(({ lines }) => lines));
  return text.blocks.length === 0
    ? fail(appError('scan.noText', { name: options.name }))
    : ok({
        ...text,
        warnings: [recognised(text), ...(isWhole ? [] : leftOut(seen.length, count)), ...text.warnings],
      });
}

export interface RecognisedPages {
  readonly pages: readonly { readonly page: number; readonly lines: readonly WordLine[] }[];
  /** There was time for all of them. */
  readonly isWhole: boolean;
}

/** The lines of each page, as `recognisePages` takes them. Errors: `scan.unreadable`, `work.cancelled`. */
export async function recognisedPages(
  pages: Iterable<PageImage> | AsyncIterable<PageImage>,
  count: number,
  options: RecognitionOptions,
): Promise<Result<RecognisedPages>> {
  const { name, signal, onProgress } = options;
  const core = await Core.start(options);
  onProgress?.(0, count);
  try {
    const read: { page: number; lines: WordLine[] }[] = [];
    for await (const page of pages) {
      if (signal?.aborted) return fail(appError('work.cancelled', { name }));
      if (read.length > 0 && options.hasTime?.() === false) return ok({ pages: read, isWhole: false });
      const lines = core.read(page);
      if (lines === null) return fail(appError('scan.unreadable', { name }));
      read.push({ page: page.page ?? read.length + 1, lines });
      onProgress?.(read.length, Math.max(count, read.length));
      // Lets the caller's clicks have their turn: a page takes seconds.
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
    }
    return ok({ pages: read, isWhole: true });
  } finally {
    core.end();
  }
}

class Core {
  private constructor(
    private readonly module: TesseractModule,
    private readonly api: TesseractApi,
  ) {}

  static async start({ languages, data }: RecognitionOptions): Promise<Core> {
    const wanted = [...new Set(languages.length === 0 ? (['en'] as const) : languages)];
    const silent = () => undefined;
    const module = await startCore({
      wasmBinary: await data.core(),
      print: silent,
      printErr: silent,
      TesseractProgress: silent,
    });
    for (const language of wanted) {
      module.FS.writeFile(`${names[language]}.traineddata`, gunzipSync(await data.letters(language)));
    }
    const api = new module.TessBaseAPI();
    const failed = api.Init(null, wanted.map((language) => names[language]).join('+'), 1);
    if (failed !== 0) throw new Error('The data for recognition does not fit the core.');
    return new Core(module, api);
  }

  /** The lines of a page in reading order, or null where the picture cannot be decoded. */
  read({ bytes, dpi }: PageImage): WordLine[] | null {
    this.module.FS.writeFile('/input', bytes);
    if (dpi !== undefined) this.api.SetVariable('user_defined_dpi', String(Math.round(dpi)));
    const seen = this.api.SetImageFile(1, 0) === 0 && this.api.Recognize(null) === 0;
    const lines = seen ? linesOf(this.api.GetTSVText(0)) : null;
    this.api.Clear();
    this.module.FS.unlink('/input');
    return lines;
  }

  end(): void {
    this.api.End();
  }
}

const leftOut = (read: number, of: number): readonly Warning[] => [
  {
    code: 'scan.outOfTime',
    message: `Only the first ${read} of ${of} pages were recognised in the time allowed.`,
    facts: { read, of },
  },
];

/** Places marked as uncertain. */
export function uncertainIn(blocks: readonly Block[]): number {
  const styled = blocks.flatMap((block): readonly StyledText[] =>
    block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [block],
  );
  return styled.flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'uncertain')).length;
}

function recognised({ blocks }: ReadText): Warning {
  const uncertain = uncertainIn(blocks);
  const places =
    uncertain === 0 ? 'No place is' : uncertain === 1 ? 'One place is' : `${uncertain} places are`;
  return {
    code: 'scan.recognised',
    message: `The text was recognised from pictures: compare it with the original. ${places} marked as uncertain.`,
    facts: { count: uncertain },
  };
}

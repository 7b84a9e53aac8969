/**
 * Tesseract's core as far as it is used. Source: tesseract.js-core 7.0.0, `README.md` and the names that
 * its binding exports (baseapi.h of Tesseract 5).
 */

declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  export interface TesseractApi {
    /** 0 when all went well. `mode` 1: neural nets only. */
    Init(path: null, languages: string, mode: number): number;
    SetVariable(name: string, value: string): boolean;
    /** The file `/input`: its EXIF orientation (1 for upright), an angle in radians. 0 when it was read. */
    SetImageFile(orientation: number, angle: number): number;
    /** 0 when all went well. */
    Recognize(monitor: null): number;
    /** A line an element: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
    GetTSVText(page: number): string;
    Clear(): void;
    End(): void;
  }

  export interface TesseractModule {
    readonly FS: { writeFile(name: string, data: Uint8Array): void; unlink(name: string): void };
    readonly TessBaseAPI: new () => TesseractApi;
  }

  const start: (options: {
    wasmBinary: Uint8Array;
    print: (line: string) => void;
    printErr: (line: string) => void;
    TesseractProgress: (percent: number) => void;
  }) => Promise<TesseractModule>;

  export default start;
}

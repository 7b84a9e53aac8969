/** The recogniser's data as it lies in the packages and in `resources`, for tests on plain Node. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { RecognitionData } from '#formats/scan/readScan';

const packaged = (name: string) => createRequire(import.meta.url).resolve(name);

const files = {
  en: () => packaged('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'),
  kk: () => packaged('@tesseract.js-data/kaz/4.0.0_best_int/kaz.traineddata.gz'),
  ru: () => fileURLToPath(new URL('../../resources/ocr/rus.traineddata.gz', import.meta.url)),
};

export const recognitionData: RecognitionData = {
  core: async () => readFileSync(packaged('tesseract.js-core/tesseract-core-simd-lstm.wasm')),
  letters: async (language) => readFileSync(files[language]()),
};

/** `--recognise en,ru`: a file without text of its own is read from its pictures, in these languages. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type LanguageCode, languages } from '#domain/languages';
import { fail, ok, type Result } from '#domain/result';
import type { RecognitionData } from '#formats/scan/readScan';
import { type OptionSpec, type Options, optionValue } from './options';

export const recogniseOption: OptionSpec = { name: 'recognise', takesValue: true };

/** For the help. */
export const recogniseUsage = '[--recognise en,ru,kk]';

/** The languages asked for, null where recognition is not, or one sentence that says what is wrong. */
export function chosenLanguages(options: Options): Result<readonly LanguageCode[] | null, string> {
  const asked = optionValue(options, recogniseOption.name);
  if (asked === null) return ok(null);
  const codes = asked.split(',').map((code) => code.trim());
  const known = languages.filter((language) => codes.includes(language));
  const unknown = codes.find((code) => !languages.some((language) => language === code));
  return unknown === undefined
    ? ok([...known].sort((a, b) => codes.indexOf(a) - codes.indexOf(b)))
    : fail(`--recognise takes languages of ${languages.join(', ')}, not “${unknown}”.`);
}

/** From the packages that the command line is installed with, and from its own resources. */
export const recognitionData: RecognitionData = {
  core: () => readFile(packaged('tesseract.js-core/tesseract-core-simd-lstm.wasm')),
  letters: (language) => readFile(lettersOf[language]()),
};

const packaged = (name: string): string => createRequire(__filename).resolve(name);

const lettersOf: { readonly [L in LanguageCode]: () => string } = {
  en: () => packaged('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'),
  kk: () => packaged('@tesseract.js-data/kaz/4.0.0_best_int/kaz.traineddata.gz'),
  // As far from the built command line as from this file.
  ru: () => path.join(__dirname, '../../resources/ocr/rus.traineddata.gz'),
};

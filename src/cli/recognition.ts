/**
 * `--recognise en,ru`: a file without text of its own is read from its pictures, in these languages; `--seconds 300`
 * gives that more time than any other answer takes.
 */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type LanguageCode, languages } from '#domain/languages';
import { fail, ok, type Result } from '#domain/result';
import type { RecognitionData } from '#formats/scan/recognise';
import { type OptionSpec, type Options, optionValue } from './options';

export const recogniseOption: OptionSpec = { name: 'recognise', takesValue: true };
export const secondsOption: OptionSpec = { name: 'seconds', takesValue: true };

export const recogniseOptions: readonly OptionSpec[] = [recogniseOption, secondsOption];

/** What a person wants of a scan. */
export interface Wish {
  readonly languages: readonly LanguageCode[];
  /** Until the answer; null for as long as any other file may take. */
  readonly seconds: number | null;
}

/** For the help. */
export const recogniseUsage = '[--recognise en,ru,kk [--seconds N]]';

/** What is asked for, null where recognition is not, or one sentence that says what is wrong. */
export function recognitionWish(options: Options): Result<Wish | null, string> {
  const chosen = chosenLanguages(options);
  if (!chosen.ok) return chosen;
  const asked = optionValue(options, secondsOption.name);
  if (chosen.value === null) return asked === null ? ok(null) : fail('--seconds goes with --recognise.');
  const seconds = asked === null ? null : Number(asked);
  if (seconds !== null && !(Number.isInteger(seconds) && seconds >= 1 && seconds <= longest))
    return fail(`--seconds takes a number from 1 to ${longest}, not “${asked}”.`);
  return ok({ languages: chosen.value, seconds });
}

/** A day. */
const longest = 86_400;

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

/** Recognises one scan; its data come from this application's own files. Killed by its host when it must be. */

import englishLetters from '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz?url';
import kazakhLetters from '@tesseract.js-data/kaz/4.0.0_best_int/kaz.traineddata.gz?url';
import core from 'tesseract.js-core/tesseract-core-simd-lstm.wasm?url';
import { appError } from '#domain/errors';
import type { LanguageCode } from '#domain/languages';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { readMissingPages } from '#formats/scan/missingPages';
import {
  type PageImage,
  type RecognitionData,
  type RecognitionOptions,
  readScan,
} from '#formats/scan/readScan';
import { recognisePages } from '#formats/scan/recognise';
import russianLetters from '#resources/ocr/rus.traineddata.gz?url';
import type { WorkerAnswer } from './messages';
import { answersOf, type PiecesOfText } from './pieces';
import type { ReadAndUnderstood } from './reading.worker';
import { lookedThrough } from './understood';

export interface RecognitionRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The likeliest first. */
  readonly languages: readonly LanguageCode[];
  readonly profiles: readonly OrganisationProfile[];
  /** Only the pages that have no text of their own, in a file that has text. */
  readonly missingOnly?: boolean;
  /** Pages drawn by the window, where the file has letters that nobody can read and no pictures of them. */
  readonly drawn?: readonly PageImage[];
}

const port = globalThis as unknown as {
  onmessage: (event: MessageEvent<RecognitionRequest>) => void;
  postMessage: (answer: WorkerAnswer<ReadAndUnderstood, PiecesOfText>) => void;
};

const letters: { readonly [L in LanguageCode]: string } = {
  en: englishLetters,
  ru: russianLetters,
  kk: kazakhLetters,
};

class DataMissing extends Error {}

async function ownFile(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new DataMissing(address);
  return new Uint8Array(await answer.arrayBuffer());
}

const data: RecognitionData = {
  core: () => ownFile(core),
  letters: (language) => ownFile(letters[language]),
};

port.onmessage = ({ data: request }) => void answer(request);

function recognised({ bytes, missingOnly, drawn }: RecognitionRequest, options: RecognitionOptions) {
  if (missingOnly === true) return readMissingPages(bytes, { ...options, ...(drawn ? { drawn } : {}) });
  return drawn === undefined || drawn.length === 0
    ? readScan(bytes, options)
    : recognisePages(drawn, drawn.length, options);
}

async function answer(request: RecognitionRequest): Promise<void> {
  const { name, languages, profiles } = request;
  const onProgress = (done: number, of: number) => port.postMessage({ kind: 'progress', done, of });
  try {
    const read = await recognised(request, { name, languages, data, onProgress });
    if (!read.ok) return port.postMessage({ kind: 'failed', error: read.error });
    const value = { read: read.value, ...lookedThrough({ read: read.value, parties: {}, profiles }) };
    for (const part of answersOf(value)) port.postMessage(part);
  } catch (error) {
    // A fault inside a promise ends no worker by itself: without this the window would wait for its deadline.
    const code = error instanceof DataMissing ? 'scan.dataMissing' : 'work.crashed';
    port.postMessage({ kind: 'failed', error: appError(code, { name }) });
  }
}

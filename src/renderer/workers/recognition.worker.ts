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
import type { HostAnswer, WorkerAnswer } from './messages';
import { answersOf, type PiecesOfText } from './pieces';
import type { ReadAndUnderstood } from './reading.worker';
import { recognitionTime } from './recognitionTime';
import { lookedThrough } from './understood';

export type { PageImage } from '#formats/scan/readScan';

export interface RecognitionRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The likeliest first. */
  readonly languages: readonly LanguageCode[];
  readonly profiles: readonly OrganisationProfile[];
  /** Only the pages that have no text of their own, in a file that has text. */
  readonly missingOnly?: boolean;
  /** Pages, from 1, that the window draws when they are asked for: their letters nobody can read, and no pictures of them are in the file. */
  readonly drawn?: readonly number[];
}

const port = globalThis as unknown as {
  onmessage: (event: MessageEvent<RecognitionRequest | HostAnswer<PageImage | null>>) => void;
  postMessage: (answer: WorkerAnswer<ReadAndUnderstood, PiecesOfText, number>) => void;
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

let onDrawn: (page: PageImage | null) => void = () => undefined;

port.onmessage = ({ data: message }) => {
  if ('kind' in message) onDrawn(message.value);
  else void answer(message);
};

function drawnByWindow(page: number): Promise<PageImage | null> {
  const drawn = new Promise<PageImage | null>((resolve) => {
    onDrawn = resolve;
  });
  port.postMessage({ kind: 'ask', question: page });
  return drawn;
}

/** Page by page, each drawn while the one before it is recognised; one that cannot be drawn is left out. */
async function* picturesOf(pages: readonly number[]): AsyncGenerator<PageImage, void, undefined> {
  const [first, ...others] = pages;
  let coming = first === undefined ? null : drawnByWindow(first);
  for (const next of [...others, null]) {
    const picture = await coming;
    coming = next === null ? null : drawnByWindow(next);
    if (picture) yield picture;
  }
}

function recognised({ bytes, missingOnly, drawn = [] }: RecognitionRequest, options: RecognitionOptions) {
  const pictures = picturesOf(drawn);
  if (missingOnly === true)
    return readMissingPages(bytes, drawn.length === 0 ? options : { ...options, drawn: pictures });
  return drawn.length === 0 ? readScan(bytes, options) : recognisePages(pictures, drawn.length, options);
}

async function answer(request: RecognitionRequest): Promise<void> {
  const { name, languages, profiles } = request;
  const began = performance.now();
  const onProgress = (done: number, of: number) => port.postMessage({ kind: 'progress', done, of });
  const hasTime = () => performance.now() - began < recognitionTime;
  try {
    const read = await recognised(request, { name, languages, data, onProgress, hasTime });
    if (!read.ok) return port.postMessage({ kind: 'failed', error: read.error });
    const value = { read: read.value, ...lookedThrough({ read: read.value, parties: {}, profiles }) };
    for (const part of answersOf(value)) port.postMessage(part);
  } catch (error) {
    // A fault inside a promise ends no worker by itself: without this the window would wait for its deadline.
    const code = error instanceof DataMissing ? 'scan.dataMissing' : 'work.crashed';
    port.postMessage({ kind: 'failed', error: appError(code, { name }) });
  }
}

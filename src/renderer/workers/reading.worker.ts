/** Reads one file or pasted text and says what is understood of it; killed by its host when it must be. */

import type { ReadText } from '#domain/document/document';
import { appError } from '#domain/errors';
import type { PartyCode } from '#domain/notation/notation';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { readAnyFile, readPasted, type TextEncoding } from '#formats/readFile';
import type { WorkerAnswer } from './messages';
import { answersOf, type PiecesOfText } from './pieces';
import { type LookedThrough, lookedThrough } from './understood';

export type ReadingRequest = (
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly bytes: Uint8Array;
      /** For text: the one that a person chose; without it, it is recognised. */
      readonly encoding?: TextEncoding;
    }
  | { readonly kind: 'pasted'; readonly text: string }
) & {
  readonly profiles: readonly OrganisationProfile[];
  /** Parties of authors of tracked changes, by name, as remembered. */
  readonly parties: Readonly<Record<string, PartyCode>>;
};

/** The text as the file has it (authors under their own codes), and what is understood of it. */
export interface ReadAndUnderstood extends LookedThrough {
  readonly read: ReadText;
}

const port = globalThis as unknown as {
  onmessage: (event: MessageEvent<ReadingRequest>) => void;
  postMessage: (answer: WorkerAnswer<ReadAndUnderstood, PiecesOfText>) => void;
};

port.onmessage = ({ data }) => {
  answer(data).catch(() => {
    // A fault inside a promise ends no worker by itself: without this the window would wait for its deadline.
    const name = data.kind === 'file' ? data.name : '';
    port.postMessage({ kind: 'failed', error: appError('work.crashed', { name }) });
  });
};

/** Readers that go page by page tell how far they are; understanding at the end counts as one page more. */
async function answer(data: ReadingRequest): Promise<void> {
  const onProgress = (done: number, of: number) => port.postMessage({ kind: 'progress', done, of: of + 1 });
  const read = data.kind === 'file' ? await readAnyFile(data, { onProgress }) : readPasted(data.text);
  if (!read.ok) return port.postMessage({ kind: 'failed', error: read.error });
  const value = { read: read.value, ...lookedThrough({ ...data, read: read.value }) };
  for (const part of answersOf(value)) port.postMessage(part);
}

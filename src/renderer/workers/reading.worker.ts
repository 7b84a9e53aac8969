/** Reads one file or pasted text and says what is understood of it; killed by its host when it must be. */

import { understand } from '#domain/circular/understand';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { ok } from '#domain/result';
import { readAnyFile, readPasted } from '#formats/readFile';
import type { WorkerAnswer } from './messages';

export type ReadingRequest = (
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'pasted'; readonly text: string }
) & { readonly profiles: readonly OrganisationProfile[] };

const port = globalThis as unknown as {
  onmessage: (event: MessageEvent<ReadingRequest>) => void;
  postMessage: (answer: WorkerAnswer<unknown>) => void;
};

port.onmessage = ({ data }) => void answer(data);

/** PDFs tell their pages; for other kinds, and at the end, half is reading and half understanding. */
async function answer(data: ReadingRequest): Promise<void> {
  port.postMessage({ kind: 'progress', done: 0, of: 2 });
  const onProgress = (done: number, of: number) => port.postMessage({ kind: 'progress', done, of: of + 1 });
  const read = data.kind === 'file' ? await readAnyFile(data, { onProgress }) : ok(readPasted(data.text));
  if (!read.ok) {
    port.postMessage({ kind: 'failed', error: read.error });
    return;
  }
  port.postMessage({ kind: 'progress', done: 1, of: 2 });
  port.postMessage({ kind: 'done', value: understand(read.value, data.profiles) });
}

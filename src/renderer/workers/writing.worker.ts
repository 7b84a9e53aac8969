/** Writes one paper as DOCX, or changes into a DOCX as received, off the page's thread. */

import type { Paper } from '#domain/paper/paper';
import type { Result } from '#domain/result';
import { type IntoWish, type WrittenInto, writeInto } from '#formats/docx/into/writeInto';
import { writeDocx } from '#formats/docx/write/writeDocx';
import type { WorkerAnswer } from './messages';

const port = globalThis as unknown as {
  onmessage: (event: MessageEvent<Paper | IntoWish>) => void;
  postMessage: (answer: WorkerAnswer<Uint8Array | WrittenInto>) => void;
};

port.onmessage = async ({ data }) => {
  const written: Result<Uint8Array | WrittenInto> =
    'changes' in data ? writeInto(data) : await writeDocx(data);
  port.postMessage(
    written.ok ? { kind: 'done', value: written.value } : { kind: 'failed', error: written.error },
  );
};

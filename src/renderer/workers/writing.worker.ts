/** Writes one paper as DOCX, off the page's thread. */

import type { Paper } from '#domain/paper/paper';
import { writeDocx } from '#formats/docx/write/writeDocx';
import type { WorkerAnswer } from './messages';

const port = globalThis as unknown as {
  onmessage: (event: MessageEvent<Paper>) => void;
  postMessage: (answer: WorkerAnswer<Uint8Array>) => void;
};

port.onmessage = async ({ data }) => {
  const written = await writeDocx(data);
  port.postMessage(
    written.ok ? { kind: 'done', value: written.value } : { kind: 'failed', error: written.error },
  );
};

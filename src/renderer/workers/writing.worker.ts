/** Writes one paper as DOCX, puts PDF files behind one another, or writes changes into a DOCX as received, off the page's thread. */

import type { Paper } from '#domain/paper/paper';
import type { Result } from '#domain/result';
import { type IntoWish, type WrittenInto, writeInto } from '#formats/docx/into/writeInto';
import { writeDocx } from '#formats/docx/write/writeDocx';
import { joinPdfs } from '#formats/pdf/pdfPages';
import { twoUp } from '#formats/pdf/twoUp';
import type { WorkerAnswer } from './messages';
import type { JoinWish, TwoUpWish } from './writing';

const port = globalThis as unknown as {
  onmessage: (event: MessageEvent<Paper | IntoWish | JoinWish | TwoUpWish>) => void;
  postMessage: (answer: WorkerAnswer<Uint8Array | WrittenInto>) => void;
};

port.onmessage = async ({ data }) => {
  const written = await answerTo(data);
  port.postMessage(
    written.ok ? { kind: 'done', value: written.value } : { kind: 'failed', error: written.error },
  );
};

async function answerTo(
  data: Paper | IntoWish | JoinWish | TwoUpWish,
): Promise<Result<Uint8Array | WrittenInto>> {
  if ('twoUp' in data) return twoUp(data.twoUp);
  if ('changes' in data) return writeInto(data);
  return 'annexes' in data ? joinPdfs(data.first, data.annexes) : writeDocx(data);
}

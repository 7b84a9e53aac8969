/** The second half of a long PDF's pages, for the worker that reads the file; ended by it, or with it. */

import { limits } from '#formats/limits';
import { type PdfPages, readSomePages } from '#formats/pdf/read/pages';

export interface PagesRequest {
  readonly bytes: Uint8Array;
  /** From 0; `to` is not included. */
  readonly from: number;
  readonly to: number;
}

const port = globalThis as unknown as {
  onmessage: (event: MessageEvent<PagesRequest>) => void;
  postMessage: (answer: PdfPages | null) => void;
};

port.onmessage = ({ data: { bytes, from, to } }) => {
  readSomePages(bytes, from, to, limits).then(
    (pages) => port.postMessage(pages),
    // The reading worker then takes these pages itself, and finds what is wrong with them.
    () => port.postMessage(null),
  );
};

/**
 * The process that sets pages, started by `layout.ts`. It reads papers from its parent and answers with
 * bytes; it opens no window and no connection. The parent ends it.
 */

import { renderPdf } from '#formats/pdf/renderPdf';
import type { LayoutAnswer, LayoutRequest } from './layoutMessages';

/** Electron's port to the parent, which Node's types don't know. */
interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: LayoutRequest }) => void): void;
  postMessage(answer: LayoutAnswer): void;
}

const { parentPort } = process as unknown as { readonly parentPort: ParentPort };

parentPort.on('message', ({ data }) => {
  // A fault rejects, ends this process, and the parent tells the person; there is nothing to save here.
  void renderPdf(data.paper, { folder: data.fontFolder }).then((result) =>
    parentPort.postMessage({ id: data.id, result }),
  );
});

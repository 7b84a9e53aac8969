/** The opened pages of a PDF; those of the one before stay until the new ones can be drawn. */

import { useEffect, useState } from 'react';
import { openPdfPages, type PdfPages } from '#renderer/ui/pdf/pdfPages';

/** Null until the first PDF is open. */
export function usePdfPages(bytes: Uint8Array | null): PdfPages | null {
  const [pages, setPages] = useState<PdfPages | null>(null);
  useEffect(() => {
    if (bytes === null) return;
    let wanted = true;
    openPdfPages(bytes)
      .then((file) => {
        if (wanted) setPages(file);
        else file.close();
      })
      .catch((cause: unknown) =>
        // Our own bytes that are no PDF are a bug: to the error boundary.
        setPages(() => {
          throw cause;
        }),
      );
    return () => {
      wanted = false;
    };
  }, [bytes]);
  // Runs after the pages have ended their drawings, which is before the file behind them goes.
  useEffect(() => () => pages?.close(), [pages]);
  return pages;
}

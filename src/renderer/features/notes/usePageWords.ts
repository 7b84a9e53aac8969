/** The words of the pages that are shown, read once a PDF; null until they are. */

import { useEffect, useState } from 'react';
import type { PdfPages } from '#renderer/ui/pdf/pdfPages';
import type { PageWord } from './paragraphPlaces';

export function usePageWords(pages: PdfPages | null): readonly (readonly PageWord[])[] | null {
  const [read, setRead] = useState<{ pages: PdfPages; words: readonly (readonly PageWord[])[] } | null>(null);
  useEffect(() => {
    if (pages === null) return;
    let wanted = true;
    Promise.all(pages.sizes.map((_, index) => pages.words(index)))
      .then((words) => {
        if (wanted) setRead({ pages, words });
      })
      .catch((cause: unknown) => {
        // Pages that were closed meanwhile have nobody waiting; others stay unclickable, and can be written in the form.
        if (wanted) console.error('The words of the pages could not be read.', cause);
      });
    return () => {
      wanted = false;
    };
  }, [pages]);
  return read?.pages === pages ? read.words : null;
}

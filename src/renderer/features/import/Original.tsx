/** The file as received, on the left: the drawn pages of a PDF, else its paragraphs as they stand in it. */

import { type RefObject, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block, PrintedPlace } from '#domain/document/document';
import { detectKind } from '#formats/kinds';
import { pictureAsPdf } from '#formats/scan/picturePdf';
import { PaperBlock } from '#renderer/ui/PaperText.tsx';
import { openForeignPages, type PdfPages } from '#renderer/ui/pdf/pdfPages';
import { useAfterFirst } from '#renderer/ui/useAfterFirst';
import { Chunks } from './Chunks.tsx';
import type { Reviewed } from './importState';
import { OriginalPages } from './OriginalPages.tsx';
import { useTracked } from './useTracked';

interface OriginalProps {
  readonly item: Reviewed;
  /** The paragraphs as the file has them. */
  readonly blocks: readonly Block[];
  readonly pane: RefObject<HTMLElement | null>;
  readonly selected: string | null;
  readonly onSelect: (block: string) => void;
}

const noPlaces: readonly PrintedPlace[] = [];

export function Original({ item, blocks, pane, selected, onSelect }: OriginalProps) {
  const { t } = useTranslation('import');
  const pages = useForeignPages(item.original === 'pages' ? item.file.bytes : null);
  const isDrawn = item.original === 'pages' && pages !== 'undrawable';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text has to be reached to be scrolled with keys
    <section ref={pane} className="import__received" aria-label={t('received')} tabIndex={0}>
      {isDrawn ? (
        <OriginalPages
          pages={pages}
          pane={pane}
          places={item.read.places ?? noPlaces}
          page={blocks.find(({ id }) => id === selected)?.source?.at ?? null}
          selected={selected}
          onSelect={onSelect}
        />
      ) : (
        <Paragraphs read={item.read} blocks={blocks} selected={selected} onSelect={onSelect} />
      )}
    </section>
  );
}

function Paragraphs({
  read,
  blocks,
  selected,
  onSelect,
}: {
  readonly read: Reviewed['read'];
  readonly blocks: readonly Block[];
  readonly selected: string | null;
  readonly onSelect: (block: string) => void;
}) {
  const tracked = useTracked(read);
  const draw = useCallback(
    (block: Block, isCurrent: boolean) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: with keys the place is chosen on the right, in the outline
      // biome-ignore lint/a11y/noStaticElementInteractions: as above
      <div
        key={block.id}
        className="import__original"
        data-at={block.source?.at}
        data-original={block.id}
        data-current={isCurrent}
        onClick={() => onSelect(block.id)}
      >
        <PaperBlock block={tracked?.received.get(block.id) ?? block} tracked={tracked?.look} />
      </div>
    ),
    [onSelect, tracked],
  );
  if (!useAfterFirst()) return null;
  return (
    <div className="paper-text selectable">
      <Chunks blocks={blocks} selected={selected} lineLength={64} draw={draw} />
    </div>
  );
}

/** A PDF as it is; the pages of a fax, or a picture, as pages of one. What cannot be drawn so is refused by pdf.js. */
function asPages(bytes: Uint8Array): Uint8Array {
  return detectKind(bytes) === 'pdf' ? bytes : (pictureAsPdf(bytes) ?? bytes);
}

/** Null until the pages are open; `undrawable` where pdf.js refuses what our reader could read. */
function useForeignPages(bytes: Uint8Array | null): PdfPages | 'undrawable' | null {
  const [pages, setPages] = useState<PdfPages | 'undrawable' | null>(null);
  useEffect(() => {
    if (bytes === null) return undefined;
    let open: PdfPages | null = null;
    let wanted = true;
    openForeignPages(asPages(bytes))
      .then((opened) => {
        open = opened;
        if (wanted) setPages(opened);
        else opened.close();
      })
      .catch((cause: unknown) => {
        console.warn('The pages of a received PDF cannot be drawn; its paragraphs are shown.', cause);
        if (wanted) setPages('undrawable');
      });
    return () => {
      wanted = false;
      open?.close();
    };
  }, [bytes]);
  return pages;
}

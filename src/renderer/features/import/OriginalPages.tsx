/**
 * The drawn pages of a PDF as received. A click chooses the paragraph that is printed there, and the chosen one is marked
 * where its lines stand, on each page that it runs over.
 */

import { type MouseEvent, type RefObject, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintedPlace } from '#domain/document/document';
import { PdfPage } from '#renderer/ui/pdf/PdfPage.tsx';
import type { PdfPages } from '#renderer/ui/pdf/pdfPages';
import { placeNear } from './placeNear';

/** Room beside the sheet, in CSS pixels, on both sides together. */
const besideSheet = 32;

interface OriginalPagesProps {
  readonly pages: PdfPages | null;
  readonly pane: RefObject<HTMLElement | null>;
  readonly places: readonly PrintedPlace[];
  /** The page of the chosen block, from 1; it is marked as a whole where nobody knows the block's lines. */
  readonly page: number | null;
  readonly selected: string | null;
  readonly onSelect: (block: string) => void;
}

export function OriginalPages({ pages, pane, places, page, selected, onSelect }: OriginalPagesProps) {
  const { t } = useTranslation('import');
  const width = useWidth(pane);
  const byPage = useMemo(() => {
    const found = new Map<number, PrintedPlace[]>();
    for (const place of places) found.set(place.page, [...(found.get(place.page) ?? []), place]);
    return found;
  }, [places]);
  if (pages === null || width === 0) return <p className="quiet">{t('opening')}</p>;
  const widest = Math.max(1, ...pages.sizes.map((size) => size.width));
  const scale = (width - besideSheet) / widest;
  const marked = places.filter(({ block }) => block === selected);
  return pages.sizes.map((_, index) => {
    const choose = ({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>) => {
      const sheet = currentTarget.querySelector('.ui-pdf-page')?.getBoundingClientRect();
      if (sheet === undefined) return;
      const point = { x: (clientX - sheet.left) / scale, y: (clientY - sheet.top) / scale };
      const place = placeNear(byPage.get(index + 1) ?? [], point);
      if (place !== null) onSelect(place.block);
    };
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: with keys the place is chosen on the right, in the outline
      // biome-ignore lint/a11y/noStaticElementInteractions: as above
      <div
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
        key={index}
        className="import__page"
        data-at={index + 1}
        data-current={marked.length === 0 && page === index + 1}
        onClick={choose}
      >
        <PdfPage
          pages={pages}
          index={index}
          scale={scale}
          label={t('page', { page: index + 1 })}
          undrawn={t('undrawn')}
        >
          {marked.map((place) =>
            place.page === index + 1 ? <Mark key={place.y0} place={place} scale={scale} /> : null,
          )}
        </PdfPage>
      </div>
    );
  });
}

/** Around the words, in points. */
const margin = 2;

const Mark = ({ place, scale }: { readonly place: PrintedPlace; readonly scale: number }) => (
  <div
    className="import__place"
    data-original={place.block}
    style={{
      left: (place.x0 - margin) * scale,
      top: (place.y0 - margin) * scale,
      width: (place.x1 - place.x0 + 2 * margin) * scale,
      height: (place.y1 - place.y0 + 2 * margin) * scale,
    }}
  />
);

/** The pane's inner width in CSS pixels, 0 before it is laid out. */
function useWidth(pane: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (pane.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(pane.current);
    setWidth(pane.current.clientWidth);
    return () => observer.disconnect();
  }, [pane]);
  return width;
}

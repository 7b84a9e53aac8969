/**
 * The page on the right: the pages of the real PDF, one under the other, with a strip to walk and to
 * enlarge them. While a newer PDF is being set the older pages stay, and the strip says so.
 */

import { ChevronDown, ChevronUp, Minus, MoveHorizontal, Plus } from 'lucide-react';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '#renderer/commands/registry';
import { IconButton } from '#renderer/ui/Button.tsx';
import { PdfPage } from '#renderer/ui/pdf/PdfPage.tsx';
import type { PdfPages } from '#renderer/ui/pdf/pdfPages';
import { type PageParagraph, PageParagraphs, type PlacedParagraph } from './PageParagraphs.tsx';
import { paragraphPlaces } from './paragraphPlaces';
import { usePageWords } from './usePageWords';
import { usePdfPages } from './usePdfPages';
import './preview.css';

interface PagePreviewProps {
  readonly bytes: Uint8Array | null;
  /** Newer pages are being set. */
  readonly busy: boolean;
  /** One sentence why the newest pages could not be set, or null. */
  readonly problem: string | null;
  /** The paragraphs that can be written on the page, in the order of the pages; none where absent. */
  readonly paragraphs?: readonly PageParagraph[];
  readonly onWrite?: (paragraph: PageParagraph, text: string | null) => void;
}

const nothing: readonly PageParagraph[] = [];

/** Zoom steps as factors of the fitted width. */
const zooms = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const;
const fitted = zooms.indexOf(1);
/** Room beside the sheet, in CSS pixels, on both sides together. */
const besideSheet = 48;
const widestFit = 900;

export function PagePreview({ bytes, busy, problem, paragraphs = nothing, onWrite }: PagePreviewProps) {
  const { t } = useTranslation('notes');
  const pages = usePdfPages(bytes);
  const placed = usePlaced(pages, paragraphs);
  const desk = useRef<HTMLDivElement>(null);
  const width = useWidth(desk);
  const [zoom, setZoom] = useState(fitted);
  const [current, setCurrent] = useState(0);
  const widest = Math.max(1, ...(pages?.sizes.map((size) => size.width) ?? []));
  const scale = (Math.min(width - besideSheet, widestFit) / widest) * (zooms[zoom] ?? 1);
  const zoomBy = (by: number) => setZoom((at) => Math.min(zooms.length - 1, Math.max(0, at + by)));
  useCommands({
    'view.zoomIn': () => zoomBy(1),
    'view.zoomOut': () => zoomBy(-1),
    'view.zoomReset': () => setZoom(fitted),
  });
  const go = (index: number) => showPage(desk, index);
  return (
    <section className="preview" aria-label={t('preview.label')} aria-busy={busy}>
      <Strip
        pages={pages}
        current={current}
        busy={busy}
        go={go}
        zoomBy={zoomBy}
        fit={() => setZoom(fitted)}
      />
      {problem !== null && (
        <p className="preview__problem" role="alert">
          {t('preview.failed', { reason: problem })}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller without anything to focus inside */}
      <div ref={desk} className="preview__desk" tabIndex={0} onScroll={() => setCurrent(pageInSight(desk))}>
        {pages !== null && width > 0
          ? pages.sizes.map((_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number; its old drawing stays till the new
              <div key={index} className="preview__page">
                <PdfPage
                  pages={pages}
                  index={index}
                  scale={scale}
                  label={t('preview.page', { page: index + 1 })}
                  undrawn={t('preview.undrawn')}
                />
                {onWrite && (
                  <PageParagraphs
                    paragraphs={placed.filter(({ place }) => place.page === index)}
                    scale={scale}
                    onWrite={onWrite}
                  />
                )}
              </div>
            ))
          : problem === null && <p className="preview__first quiet">{t('preview.first')}</p>}
      </div>
    </section>
  );
}

/** The paragraphs where they stand; one that runs over two pages stands on both. */
function usePlaced(pages: PdfPages | null, paragraphs: readonly PageParagraph[]): readonly PlacedParagraph[] {
  const words = usePageWords(paragraphs.length > 0 ? pages : null);
  return useMemo(() => {
    if (words === null) return [];
    const places = paragraphPlaces(
      paragraphs.map(({ text }) => text),
      words,
    );
    return paragraphs.flatMap((paragraph, at) =>
      (places[at] ?? []).map((place) => ({ ...paragraph, place })),
    );
  }, [words, paragraphs]);
}

function Strip(props: {
  readonly pages: PdfPages | null;
  readonly current: number;
  readonly busy: boolean;
  readonly go: (index: number) => void;
  readonly zoomBy: (by: number) => void;
  readonly fit: () => void;
}) {
  const { t } = useTranslation('notes');
  const { pages, go, zoomBy } = props;
  const count = pages?.sizes.length ?? 0;
  const current = Math.min(props.current, Math.max(0, count - 1));
  return (
    <div className="preview__strip">
      <IconButton
        icon={ChevronUp}
        label={t('preview.previous')}
        disabled={current === 0}
        onClick={() => go(current - 1)}
      />
      <IconButton
        icon={ChevronDown}
        label={t('preview.next')}
        disabled={current + 1 >= count}
        onClick={() => go(current + 1)}
      />
      <span className="preview__count tabular">
        {count > 0 && t('preview.pages', { page: current + 1, count })}
      </span>
      <span className="preview__busy quiet" role="status">
        {props.busy && t('preview.setting')}
      </span>
      <IconButton icon={Minus} label={t('preview.zoomOut')} onClick={() => zoomBy(-1)} />
      <IconButton icon={MoveHorizontal} label={t('preview.zoomFit')} onClick={props.fit} />
      <IconButton icon={Plus} label={t('preview.zoomIn')} onClick={() => zoomBy(1)} />
    </div>
  );
}

/** The element's inner width in CSS pixels, 0 before it is laid out. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(element.current);
    setWidth(element.current.clientWidth);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

const sheetsOf = (desk: RefObject<HTMLElement | null>) => [
  ...(desk.current?.querySelectorAll<HTMLElement>('.preview__page') ?? []),
];

function showPage(desk: RefObject<HTMLElement | null>, index: number): void {
  const sheet = sheetsOf(desk)[index];
  if (sheet !== undefined) desk.current?.scrollTo({ top: sheet.offsetTop - besideSheet / 4 });
}

/** The last page whose top has come above the middle of the desk; from 0. */
function pageInSight(desk: RefObject<HTMLElement | null>): number {
  const middle = (desk.current?.scrollTop ?? 0) + (desk.current?.clientHeight ?? 0) / 2;
  const above = sheetsOf(desk).filter((sheet) => sheet.offsetTop <= middle);
  return Math.max(0, above.length - 1);
}

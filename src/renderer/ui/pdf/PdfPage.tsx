/**
 * One page of a PDF: a sheet of its true proportions, drawn when it comes near the window's edge. A
 * newer drawing takes the place of the older one only when it stands, so nothing flashes.
 */

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useNear } from '../useNear';
import type { PdfPages } from './pdfPages';
import './pdfPage.css';

interface PdfPageProps {
  readonly pages: PdfPages;
  /** From 0. */
  readonly index: number;
  /** CSS pixels a PDF point. */
  readonly scale: number;
  /** The page's name for screen readers. */
  readonly label: string;
  /** One sentence in the place of a page that cannot be drawn. */
  readonly undrawn: string;
  /** Marks that lie over the page. */
  readonly children?: ReactNode;
}

export function PdfPage({ pages, index, scale, label, undrawn, children }: PdfPageProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const near = useNear(sheet);
  useEffect(() => {
    if (!near) return;
    const drawing = pages.draw(index, scale, window.devicePixelRatio || 1);
    drawing.done
      .then((canvas) => {
        if (canvas === null) return;
        setFailed(false);
        sheet.current?.querySelector('canvas')?.remove();
        sheet.current?.append(canvas);
      })
      .catch((cause: unknown) => {
        console.error('A page could not be drawn.', cause);
        setFailed(true);
      });
    return () => drawing.cancel();
  }, [near, pages, index, scale]);
  const size = pages.sizes[index];
  if (size === undefined) return null;
  return (
    <div
      ref={sheet}
      className="ui-pdf-page"
      role="img"
      aria-label={label}
      data-page={index}
      style={{ width: size.width * scale, height: size.height * scale }}
    >
      {failed && <p className="ui-pdf-page__undrawn">{undrawn}</p>}
      {children}
    </div>
  );
}

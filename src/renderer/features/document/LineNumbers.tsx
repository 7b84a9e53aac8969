/**
 * The lines of each paragraph in sight, counted anew in each as delegates cite them (*paragraph 10, line 3*).
 * They are those of the window as it stands and lie beside the text, so nothing of it is touched or copied.
 */

import { type RefObject, useEffect, useState } from 'react';

interface NumberedLine {
  readonly key: string;
  readonly number: number;
  /** In pixels below the top of the page. */
  readonly top: number;
}

interface LineNumbersProps {
  readonly desk: RefObject<HTMLElement | null>;
  /** Changes with the text. */
  readonly version: number;
}

export function LineNumbers({ desk, version }: LineNumbersProps) {
  const lines = useLines(desk, version);
  return (
    <div className="lines" aria-hidden data-testid="line-numbers">
      {lines.map(({ key, number, top }) => (
        <span key={key} className="lines__one" style={{ insetBlockStart: top }}>
          {number}
        </span>
      ))}
    </div>
  );
}

function useLines(desk: RefObject<HTMLElement | null>, version: number): readonly NumberedLine[] {
  const [lines, setLines] = useState<readonly NumberedLine[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that the text has changed
  useEffect(() => {
    const element = desk.current;
    if (!element) return undefined;
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setLines(linesInSight(element)));
    };
    soon();
    const resized = new ResizeObserver(soon);
    resized.observe(element);
    element.addEventListener('scroll', soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      element.removeEventListener('scroll', soon);
    };
  }, [desk, version]);
  return lines;
}

function linesInSight(desk: HTMLElement): readonly NumberedLine[] {
  const page = desk.querySelector<HTMLElement>('.document__page');
  if (!page) return [];
  const sight = desk.getBoundingClientRect();
  const origin = page.getBoundingClientRect().top;
  const found: NumberedLine[] = [];
  for (const block of page.querySelectorAll<HTMLElement>('p[data-block]')) {
    const box = block.getBoundingClientRect();
    if (box.bottom < sight.top) continue;
    if (box.top > sight.bottom) break;
    for (const [at, top] of tops(block).entries())
      found.push({ key: `${block.dataset.block} ${at}`, number: at + 1, top: top - origin });
  }
  return found;
}

/** The tops of the lines, in pixels of the window; pieces of one line (badges, brackets) differ a little. */
function tops(block: HTMLElement): readonly number[] {
  const range = document.createRange();
  range.selectNodeContents(block);
  const lineHeight = Number.parseFloat(getComputedStyle(block).lineHeight) || 20;
  const found: number[] = [];
  for (const { top, height } of range.getClientRects()) {
    if (height === 0) continue;
    const last = found.at(-1);
    if (last === undefined || top - last > lineHeight * 0.6) found.push(top);
  }
  return found;
}

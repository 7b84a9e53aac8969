/**
 * The ways through a review without a mouse: F6 goes from part to part, as in the window, F8 from one thing to look at to the
 * next and to its place. The window's own commands rest behind a dialog.
 */

import { useEffect } from 'react';

export const reviewKeys = { part: 'F6', finding: 'F8' } as const;

/** Each part, and where it is entered, in the order of F6; one that has nothing to enter is passed over. */
const parts = [
  { within: '.import__findings', entry: '.import__finding' },
  {
    within: '.import__authors',
    entry: '.import__authors[open] select, .import__authors:not([open]) > summary',
  },
  { within: '.import__received', entry: '.import__received' },
  { within: '.import__understood', entry: '.import__understood [role="option"][tabindex="0"]' },
  { within: '.import__tools', entry: '.import__tools :is(select, input, button):enabled' },
  { within: '.ui-dialog__foot', entry: '.ui-dialog__foot button[type="submit"]' },
] as const;

type Step = 1 | -1;

export function useReviewKeys(): void {
  useEffect(() => {
    let visited: HTMLElement | null = null;
    const onKey = (event: KeyboardEvent) => {
      const isOurs = event.code === reviewKeys.part || event.code === reviewKeys.finding;
      if (!isOurs || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const step = event.shiftKey ? -1 : 1;
      if (event.code === reviewKeys.part) walkParts(step);
      else visited = walkFindings(visited, step);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** From the part that has the focus to the one beside it, around the ends. */
function walkParts(step: Step): void {
  const now = parts.findIndex(({ within }) => document.activeElement?.closest(within));
  const from = now < 0 && step < 0 ? 0 : now;
  for (let distance = 1; distance <= parts.length; distance += 1) {
    const part = parts[(from + step * distance + 2 * parts.length) % parts.length];
    const entry = part && document.querySelector<HTMLElement>(part.entry);
    if (!entry) continue;
    enter(entry);
    return;
  }
}

/** To the line behind the one that has the focus or was visited last, around the ends; what it speaks of is shown. */
function walkFindings(visited: HTMLElement | null, step: Step): HTMLElement | null {
  const lines = [...document.querySelectorAll<HTMLElement>('.import__finding')];
  const last = lines.find((line) => line.contains(document.activeElement)) ?? visited;
  const now = last === null ? -1 : lines.indexOf(last);
  const next = now < 0 ? (step > 0 ? 0 : -1) : (now + step) % lines.length;
  const line = lines.at(next);
  if (line === undefined) return null;
  enter(line);
  line.querySelector<HTMLElement>('button.import__sentence')?.click();
  return line;
}

/** A line of the list is entered at its sentence. */
function enter(entry: HTMLElement): void {
  const sentence = entry.querySelector<HTMLElement>('.import__sentence');
  (sentence ?? entry).focus();
}

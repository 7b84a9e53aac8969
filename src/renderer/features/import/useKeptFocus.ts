/**
 * Keeps the focus in a list whose lines go when their button is pressed: it moves to the line that took the place, so that
 * the next one can be taken with the next key.
 */

import { type RefObject, useEffect, useRef } from 'react';

/**
 * `lines`: what tells that the list has changed; `isWhole`: nothing more comes into it by itself. Each line is an `li`; its last button is the one to go on with.
 */
export function useKeptFocus<E extends HTMLElement>(lines: unknown, isWhole: boolean): RefObject<E | null> {
  const list = useRef<E | null>(null);
  const place = useRef<number | null>(null);
  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const note = ({ target }: Event) => {
      const own = (target as Element).closest('li');
      place.current = own === null ? null : [...element.children].indexOf(own);
    };
    element.addEventListener('focusin', note);
    return () => element.removeEventListener('focusin', note);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the lines change
  useEffect(() => {
    const element = list.current;
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (element === null || place.current === null || !lost || !isWhole) return;
    const line = element.children[Math.min(place.current, element.children.length - 1)];
    [...(line?.querySelectorAll('button') ?? [])].at(-1)?.focus();
  }, [lines, isWhole]);
  return list;
}

/** A value that stays the very same as long as it is equal, so that what hangs on it is not drawn again. */

import { useRef } from 'react';

export function useSame<T>(value: T, isSame: (before: T, now: T) => boolean): T {
  const kept = useRef(value);
  if (kept.current !== value && !isSame(kept.current, value)) kept.current = value;
  return kept.current;
}

/** The very same things in the same order. */
export const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

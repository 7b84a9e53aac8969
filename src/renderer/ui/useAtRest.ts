/**
 * Work that follows the open text and may lag behind the fingers: it waits until nothing has changed for a while,
 * and the longer while the dearer it was the last time, so that a text of hundreds of pages is typed in as freely
 * as a short one.
 */

import { useEffect, useRef } from 'react';

/** How many times its own cost the work waits. */
const patience = 12;

/** Nobody waits longer than this for a list or a map, in milliseconds. */
const longest = 2000;

/**
 * Runs `work` once the value of it has rested for `shortest` milliseconds or longer; a new value begins the rest
 * anew, null ends it. Make the value with `useCallback`, from all that the work follows.
 */
export function useAtRest(work: (() => void) | null, shortest: number): void {
  /** Of the last run, in milliseconds. */
  const cost = useRef(0);
  useEffect(() => {
    if (work === null) return undefined;
    const run = () => {
      const begun = performance.now();
      work();
      cost.current = performance.now() - begun;
    };
    const timer = setTimeout(run, restFor(cost.current, shortest));
    return () => clearTimeout(timer);
  }, [work, shortest]);
}

/** How long work that took `cost` rests, in milliseconds. */
export const restFor = (cost: number, shortest: number): number =>
  Math.min(Math.max(shortest, cost * patience), Math.max(shortest, longest));

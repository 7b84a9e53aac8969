/**
 * Parts of the window that are loaded when they are first needed, so that the register comes first; and, once the
 * window has nothing else to do, beforehand, so that the first text opens as fast as the second.
 */

import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

const loads: (() => Promise<unknown>)[] = [];

/** A component that is loaded by `load`; draw it inside a `Suspense`. */
export function later<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  loads.push(load);
  return lazy(async () => ({ default: await load() }));
}

/** Loads everything that is still to come, one after another, each when the window rests. */
export function loadAhead(): void {
  const [load] = loads.splice(0, 1);
  if (load === undefined) return;
  requestIdleCallback(() => {
    load().then(loadAhead, (cause: unknown) =>
      console.warn('A part of the window was not loaded ahead.', cause),
    );
  });
}

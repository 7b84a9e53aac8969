/** Whether texts are drawn whole, however long: for screen readers, which read ahead of the eye. */

let drawn = false;
const listeners = new Set<() => void>();

export const isEverythingDrawn = (): boolean => drawn;

export function drawEverything(on: boolean): void {
  if (on === drawn) return;
  drawn = on;
  for (const listener of listeners) listener();
}

/** Tells of each change until the returned function is called. */
export function onDrawEverything(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** All save queues of the window, so that closing, hiding and exporting can wait for every one. */

import { SaveQueue, type SaveQueueOptions } from './saveQueue';
import { useSaveState } from './saveState';

const open = new Map<string, SaveQueue<string>>();

type Options<P extends string> = Omit<SaveQueueOptions<P>, 'onState'>;

/**
 * A queue for the text of that id, shown in the status bar. Call `loaded()` on it when the text is on the
 * screen, `changed(part)` at each change, and `closeQueue(id)` when its tab closes.
 */
export function openQueue<P extends string>(id: string, options: Options<P>): SaveQueue<P> {
  const { report } = useSaveState.getState();
  const queue = new SaveQueue<P>({ ...options, onState: (state) => report(id, state) });
  open.set(id, queue as unknown as SaveQueue<string>);
  return queue;
}

/** Writes what is left. A queue that cannot write stays open, so that nothing is forgotten. */
export async function closeQueue(id: string): Promise<boolean> {
  const queue = open.get(id);
  const stored = (await queue?.close()) ?? true;
  if (stored && open.get(id) === queue) {
    open.delete(id);
    useSaveState.getState().forget(id);
  }
  return stored;
}

/** Before an export, on blur, hide and close. True when everything is stored. */
export async function flushAll(): Promise<boolean> {
  const stored = await Promise.all([...open.values()].map((queue) => queue.flush()));
  return stored.every(Boolean);
}

/** Before one text is exported. */
export const flushText = (id: string): Promise<boolean> => open.get(id)?.flush() ?? Promise.resolve(true);

/**
 * What the status bar says about saving, over all writers of the window: saved at, saving, not saved.
 * Each writer reports under its own name; the worst one is shown.
 */

import { create } from 'zustand';

export type WriterState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly retry: () => void; readonly copy: (() => void) | null };

interface SaveState {
  readonly writers: ReadonlyMap<string, WriterState>;
  readonly report: (writer: string, state: WriterState) => void;
  readonly forget: (writer: string) => void;
}

export const useSaveState = create<SaveState>()((set) => ({
  writers: new Map(),
  report: (writer, state) => set(({ writers }) => ({ writers: new Map(writers).set(writer, state) })),
  forget: (writer) =>
    set(({ writers }) => {
      const left = new Map(writers);
      const gone = left.get(writer);
      left.delete(writer);
      // The hour of the last save outlives the text that was saved.
      if (gone?.kind === 'saved' && gone.at) left.set('closed', gone);
      return { writers: left };
    }),
}));

/** The one state to show: a failure before saving, saving before saved, the latest hour of saving. */
export function overall(writers: ReadonlyMap<string, WriterState>): WriterState {
  const states = [...writers.values()];
  const failed = states.find((state) => state.kind === 'failed');
  if (failed) return failed;
  const saving = states.find((state) => state.kind === 'saving');
  if (saving) return saving;
  const hours = states.flatMap((state) => (state.kind === 'saved' && state.at ? [state.at] : []));
  return { kind: 'saved', at: hours.sort().at(-1) ?? null };
}

let running = 0;

/** Shows one action as saving until its promise settles; a failure is passed on to the caller. */
export async function tracked<T>(work: PromiseLike<T>): Promise<T> {
  const { report } = useSaveState.getState();
  running += 1;
  report('actions', { kind: 'saving' });
  let at: string | null = null;
  try {
    const value = await work;
    at = new Date().toISOString();
    return value;
  } finally {
    running -= 1;
    if (running === 0) report('actions', { kind: 'saved', at });
  }
}

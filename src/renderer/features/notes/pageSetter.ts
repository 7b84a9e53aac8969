/**
 * Sets pages through the main process. What was set last is remembered by what stands on the paper,
 * so that changing a word of a note does not set its enclosures again only to count them.
 */

import type { Paper } from '#domain/paper/paper';
import type { Result } from '#domain/result';
import { bridge } from '#renderer/bridge';
import { countPdfPages } from '#renderer/ui/pdf/pdfPages';
import { joinPdfsInWorker } from '#renderer/workers/writing';
import type { PageSetter } from './composePaper';

/** Papers remembered; a note, its enclosures, and the ones before them. */
const remembered = 4;

/** A setter of its own memory; make one for each open note. */
export function pageSetter(): PageSetter {
  const set = new Map<string, Promise<Result<Uint8Array>>>();
  const counts = new WeakMap<Uint8Array, Promise<number>>();
  return {
    render: (paper) => {
      const key = JSON.stringify(paper);
      const known = set.get(key);
      if (known !== undefined) return known;
      const fresh = render(paper, () => set.delete(key));
      set.set(key, fresh);
      for (const old of [...set.keys()].slice(0, -remembered)) set.delete(old);
      return fresh;
    },
    join: (first, annexes) => joinPdfsInWorker({ first, annexes }, { name: annexes[0]?.title ?? '' }),
    count: (bytes) => {
      const counted = counts.get(bytes) ?? countPdfPages(bytes);
      counts.set(bytes, counted);
      return counted;
    },
  };
}

/** A failure is not remembered: the next attempt may go well. */
async function render(paper: Paper, forget: () => void): Promise<Result<Uint8Array>> {
  const result = await bridge().renderPdf({ paper });
  if (!result.ok) forget();
  return result;
}

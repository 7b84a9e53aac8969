/** The list of corrections over a reading, the walk to and fro in it, and what the list makes of the reading. */

import { useState } from 'react';
import type { Reading } from '#domain/circular/circular';
import { applyCorrection, type Correction, type DocumentFacts } from '#domain/circular/corrections';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { withHead } from './useHeads';

export interface History {
  readonly done: readonly Correction[];
  readonly undone: readonly Correction[];
}

const nothingDone: History = { done: [], undone: [] };

export type ChangeHistory = (to: (before: History) => History) => void;

export function useHistory() {
  const [{ done, undone }, change] = useState<History>(nothingDone);
  const [fillHead] = useState(() => (split: Correction, head: DocumentFacts) => {
    change((before) => ({
      done: withHead(before.done, split, head),
      undone: withHead(before.undone, split, head),
    }));
  });
  // Of what the lists then hold: an answer may have come into them since they were drawn.
  const undo = done.length > 0 ? () => change(oneBack) : null;
  const redo = undone.length > 0 ? () => change(oneOn) : null;
  return { done, change: change as ChangeHistory, fillHead, undo, redo };
}

function oneBack(before: History): History {
  const last = before.done.at(-1);
  return last ? { done: before.done.slice(0, -1), undone: [...before.undone, last] } : before;
}

function oneOn(before: History): History {
  const again = before.undone.at(-1);
  return again ? { done: [...before.done, again], undone: before.undone.slice(0, -1) } : before;
}

/** Applies a list of corrections, keeping every step: the next list mostly begins like the last one. */
export class Replay {
  #from: Reading | null = null;
  #steps: { readonly correction: Correction; readonly after: Reading }[] = [];

  of(from: Reading, corrections: readonly Correction[], profile: OrganisationProfile | null): Reading {
    if (this.#from !== from) this.#steps = [];
    this.#from = from;
    const same = corrections.findIndex((one, at) => this.#steps[at]?.correction !== one);
    const kept = same < 0 ? corrections.length : same;
    this.#steps.length = Math.min(kept, this.#steps.length);
    for (const correction of corrections.slice(kept)) {
      const after = applyCorrection(this.#steps.at(-1)?.after ?? from, correction, profile);
      this.#steps.push({ correction, after });
    }
    return this.#steps.at(-1)?.after ?? from;
  }
}

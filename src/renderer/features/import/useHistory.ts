/** The list of corrections over a reading, the walk to and fro in it, and what the list makes of the reading. */

import { useState } from 'react';
import type { Reading } from '#domain/circular/circular';
import { applyCorrections, type Correction, type DocumentFacts } from '#domain/circular/corrections';
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

interface Step {
  readonly correction: Correction;
  /** Null where nobody has asked for the reading between two corrections that came together. */
  readonly after: Reading | null;
}

/** Applies a list of corrections, keeping the steps: the next list mostly begins like the last one. */
export class Replay {
  #from: Reading | null = null;
  #steps: Step[] = [];

  of(from: Reading, corrections: readonly Correction[], profile: OrganisationProfile | null): Reading {
    if (this.#from !== from) this.#steps = [];
    this.#from = from;
    const same = corrections.findIndex((one, at) => this.#steps[at]?.correction !== one);
    this.#steps.length = Math.min(same < 0 ? corrections.length : same, this.#steps.length);
    while (this.#steps.at(-1)?.after === null) this.#steps.pop();
    const known = this.#steps.length;
    const before = this.#steps[known - 1]?.after ?? from;
    const now = applyCorrections(before, corrections.slice(known), profile);
    corrections.slice(known).forEach((correction, at, all) => {
      this.#steps.push({ correction, after: at === all.length - 1 ? now : null });
    });
    return now;
  }
}

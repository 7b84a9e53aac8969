/**
 * Leaves a review without importing it. What a person has put right in it would be lost, so that is asked first; while there is
 * such work, the window does not close without asking either.
 */

import { useEffect, useState } from 'react';
import { holdUnsaved } from '#renderer/state/unsaved';
import { dismiss } from './importQueue';
import type { ImportItem } from './importState';
import type { Review } from './useReview';

export interface Leaving {
  /** The question stands. */
  readonly asks: boolean;
  /** Leaves, or asks; while the question stands it is taken back. */
  readonly close: () => void;
  /** Whatever was put right. */
  readonly leave: () => void;
  readonly stay: () => void;
}

/** `held`: it is on its way into the register and can no longer be left. */
export function useLeave(
  { id, name }: Pick<ImportItem, 'id' | 'name'>,
  { undo, chosen }: Pick<Review, 'undo' | 'chosen'>,
  held: boolean,
): Leaving {
  const [wanted, setWanted] = useState(false);
  const isChanged = undo !== null || Object.keys(chosen).length > 0;
  useEffect(() => (isChanged ? holdUnsaved() : undefined), [isChanged]);
  const asks = wanted && isChanged && !held;
  const leave = () => {
    if (!held) dismiss(id, { name, result: 'left' });
  };
  const stay = () => setWanted(false);
  const close = () => {
    if (asks) stay();
    else if (isChanged && !held) setWanted(true);
    else leave();
  };
  return { asks, close, leave, stay };
}

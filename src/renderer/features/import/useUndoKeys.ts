/**
 * Undo and redo by their usual keys while the review is open: the window's own commands rest behind a
 * dialog. In a field the keys belong to what is being written there.
 */

import { useEffect, useRef } from 'react';
import type { Review } from './useReview';

export function useUndoKeys(review: Pick<Review, 'undo' | 'redo'>): void {
  const latest = useRef(review);
  useEffect(() => {
    latest.current = review;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.code !== 'KeyZ' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      (event.shiftKey ? latest.current.redo : latest.current.undo)?.();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

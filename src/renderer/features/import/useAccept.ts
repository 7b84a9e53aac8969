/**
 * Takes a reviewed file in. Pressed while a correction is still looked through it waits for the answer, and then comes in
 * unless something new was found: keys that come fast are not lost, and nothing enters that nobody could see.
 */

import { useEffect, useState } from 'react';
import { setSetting } from '#renderer/data/settings';
import { type Finding, hasMore } from './findings';
import { acceptImport } from './importing';
import { takeAll } from './importQueue';
import type { ImportItem } from './importState';
import type { Review } from './useReview';

interface Wanted {
  /** Then all that wait come in as they were read. */
  readonly andAll: boolean;
  /** The lines that stood open when it was pressed. */
  readonly seen: readonly Finding[];
}

export function useAccept(item: Extract<ImportItem, { state: 'review' }>, review: Review) {
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [storing, setStoring] = useState(false);
  const [notStored, setNotStored] = useState(false);
  const [foundMore, setFoundMore] = useState(false);
  useEffect(() => {
    if (wanted === null || !review.isReady) return;
    setWanted(null);
    const isNew = hasMore(openOf(review.findings), wanted.seen);
    setFoundMore(isNew);
    if (isNew) return;
    const store = async () => {
      setStoring(true);
      const remembered = await rememberAuthors(item.parties, review.chosen);
      const stored = remembered && (await acceptImport(item.id, item.file, review.reading));
      setNotStored(!stored);
      if (stored && wanted.andAll) takeAll();
      setStoring(false);
    };
    void store();
  }, [wanted, review, item]);
  const accept = (andAll: boolean) => {
    if (!storing) setWanted({ andAll, seen: openOf(review.findings) });
  };
  return { accept, entering: storing, busy: storing || wanted !== null, notStored, foundMore };
}

const openOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ kind }) => kind !== 'taken');

/** The next file by the same hands comes in with their parties. False when that could not be stored. */
async function rememberAuthors(known: Review['chosen'], chosen: Review['chosen']): Promise<boolean> {
  if (Object.keys(chosen).length === 0) return true;
  try {
    await setSetting('authorParties', { ...known, ...chosen });
    return true;
  } catch (cause) {
    console.error('The parties of authors could not be stored.', cause);
    return false;
  }
}

/** The state of the register's list: what is searched, filtered and folded, and the rows that follow. */

import { useDeferredValue, useMemo, useState } from 'react';
import { registerLines, search } from '#renderer/data/register';
import type { RegisterRecord } from '#renderer/data/registerRecord';
import { useLive } from '#renderer/data/useLive';
import { useWorkspace } from '#renderer/state/workspace';
import { useNow } from '#renderer/ui/useNow';
import { type Order, type Row, rowsOf, type Shelf } from './rows';

export interface RegisterState {
  /** Undefined until the first lines are here. */
  readonly rows: readonly Row[] | undefined;
  readonly lines: readonly RegisterRecord[];
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly shelf: Shelf;
  readonly setShelf: (shelf: Shelf) => void;
  readonly order: Order;
  readonly setOrder: (order: Order) => void;
  readonly language: string | null;
  readonly setLanguage: (language: string | null) => void;
  readonly organisation: string | null;
  readonly setOrganisation: (organisation: string | null) => void;
  readonly fold: (id: string, folded: boolean) => void;
  readonly now: number;
}

const noLines: readonly RegisterRecord[] = [];

export function useRegister(): RegisterState {
  const view = useWorkspace((state) => state.registerView);
  const [query, setQuery] = useState('');
  const [shelf, setShelf] = useState<Shelf>('current');
  const [order, setOrder] = useState<Order>('received');
  const [language, setLanguage] = useState<string | null>(null);
  const [organisation, setOrganisation] = useState<string | null>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const now = useNow();
  // Thirty enclosures that come in at once are drawn in slices, between which keys have their turn.
  const stored = useDeferredValue(useLive(registerLines));
  const found = useSteady(useLive(search, useDeferredValue(query)), query.trim() === '');
  const lines = stored ?? noLines;
  const rows = useMemo(
    () => stored && rowsOf(stored, { view, found, shelf, order, language, organisation, folded, now }),
    [stored, view, found, shelf, order, language, organisation, folded, now],
  );
  const fold = (id: string, away: boolean) =>
    setFolded((before) => {
      const after = new Set(before);
      if (away) after.add(id);
      else after.delete(id);
      return after;
    });
  return {
    rows,
    lines,
    query,
    setQuery,
    shelf,
    setShelf,
    order,
    setOrder,
    language,
    setLanguage,
    organisation,
    setOrganisation,
    fold,
    now,
  };
}

/** Keeps the last answer while the next one is computed, so that the list does not blink between letters. */
function useSteady(
  answer: ReadonlySet<string> | null | undefined,
  everything: boolean,
): ReadonlySet<string> | null {
  const [last, setLast] = useState<ReadonlySet<string> | null>(null);
  if (answer !== undefined && answer !== last) setLast(answer);
  return everything ? null : answer === undefined ? last : answer;
}

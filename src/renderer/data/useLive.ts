/**
 * A value from the database that follows every committed change, from any window. Give it a function
 * that stays the same (one of the repositories') and its argument.
 */

import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';

interface Loaded<T> {
  readonly query: unknown;
  readonly argument: unknown;
  readonly value: T;
}

/** Undefined until the first answer, and again when the query or its argument changes. */
export function useLive<T>(query: () => Promise<T> | T): T | undefined;
export function useLive<T, A extends string | number | boolean | null>(
  query: (argument: A) => Promise<T> | T,
  argument: A,
): T | undefined;
export function useLive<T>(query: (argument: never) => Promise<T> | T, argument?: unknown): T | undefined {
  const [loaded, setLoaded] = useState<Loaded<T> | null>(null);
  useEffect(() => {
    const subscription = liveQuery(() => query(argument as never)).subscribe({
      next: (value) => setLoaded({ query, argument, value }),
      // To the error boundary: a database that cannot be read is not an empty list.
      error: (cause) =>
        setLoaded(() => {
          throw cause;
        }),
    });
    return () => subscription.unsubscribe();
  }, [query, argument]);
  return loaded && loaded.query === query && loaded.argument === argument ? loaded.value : undefined;
}

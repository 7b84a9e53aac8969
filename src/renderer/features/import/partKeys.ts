/**
 * Names for the parts of a file that stay theirs when a border moves, a text is cut in two or two are joined: the parts
 * behind it are not drawn anew, and the button that was pressed keeps the focus.
 */

import { useRef } from 'react';
import type { Part } from '#domain/circular/corrections';

interface Named {
  readonly key: number;
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** A number for each part, in their order. */
export function usePartKeys(parts: readonly Part[]): readonly number[] {
  const kept = useRef<{ parts: readonly Part[]; names: readonly Named[] }>({ parts: [], names: [] });
  if (kept.current.parts !== parts) kept.current = { parts, names: namesOf(parts, kept.current.names) };
  return kept.current.names.map(({ key }) => key);
}

/** A part keeps the name of the one that began as it does, else of the one that ended so. */
export function namesOf(parts: readonly Pick<Part, 'blocks'>[], before: readonly Named[]): readonly Named[] {
  const byFirst = new Map(before.map((one) => [one.first, one.key]));
  const byLast = new Map(before.map((one) => [one.last, one.key]));
  const ends = parts.map(({ blocks }) => ({ first: blocks[0]?.id, last: blocks.at(-1)?.id }));
  const begun = ends.map(({ first }) => byFirst.get(first));
  const taken = new Set(begun.filter((key) => key !== undefined));
  let fresh = Math.max(-1, ...before.map(({ key }) => key));
  return ends.map((end, at): Named => {
    const ended = byLast.get(end.last);
    const own = begun[at] ?? (ended === undefined || taken.has(ended) ? undefined : ended);
    if (own !== undefined) taken.add(own);
    else fresh += 1;
    return { ...end, key: own ?? fresh };
  });
}

/** Searches in lists that are in order, where a walk through all of them would cost a long text too much. */

/** How many items from the start satisfy `isBefore`; all that do must stand before all that don't. */
export function countBefore<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By where they begin, then by where they end. */
export const byPlace = (
  a: { readonly from: number; readonly to: number },
  b: { readonly from: number; readonly to: number },
): number => a.from - b.from || a.to - b.to;

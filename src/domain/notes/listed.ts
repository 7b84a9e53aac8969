/** *A, B and C*: several things in one sentence. */
export const listed = (items: readonly string[], comma: string, and: string): string =>
  items.length < 2 ? items.join('') : [items.slice(0, -1).join(comma), ...items.slice(-1)].join(and);

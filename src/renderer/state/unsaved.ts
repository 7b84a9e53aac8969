/** Work that stands nowhere but on the screen: while somebody holds such, the window asks before it closes. */

const held = new Set<symbol>();

/** Returns the function that lets it go again. */
export function holdUnsaved(): () => void {
  const own = Symbol('unsaved');
  held.add(own);
  return () => held.delete(own);
}

export const hasUnsaved = (): boolean => held.size > 0;

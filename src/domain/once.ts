/**
 * A value that is made when somebody first asks for it, and kept: a pattern with letters of many scripts takes longer to
 * prepare than a page takes to read, and most texts need few of them.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** TIFF files made tag by tag, little-endian, so that one can read what is in each, or wrong with it. */

export type Tag = readonly [tag: number, type: 3 | 4 | 5 | 1, values: readonly number[]];

export interface MadePage {
  readonly tags: readonly Tag[];
  /** The packed rows, strip by strip; their tags (273, 279) are added. */
  readonly strips: readonly Uint8Array[];
}

const sizes = { 1: 1, 3: 2, 4: 4, 5: 8 } as const;

/** `nextOf` says where the directory after page `at` stands; by itself each leads to the next. */
export function tiffOf(
  pages: readonly MadePage[],
  nextOf: (at: number, starts: readonly number[]) => number = (at, starts) => starts[at + 1] ?? 0,
): Uint8Array {
  const bytes: number[] = [0x49, 0x49, 42, 0, 0, 0, 0, 0];
  const put = (at: number, value: number, size: number) => {
    for (let byte = 0; byte < size; byte++) bytes[at + byte] = (value / 256 ** byte) & 255;
  };
  const starts: number[] = [];
  const links: number[] = [];
  for (const { tags, strips } of pages) {
    const offsets = strips.map((strip) => {
      const from = bytes.length;
      for (const byte of strip) bytes.push(byte);
      return from;
    });
    const all: Tag[] = [
      ...tags,
      ...(tags.some(([tag]) => tag === 273) ? [] : [[273, 4, offsets] as const]),
      ...(tags.some(([tag]) => tag === 279) ? [] : [[279, 4, strips.map(({ length }) => length)] as const]),
    ];
    const far = all.map(([, type, values]) => {
      const size = sizes[type];
      if (type !== 5 && values.length * size <= 4) return null;
      const from = bytes.length;
      for (const value of values)
        for (let byte = 0; byte < (type === 5 ? 4 : size); byte++) bytes.push((value / 256 ** byte) & 255);
      return from;
    });
    starts.push(bytes.length);
    const start = bytes.length;
    bytes.push(...new Array<number>(2 + all.length * 12 + 4).fill(0));
    put(start, all.length, 2);
    all.forEach(([tag, type, values], index) => {
      const at = start + 2 + index * 12;
      put(at, tag, 2);
      put(at + 2, type, 2);
      put(at + 4, type === 5 ? values.length / 2 : values.length, 4);
      const from = far[index];
      if (from != null) put(at + 8, from, 4);
      else
        for (const [place, value] of values.entries()) put(at + 8 + place * sizes[type], value, sizes[type]);
    });
    links.push(start + 2 + all.length * 12);
  }
  put(4, starts[0] ?? 0, 4);
  for (const [at, link] of links.entries()) put(link, nextOf(at, starts), 4);
  return Uint8Array.from(bytes);
}

/** The tags of a page: `size` pixels square, at 200 dots an inch. */
export const tagsOf = (
  size: number,
  { bits = 8, packing = 1, colours = 1, rows = size, more = [] as readonly Tag[] } = {},
): readonly Tag[] => [
  [256, 3, [size]],
  [257, 3, [size]],
  [258, 3, [bits]],
  [259, 3, [packing]],
  [262, 3, [colours]],
  [277, 3, [1]],
  [278, 3, [rows]],
  [282, 5, [200, 1]],
  [283, 5, [200, 1]],
  ...more,
];

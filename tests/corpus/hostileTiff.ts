/** Scans in TIFF that must be refused, each named for the code of its refusal as in `hostile.ts`. */

import type { HostileFile } from './hostile';
import { tagsOf, tiffOf } from './tiffOf';

const grey = new Uint8Array(64 * 64).fill(200);
const good = tiffOf([{ tags: tagsOf(64), strips: [grey] }]);
const one = (tags: ReturnType<typeof tagsOf>, strips: readonly Uint8Array[] = [grey]): Uint8Array =>
  tiffOf([{ tags, strips }]);

const files: readonly (readonly [string, () => Uint8Array])[] = [
  ['scan.unreadable--head-only.tiff', () => good.slice(0, 8)],
  ['scan.unreadable--cut-in-its-directory.tiff', () => good.slice(0, good.length - 20)],
  ['scan.unreadable--directory-behind-the-end.tiff', () => tiffOf([])],
  [
    'scan.unreadable--pages-in-a-ring.tiff',
    () => tiffOf([{ tags: tagsOf(64), strips: [grey] }], (_, starts) => starts[0] ?? 0),
  ],
  ['scan.unreadable--no-pixels.tiff', () => one(tagsOf(0))],
  ['scan.unreadable--strip-behind-the-end.tiff', () => one([...tagsOf(64), [273, 4, [4_000_000_000]]])],
  ['scan.unreadable--strip-longer-than-the-file.tiff', () => one([...tagsOf(64), [279, 4, [4_000_000_000]]])],
  ['scan.unreadable--fewer-strips-than-rows.tiff', () => one(tagsOf(64, { rows: 8 }))],
  ['scan.unreadable--rows-of-no-height.tiff', () => one(tagsOf(64, { rows: 0 }))],
  ['scan.unreadable--packing-nobody-knows.tiff', () => one(tagsOf(64, { packing: 34_712 }))],
  ['scan.unreadable--bits-nobody-knows.tiff', () => one(tagsOf(64, { bits: 7 }))],
  ['scan.unreadable--palette-without-colours.tiff', () => one(tagsOf(64, { colours: 3 }))],
  ['scan.tooLarge--four-billion-pixels.tiff', () => one(tagsOf(65_535))],
  ['scan.tooLarge--a-strip-a-row-of-tens-of-thousands.tiff', () => one(tagsOf(6_000, { rows: 1 }))],
  [
    'scan.tooManyPages--thousands-of-pages.tiff',
    () => tiffOf(Array.from({ length: 2_001 }, () => ({ tags: tagsOf(1), strips: [grey.subarray(0, 1)] }))),
  ],
];

export const hostileTiffs = (): readonly HostileFile[] =>
  files.map(([name, make]) => ({ name, bytes: make() }));

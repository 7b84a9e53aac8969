/** Files made out of good ones by chance, seeded: what no generator of single faults thinks of. */

import { changeBytes } from './bytes';
import { Chance } from './chance';
import { inSomeEncoding } from './encodings';
import { changePackage } from './package';
import { changePdf } from './pdf';

export interface Mutant {
  readonly bytes: Uint8Array;
  /** What was done to the file, in words. */
  readonly what: string;
}

/** The mutant of `bytes` that belongs to `seed`: mostly changed in its own structure, else byte by byte. */
export function mutantOf(bytes: Uint8Array, seed: number): Mutant {
  const chance = new Chance(seed);
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isPdf = bytes[0] === 0x25 && bytes[1] === 0x50;
  if (isPackage && chance.next() < 0.85) return changePackage(bytes, chance);
  if (isPdf && chance.next() < 0.75) return changePdf(bytes, chance);
  if (!isPackage && !isPdf && chance.next() < 0.5) {
    const { what, bytes: encoded } = inSomeEncoding(new TextDecoder().decode(bytes), chance);
    if (chance.next() < 0.5) return { what, bytes: encoded };
    const changed = changeBytes(encoded, chance);
    return { what: `${what}, ${changed.what}`, bytes: changed.bytes };
  }
  return changeBytes(bytes, chance);
}

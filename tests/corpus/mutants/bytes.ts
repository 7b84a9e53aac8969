/** A file of any kind with some of its bytes changed, lost, doubled or moved. */

import { join } from '../rawZip';
import type { Chance } from './chance';

type Change = (bytes: Uint8Array, chance: Chance) => Uint8Array;

const changes: Readonly<Record<string, Change>> = {
  'bytes changed': (bytes, chance) => {
    const changed = bytes.slice();
    for (let count = chance.among([1, 5, 50, 500]); count > 0; count--)
      changed[chance.below(bytes.length)] = chance.below(256);
    return changed;
  },
  'a stretch of one byte': (bytes, chance) => {
    const { from, to } = chance.stretch(bytes.length, 2_000);
    return bytes.slice().fill(chance.among([0, 0x20, 0x28, 0x5b, 0xff]), from, to);
  },
  'a stretch lost': (bytes, chance) => {
    const { from, to } = chance.stretch(bytes.length, 5_000);
    return join([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  'a stretch doubled elsewhere': (bytes, chance) => {
    const { from, to } = chance.stretch(bytes.length, 20_000);
    const at = chance.below(bytes.length);
    return join([bytes.subarray(0, at), bytes.subarray(from, to), bytes.subarray(at)]);
  },
  'the end lost': (bytes, chance) => bytes.slice(0, chance.below(bytes.length)),
  'the beginning lost': (bytes, chance) => bytes.slice(1 + chance.below(200)),
  'words before the beginning': (bytes, chance) =>
    join([new Uint8Array(1 + chance.below(2_000)).fill(chance.among([0, 0x0a, 0x41])), bytes]),
};

export function changeBytes(bytes: Uint8Array, chance: Chance) {
  const what = chance.among(Object.keys(changes));
  return { what, bytes: changes[what]?.(bytes, chance) ?? bytes };
}

/** Names of commands among the bytes of a content stream, and what is known by them. */

import { longAt, longNames, shortAt } from '../memory';
import { at, end, kindOfByte, seek } from './tokens';

/** Letters of a command's name, at most: `false` is one, too. */
const longestName = 5;

/** What is no command is passed over so far at once. */
const longestPassed = 128;

/** A command's name as its number; 0 for one that is none. Commands may be glued together: `QBT`. */
export function word(): i32 {
  const first = at;
  const length = endOfWord(first, longestName + 1) - first;
  seek(first + length);
  if (length === 1) return load<u8>(shortAt + load<u8>(first));
  if (length <= longestName) {
    const whole = known(first, length);
    if (whole !== 0) return whole;
  }
  for (let letters: i32 = 1; letters < length; letters++) {
    const found = known(first, letters);
    if (found === 0 || known(first, letters + 1) !== 0) continue;
    seek(first + letters);
    return found;
  }
  // No command, however it goes on.
  seek(endOfWord(first, longestPassed));
  return 0;
}

/** Behind the word that begins at `first`, of which at most so many letters are looked at. */
function endOfWord(first: i32, most: i32): i32 {
  const last = min(first + most, end);
  let place = first;
  while (place < last && kindOfByte(load<u8>(place)) === 0) place++;
  return place;
}

/** The command of this name, or 0. */
function known(first: i32, letters: i32): i32 {
  if (letters > longestName) return 0;
  if (letters === 1) return load<u8>(shortAt + load<u8>(first));
  let key: u64 = 0;
  for (let place = first; place < first + letters; place++) key = (key << 8) | load<u8>(place);
  let slot = slotOf(key);
  let there = load<u64>(longAt + slot * 16);
  while (there !== 0 && there !== key) {
    slot = (slot + 1) % longNames;
    there = load<u64>(longAt + slot * 16);
  }
  return there === 0 ? 0 : load<i32>(longAt + slot * 16, 8);
}

function slotOf(key: u64): i32 {
  return (<i32>(key ^ (key >> 13)) * 31) & (longNames - 1);
}

/** Makes a command known, whose name of so many letters lies at `place`. */
export function know(place: i32, letters: i32, number: i32): void {
  if (letters === 1) {
    store<u8>(shortAt + load<u8>(place), <u8>number);
    return;
  }
  let key: u64 = 0;
  for (let letter = place; letter < place + letters; letter++) key = (key << 8) | load<u8>(letter);
  let slot = slotOf(key);
  while (load<u64>(longAt + slot * 16) !== 0) slot = (slot + 1) % longNames;
  store<u64>(longAt + slot * 16, key);
  store<i32>(longAt + slot * 16, number, 8);
}

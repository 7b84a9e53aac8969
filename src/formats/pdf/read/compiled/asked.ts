/** What the other half is asked for. */

import * as command from '../commands';
import * as tokens from './tokens';

/** The bytes of a name, 0 where none is given; a number. */
export let nameFrom: i32 = 0;
export let nameTo: i32 = 0;
let asked: f64 = 0;

export function askForNumber(index: i32): void {
  asked = tokens.numberOf(index);
}

export function askedFrom(): i32 {
  return nameFrom;
}
export function askedTo(): i32 {
  return nameTo;
}
export function askedNumber(): f64 {
  return asked;
}
/** The bytes of the name that is asked for; 0 where it is none, a long one, or one that begins with a byte 0. */
export function keyOfName(): u64 {
  let key: u64 = 0;
  if (nameTo - nameFrom > 8 || (nameTo > nameFrom && load<u8>(nameFrom) === 0)) return 0;
  for (let place = nameFrom; place < nameTo; place++) key = (key << 8) | load<u8>(place);
  return key;
}

/** The other half is to look for what this operand names. */
export function askFor(at: i32): void {
  const isNamed = tokens.kindOf(at) === command.isName;
  nameFrom = isNamed ? tokens.fromOf(at) : 0;
  nameTo = isNamed ? tokens.toOf(at) : 0;
}

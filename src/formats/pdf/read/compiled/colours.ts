/** Colours and their spaces: ISO 32000-1, 8.6. What the numbers are a colour of, the other half tells. */

import * as command from '../commands';
import { partsOfColourAt } from '../memory';
import { askFor, keyOfName, nameFrom, nameTo } from './asked';
import * as host from './host';
import * as now from './state';
import * as tokens from './tokens';

/** The space of colours by its name in this stream, and the colour that was made last: its command, its numbers, its fill. */
let spaceKey: u64 = 0;
let lastColour = 0;
let lastCount = 0;
let lastFill = 0;

/** Names mean other spaces in another stream. */
export function forgetColours(): void {
  spaceKey = 0;
  lastColour = 0;
}

export function setSpace(at: i32): void {
  askFor(at);
  const key = keyOfName();
  if (key !== 0 && key === spaceKey) return;
  spaceKey = key;
  lastColour = 0;
  host.space(nameFrom, nameTo);
}

/** The operands from `at` on that are numbers are a colour. Most texts set the same one again and again. */
export function setColour(name: i32, at: i32): void {
  let count = 0;
  let isSame = name === lastColour;
  for (let index = at; index < tokens.operands; index++) {
    if (tokens.kindOf(index) !== command.isNumber) continue;
    const part = tokens.numberOf(index);
    const place = partsOfColourAt + 8 * count;
    isSame = isSame && load<f64>(place) === part;
    store<f64>(place, part);
    count++;
  }
  if (!isSame || count !== lastCount) {
    lastFill = host.colour(name, count);
    lastColour = name;
    lastCount = count;
  }
  store<i32>(now.state, lastFill, now.fillIn);
}

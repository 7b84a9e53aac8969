/** Dictionaries among the commands of a content stream, as far as their facts are wanted, and pictures behind them. */

import * as command from '../commands';
import {
  at,
  byteAt,
  close,
  end,
  from,
  isWord,
  kindOfByte,
  number,
  open,
  operand,
  seek,
  skipWhite,
  to,
} from './tokens';
import { word } from './words';

/** What properties say their letters stand for; `actualTo` is 0 where they don't. */
export let actualFrom: i32 = 0;
export let actualTo: i32 = 0;

/** Facts of a picture in the stream; not a number where they are not told. */
let width: f64 = NaN;
let height: f64 = NaN;
let bits: f64 = NaN;
let colours: f64 = NaN;
let isMask: bool = false;
let isPacked: bool = false;

/** Up to `>>`, or to the `ID` of a picture. Facts are kept of a dictionary that stands in no other one. */
export function readEntries(level: i32): void {
  let keyFrom = 0;
  let keyTo = 0;
  if (level === 1) actualTo = 0;
  const isDeep = !open();
  while (!isDeep) {
    const code = skipWhite();
    if (code < 0) break;
    if (code === 0x3e) {
      seek(at + (byteAt(at + 1) === 0x3e ? 2 : 1));
      break;
    }
    let kind = <i32>command.isNothing;
    if (isWord(code)) {
      const name = word();
      if (name === command.pictureData) break;
      kind = name === command.isTrue ? command.isTruth : command.isFalsehood;
    } else {
      kind = operand(code, level);
      if (kind === command.isNothing) continue;
    }
    if (keyTo === 0) {
      if (kind !== command.isName) continue;
      keyFrom = from;
      keyTo = to;
    } else {
      if (level === 1) keepFact(keyFrom, keyTo, kind);
      keyTo = 0;
    }
  }
  close();
}

function keepFact(keyFrom: i32, keyTo: i32, kind: i32): void {
  if (is(keyFrom, keyTo, 'ActualText')) {
    actualFrom = from;
    actualTo = kind === command.isString ? to : 0;
  } else if (is(keyFrom, keyTo, 'W') || is(keyFrom, keyTo, 'Width')) width = numeric(kind);
  else if (is(keyFrom, keyTo, 'H') || is(keyFrom, keyTo, 'Height')) height = numeric(kind);
  else if (is(keyFrom, keyTo, 'BPC') || is(keyFrom, keyTo, 'BitsPerComponent')) bits = numeric(kind);
  else if (is(keyFrom, keyTo, 'IM') || is(keyFrom, keyTo, 'ImageMask')) isMask = kind === command.isTruth;
  else if (is(keyFrom, keyTo, 'CS') || is(keyFrom, keyTo, 'ColorSpace')) colours = coloursOf(kind);
  else if (is(keyFrom, keyTo, 'F') || is(keyFrom, keyTo, 'Filter')) isPacked = !isEmpty(kind);
}

/** What was read last is `null`, or a list of nothing. */
function isEmpty(kind: i32): bool {
  if (kind !== command.isArray) return kind === command.isFalsehood;
  let last = at - 2;
  while (kindOfByte(byteAt(last)) === 1) last--;
  return byteAt(last) === 0x5b;
}

function numeric(kind: i32): f64 {
  return kind === command.isNumber ? number : NaN;
}

/** How many numbers a colour has in a space of its own name. */
function coloursOf(kind: i32): f64 {
  if (kind !== command.isName) return NaN;
  if (is(from, to, 'G') || is(from, to, 'DeviceGray')) return 1;
  if (is(from, to, 'RGB') || is(from, to, 'DeviceRGB')) return 3;
  return is(from, to, 'CMYK') || is(from, to, 'DeviceCMYK') ? 4 : NaN;
}

/** These bytes are this word. */
export function is(first: i32, last: i32, name: string): bool {
  if (last - first !== <i32>name.length) return false;
  for (let index = 0; index < name.length; index++)
    if (load<u8>(first + index) !== <u8>name.charCodeAt(index)) return false;
  return true;
}

/** Passes over a picture: by its size where that is known, else to an `EI` that commands follow. */
export function skipPicture(): void {
  width = height = bits = colours = NaN;
  isMask = isPacked = false;
  readEntries(1);
  // White space behind `ID`.
  const first = at + 1;
  const size = isPacked
    ? NaN
    : Math.ceil((width * (isMask ? 1 : colours) * (isMask ? 1 : bits)) / 8) * height;
  let behind = 0;
  if (size >= 0 && size < <f64>(end - min(first, end))) behind = behindPicture(first + <i32>size, 4);
  for (let place = first; behind === 0 && place < end; place++)
    if (load<u8>(place) === 0x45) behind = behindPicture(place, 0);
  seek(behind === 0 ? end : behind);
}

/** Behind the `EI` that stands at `first` or a few bytes later, between white space; 0 where none does. */
function behindPicture(first: i32, later: i32): i32 {
  for (let place = first; place <= first + later; place++) {
    if (byteAt(place) !== 0x45 || byteAt(place + 1) !== 0x49) continue;
    const after = byteAt(place + 2);
    if (after >= 0 && kindOfByte(after) !== 1) continue;
    if (kindOfByte(byteAt(place - 1)) === 1 && isText(place + 3)) return place + 2;
  }
  return 0;
}

/** Words follow, not the rest of a picture. */
function isText(first: i32): bool {
  for (let place = first; place < first + 15; place++) {
    const code = byteAt(place);
    if (code >= 0 && kindOfByte(code) !== 1 && (code < 0x20 || code >= 0x7f)) return false;
  }
  return true;
}

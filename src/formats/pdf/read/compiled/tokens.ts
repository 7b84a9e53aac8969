/**
 * The commands of a content stream, read from its bytes: operands, then a name. As forgiving as pdf.js's own reader
 * (numbers with signs in odd places, commands glued together). Strings and names are decoded where they stand, since
 * they never grow. Sources: ISO 32000-1, 7.2 to 7.3 (objects), 7.8.2 (content streams), 8.9.7 (pictures in the stream).
 */

import * as command from '../commands';
import { kindsAt, mostOperands, mostPieces, operandSize, operandsAt, pieceSize, piecesAt } from '../memory';
import { actualFrom, actualTo, readEntries, skipPicture } from './dictionaries';
import * as host from './host';
import { word } from './words';

/** The byte that is read next, and the end of the bytes. */
export let at: i32 = 0;
export let end: i32 = 0;

/** Operands of the last command. */
export let operands: i32 = 0;

/** Of the last command's texts: pieces in all, and whether there were too many. */
let pieces: i32 = 0;
export let hadTooMany: bool = false;

/** The last operand that was read. */
export let number: f64 = 0;
export let from: i32 = 0;
export let to: i32 = 0;

/** Arrays and dictionaries in each other. */
let depth: i32 = 0;
const deepest: i32 = 64;

export function read(first: i32, last: i32): void {
  at = first;
  end = last;
  depth = 0;
}

export function goOn(place: i32, last: i32): void {
  at = place;
  end = last;
}

export function seek(place: i32): void {
  at = place;
}

/** Into an array or a dictionary; false where it is too deep in others. */
export function open(): bool {
  return ++depth <= deepest;
}

export function close(): void {
  depth--;
}

export function tellTooMany(): void {
  hadTooMany = true;
}

export function forgetTooMany(): void {
  hadTooMany = false;
}

// What an operand is.

export function kindOf(index: i32): i32 {
  return load<i32>(operandsAt + index * operandSize);
}

/** Not a number where it is none. */
export function numberOf(index: i32): f64 {
  const kind = kindOf(index);
  if (kind === command.isNumber) return load<f64>(operandsAt + index * operandSize, 8);
  return kind === command.isTruth ? 1 : kind === command.isFalsehood ? 0 : NaN;
}

/** Its first byte, or its first piece. */
export function fromOf(index: i32): i32 {
  return load<i32>(operandsAt + index * operandSize, 16);
}

/** Behind its last byte, or its last piece. */
export function toOf(index: i32): i32 {
  return load<i32>(operandsAt + index * operandSize, 20);
}

function push(kind: i32): void {
  const place = operandsAt + operands * operandSize;
  store<i32>(place, kind);
  store<f64>(place, number, 8);
  store<i32>(place, from, 16);
  store<i32>(place, to, 20);
  operands++;
}

/** The next command, 0 at the end, or where no stream of commands is left. */
export function next(): i32 {
  operands = 0;
  pieces = 0;
  while (true) {
    const code = skipWhite();
    if (code < 0) return 0;
    if (isWord(code)) {
      const name = word();
      if (name === command.isTrue) push(command.isTruth);
      else if (name === command.isFalse) push(command.isFalsehood);
      else if (name === command.picture) skipPicture();
      else if (name !== command.isNull) return name === 0 ? command.unknown : name;
    } else {
      const kind = operand(code, 0);
      if (kind !== command.isNothing) push(kind);
    }
    if (operands > mostOperands) return 0;
  }
}

/** The byte at a place, or -1 behind the end. */
export function byteAt(place: i32): i32 {
  return place < end ? <i32>load<u8>(place) : -1;
}

/** 1 white space, 2 delimiter, 0 all others. */
export function kindOfByte(code: i32): i32 {
  return load<u8>(kindsAt + code);
}

/** The byte that stands next, or -1. */
export function skipWhite(): i32 {
  while (at < end) {
    const code = <i32>load<u8>(at);
    if (code === 0x25) {
      for (; at < end; at++) {
        const skipped = load<u8>(at);
        if (skipped === 10 || skipped === 13) break;
      }
    } else if (kindOfByte(code) === 1) at++;
    else return code;
  }
  return -1;
}

function isDigit(code: i32): bool {
  return code >= 0x30 && code <= 0x39;
}

export function isWord(code: i32): bool {
  return kindOfByte(code) === 0 && !isDigit(code) && code !== 0x2d && code !== 0x2e && code !== 0x2b;
}

/** Reads what begins with this byte and tells its kind; `level`: in how many arrays and dictionaries it stands. */
export function operand(code: i32, level: i32): i32 {
  if (isDigit(code) || code === 0x2d || code === 0x2e || code === 0x2b) return readNumber();
  if (code === 0x28) return readString();
  if (code === 0x2f) return readName();
  at++;
  if (code === 0x5b) return readArray(level + 1);
  if (code !== 0x3c) return command.isNothing;
  if (byteAt(at) !== 0x3c) return readHexString();
  at++;
  readEntries(level + 1);
  if (level === 0) {
    from = actualFrom;
    to = actualTo;
  }
  return command.isProperties;
}

function readNumber(): i32 {
  let code = byteAt(at);
  let sign: f64 = 1;
  if (code === 0x2d) {
    sign = -1;
    code = byteAt(++at);
    if (code === 0x2d) code = byteAt(++at);
  } else if (code === 0x2b) code = byteAt(++at);
  while (code === 10 || code === 13) code = byteAt(++at);
  let value: f64 = 0;
  let divide: f64 = 0;
  for (; ; code = byteAt(++at)) {
    if (isDigit(code)) {
      value = value * 10 + <f64>(code - 0x30);
      divide *= 10;
    } else if (code === 0x2e && divide === 0) divide = 1;
    else if (code !== 0x2d) break;
  }
  if (code === 0x45 || code === 0x65) value *= powerHere();
  number = (sign * value) / max<f64>(divide, 1);
  return command.isNumber;
}

/** `e-5`: no program should write it, some do. 1 where it is a command's letter. */
function powerHere(): f64 {
  let code = byteAt(at + 1);
  const signed = code === 0x2b || code === 0x2d;
  if (!signed && !isDigit(code)) return 1;
  const isNegative = code === 0x2d;
  at += signed ? 2 : 1;
  let exponent = 0;
  for (code = byteAt(at); isDigit(code); code = byteAt(++at))
    exponent = min(400, exponent * 10 + code - 0x30);
  return host.power(isNegative ? -exponent : exponent);
}

function readString(): i32 {
  from = ++at;
  let behind = from;
  let open = 1;
  while (at < end) {
    const code = <i32>load<u8>(at++);
    if (code === 0x5c) behind = readEscape(behind);
    else {
      if (code === 0x29 && --open === 0) break;
      if (code === 0x28) open++;
      store<u8>(behind++, <u8>code);
    }
  }
  to = behind;
  return command.isString;
}

/** What stands behind a backslash is put at `behind`; gives the place behind that. */
function readEscape(behind: i32): i32 {
  const code = byteAt(at++);
  if (code < 0) return behind;
  if (code >= 0x30 && code <= 0x37) {
    let value = code & 7;
    for (let digits = 1; digits < 3; digits++) {
      const digit = byteAt(at);
      if (digit < 0x30 || digit > 0x37) break;
      value = (value << 3) + (digit & 7);
      at++;
    }
    store<u8>(behind, <u8>(value & 0xff));
    return behind + 1;
  }
  if (code === 13) {
    if (byteAt(at) === 10) at++;
    return behind;
  }
  if (code === 10) return behind;
  store<u8>(behind, <u8>escaped(code));
  return behind + 1;
}

function escaped(code: i32): i32 {
  if (code === 0x6e) return 10;
  if (code === 0x72) return 13;
  if (code === 0x74) return 9;
  if (code === 0x62) return 8;
  return code === 0x66 ? 12 : code;
}

function readHexString(): i32 {
  from = at;
  let behind = from;
  let first = -1;
  while (at < end) {
    const code = <i32>load<u8>(at++);
    if (code === 0x3e) break;
    const digit = hexDigit(code);
    if (digit < 0) continue;
    if (first < 0) first = digit;
    else {
      store<u8>(behind++, <u8>((first << 4) | digit));
      first = -1;
    }
  }
  // The last digit of an odd number is as if 0 followed it.
  if (first >= 0) store<u8>(behind++, <u8>(first << 4));
  to = behind;
  return command.isString;
}

function hexDigit(code: i32): i32 {
  if (isDigit(code)) return code - 0x30;
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x66 ? small - 0x57 : -1;
}

/** Bytes of a name; what is longer is cut. */
const longestOperandName: i32 = 255;

function readName(): i32 {
  from = ++at;
  let isPlain = true;
  for (; at < end; at++) {
    const code = <i32>load<u8>(at);
    if (kindOfByte(code) !== 0) break;
    if (code === 0x23) isPlain = false;
  }
  to = min(at, from + longestOperandName);
  if (!isPlain) to = spellOut(from, to);
  return command.isName;
}

/** `#20` is a space; gives the name's new end. */
function spellOut(first: i32, last: i32): i32 {
  let behind = first;
  for (let place = first; place < last; place++) {
    let code = <i32>load<u8>(place);
    if (code === 0x23 && place + 2 < last) {
      const high = hexDigit(load<u8>(place + 1));
      const low = hexDigit(load<u8>(place + 2));
      if (high >= 0 && low >= 0) {
        code = (high << 4) | low;
        place += 2;
      }
    }
    store<u8>(behind++, <u8>code);
  }
  return behind;
}

/** Of an array that stands in no other one the texts and numbers are kept. */
function readArray(level: i32): i32 {
  const first = pieces;
  const isDeep = !open();
  while (!isDeep) {
    const code = skipWhite();
    if (code < 0) break;
    if (code === 0x5d) {
      at++;
      break;
    }
    if (isWord(code)) word();
    else {
      const kind = operand(code, level);
      if (level === 1 && (kind === command.isNumber || kind === command.isString)) keepPiece(kind);
    }
  }
  close();
  from = first;
  to = pieces;
  return command.isArray;
}

function keepPiece(kind: i32): void {
  if (pieces >= mostPieces) {
    hadTooMany = true;
    return;
  }
  const place = piecesAt + pieces * pieceSize;
  const isText = kind === command.isString;
  store<i32>(place, isText ? from : 0);
  store<i32>(place, isText ? to : 0, 4);
  store<f64>(place, number, 8);
  pieces++;
}

/** Tells white space and delimiters. */
export function knowBytes(): void {
  const white = '\0\t\n\f\r ';
  for (let index = 0; index < white.length; index++) store<u8>(kindsAt + white.charCodeAt(index), 1);
  const delimiters = '()<>[]{}/%';
  for (let index = 0; index < delimiters.length; index++)
    store<u8>(kindsAt + delimiters.charCodeAt(index), 2);
}

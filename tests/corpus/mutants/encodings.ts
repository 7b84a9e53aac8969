/** Plain texts in encodings of any office, some of them said wrongly. */

import { strToU8 } from 'fflate';
import type { Chance } from './chance';

const singleByte = [
  'windows-1251',
  'koi8-r',
  'ibm866',
  'x-mac-cyrillic',
  'iso-8859-5',
  'windows-1252',
  'iso-8859-9',
];
const marks = ['', '\ufeff', '\ufffe'];

/** Letters that the encoding lacks are question marks. */
function inSingleByte(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const bytes = new Map([...letters].map((letter, byte) => [letter, byte]));
  return Uint8Array.from([...text], (letter) => bytes.get(letter) ?? 0x3f);
}

function inUnits(text: string, width: 2 | 4, isLittle: boolean): Uint8Array {
  const codes =
    width === 4
      ? [...text].map((letter) => letter.codePointAt(0) ?? 0)
      : Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return Uint8Array.from(
    codes.flatMap((code) => {
      const bytes = Array.from({ length: width }, (_, at) => (code >>> (8 * at)) & 255);
      return isLittle ? bytes : bytes.reverse();
    }),
  );
}

/** The bytes of `text` in some encoding, with a mark of its order that need not be its own. */
export function inSomeEncoding(text: string, chance: Chance) {
  const kind = chance.below(4);
  const marked = chance.among(marks) + text;
  if (kind === 0) {
    const encoding = chance.among(singleByte);
    return { what: encoding, bytes: inSingleByte(text, encoding) };
  }
  if (kind === 1) return { what: 'utf-8', bytes: strToU8(marked) };
  const [width, isLittle] = [kind === 2 ? 2 : 4, chance.next() < 0.5] as const;
  return { what: `utf-${8 * width}${isLittle ? 'le' : 'be'}`, bytes: inUnits(marked, width, isLittle) };
}

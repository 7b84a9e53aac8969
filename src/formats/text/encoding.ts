/**
 * From bytes to letters. Circulars arrive as UTF-8, as UTF-16 (Windows Notepad's "Unicode") and, in
 * the older archives of missions, in the code pages of Windows, DOS, Mac and Unix. A byte order mark
 * settles it; else the bytes themselves do; a guess is said, and a person can name another encoding.
 */

import { appError } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';
import { decodeKz1048, decodePtcp154 } from './kazakhPage';
import { guessSingleByte } from './singleByte';
import { decodeUtf32, utf32ByPattern } from './utf32';

/** By the names of the WHATWG standard, where it has one; `iso-8859-1` is read as its superset `windows-1252`. */
export const textEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'utf-32le',
  'utf-32be',
  'windows-1251',
  'kz-1048',
  'ptcp154',
  'koi8-r',
  'ibm866',
  'x-mac-cyrillic',
  'iso-8859-5',
  'windows-1252',
  'iso-8859-1',
  'windows-1254',
] as const;

export type TextEncoding = (typeof textEncodings)[number];

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: TextEncoding;
  /** True where only the letters' statistics spoke for the encoding. */
  readonly guessed: boolean;
}

/** Bytes looked at when an encoding is guessed: enough for statistics, independent of the file's size. */
const sampleBytes = 64 * 1024;

/**
 * The text of `bytes`; `encoding`, where a person named one, is taken instead of a guess.
 * Errors: `text.encodingUnknown`, also when the bytes are not of the named encoding.
 */
export function decodeText(bytes: Uint8Array, name: string, encoding?: TextEncoding): Result<DecodedText> {
  const sure = encoding ?? byteOrderMark(bytes);
  const candidates =
    sure === null ? [utf32ByPattern(bytes), utf16ByPattern(bytes), 'utf-8' as const] : [sure];
  for (const candidate of candidates) {
    const text = candidate === null ? null : decodeStrictly(bytes, candidate);
    if (candidate !== null && text !== null) return ok({ text, encoding: candidate, guessed: false });
  }
  const guess = sure === null ? guessed(bytes) : null;
  return guess === null ? fail(appError('text.encodingUnknown', { name })) : ok(guess);
}

function guessed(bytes: Uint8Array): DecodedText | null {
  const repaired = nearlyUtf8(bytes);
  if (repaired !== null) return { text: repaired, encoding: 'utf-8', guessed: true };
  const sample = bytes.subarray(0, sampleBytes);
  const encoding = sample.includes(0) ? null : guessSingleByte(sample);
  const text = encoding === null ? null : decodeStrictly(bytes, encoding);
  return encoding === null || text === null ? null : { text, encoding, guessed: true };
}

function byteOrderMark(bytes: Uint8Array): TextEncoding | null {
  const begins = (...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (begins(0xef, 0xbb, 0xbf)) return 'utf-8';
  if (begins(0xff, 0xfe, 0, 0) && bytes.length % 4 === 0) return 'utf-32le';
  if (begins(0, 0, 0xfe, 0xff)) return 'utf-32be';
  if (begins(0xff, 0xfe)) return 'utf-16le';
  return begins(0xfe, 0xff) ? 'utf-16be' : null;
}

/** The text, or null where some byte does not belong to the encoding. */
function decodeStrictly(bytes: Uint8Array, encoding: TextEncoding): string | null {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return decodeUtf32(bytes, encoding === 'utf-32le');
  if (encoding === 'kz-1048') return decodeKz1048(bytes);
  if (encoding === 'ptcp154') return decodePtcp154(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // The decoder's only way to say "not of this encoding".
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/**
 * UTF-8 with a broken place: cut off in a letter, or one line pasted from elsewhere. Broken letters show
 * as U+FFFD, and are said. Null where more than one letter in fifty above ASCII is broken.
 */
function nearlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is meant.
  const whole = (text.match(/[^\u0000-\u007f]/g)?.length ?? 0) - broken;
  return broken <= Math.max(1, whole / 50) && whole >= 10 ? text : null;
}

/**
 * UTF-16 without a mark: one byte of each pair is nearly always the number of a script's page
 * (00 Latin, 04 Cyrillic, 20 punctuation).
 */
export function utf16ByPattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const end = Math.min(bytes.length, sampleBytes);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 2) {
    if (isScriptPage(bytes[at])) even++;
    if (isScriptPage(bytes[at + 1])) odd++;
  }
  const pairs = end / 2;
  if (odd > 0.9 * pairs && even < 0.5 * pairs) return 'utf-16le';
  if (even > 0.9 * pairs && odd < 0.5 * pairs) return 'utf-16be';
  return null;
}

// 0x20 stands for U+20xx, but it is also the space of every single-byte text: there a page of
// spaces alone would look like UTF-16, hence the bound on the other half above.
const isScriptPage = (byte: number | undefined): boolean =>
  byte === 0x00 || byte === 0x04 || byte === 0x05 || byte === 0x20 || byte === 0x21;

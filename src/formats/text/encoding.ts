/**
 * From bytes to letters. Circulars arrive as UTF-8, as UTF-16 (Windows Notepad's "Unicode") and, in
 * the older archives of Russian-speaking missions, as Windows-1251. A byte order mark settles it;
 * else the bytes themselves do; a guess is said, and a person can name another encoding.
 */

import { appError } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';
import { looksWindows1251 } from './windows1251';

export const textEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1252'] as const;

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
  const marked = byteOrderMark(bytes);
  const candidates = encoding ? [encoding] : marked ? [marked] : ([utf16ByPattern(bytes), 'utf-8'] as const);
  for (const candidate of candidates) {
    const text = candidate === null ? null : decodeStrictly(bytes, candidate);
    if (candidate !== null && text !== null) return ok({ text, encoding: candidate, guessed: false });
  }
  const guess = encoding || marked ? null : guessSingleByte(bytes);
  const text = guess === null ? null : decodeStrictly(bytes, guess);
  if (guess === null || text === null) return fail(appError('text.encodingUnknown', { name }));
  return ok({ text, encoding: guess, guessed: true });
}

function byteOrderMark(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The text, or null where some byte does not belong to the encoding. */
function decodeStrictly(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // The decoder's only way to say "not of this encoding".
    if (error instanceof TypeError) return null;
    throw error;
  }
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

/** The single-byte encoding that the letters speak for, or null. */
function guessSingleByte(bytes: Uint8Array): 'windows-1251' | 'windows-1252' | null {
  const sample = bytes.subarray(0, sampleBytes);
  if (sample.includes(0)) return null;
  if (looksWindows1251(sample)) return 'windows-1251';
  return looksWestern(sample) ? 'windows-1252' : null;
}

/** Mostly ASCII, and each other byte is typographic punctuation or a letter inside a Latin word. */
function looksWestern(sample: Uint8Array): boolean {
  let high = 0;
  let fitting = 0;
  sample.forEach((byte, at) => {
    if (byte < 0x80) return;
    high++;
    const punctuation = (byte >= 0x91 && byte <= 0x97) || byte === 0x85 || (byte >= 0xa0 && byte <= 0xbf);
    const besideLetter = isLatin(sample[at - 1]) || isLatin(sample[at + 1]);
    if (punctuation || (byte >= 0xc0 && besideLetter)) fitting++;
  });
  return high < 0.1 * sample.length && fitting > 0.95 * high;
}

const isLatin = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));

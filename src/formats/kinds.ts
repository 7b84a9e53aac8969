/**
 * Tells what a file holds by its first bytes and never by its name. Sources: APPNOTE.TXT (zip),
 * [MS-CFB] 2.2 (compound files: old Word, and Word files under a password, [MS-OFFCRYPTO] 2.3),
 * ISO 32000 7.5.2 (PDF), PNG 5.2, ISO 10918-1 B.1, TIFF 6.0.
 */

import { isPackedFile, kindOfPackage, type OtherKind, otherKind } from './otherKinds';
import { utf16ByPattern } from './text/encoding';
import { utf32ByPattern } from './text/utf32';
import { zipNames } from './zipNames';

export type FileKind =
  | 'text'
  | 'docx'
  | 'encryptedDocx'
  | 'doc'
  | 'rtf'
  | 'odt'
  | 'pdf'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'tiff'
  | OtherKind
  | 'binary'
  | 'empty';

const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
];

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zip = [0x50, 0x4b, 0x03, 0x04];
const emptyZip = [0x50, 0x4b, 0x05, 0x06];

/** Bytes in which a signature is looked for where it need not stand first. */
const searched = 1_100;

export function detectKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, zip) || startsWith(bytes, emptyZip)) return zipKind(bytes);
  if (startsWith(bytes, compound)) return compoundKind(bytes);
  const signed = signatures.find(([, signature]) => startsWith(bytes, signature))?.[0];
  if (signed !== undefined) return signed;
  const other = otherKind(bytes);
  if (other !== null) return other;
  if (isLatePdf(bytes)) return 'pdf';
  return isText(bytes) ? 'text' : 'binary';
}

function codesOf(text: string): number[] {
  return Array.from(text, (sign) => sign.charCodeAt(0));
}

/** PDF readers allow some bytes before the signature, and damaged files lack it. */
function isLatePdf(bytes: Uint8Array): boolean {
  const signed = indexOf(bytes.subarray(0, searched), [0x25, 0x50, 0x44, 0x46, 0x2d]) >= 0;
  if (signed && !isText(bytes)) return true;
  return (
    (signed || indexOf(bytes.subarray(0, searched), objectStart) >= 0) &&
    indexOf(bytes.subarray(-searched), lastMark) >= 0
  );
}

const objectStart = codesOf(' 0 obj');
const lastMark = codesOf('startxref');

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** The offset of `wanted`, or -1. */
function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return at;
  }
  return -1;
}

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string): number[] => ascii(text).flatMap((byte) => [byte, 0]);

/**
 * By the names of its parts, as its table of contents has them; where its end is cut off, by what stands unpacked anywhere
 * in the file.
 */
function zipKind(bytes: Uint8Array): FileKind {
  const names = zipNames(bytes);
  if (names === null && isPackedFile(bytes)) return 'archive';
  const has =
    names === null
      ? (name: string): boolean => indexOf(bytes, ascii(name)) >= 0
      : (name: string): boolean => names.some((one) => one.startsWith(name));
  // A text that lies packed among others says of itself what it is, too.
  const first =
    names === null || has('content.xml') || has('mimetype') ? bytes.subarray(0, searched) : noBytes;
  if (indexOf(first, ascii('application/vnd.oasis.opendocument.text')) >= 0) return 'odt';
  if (has('word/document') || has('word/_rels')) return 'docx';
  if (indexOf(first, ascii('application/vnd.oasis.opendocument.')) >= 0) return kindOfPackage(has, true);
  // Packed again by another program: the part that says what it is stands anywhere, or is packed itself.
  if (has('content.xml') && has('META-INF/manifest.xml')) return 'odt';
  // The document of a Word file may have any name; a workbook and a presentation have folders of their own.
  const isOffice = has('[Content_Types].xml') && (has('_rels/.rels') || names === null);
  return isOffice && !has('xl/') && !has('ppt/') ? 'docx' : kindOfPackage(has, false);
}

const noBytes = new Uint8Array(0);

function compoundKind(bytes: Uint8Array): FileKind {
  if (indexOf(bytes, utf16('EncryptedPackage')) >= 0) return 'encryptedDocx';
  if (indexOf(bytes, utf16('WordDocument')) >= 0) return 'doc';
  if (indexOf(bytes, utf16('__substg1.0_')) >= 0) return 'mail';
  return ['Workbook', 'PowerPoint Document'].some((name) => indexOf(bytes, utf16(name)) >= 0)
    ? 'office'
    : 'binary';
}

/** UTF-16 and UTF-32 by mark or pattern; else no zeros, and next to no control characters. */
function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  if (utf16ByPattern(bytes) !== null || utf32ByPattern(bytes) !== null) return true;
  const sample = bytes.subarray(0, 8192);
  const controls = sample.reduce(
    (sum, byte) => sum + (byte < 0x20 && (byte < 0x09 || byte > 0x0d) ? 1 : 0),
    0,
  );
  // In random bytes a tenth are control characters; typed texts have a stray one at most.
  return !sample.includes(0) && controls <= 0.05 * sample.length;
}

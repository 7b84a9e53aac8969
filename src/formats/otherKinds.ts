/**
 * Kinds of files that arrive with circulars and that nobody reads here: each is told apart so far that one can be told
 * what to do with it. Sources: RFC 5322 and 2046 (mails), [MS-OXMSG] 2.2 (mails of Outlook), HTML 13.1, XML 1.0 2.8, ISO
 * 23008-12 (HEIC), and the signatures of the others.
 */

export type OtherKind = 'archive' | 'office' | 'mail' | 'web' | 'xml' | 'otherPicture';

/** What stands at a place of the file. */
const signatures: readonly (readonly [kind: OtherKind, at: number, signature: string])[] = [
  ['archive', 0, 'Rar!\u001a\u0007'],
  ['archive', 0, '7z\u00bc\u00af\u0027\u001c'],
  ['archive', 0, '\u001f\u008b\u0008'],
  ['archive', 0, '\u00fd7zXZ\u0000'],
  ['archive', 0, 'MSCF\u0000\u0000\u0000\u0000'],
  ['otherPicture', 8, 'WEBP'],
  ...['heic', 'heix', 'mif1', 'msf1', 'avif'].map((brand): [OtherKind, number, string] => [
    'otherPicture',
    4,
    `ftyp${brand}`,
  ]),
];

/** Bytes in which the beginning of a file says what it is. */
const beginning = 4_096;

/** What files that are neither packages nor compound files are by their beginning; null for all others. */
export function otherKind(bytes: Uint8Array): OtherKind | null {
  const text = latin(bytes.subarray(0, beginning)).replace(/^\u00ef\u00bb\u00bf/, '');
  const signed = signatures.find(([, at, signature]) => text.startsWith(signature, at))?.[0];
  if (signed !== undefined) return signed;
  if (isMail(text)) return 'mail';
  const marked = text.replace(/^(?:\s|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)+/, '');
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(marked)) return 'web';
  return /^\s*<\?xml\b/.test(text) ? 'xml' : null;
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** A mail that has its parts in it: one that somebody copied into a text file is a text. */
function isMail(text: string): boolean {
  const heads = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
  if (!/^(?:From |[A-Za-z][A-Za-z0-9-]*:[ \t])/.test(heads)) return false;
  return /^mime-version:/im.test(heads) && /^content-(?:type|transfer-encoding):/im.test(heads);
}

/** What a package is whose parts are no text's: a spreadsheet or the like, or files packed together. */
export const kindOfPackage = (hasPart: (name: string) => boolean, isOpenDocument: boolean): OtherKind =>
  isOpenDocument || hasPart('xl/workbook') || hasPart('ppt/presentation') ? 'office' : 'archive';

/** For zip files whose table of contents is lost: true where the first part of one is a file that one opens: a text sent packed, not a text's own part. */
export function isPackedFile(bytes: Uint8Array): boolean {
  const length = (bytes[26] ?? 0) | ((bytes[27] ?? 0) << 8);
  const name = latin(bytes.subarray(30, 30 + Math.min(length, 1_000)));
  return (
    /\.(?:docx?|docm|odt|rtf|pdf|xlsx?|pptx?|eml|msg|zip)$/i.test(name) && !/^(?:word|xl|ppt)\//.test(name)
  );
}

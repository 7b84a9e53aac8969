/**
 * The table of contents of a zip file, checked before a byte is unpacked: names that could leave
 * the package, names that occur twice, parts that overlap. Source: APPNOTE.TXT 6.3.10, 4.3 (local
 * header, central directory, end record); ZIP64 and split archives are refused, Word writes neither.
 */

import type { Limits } from '#formats/limits';
import { Refusal } from './refusal';

export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  /** Bytes of the packed data in the file, `from` to before `to`. */
  readonly from: number;
  readonly to: number;
}

const endRecord = 0x06054b50;
const centralHeader = 0x02014b50;
const localHeader = 0x04034b50;
const endRecordBytes = 22;
const longestComment = 0xffff;

/** The entries by name, in the order of the directory; folders are left out. Throws `Refusal`. */
export function readZipDirectory(bytes: Uint8Array, limits: Limits): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  if (count === 0xffff || directory === 0xffffffff)
    throw new Refusal('docx.zip.unsupported', { part: 'ZIP64' });
  if (count > limits.zipEntries) throw new Refusal('docx.zip.tooManyEntries', { limit: limits.zipEntries });
  const entries: PlacedEntry[] = [];
  let at = directory;
  for (let index = 0; index < count; index++) {
    const { entry, next } = readCentral(view, at, directory);
    entries.push(entry);
    at = next;
  }
  refuseDoubles(entries);
  refuseOverlaps(entries);
  return new Map(entries.filter(({ name }) => !name.endsWith('/')).map((entry) => [entry.name, entry]));
}

interface PlacedEntry extends ZipEntry {
  /** Where the local header begins. */
  readonly start: number;
}

/** Searched from the end, since a comment may follow it. A file without one has lost its end. */
function findEndRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - endRecordBytes - longestComment);
  for (let at = view.byteLength - endRecordBytes; at >= first; at--) {
    if (view.getUint32(at, true) === endRecord) return at;
  }
  throw new Refusal('docx.zip.truncated');
}

function readCentral(view: DataView, at: number, directory: number): { entry: PlacedEntry; next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== centralHeader) {
    throw new Refusal('docx.zip.damaged', { part: 'its table of contents' });
  }
  const nameBytes = view.getUint16(at + 28, true);
  const next = at + 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw new Refusal('docx.zip.damaged', { part: 'its table of contents' });
  const name = readName(view, at + 46, nameBytes);
  refuseUnsafe(name);
  const start = view.getUint32(at + 42, true);
  const from = dataStart(view, start, name, directory);
  const to = from + view.getUint32(at + 20, true);
  if (to > directory) throw new Refusal('docx.zip.overlap', { part: name });
  const locked = (view.getUint16(at + 8, true) & 1) !== 0;
  const method = methodOf(view.getUint16(at + 10, true), locked, name);
  return { entry: { name, method, crc: view.getUint32(at + 16, true), start, from, to }, next };
}

/** Behind the local header, which must be there and bear the same name. */
function dataStart(view: DataView, start: number, name: string, directory: number): number {
  if (start + 30 > directory || view.getUint32(start, true) !== localHeader) {
    throw new Refusal('docx.zip.damaged', { part: name });
  }
  const nameBytes = view.getUint16(start + 26, true);
  const from = start + 30 + nameBytes + view.getUint16(start + 28, true);
  if (from > directory) throw new Refusal('docx.zip.overlap', { part: name });
  if (readName(view, start + 30, nameBytes) !== name) throw new Refusal('docx.zip.damaged', { part: name });
  return from;
}

function methodOf(number: number, locked: boolean, name: string): ZipEntry['method'] {
  if (locked || (number !== 0 && number !== 8)) throw new Refusal('docx.zip.unsupported', { part: name });
  return number === 0 ? 'stored' : 'deflated';
}

const readName = (view: DataView, at: number, length: number): string =>
  new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));

/** Names that mean a place outside of the package, on some system or other. */
function refuseUnsafe(name: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused.
  const unsafe = /^\/|^[A-Za-z]:|\\|[\u0000-\u001f\u007f]|(?:^|\/)\.\.?(?:\/|$)|^$/.test(name);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a sentence must not print them.
  if (unsafe) throw new Refusal('docx.zip.unsafeName', { part: name.replace(/[\u0000-\u001f\u007f]/g, '?') });
}

function refuseDoubles(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const folded = name.toLowerCase();
    if (seen.has(folded)) throw new Refusal('docx.zip.duplicateName', { part: name });
    seen.add(folded);
  }
}

function refuseOverlaps(entries: readonly PlacedEntry[]): void {
  const inOrder = [...entries].sort((a, b) => a.start - b.start);
  inOrder.forEach((entry, index) => {
    const before = inOrder[index - 1];
    if (before !== undefined && before.to > entry.start)
      throw new Refusal('docx.zip.overlap', { part: entry.name });
  });
}

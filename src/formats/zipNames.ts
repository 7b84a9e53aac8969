/** The names in a zip file's own table of contents, by which its kind is told; nothing else of it is looked at. Source: APPNOTE.TXT 6.3.10, 4.3. */

const endRecord = 0x06054b50;
const centralHeader = 0x02014b50;
const endRecordBytes = 22;
const longestComment = 0xffff;
/** Names that are looked at: what tells a text from other packages stands in the first few. */
const mostNames = 10_000;

/** Null where the table is lost or damaged. */
export function zipNames(bytes: Uint8Array): readonly string[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  while (names.length < Math.min(count, mostNames)) {
    if (at + 46 > end || view.getUint32(at, true) !== centralHeader) return null;
    const length = view.getUint16(at + 28, true);
    names.push(String.fromCharCode(...bytes.subarray(at + 46, at + 46 + Math.min(length, 500))));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

function endOf(view: DataView): number | null {
  const last = view.byteLength - endRecordBytes;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endRecord) return at;
  }
  return null;
}

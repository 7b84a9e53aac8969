/** A zip writer that does as it is told, also what no zip file should do. */

import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '#formats/docx/read/crc32';

export interface RawEntry {
  readonly name: string;
  readonly data?: string | Uint8Array;
  /** The name in the local header, where it differs. */
  readonly localName?: string;
  /** Bit 0 says that the entry is encrypted. */
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  /** The packed size that the directory states. */
  readonly statedSize?: number;
  /** The unpacked size that the headers state. */
  readonly statedUnpacked?: number;
  /** Its local header is the one inside the data of the entry of this number. */
  readonly inside?: number;
}

interface Placed {
  readonly entry: RawEntry;
  readonly packed: Uint8Array;
  readonly unpacked: Uint8Array;
  readonly offset: number;
}

export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const placed: Placed[] = [];
  let offset = 0;
  for (const entry of entries) {
    const unpacked = typeof entry.data === 'string' ? strToU8(entry.data) : (entry.data ?? new Uint8Array(0));
    const packed = (entry.method ?? 8) === 8 ? deflateSync(unpacked) : unpacked;
    const local = localHeader(entry, packed, unpacked);
    placed.push({ entry, packed, unpacked, offset });
    parts.push(local, packed);
    offset += local.length + packed.length;
  }
  const central = placed.map((one) => centralHeader(one, placed));
  const size = central.reduce((sum, header) => sum + header.length, 0);
  return join([...parts, ...central, endRecord(placed.length, size, offset)]);
}

const u16 = (value: number) => [value & 0xff, (value >> 8) & 0xff];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];

function common(
  { flags = 0, method = 8, crc, statedSize, statedUnpacked }: RawEntry,
  packed: Uint8Array,
  unpacked: Uint8Array,
) {
  return [
    ...u16(20),
    ...u16(flags),
    ...u16(method),
    ...u32(0),
    ...u32(crc ?? crc32(unpacked)),
    ...u32(statedSize ?? packed.length),
    ...u32(statedUnpacked ?? unpacked.length),
  ];
}

function localHeader(entry: RawEntry, packed: Uint8Array, unpacked: Uint8Array): Uint8Array {
  const name = strToU8(entry.localName ?? entry.name);
  const fields = [...u32(0x04034b50), ...common(entry, packed, unpacked), ...u16(name.length), ...u16(0)];
  return join([Uint8Array.from(fields), name]);
}

function centralHeader({ entry, packed, unpacked, offset }: Placed, all: readonly Placed[]): Uint8Array {
  const name = strToU8(entry.name);
  const outer = entry.inside === undefined ? undefined : all[entry.inside];
  const start = outer === undefined ? offset : outer.offset + 30 + strToU8(outer.entry.name).length;
  const fields = [
    ...u32(0x02014b50),
    ...u16(20),
    ...common(entry, packed, unpacked),
    ...u16(name.length),
    ...u16(0),
    ...u16(0),
    ...u16(0),
    ...u16(0),
    ...u32(0),
    ...u32(start),
  ];
  return join([Uint8Array.from(fields), name]);
}

const endRecord = (count: number, size: number, offset: number): Uint8Array =>
  Uint8Array.from([
    ...u32(0x06054b50),
    ...u16(0),
    ...u16(0),
    ...u16(count),
    ...u16(count),
    ...u32(size),
    ...u32(offset),
    ...u16(0),
  ]);

export function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

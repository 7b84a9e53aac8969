/**
 * A Word file as a package of parts. Parts are unpacked in pieces and only when asked for; every
 * byte is counted as it comes out, since the sizes that a zip file states can lie.
 */

import { Inflate } from 'fflate';
import { inflatedWhole } from '#formats/inflater';
import { type Limits, printBytes } from '#formats/limits';
import { crc32 } from './crc32';
import { Refusal } from './refusal';
import { readZipDirectory, type ZipEntry } from './zipDirectory';

export interface Package {
  readonly names: readonly string[];
  has(part: string): boolean;
  /** Hands the unpacked bytes of a part to `sink`, piece by piece, in order. Throws `Refusal`. */
  read(part: string, sink: (bytes: Uint8Array) => void): void;
}

/** Packed bytes that are unpacked in one go: at most 16 MiB come out of 16 KiB before they are counted. */
const packedChunk = 16 * 1024;

/** Throws `Refusal` for a file that is no zip file, or one that is not safe to unpack. */
export function openPackage(bytes: Uint8Array, limits: Limits): Package {
  const entries = readZipDirectory(bytes, limits);
  const meter = { total: 0 };
  return {
    names: [...entries.keys()],
    has: (part) => entries.has(part),
    read(part, sink) {
      const entry = entries.get(part);
      if (entry === undefined) throw new Refusal('docx.zip.damaged', { part });
      unpack(bytes.subarray(entry.from, entry.to), entry, limits, counted(entry, meter, limits, sink));
    },
  };
}

type Sink = (bytes: Uint8Array) => void;

/** `sink` behind the budgets: a part, all parts together, and how much comes out of each byte. */
function counted(entry: ZipEntry, meter: { total: number }, limits: Limits, sink: Sink): Sink {
  const packed = entry.to - entry.from;
  let part = 0;
  return (bytes) => {
    part += bytes.length;
    meter.total += bytes.length;
    if (part > limits.partBytes)
      throw new Refusal('docx.zip.tooLarge', { limit: printBytes(limits.partBytes) });
    if (meter.total > limits.totalBytes) {
      throw new Refusal('docx.zip.tooLarge', { limit: printBytes(limits.totalBytes) });
    }
    if (part > limits.ratioFromBytes && part > limits.ratio * packed) {
      throw new Refusal('docx.zip.ratio', { part: entry.name, limit: limits.ratio });
    }
    sink(bytes);
  };
}

function unpack(packed: Uint8Array, entry: ZipEntry, limits: Limits, sink: Sink): void {
  let sum = 0;
  const checked: Sink = (bytes) => {
    sum = crc32(bytes, sum);
    sink(bytes);
  };
  if (entry.method === 'stored') checked(packed);
  else {
    const most = Math.min(limits.partBytes, Math.max(limits.ratioFromBytes, limits.ratio * packed.length));
    const whole = inflatedWhole(packed, most);
    if (whole === null) inflate(packed, entry, checked);
    else whole.forEach(checked);
  }
  if (sum !== entry.crc) throw new Refusal('docx.zip.damaged', { part: entry.name });
}

function inflate(packed: Uint8Array, entry: ZipEntry, sink: Sink): void {
  const inflater = new Inflate((bytes) => sink(bytes));
  for (let at = 0; at < packed.length || at === 0; at += packedChunk) {
    try {
      inflater.push(packed.subarray(at, at + packedChunk), at + packedChunk >= packed.length);
    } catch (error) {
      if (isInflateError(error)) throw new Refusal('docx.zip.damaged', { part: entry.name });
      throw error;
    }
  }
}

/** fflate numbers its errors; anything else is ours. */
const isInflateError = (error: unknown): boolean =>
  error instanceof Error &&
  !(error instanceof Refusal) &&
  typeof (error as { code?: unknown }).code === 'number';

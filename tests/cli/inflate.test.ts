/** Node's own unpacking gives what the unpacking in JavaScript gives, budgets and refusals included. */

import { zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { unpackByNode } from '#cli/inflate';
import { setChecksum } from '#formats/docx/read/crc32';
import { openPackage } from '#formats/docx/read/package';
import { setInflater } from '#formats/inflater';
import { limits } from '#formats/limits';

afterEach(byOurselves);

function byOurselves(): void {
  setInflater(null);
  setChecksum(null);
}

const text = new TextEncoder().encode('Resolve to [undertake] (-ISR) measures. '.repeat(20_000));

function outcome(bytes: Uint8Array, own = limits): unknown {
  const parts: Uint8Array[] = [];
  try {
    openPackage(bytes, own).read('a.xml', (piece) => parts.push(piece.slice()));
  } catch (error) {
    return error;
  }
  return Buffer.concat(parts).toString('utf8');
}

function both(bytes: Uint8Array, own = limits): unknown {
  byOurselves();
  const plain = outcome(bytes, own);
  unpackByNode();
  expect(outcome(bytes, own)).toEqual(plain);
  return plain;
}

describe('a part unpacked by Node', () => {
  it('has the same bytes', () => {
    expect(both(zipSync({ 'a.xml': text }), { ...limits, ratio: 1_000 })).toBe(
      new TextDecoder().decode(text),
    );
  });

  it('is refused for the same reason: too large, packed too well, damaged', () => {
    const zip = zipSync({ 'a.xml': text });
    expect(both(zip, { ...limits, partBytes: 1_000 })).toBeInstanceOf(Error);
    expect(both(zip, { ...limits, ratio: 2 })).toBeInstanceOf(Error);
    const damaged = zip.slice();
    damaged.fill(0xff, 60, 90);
    expect(both(damaged)).toBeInstanceOf(Error);
  });
});

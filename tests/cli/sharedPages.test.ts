/** A long PDF is the same text whether the second thread gives all its pages, some of them or none. */

import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '#cli/reading';
import { limits } from '#formats/limits';
import { type PdfShare, readFromTheEnd } from '#formats/pdf/read/readPages';
import { onePage, rawPdf, stream } from '#tests/corpus/rawPdf';

const pages = 61;
const asked = { chosen: new Map(), print: 'json' } as const;

const page = (commands: number): string =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 5 0 R>>>>/Contents ${commands} 0 R>>`;

function longFile(): Uint8Array {
  const numbers = Array.from({ length: pages }, (_, at) => at);
  const objects = numbers.flatMap((at): [number, string | Uint8Array][] => [
    [10 + at, page(100 + at)],
    [100 + at, stream(`BT /F 12 Tf 72 700 Td (Paragraph ${at + 1} of the text.) Tj ET`)],
  ]);
  const kids = numbers.map((at) => `${10 + at} 0 R`).join(' ');
  const tree = `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`;
  return rawPdf({ ...onePage(''), 2: tree, ...Object.fromEntries(objects) });
}

const bytes = longFile();

/** The whole answer, where `other` does what the other thread would, with the parts that it may take. */
async function readWith(
  other: (port: MessagePort, take: (parts: number) => boolean) => Promise<unknown> | undefined,
) {
  const { port1, port2 } = new MessageChannel();
  const taken = new SharedArrayBuffer(4);
  const counter = new Int32Array(taken);
  let left = 20;
  // The other one is done first, so that its share is the same in every run.
  await other(port2, (parts) => left-- > 0 && Atomics.add(counter, 0, 1) < parts);
  const input = { name: 'long.pdf', bytes };
  const read = await answer({ kind: 'file', input, asked, share: { taken, port: port1 } });
  port1.close();
  return read;
}

async function sharesOf(take: (parts: number) => boolean): Promise<PdfShare[]> {
  const shares: PdfShare[] = [];
  await readFromTheEnd(bytes, limits, take, (share) => void shares.push(share));
  return shares;
}

describe('A long PDF', () => {
  let alone: Awaited<ReturnType<typeof answer>>;
  beforeAll(async () => {
    alone = await answer({ kind: 'file', input: { name: 'long.pdf', bytes }, asked });
    expect(JSON.stringify(alone)).toContain(`Paragraph ${pages} of the text.`);
  });

  it.each<[string, (port: MessagePort, shares: readonly PdfShare[]) => void]>([
    ['gives all', (port, shares) => shares.map((share) => port.postMessage(share))],
    [
      'gives all and ends at once',
      (port, shares) => {
        for (const share of shares) port.postMessage(share);
        port.close();
      },
    ],
    [
      'is ended when it has given some',
      (port, [first]) => {
        port.postMessage(first);
        port.close();
      },
    ],
    [
      'fails when it has given some',
      (port, [first]) => {
        port.postMessage(first);
        port.postMessage(null);
      },
    ],
    ['is ended before it gives any', (port) => port.close()],
    ['fails at once', (port) => port.postMessage(null)],
  ])('is read whole and in order where the other thread %s', async (_, give) => {
    const read = await readWith(async (port, take) => {
      const shares = await sharesOf(take);
      expect(shares.length).toBeGreaterThan(2);
      give(port, shares);
    });
    expect(read).toEqual(alone);
  });
});

/**
 * Reads one DOCX or PDF again and again inside a worker that is warm, as the app's own reading worker is after the
 * first file: `node warmReader.js chancery|mammoth FILE ROUNDS RESULT`. RESULT gets the median in milliseconds.
 * Ours also understands what it has read, as the app does; mammoth gives raw text.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { extractRawText } from 'mammoth';
import { understand } from '#domain/circular/understand';
import { shippedProfiles } from '#domain/organisations/shipped';
import { readAnyFile } from '#formats/readFile';

interface Order {
  readonly program: string;
  readonly file: string;
  readonly rounds: number;
}

const warmUps = 3;

async function readOnce({ program, file }: Order, bytes: Buffer): Promise<void> {
  if (program === 'mammoth') {
    await extractRawText({ buffer: bytes });
    return;
  }
  const read = await readAnyFile({ name: file, bytes: new Uint8Array(bytes) });
  if (!read.ok) throw new Error(read.error.code);
  understand(read.value, shippedProfiles);
}

async function measure(order: Order): Promise<number> {
  const bytes = readFileSync(order.file);
  const times: number[] = [];
  for (let round = -warmUps; round < order.rounds; round += 1) {
    const start = performance.now();
    await readOnce(order, bytes);
    if (round >= 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

if (isMainThread) {
  const [program = '', file = '', rounds = '', result = ''] = process.argv.slice(2);
  const worker = new Worker(__filename, { workerData: { program, file, rounds: Number(rounds) } });
  worker.once('message', (ms: number) => writeFileSync(result, JSON.stringify(ms)));
} else {
  const port = parentPort;
  void measure(workerData as Order).then((ms) => port?.postMessage(ms));
}

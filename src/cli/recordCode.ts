/**
 * Records the program's own code as V8 compiles it (`codeCache.ts`): `node out/cli/recordCode.js`, which `npm run build`
 * does. Texts are read in every format, so that the code which does it is compiled.
 */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { codeFolder, keptFileOf, startRecording } from './codeCache';
import { tellSoonOver } from './soonOver';

async function record(): Promise<void> {
  tellSoonOver();
  const recorded = startRecording();
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-'));
  try {
    for (const [at, text] of texts().entries()) await writeAndRead(path.join(folder, `${at}.txt`), text);
  } finally {
    rmSync(folder, { recursive: true });
  }
  mkdirSync(codeFolder, { recursive: true });
  for (const [name, script] of recorded) writeFileSync(keptFileOf(name), script.createCachedData());
}

/** `source`: where the text may lie, and beside it what is made of it. */
async function writeAndRead(source: string, text: string): Promise<void> {
  const { runChancery } = await import('./chancery');
  writeFileSync(source, text);
  for (const ending of ['docx', 'pdf']) {
    const file = `${source}.${ending}`;
    const exit = await runChancery(['export', source, '--style', 'brackets', '-o', file], silent);
    // A busy machine may not write it in time: all the rest is kept.
    if (exit !== 0) continue;
    await runChancery(['read', file, '--json'], silent);
    await readAsThreads(file);
  }
}

const silent = { out: () => undefined, say: () => undefined };

/** The samples, and a text of many pages, which two threads read. */
function texts(): string[] {
  const samples = path.resolve(__dirname, '../../resources/samples');
  const notes = readdirSync(samples).filter((name) => name.endsWith('.txt'));
  const read = notes.map((name) => readFileSync(path.join(samples, name), 'utf8'));
  return [...read, Array.from({ length: 12 }, () => read.join('\n\n')).join('\n\n')];
}

/** What threads do, here: of theirs no code would be recorded. */
async function readAsThreads(file: string): Promise<void> {
  const { answer, serveTask } = await import('./reading');
  const bytes = new Uint8Array(readFileSync(file));
  const taken = new SharedArrayBuffer(4);
  const { port1, port2 } = new MessageChannel();
  const task = { kind: 'file', input: { name: file, bytes }, share: { taken, port: port1 } } as const;
  const whole = answer({ ...task, asked: { chosen: new Map(), print: 'json' } });
  if (file.endsWith('.pdf')) await serveTask({ kind: 'pages', bytes, share: { taken, port: port2 } });
  await whole;
  port1.close();
}

void record();

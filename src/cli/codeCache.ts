/**
 * The program's own code, kept as V8 has compiled it: a command that reads a file spends as much on compiling as on
 * reading. `npm run build` records it (`node out/cli/codeCache.js`); every command and every thread asks for it first.
 * V8 looks whether it fits the source and its own version and flags, and compiles anew where it does not, so that a
 * file that is old or missing costs time and nothing else.
 */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Script } from 'node:vm';
import { MessageChannel } from 'node:worker_threads';
import { tellSoonOver } from './soonOver';

type Run = (
  exports: unknown,
  require: NodeJS.Require,
  module: NodeJS.Module,
  file: string,
  folder: string,
) => unknown;

/** What Node calls for every file of code (`lib/internal/modules/cjs/loader.js`). */
interface Compiler {
  _compile(this: NodeJS.Module, source: string, file: string): unknown;
}

const codeFolder = path.join(__dirname, 'code');
const fileOf = (file: string): string => path.join(codeFolder, `${path.basename(file)}.cache`);
const recording = process.argv[1] === __filename;
const recorded = new Map<string, Script>();

const compiler = Module.prototype as unknown as Compiler;
const plain = compiler._compile;
compiler._compile = function (source, file) {
  const kept = path.dirname(file) === __dirname && !recording ? keptFor(file) : undefined;
  if (path.dirname(file) !== __dirname || (kept === undefined && !recording))
    return plain.call(this, source, file);
  const script = new Script(Module.wrap(source), {
    filename: file,
    ...(kept === undefined ? {} : { cachedData: kept }),
  });
  if (recording) recorded.set(file, script);
  const run = script.runInThisContext() as Run;
  return run.call(this.exports, this.exports, Module.createRequire(file), this, file, __dirname);
};

function keptFor(file: string): Buffer | undefined {
  try {
    return readFileSync(fileOf(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Reads texts in every format, so that the code which does it is compiled, and keeps it. */
async function record(): Promise<void> {
  tellSoonOver();
  const { runChancery } = await import('./chancery');
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-'));
  for (const [at, text] of texts().entries()) {
    const source = path.join(folder, `${at}.txt`);
    writeFileSync(source, text);
    for (const ending of ['docx', 'pdf']) {
      const file = path.join(folder, `${at}.${ending}`);
      await runChancery(['export', source, '--style', 'brackets', '-o', file], silent);
      await runChancery(['read', file, '--json'], silent);
      await readAsThreads(file);
    }
  }
  rmSync(folder, { recursive: true });
  mkdirSync(codeFolder, { recursive: true });
  for (const [file, script] of recorded) writeFileSync(fileOf(file), script.createCachedData());
}

const silent = { out: () => undefined, say: () => undefined };

/** The samples, and a text of many pages, which two threads read. */
function texts(): string[] {
  const samples = path.resolve(__dirname, '../../resources/samples');
  const notes = readdirSync(samples).filter((name) => name.endsWith('.txt'));
  const read = notes.map((name) => readFileSync(path.join(samples, name), 'utf8'));
  return [...read, Array.from({ length: 12 }, () => read.join('\n\n')).join('\n\n')];
}

/** What threads do, here: of theirs no code would be kept. */
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

if (recording) void record();

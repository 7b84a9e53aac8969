/**
 * The program's own code, kept as V8 has compiled it: a command that reads a file spends as much on compiling as on
 * reading. `npm run build` records it (`node out/cli/codeCache.js`); every command and every thread asks for it first.
 * V8 looks whether it fits the source and its own version and flags, and compiles anew where it does not, so that a
 * file that is old or missing costs time and nothing else.
 */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Script } from 'node:vm';
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

const folder = path.join(__dirname, 'code');
const fileOf = (file: string): string => path.join(folder, `${path.basename(file)}.cache`);
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

/** Reads a sample in every format, so that the code which does it is compiled, and keeps it. */
async function record(): Promise<void> {
  tellSoonOver();
  const { runChancery } = await import('./chancery');
  const { answer } = await import('./reading');
  const sample = path.resolve(__dirname, '../../resources/samples/note-NCT-CT-9917.txt');
  const silent = { out: () => undefined, say: () => undefined };
  for (const ending of ['docx', 'pdf']) {
    const file = path.join(tmpdir(), `chancery-${process.pid}.${ending}`);
    await runChancery(['export', sample, '--style', 'brackets', '-o', file], silent);
    await runChancery(['read', file, '--json'], silent);
    const input = { name: file, bytes: new Uint8Array(readFileSync(file)) };
    await answer({ kind: 'file', input, asked: { chosen: new Map(), print: 'json' } });
    rmSync(file);
  }
  mkdirSync(folder, { recursive: true });
  for (const [file, script] of recorded) writeFileSync(fileOf(file), script.createCachedData());
}

if (recording) void record();

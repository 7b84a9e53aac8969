/**
 * Finds the program's own files beside this one, as V8 has compiled them: a command that reads a file would spend as much
 * on finding and compiling them as on reading. Every entry begins with it (`vite.cli.config.mts`) and asks Node only for
 * what is not ours. `npm run build` records what was compiled (`recordCode.ts`). V8 looks whether it fits the length of
 * the source and its own version and flags, and compiles anew where it does not, so that a file that is missing, cut off
 * or another version's costs time and nothing else. It believes the rest: the names of our files change with what is in
 * them, and a build begins with an empty folder.
 */

import { readFileSync } from 'node:fs';
// By its name: the whole module would bring a file with it that Node would have to find.
import { join } from 'node:path';
import { Script } from 'node:vm';

interface Loaded {
  exports: unknown;
}

/** A file's code, as Node wraps it. */
type Run = (
  exports: unknown,
  require: (request: string) => unknown,
  module: Loaded,
  file: string,
  folder: string,
) => void;

export const codeFolder = join(__dirname, 'code');

const loaded = new Map<string, Loaded>([['codeCache.js', module]]);
let recorded: Map<string, Script> | null = null;

/** `require` for the files beside this one, which are named as `./NAME`; Node's own for the rest. */
export function requireOwn(request: string): unknown {
  if (!request.startsWith('./')) return require(request);
  const name = request.slice(2);
  const before = loaded.get(name);
  if (before !== undefined) return before.exports;
  const own: Loaded = { exports: {} };
  loaded.set(name, own);
  try {
    const file = join(__dirname, name);
    codeOf(name, file)(own.exports, requireOwn, own, file, __dirname);
  } catch (error) {
    // Whoever asks again finds the same, and says it.
    loaded.delete(name);
    throw error;
  }
  return own.exports;
}

function codeOf(name: string, file: string): Run {
  const source = readFileSync(file, 'utf8');
  const kept = recorded === null ? keptFor(name) : undefined;
  const script = new Script(`(function (exports, require, module, __filename, __dirname) { ${source}\n});`, {
    filename: file,
    ...(kept === undefined ? {} : { cachedData: kept }),
  });
  recorded?.set(name, script);
  return script.runInThisContext() as Run;
}

export const keptFileOf = (name: string): string => join(codeFolder, `${name}.cache`);

function keptFor(name: string): Buffer | undefined {
  try {
    return readFileSync(keptFileOf(name));
  } catch {
    // Missing, or kept from us: it is compiled anew.
    return undefined;
  }
}

/** From now on files are compiled anew; the map that is given then has them by their names. */
export function startRecording(): ReadonlyMap<string, Script> {
  recorded = new Map();
  return recorded;
}

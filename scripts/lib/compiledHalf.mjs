/**
 * Compiles the half of reading PDF that is AssemblyScript (`src/formats/pdf/read/compiled`) to WebAssembly: whoever imports
 * one of its files with `?compiled` gets the bytes in base64. The result is kept by what it was made of.
 */

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const cache = join(root, '.cache/compiled');
const asked = /^(.*)\?compiled$/;

/** 64 KiB each: up to the streams that are read (`memory.ts`). */
const pagesOfMemory = 153;

const options = ['--runtime', 'stub', '-O3', '--noAssert', '--initialMemory', String(pagesOfMemory)];

/** @returns {import('vite').Plugin} */
export const compiledHalf = () => ({
  name: 'chancery-compiled-half',
  enforce: 'pre',
  async resolveId(id, importer) {
    const [, file] = asked.exec(id) ?? [];
    if (file === undefined || importer === undefined) return null;
    return `${join(dirname(importer), file)}.ts?compiled`;
  },
  async load(id) {
    const [, file] = asked.exec(id) ?? [];
    if (file === undefined) return null;
    return `export default ${JSON.stringify((await compiled(file)).toString('base64'))};`;
  },
});

async function compiled(file) {
  const hash = createHash('sha256').update([...options, compiler()].join(' '));
  for (const source of sourcesOf(file)) hash.update(readFileSync(source));
  const kept = join(cache, `${hash.digest('hex').slice(0, 16)}.wasm`);
  try {
    return readFileSync(kept);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  const binary = await compile(relative(root, file));
  mkdirSync(cache, { recursive: true });
  // Two builds at once: neither finds half of it.
  const own = `${kept}.${process.pid}`;
  writeFileSync(own, binary);
  renameSync(own, kept);
  return binary;
}

/** The compiler's version. */
const compiler = () =>
  JSON.parse(readFileSync(join(root, 'node_modules/assemblyscript/package.json'), 'utf8')).version;

/** The file's folder, and what both halves share. */
function sourcesOf(file) {
  const folder = dirname(file);
  const own = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  return [...own.sort(), '../commands.ts', '../memory.ts'].map((name) => join(folder, name));
}

async function compile(file) {
  const { default: asc } = await import('assemblyscript/asc');
  let binary = null;
  const { error, stderr } = await asc.main([file, '--outFile', 'out.wasm', '--baseDir', root, ...options], {
    writeFile: (name, contents) => {
      if (name === 'out.wasm') binary = contents;
    },
  });
  if (error !== null || binary === null) throw new Error(`${file} cannot be compiled.\n${stderr.toString()}`);
  return Buffer.from(binary);
}

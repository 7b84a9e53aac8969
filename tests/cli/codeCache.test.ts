/** The program's files are found and run, whatever has become of what was compiled of them before. */

import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'chancery-Жоба un dé #1%20 '));
const code = path.join(folder, 'code');
const kept = path.join(folder, 'kept');
afterAll(() => rmSync(folder, { recursive: true }));

const begin = 'require = require("./codeCache.js").requireOwn;\n';
const files: Readonly<Record<string, string>> = {
  'main.js': `${begin}console.log(require("./words.js").words(), require("node:path").basename(__dirname).length > 0);`,
  'words.js':
    'exports.words = () => [require("./letters.js").letters, require("./letters.js").read, __filename.length > 9].join(" ");',
  'letters.js':
    'exports.read = (globalThis.read ?? 0) + 1; globalThis.read = exports.read; exports.letters = "“Қазақстан”";',
  'record.js': `const { startRecording, requireOwn, keptFileOf } = require("./codeCache.js");
const recorded = startRecording();
requireOwn("./words.js").words();
for (const [name, script] of recorded) require("node:fs").writeFileSync(keptFileOf(name), script.createCachedData());`,
};

beforeAll(async () => {
  const input = path.resolve(import.meta.dirname, '../../src/cli/codeCache.ts');
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ...{ ssr: true, outDir: folder, emptyOutDir: false },
      rolldownOptions: { input, output: { format: 'cjs', entryFileNames: '[name].js' } },
    },
  });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  mkdirSync(code);
  run('record.js');
  cpSync(code, kept, { recursive: true });
});

const run = (name: string): string =>
  execFileSync(process.execPath, [path.join(folder, name)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const each = (change: (file: string) => void) => () => {
  for (const name of readdirSync(code)) change(path.join(code, name));
};

/** Changes the number in the head of a kept file that tells V8's version. */
function makeOlder(file: string): void {
  const bytes = readFileSync(file);
  bytes[4] = (bytes[4] ?? 0) ^ 0x55;
  writeFileSync(file, bytes);
}

describe('The program', () => {
  it.each<[string, () => void]>([
    ['as it was compiled at the build', () => undefined],
    ['where nothing was compiled', () => rmSync(code, { recursive: true })],
    ['where what was compiled is cut off', each((file) => truncateSync(file, 100))],
    ['where it is empty', each((file) => truncateSync(file, 0))],
    ['where it is another version’s', each(makeOlder)],
    [
      'where it cannot be read',
      () => {
        rmSync(code, { recursive: true });
        writeFileSync(code, '');
      },
    ],
  ])('runs %s, each file once', (_, change) => {
    rmSync(code, { recursive: true, force: true });
    cpSync(kept, code, { recursive: true });
    change();
    expect(run('main.js')).toBe('“Қазақстан” 1 true true\n');
  });

  it('has every file recorded that was asked for', () => {
    expect(readdirSync(kept)).toEqual(['letters.js.cache', 'words.js.cache']);
  });
});

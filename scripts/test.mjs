/**
 * `npm test`: sets up what is missing, then every check: types, lint, unit, property and real-app
 * tests. All of them run even when one fails; the last line counts them, `N passed, N failed`.
 */

import fs from 'node:fs';
import path from 'node:path';
import { onSomeDisplay } from './lib/display.mjs';
import { bin, root, run, runNode, say } from './lib/run.mjs';
import { setUp } from './lib/setUp.mjs';

const results = path.join(root, 'test-results');

/** A check that either holds or does not. */
async function single(name, program, args, env) {
  say(name);
  const code = await runNode(program, args, { env });
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** What a runner wrote of itself; a runner that left no report has failed as a whole. */
function counted(name, code, file, read) {
  if (!fs.existsSync(file)) return { name, passed: 0, failed: 1, skipped: 0 };
  const counts = read(JSON.parse(fs.readFileSync(file, 'utf8')));
  return { name, ...counts, failed: code !== 0 && counts.failed === 0 ? 1 : counts.failed };
}

async function unitTests(env) {
  say('unit tests and laws');
  const file = path.join(results, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runNode(
    bin('vitest', 'vitest.mjs'),
    ['run', '--coverage', '--silent=passed-only', ...reporters],
    { env },
  );
  return counted('unit', code, file, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  }));
}

async function appTests(env) {
  say('tests in the real app');
  const file = path.join(results, 'app.json');
  const [command, args] = onSomeDisplay(process.execPath, [
    bin('@playwright/test', 'cli.js'),
    'test',
    '--project=app',
    '--reporter=list,json',
  ]);
  const code = await run(command, args, { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file } });
  return counted('app', code, file, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

const env = await setUp({ interop: true });
fs.rmSync(results, { recursive: true, force: true });
fs.mkdirSync(results, { recursive: true });
const checks = [
  await single('types', bin('typescript', 'bin/tsc'), ['-b'], env),
  await single(
    'lint and format',
    bin('@biomejs/biome', 'bin/biome'),
    ['check', '--error-on-warnings', '.'],
    env,
  ),
  await unitTests(env),
  await appTests(env),
];
const sum = (field) => checks.reduce((total, check) => total + check[field], 0);
for (const { name, passed, failed, skipped } of checks) {
  console.log(`${name}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
}
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;

/**
 * The command line as a function: arguments in, exit code out. Wrong usage is one line and 2, input
 * that cannot be used is one line and 1, and nobody ever sees a stack trace.
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ExitCode, misuse, type Output } from './command';
import { commands } from './commands';
import { parseOptions } from './options';

/** Runs `chancery ARGS`. */
export async function runChancery(args: readonly string[], output: Output): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) return misuse(output, 'Which command? chancery --help lists them.');
  if (name === '--help' || name === '-h' || name === 'help') return help(output);
  if (name === '--version') return printVersion(output);
  const entry = commands.find((candidate) => candidate.name === name);
  if (entry === undefined) return misuse(output, `There is no command ${name}; chancery --help lists them.`);
  const command = await entry.load();
  const beforeFiles = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length);
  if (beforeFiles.includes('--help')) {
    output.out(`chancery ${command.name} ${command.usage}\n  ${command.summary}\n`);
    return 0;
  }
  const options = parseOptions(rest, command.options);
  if (!options.ok) return misuse(output, `${options.error} Usage: chancery ${command.name} ${command.usage}`);
  return command.run(options.value, output);
}

async function help({ out }: Output): Promise<ExitCode> {
  out('chancery: reads circulars and texts in brackets, offline.\n\n');
  for (const { load } of commands) {
    const { name, usage, summary } = await load();
    out(`  chancery ${name} ${usage}\n      ${summary}\n`);
  }
  out('\nExit codes: 0 done, 1 the input cannot be used, 2 wrong usage.\n');
  return 0;
}

/** The package's version; `package.json` lies two folders up from the source and from the built file alike. */
function printVersion({ out }: Output): ExitCode {
  const manifest: unknown = JSON.parse(readFileSync(path.resolve(__dirname, '../../package.json'), 'utf8'));
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  out(`${known ? String(manifest.version) : 'unknown'}\n`);
  return 0;
}

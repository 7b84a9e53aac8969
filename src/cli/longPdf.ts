/** Which commands will read a PDF that is worth the start of two threads (`earlyThreads.ts`). */

import { statSync } from 'node:fs';

/** In bytes. A PDF of fewer is read before a second thread could help. */
export const longPdf = 64 * 1024;

/** Commands that read a file. */
const reading: ReadonlySet<unknown> = new Set(['read', 'view', 'lint', 'export']);

/** True where the arguments of a process name a long PDF to read. */
export const readsLongPdf = ([, , command, ...args]: readonly string[]): boolean =>
  // What `-o` names is written, not read.
  reading.has(command) && args.some((arg, at) => args[at - 1] !== '-o' && isLongPdf(arg));

function isLongPdf(arg: string): boolean {
  if (!/\.pdf$/i.test(arg)) return false;
  try {
    return statSync(arg).size >= longPdf;
  } catch {
    // Whoever reads the file finds the same, and says it.
    return false;
  }
}

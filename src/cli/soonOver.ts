/**
 * A command ends before V8's best code has paid for its making: it is made later, of smaller pieces and with less
 * thought than in a program that runs all day, and memory is swept by the thread that uses it, since the others have work
 * of their own. V8 takes code that was compiled before only under the flags that it was compiled with. Node's own was
 * compiled without them, so what is needed of it is loaded first; ours was compiled with them (`codeCache.ts`) and is
 * loaded after.
 */

import 'node:zlib';
import { setFlagsFromString } from 'node:v8';

/** Those of Node 20 (V8 11.3): later ones say of the first that they do not know it, and have a compiler between the two. */
const flags = [
  '--interrupt-budget=400000',
  '--max-inlined-bytecode-size-cumulative=300',
  '--no-turbo-escape',
  '--no-turbo-loop-peeling',
  '--no-turbo-loop-variable',
  '--no-turbo-store-elimination',
  '--no-parallel-scavenge',
  // Not `--no-regexp-tier-up`: a pattern that was first used before would be taken for machine code, and end the process.
  '--regexp-tier-up-ticks=0',
  // What one file leaves in memory is swept when the room ends, not before.
  '--incremental-marking-soft-trigger=90',
  '--incremental-marking-hard-trigger=95',
];

/** Tells V8, for all threads of the process: to be called while none of the others is in the middle of something. */
export function tellSoonOver(): void {
  if (process.versions.v8.startsWith('11.3.')) for (const flag of flags) setFlagsFromString(flag);
}

/**
 * Where a thread begins (`earlyThreads.ts`). It loads none of our code before its first task, or before it is told that
 * one will come: until then V8 has not been told how long the process lives (`soonOver.ts`).
 */

import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadStart } from './earlyThreads';
import type { ThreadTask } from './reading';

const start = workerData as ThreadStart;

parentPort?.on('message', (message: ThreadTask | 'load') => void follow(message));
if ('task' in start) void follow(start.task);
else parentPort?.postMessage('booted');

async function follow(message: ThreadTask | 'load'): Promise<void> {
  const { loadAhead, serveTask } = await import('./reading');
  if (message === 'load') return 'early' in start ? loadAhead(start.early) : undefined;
  await serveTask(message);
  // What it held is given back while the other threads work, and not when the process ends.
  process.exit();
}

/** Running a whole program and measuring it: wall time, and the most memory that it ever held. */

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Run {
  readonly ms: number;
  /** Peak resident memory in MB; NaN where the system has no /proc. */
  readonly peakMb: number;
}

const lookEveryMs = 5;

/** Runs a program to its end, its output thrown away. Rejects when it fails. */
export function measureProcess(command: string, args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let peakMb = Number.NaN;
    let complaint = '';
    child.stderr.on('data', (text: Buffer) => {
      complaint += text.toString();
    });
    const look = setInterval(() => {
      peakMb = Math.max(Number.isNaN(peakMb) ? 0 : peakMb, residentMb(child.pid ?? 0));
    }, lookEveryMs);
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(look);
      if (code === 0) resolve({ ms: performance.now() - start, peakMb });
      else reject(new Error(`${command} ended with ${code}: ${complaint.slice(0, 300)}`));
    });
  });
}

function residentMb(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    // The program has just ended: what was seen before stands.
    return 0;
  }
}

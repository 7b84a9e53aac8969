/**
 * The local log. A line is a time, a fixed event name and short facts that main made itself; never a
 * text, a path, a name of a file or an exception's message, which could hold any of them.
 */

import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** In bytes; then the log starts again and one older file is kept. */
export const logLimit = 512 * 1024;

export type LogFact = string | number | boolean;

export class Log {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Adds a line. A log that can't be written is no reason to stop anything. */
  note(event: string, facts: Readonly<Record<string, LogFact>> = {}): void {
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      this.#turnOver();
      appendFileSync(this.#file, `${JSON.stringify({ at: new Date().toISOString(), event, ...facts })}\n`);
    } catch (error) {
      console.error('chancery: the log could not be written', faultName(error));
    }
  }

  #turnOver(): void {
    const facts = statSync(this.#file, { throwIfNoEntry: false });
    if (facts !== undefined && facts.size > logLimit) renameSync(this.#file, `${this.#file}.1`);
  }
}

/** What may be told of a fault: its kind and where in our code it came up, never its message. */
export function faultName(fault: unknown): string {
  if (!(fault instanceof Error)) return typeof fault;
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const places = frames.slice(0, 5).map((line) => /[^/\\(]+:\d+:\d+/.exec(line)?.[0] ?? '?');
  return [fault.name, ...places].join(' < ');
}

/**
 * Hears what is done to an open text and keeps it as entries of the log until they are stored with the
 * text. What goes on in one breath is one entry, also when a part of it has been stored already.
 */

import { logged, type Sitting, type SittingEntry } from '#domain/sitting/sitting';
import type { TextChange } from '#renderer/editor/changeLog';

export class SittingLog {
  /** Of this session, in the order of time. */
  #entries: Sitting = [];
  readonly #unsaved = new Set<string>();

  /** `at`: an ISO instant. */
  hear(change: TextChange, at: string): void {
    const entry: SittingEntry = { ...change, id: crypto.randomUUID(), at, undoneAt: null };
    this.#entries = logged(this.#entries, entry);
    const last = this.#entries.at(-1);
    if (last) this.#unsaved.add(last.id);
  }

  /** What is still to be stored. */
  unsaved(): Sitting {
    return this.#entries.filter(({ id }) => this.#unsaved.has(id));
  }

  /** These were stored as they are here; one that went on meanwhile stays to be stored. */
  stored(entries: Sitting): void {
    for (const entry of entries) if (this.#entries.includes(entry)) this.#unsaved.delete(entry.id);
  }
}

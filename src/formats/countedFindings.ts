/** Counts what a file holds that does not become text as it stands, to say it once a kind. */

import type { Warning } from '#domain/document/document';

export class CountedFindings<Code extends string> {
  readonly #sentences: Readonly<Record<Code, (count: number) => string>>;
  readonly #counts = new Map<Code, number>();

  constructor(sentences: Readonly<Record<Code, (count: number) => string>>) {
    this.#sentences = sentences;
  }

  add(finding: Code, count = 1): void {
    if (count > 0) this.#counts.set(finding, (this.#counts.get(finding) ?? 0) + count);
  }

  /** One warning a kind, in the order in which the kinds were met. */
  warnings(): Warning[] {
    return [...this.#counts].map(([code, count]) => ({
      code,
      message: this.#sentences[code](count),
      facts: { count },
    }));
  }
}

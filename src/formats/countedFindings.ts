/**
 * What a file holds that does not become text as it stands: counted by kind while the file is read, said once a kind, and
 * with the place where it was met first, so that a person can go there.
 */

import type { Block, Warning } from '#domain/document/document';

/** One English sentence a kind; other languages have theirs in the catalogue of the interface. */
export type FindingSentences<Code extends string> = Readonly<Record<Code, (count: number) => string>>;

export class CountedFindings<Code extends string> {
  private readonly counts = new Map<Code, number>();
  private readonly places = new Map<Code, number>();
  private here: number | null = null;
  private hasLeft = false;

  constructor(private readonly sentences: FindingSentences<Code>) {}

  /** What is found from now on stands in this element of the body (`source.at` of its block). */
  at(element: number): void {
    if (!this.hasLeft) this.here = element;
  }

  /** What is found from now on stands in notes, headers and other places without a block of their own. */
  leaveBody(): void {
    this.hasLeft = true;
    this.here = null;
  }

  add(finding: Code, count = 1, at: number | null = this.here): void {
    if (count <= 0) return;
    this.counts.set(finding, (this.counts.get(finding) ?? 0) + count);
    if (at !== null && !this.places.has(finding)) this.places.set(finding, at);
  }

  /** One warning a kind, in the order in which the kinds were met, with the block where it was met first. */
  warnings(blocks: readonly Block[]): Warning[] {
    return [...this.counts].map(([code, count]) => {
      const block = this.blockOf(code, blocks);
      const place = block === undefined ? {} : { block: block.id };
      return { code, message: this.sentences[code](count), facts: { count }, ...place };
    });
  }

  /** A paragraph without words is no block: the next one stands for it. */
  private blockOf(code: Code, blocks: readonly Block[]): Block | undefined {
    const at = this.places.get(code);
    if (at === undefined) return undefined;
    return blocks.find(({ source }) => source !== undefined && source.at >= at);
  }
}

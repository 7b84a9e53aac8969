/**
 * How high the paragraphs of a text are: as measured while they were drawn, and before that by how many characters
 * they have, as those that were measured teach. Pixels of the window.
 */

import type { Node as ProseNode } from 'prosemirror-model';

/** Before anything was measured: one line with its distances, and what one character adds. */
const atFirst = { line: 32, character: 0.34 };

export class BlockHeights {
  #measured = new WeakMap<ProseNode, number>();
  /** Sums over what was measured: their number, characters, heights, and products. */
  #sums = { count: 0, x: 0, y: 0, xx: 0, xy: 0 };

  note(block: ProseNode, height: number): void {
    if (this.#measured.get(block) === height) return;
    this.#measured.set(block, height);
    const x = block.content.size;
    const { count, x: sx, y, xx, xy } = this.#sums;
    this.#sums = { count: count + 1, x: sx + x, y: y + height, xx: xx + x * x, xy: xy + x * height };
  }

  /** After a change of width or of type size nothing that was measured holds. */
  forget(): void {
    this.#measured = new WeakMap();
    this.#sums = { count: 0, x: 0, y: 0, xx: 0, xy: 0 };
  }

  /** The height of a block as far as it is known. */
  estimate(): (block: ProseNode) => number {
    const { line, character } = this.#rule();
    return (block) => this.#measured.get(block) ?? line + character * block.content.size;
  }

  /** The straight line through what was measured (least squares). */
  #rule(): typeof atFirst {
    const { count, x, y, xx, xy } = this.#sums;
    const spread = count * xx - x * x;
    if (count < 8 || spread <= 0) return atFirst;
    const character = Math.max(0, (count * xy - x * y) / spread);
    return { line: Math.max(1, (y - character * x) / count), character };
  }
}

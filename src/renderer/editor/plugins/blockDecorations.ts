/**
 * Decorations looked up by the block that they belong to. ProseMirror's own set looks through all of its
 * parts for each child of the document at each key, which in a text of thousands of decorated paragraphs takes
 * longer than a frame; here a child finds its decorations by its node, and an untouched one finds the same
 * object again, so that the view passes it over.
 */

import type { Node as ProseNode } from 'prosemirror-model';
import { type Decoration, DecorationSet, type DecorationSource } from 'prosemirror-view';

export class BlockDecorations implements DecorationSource {
  readonly #inside: ReadonlyMap<ProseNode, DecorationSet>;
  readonly #around: readonly Decoration[];

  /**
   * `inside`: for children of the document, positions counted from the start of the child's content.
   * `around`: node decorations of children, in order, positions of the document.
   */
  constructor(inside: ReadonlyMap<ProseNode, DecorationSet>, around: readonly Decoration[]) {
    this.#inside = inside;
    this.#around = around;
  }

  forChild(_: number, child: ProseNode): DecorationSet {
    return this.#inside.get(child) ?? DecorationSet.empty;
  }

  /** Made anew with each state instead. */
  map(): DecorationSource {
    return this;
  }

  forEachSet(visit: (set: DecorationSet) => void): void {
    for (const set of this.#inside.values()) visit(set);
  }

  // What follows is what the view and `DecorationGroup` (prosemirror-view 1.42) ask of any source besides.

  get members(): readonly DecorationSource[] {
    return [this];
  }

  eq(other: unknown): boolean {
    return other === this;
  }

  locals(): readonly Decoration[] {
    return this.#around;
  }

  localsInner(): readonly Decoration[] {
    return this.#around;
  }
}

/**
 * Decorations asked for by the block that they belong to. ProseMirror's own set looks through all of its
 * parts for each child of the document at each key, and has to be made for all of them; here a child that is drawn
 * finds its decorations by its node, an untouched one finds the same object again, so that the view passes it
 * over, and what is folded away is never decorated.
 */

import type { Node as ProseNode } from 'prosemirror-model';
import { type Decoration, DecorationSet, type DecorationSource } from 'prosemirror-view';

export interface DecorationsByBlock {
  /** Inside a child that starts at a position; its own positions are counted from the start of its content. */
  readonly inside: (child: ProseNode, position: number) => DecorationSet;
  /** Node decorations of the children of a document, in order, positions of the document. */
  readonly around: (doc: ProseNode) => readonly Decoration[];
}

export class BlockDecorations implements DecorationSource {
  readonly #by: DecorationsByBlock;

  constructor(by: DecorationsByBlock) {
    this.#by = by;
  }

  forChild(position: number, child: ProseNode): DecorationSet {
    return child.isLeaf ? DecorationSet.empty : this.#by.inside(child, position);
  }

  /** Made anew with each state instead. */
  map(): DecorationSource {
    return this;
  }

  forEachSet(): void {
    // They are no sets before they are asked for.
  }

  // What follows is what the view and `DecorationGroup` (prosemirror-view 1.42) ask of any source besides.

  get members(): readonly DecorationSource[] {
    return [this];
  }

  eq(other: unknown): boolean {
    return other === this;
  }

  locals(doc: ProseNode): readonly Decoration[] {
    return this.#by.around(doc);
  }

  localsInner(doc: ProseNode): readonly Decoration[] {
    return this.#by.around(doc);
  }
}

/** Without any decoration. */
export const noDecorations = new BlockDecorations({ inside: () => DecorationSet.empty, around: () => [] });

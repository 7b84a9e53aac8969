/**
 * Decorations asked for by the textblock that they belong to, a paragraph or a cell. ProseMirror's own set looks through all of its
 * parts for each child of the document at each key, and has to be made for all of them; here a child that is drawn
 * finds its decorations by its node, an untouched one finds the same object again, so that the view passes it
 * over, and what is folded away is never decorated.
 */

import type { Node as ProseNode } from 'prosemirror-model';
import { Decoration, DecorationSet, type DecorationSource } from 'prosemirror-view';

export interface DecorationsByBlock {
  /** Inside a textblock that starts at a position; its own positions are counted from the start of its content. */
  readonly inside: (textblock: ProseNode, position: number) => DecorationSet;
  /** The classes of a textblock that starts at a position, null for none. */
  readonly around: (textblock: ProseNode, position: number) => string | null;
}

export class BlockDecorations implements DecorationSource {
  readonly #by: DecorationsByBlock;
  /** Where the content of the node begins that they are asked for: 0 in the document, further on in a table or row. */
  readonly #start: number;

  constructor(by: DecorationsByBlock, start = 0) {
    this.#by = by;
    this.#start = start;
  }

  forChild(offset: number, child: ProseNode): DecorationSource {
    if (child.isLeaf) return DecorationSet.empty;
    const position = this.#start + offset;
    return child.isTextblock
      ? this.#by.inside(child, position)
      : new BlockDecorations(this.#by, position + 1);
  }

  /** Of the children of a node; offsets in its content. */
  #around(parent: ProseNode): readonly Decoration[] {
    const edges: Decoration[] = [];
    parent.forEach((child, offset) => {
      const edge = child.isTextblock ? this.#by.around(child, this.#start + offset) : null;
      if (edge !== null) edges.push(Decoration.node(offset, offset + child.nodeSize, { class: edge }));
    });
    return edges;
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

  locals(parent: ProseNode): readonly Decoration[] {
    return this.#around(parent);
  }

  localsInner(parent: ProseNode): readonly Decoration[] {
    return this.#around(parent);
  }
}

/** Without any decoration. */
export const noDecorations = new BlockDecorations({ inside: () => DecorationSet.empty, around: () => null });

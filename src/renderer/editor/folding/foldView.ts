/** The space in the place of folded paragraphs. */

import type { Node as ProseNode } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';

export function foldView(node: ProseNode): NodeView {
  const dom = document.createElement('div');
  dom.className = 'fold';
  dom.setAttribute('aria-hidden', 'true');
  const take = (height: number) => {
    // Through the style object, which the page's policy allows; attributes of style it does not.
    dom.style.height = `${height}px`;
  };
  take(node.attrs.height);
  return {
    dom,
    update: (next) => {
      if (next.type !== node.type) return false;
      take(next.attrs.height);
      return true;
    },
    ignoreMutation: () => true,
  };
}

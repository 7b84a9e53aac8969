/**
 * Brings a place of a view into sight while another element has the focus: ProseMirror itself scrolls only to a
 * selection that the browser shows.
 */

import type { EditorView } from 'prosemirror-view';

/** In pixels; a place nearer to an edge than this is brought to the middle. */
const margin = 60;

export function reveal(view: EditorView, position: number): void {
  const { node } = view.domAtPos(position);
  const element = node instanceof HTMLElement ? node : node.parentElement;
  const scroller = view.dom.closest<HTMLElement>('.document__desk');
  if (!element || !scroller) return;
  const sight = scroller.getBoundingClientRect();
  const isSeen = () => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= sight.top + margin && bottom <= sight.bottom - margin;
  };
  if (isSeen()) return;
  element.scrollIntoView?.({ block: 'center' });
  // Once more with the heights that the first one brought about.
  requestAnimationFrame(() => {
    if (!isSeen()) element.scrollIntoView?.({ block: 'center' });
  });
}

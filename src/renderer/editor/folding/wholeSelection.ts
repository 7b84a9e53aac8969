/** What the clipboard and the mouse take along where a selection runs over folded paragraphs: the whole words. */

import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

type Handlers = Record<'copy' | 'cut' | 'dragstart', (view: EditorView, event: Event) => boolean>;

/** `whole` is the state of the whole text; each answers true where ProseMirror has nothing more to do. */
export function wholeSelectionEvents(whole: () => EditorState): Handlers {
  const copy = (view: EditorView, event: Event): boolean => {
    const { selection } = whole();
    if (!(event instanceof ClipboardEvent) || !event.clipboardData || !runsOverFold(view)) return false;
    const { dom, text } = view.serializeForClipboard(selection.content());
    event.preventDefault();
    event.clipboardData.clearData();
    event.clipboardData.setData('text/html', dom.innerHTML);
    event.clipboardData.setData('text/plain', text);
    return true;
  };
  return {
    copy,
    cut: (view, event) => {
      if (!copy(view, event)) return false;
      const { tr } = whole();
      if (view.editable) view.dispatch(tr.deleteSelection().scrollIntoView().setMeta('uiEvent', 'cut'));
      return true;
    },
    // Nobody drags dozens of pages; what the browser would take along is the drawn part of them.
    dragstart: (view, event) => {
      if (!runsOverFold(view)) return false;
      event.preventDefault();
      return true;
    },
  };
}

function runsOverFold({ state: { doc, selection } }: EditorView): boolean {
  let found = false;
  doc.nodesBetween(selection.from, selection.to, (node) => {
    found ||= node.type.name === 'fold';
    return false;
  });
  return found;
}

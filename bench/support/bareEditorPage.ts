/** Runs in the window that is measured: see `bareEditor.ts`. */

import { Schema } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', toDOM: () => ['p', { class: 'paragraph' }, 0] },
    text: {},
  },
});

let view: EditorView | null = null;

function mountBare(lines: readonly string[]): void {
  const frame = document.createElement('div');
  frame.id = 'bench-bare';
  frame.style.cssText = 'position:fixed;inset:0;overflow:auto;background:white;z-index:1000';
  const place = document.createElement('div');
  place.className = 'document__page';
  frame.append(place);
  document.body.append(frame);
  const doc = schema.node(
    'doc',
    null,
    lines.map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)])),
  );
  view = new EditorView(place, { state: EditorState.create({ doc }) });
}

/** Puts the caret at a share (0 to 1) of the text. */
function caretBare(share: number): void {
  if (!view) return;
  const { doc } = view.state;
  const at = Math.floor(doc.content.size * share);
  const selection = TextSelection.near(doc.resolve(at));
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
  view.focus();
}

Object.assign(window, {
  mountBare,
  caretBare,
  unmountBare: () => document.getElementById('bench-bare')?.remove(),
});

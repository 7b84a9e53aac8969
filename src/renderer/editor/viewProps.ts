/**
 * What the view does with keys, paste and drop. Text comes in as plain text always: a paste brings
 * words and no foreign typography. In suggest mode each action is said as a change, so that what is
 * proposed never depends on how the browser would have edited its page.
 */

import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import type { DirectEditorProps, EditorView } from 'prosemirror-view';
import { erasure, overErased } from './commands/erase';
import { eraseFreely, insertFreely, splitFreely } from './commands/freeEditing';
import { draftInput, draftKey, draftPaste } from './drafts/draftProps';
import {
  clipboardParser,
  clipboardTextParser,
  transformCopied,
  transformPastedHTML,
} from './drafts/paste/clipboard';
import { toNextCell } from './drafts/tables';
import type { EditorSession } from './EditorSession';
import { droppedChange, linesOfMarkup, partedFrom, pastedChange, pastedLines } from './proposals/pasted';
import { paragraphAtCaret } from './proposals/propose';
import { isAtParagraphStart } from './proposals/structure';

/** Native editing that would go around the transactions: the browser's own undo and typography. */
const foreignInput = /^(history|format)/;

/** How long after its last event an input method counts as done, in milliseconds. */
const compositionRest = 50;

export function viewProps(session: EditorSession): Omit<DirectEditorProps, 'state'> {
  return {
    dispatchTransaction: session.dispatch,
    ...(session.draft ? draftClipboard(session) : circulatedClipboard(session)),
    attributes: {
      class: session.draft ? 'text-editor text-draft' : 'text-editor',
      role: 'textbox',
      tabindex: '0',
      'aria-multiline': 'true',
      spellcheck: 'false',
      translate: 'no',
    },
    handleTextInput: (view, from, to, text) => {
      if (view.composing) return false;
      if (session.draft) return draftInput(session, from, to, text);
      return session.propose([{ from, to, lines: [text] }]);
    },
    handleKeyDown: (_, event) => handleKey(session, event),
    handleDOMEvents: {
      // Taken before ProseMirror reads the HTML: foreign markup never reaches the page.
      paste: (_, event) => {
        if (session.draft || isMarkupOnly(event.clipboardData)) return false;
        event.preventDefault();
        takeLines(session, pastedLines(event.clipboardData?.getData('text/plain') ?? ''));
        return true;
      },
      drop: (view, event) => drop(session, view, event),
      // A focus that a closing dialog gives back comes with the browser's caret at the start of the text; the text's own
      // caret is put back before anybody is told of that.
      focus: (view) => {
        queueMicrotask(() => {
          if (!view.isDestroyed && view.hasFocus()) view.focus();
        });
        return false;
      },
      beforeinput: (_, event) => {
        if (!foreignInput.test(event.inputType)) return false;
        event.preventDefault();
        return true;
      },
      compositionend: (view) => {
        setTimeout(() => {
          if (!view.composing) session.endComposition();
        }, compositionRest);
        return false;
      },
      mouseover: (_, event) => {
        const words = event.target instanceof Element ? event.target.closest('[data-group]') : null;
        session.hover(words?.getAttribute('data-group') ?? null);
        return false;
      },
      mouseleave: () => {
        session.hover(null);
        return false;
      },
    },
  };
}

/** In an own draft ProseMirror reads the clipboard, through what `drafts/paste` makes of it. */
const draftClipboard = (session: EditorSession): Partial<DirectEditorProps> => ({
  clipboardParser,
  clipboardTextParser,
  transformPastedHTML,
  transformCopied,
  handlePaste: (view, _, slice) => draftPaste(session, view, slice),
});

/** In a circulated text the words alone are taken out of what came without a plain text. */
const circulatedClipboard = (session: EditorSession): Partial<DirectEditorProps> => ({
  clipboardParser,
  clipboardTextParser,
  transformPastedHTML,
  handlePaste: (_view, _event, slice) => {
    const [line = '', ...more] = linesOfMarkup(slice);
    // Markup leaves out the space at its ends that a plain text has.
    const first = more.length > 0 ? line : partedFrom(session.state, session.state.selection.from, line);
    takeLines(session, [first, ...more].filter(Boolean));
    return true;
  },
  handleDrop: (view, event, slice) => {
    const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
    if (at !== undefined) dropAt(session, at, linesOfMarkup(slice), false);
    return true;
  },
});

const isMarkupOnly = (data: DataTransfer | null): boolean =>
  !!data && data.getData('text/plain') === '' && data.getData('text/html') !== '';

/** Keys with Mod or Alt are commands of the window and are left to it. */
function handleKey(session: EditorSession, event: KeyboardEvent): boolean {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (session.draft) return draftKey(session, event);
  switch (event.code) {
    case 'Enter':
    case 'NumpadEnter':
      enter(session, event.shiftKey);
      return true;
    case 'Backspace':
      erase(session, -1);
      return true;
    case 'Delete':
      if (event.shiftKey) return false;
      erase(session, 1);
      return true;
    case 'Tab': {
      const tr = toNextCell(session.state, event.shiftKey ? -1 : 1);
      if (tr) session.dispatch(tr.scrollIntoView());
      return tr !== null;
    }
    default:
      return false;
  }
}

/** In the middle of circulated words a new paragraph goes behind them, and splitting is offered. */
function enter(session: EditorSession, lineOnly: boolean): void {
  const middle = !lineOnly && session.suggesting && isInsideCirculated(session);
  if (lineOnly) typed(session, '\n');
  else if (!session.propose((proposing) => [paragraphAtCaret(session.state, proposing)]))
    session.dispatch(splitFreely(session.state, session.newId));
  if (middle && session.getSnapshot().hint === null) session.say('splitOffered');
}

function typed(session: EditorSession, text: string): void {
  const { from, to } = session.state.selection;
  if (!session.propose([{ from, to, lines: [text] }]))
    session.dispatch(session.state.tr.insertText(text, from, to));
}

/** With words of a circulated paragraph on both sides of the caret. */
function isInsideCirculated(session: EditorSession): boolean {
  const { empty, head, $head } = session.state.selection;
  return empty && session.isCirculated($head.parent.attrs.id) && head > $head.start() && head < $head.end();
}

function erase(session: EditorSession, direction: -1 | 1): void {
  const before = session.state;
  if (direction < 0 && session.suggesting && isAtParagraphStart(before)) {
    session.run({ kind: 'joinParagraphs' });
    return;
  }
  const change = erasure(before, direction, session.party);
  if (!session.propose(change ? [change] : [])) session.dispatch(eraseFreely(before, direction));
  else if (change && session.state.doc === before.doc && session.getSnapshot().hint === 'wordsOnly')
    session.dispatch(caretAt(before, overErased(change, direction)));
}

const caretAt = (state: EditorState, position: number): Transaction =>
  state.tr.setSelection(TextSelection.create(state.doc, position)).scrollIntoView();

function takeLines(session: EditorSession, lines: readonly string[]): void {
  if (lines.length === 0) return;
  const taken = session.propose(({ circulated }) => [pastedChange(session.state, lines, circulated)]);
  if (!taken) session.dispatch(insertFreely(session.state, lines, session.newId));
}

/**
 * Dragged words are written where they are let go, and asked out where they stood if they were moved.
 * Files are left to the window. True when ProseMirror is to do nothing more.
 */
function drop(session: EditorSession, view: EditorView, event: DragEvent): boolean {
  if (event.dataTransfer?.types.includes('Files')) return true;
  if (session.draft || isMarkupOnly(event.dataTransfer)) return false;
  event.preventDefault();
  const lines = pastedLines(event.dataTransfer?.getData('text/plain') ?? '');
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
  if (at !== undefined) dropAt(session, at, lines, view.dragging?.move ?? false);
  return true;
}

/** `moved`: what is selected goes with it. */
function dropAt(session: EditorSession, at: number, lines: readonly string[], moved: boolean): void {
  const { from, to } = session.state.selection;
  if (lines.length === 0 || (moved && at >= from && at <= to)) return;
  const gone = moved ? [{ from, to, lines: [''] }] : [];
  const taken = session.propose(({ circulated }) =>
    [...gone, droppedChange(session.state, at, lines, circulated)].sort((a, b) => a.from - b.from),
  );
  if (!taken) dropFreely(session, at, partedFrom(session.state, at, lines.join(' ')), moved);
}

function dropFreely(session: EditorSession, at: number, words: string, moved: boolean): void {
  const tr = moved ? session.state.tr.deleteSelection() : session.state.tr;
  session.dispatch(tr.insertText(words, tr.mapping.map(at)));
}

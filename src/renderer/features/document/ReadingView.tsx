/**
 * A projection on its page: the same look, a text of its own, and no way to write into it. Trying to
 * type is answered with a word instead of silence.
 */

import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useLayoutEffect, useRef } from 'react';
import type { Document } from '#domain/document/document';
import { toProse } from '#renderer/editor/documentMapping';

interface ReadingViewProps {
  readonly document: Document;
  readonly label: string;
  /** The person tried to type, paste or delete. */
  readonly onAttempt: () => void;
}

export function ReadingView({ document, label, onAttempt }: ReadingViewProps) {
  const element = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const attempted = useRef(onAttempt);
  useLayoutEffect(() => {
    attempted.current = onAttempt;
  });
  useLayoutEffect(() => {
    if (!element.current) return;
    const mounted = mount(element.current, () => attempted.current());
    view.current = mounted;
    return () => {
      view.current = null;
      mounted.destroy();
    };
  }, []);
  useLayoutEffect(() => {
    view.current?.updateState(EditorState.create({ doc: toProse(document) }));
    view.current?.dom.setAttribute('aria-label', label);
  }, [document, label]);
  return <div ref={element} className="text-reading" data-testid="projection" />;
}

const mount = (element: HTMLElement, onAttempt: () => void): EditorView =>
  new EditorView(
    { mount: element },
    {
      state: EditorState.create({ doc: toProse(emptyText) }),
      editable: () => false,
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-readonly': 'true', tabindex: '0' },
      handleDOMEvents: {
        keydown: (_, event) => {
          if (isWriting(event)) onAttempt();
          return false;
        },
        paste: () => {
          onAttempt();
          return true;
        },
      },
    },
  );

const emptyText: Document = {
  title: null,
  symbol: null,
  revision: null,
  status: null,
  date: null,
  proposer: null,
  language: null,
  blocks: [],
};

const isWriting = (event: KeyboardEvent): boolean =>
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  (event.key.length === 1 || ['Backspace', 'Delete', 'Enter'].includes(event.key));

/**
 * A projection on its page: the same look, a text of its own, and no way to write into it. Trying to
 * type is answered with a word instead of silence. Its differences to the base, where they are wanted, are
 * real deletions and insertions, so that a screen reader says them too.
 */

import { EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { useLayoutEffect, useRef } from 'react';
import type { Difference } from '#domain/document/difference';
import type { Document } from '#domain/document/document';
import { toProse } from '#renderer/editor/documentMapping';
import { type Findable, FindableView } from '#renderer/editor/findable';
import { TextView } from '#renderer/editor/folding/TextView';
import { findingPlugin } from '#renderer/editor/plugins/finding';
import { unitsOf } from '#renderer/editor/units';

interface ReadingViewProps {
  readonly document: Document;
  readonly label: string;
  /** Stretches to draw as gone or new. */
  readonly differences: readonly Difference[];
  /** The person tried to type, paste or delete. */
  readonly onAttempt: () => void;
  /** Told what can be searched while the projection is shown; null when it goes. */
  readonly onFindable: (findable: Findable | null) => void;
}

export function ReadingView({ document, label, differences, onAttempt, onFindable }: ReadingViewProps) {
  const element = useRef<HTMLDivElement>(null);
  const shown = useRef<{ readonly text: TextView; readonly finder: FindableView } | null>(null);
  const attempted = useRef(onAttempt);
  useLayoutEffect(() => {
    attempted.current = onAttempt;
  });
  useLayoutEffect(() => {
    if (!element.current) return;
    const mounted = mount(element.current, () => attempted.current());
    const finder = new FindableView(mounted);
    shown.current = { text: mounted, finder };
    onFindable(finder);
    return () => {
      onFindable(null);
      shown.current = null;
      mounted.destroy();
    };
  }, [onFindable]);
  useLayoutEffect(() => {
    const state = EditorState.create({ doc: toProse(document), plugins: [findingPlugin()] });
    const drawn = DecorationSet.create(state.doc, drawDifferences(state, differences));
    shown.current?.text.view.setProps({ decorations: () => drawn });
    shown.current?.finder.show(state);
    shown.current?.text.view.dom.setAttribute('aria-label', label);
  }, [document, label, differences]);
  return <div ref={element} className="text-reading" data-testid="projection" />;
}

function drawDifferences({ doc }: EditorState, differences: readonly Difference[]): Decoration[] {
  if (differences.length === 0) return [];
  const units = new Map(unitsOf(doc).map((unit) => [unit.key, unit]));
  return differences.flatMap(({ block, cell, from, to, kind }) => {
    const unit = units.get(cell === null ? block : `${block}#${cell}`);
    if (!unit) return [];
    const nodeName = kind === 'gone' ? 'del' : 'ins';
    return [Decoration.inline(unit.start + from, unit.start + to, { nodeName, class: `difference ${kind}` })];
  });
}

function mount(element: HTMLElement, onAttempt: () => void): TextView {
  const text: TextView = new TextView(element, {
    state: EditorState.create({ doc: toProse(emptyText), plugins: [findingPlugin()] }),
    dispatchTransaction: (tr) => text.update(text.state.apply(text.whole(tr))),
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
  });
  return text;
}

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

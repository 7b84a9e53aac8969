/**
 * How the caret walks over notation: `] (+IND) (+BHR)` is one thing to step over, and no selection may
 * begin or end inside it. Keys, mouse and programs alike go through here.
 */

import type { ResolvedPos } from 'prosemirror-model';
import { type EditorState, Plugin, TextSelection } from 'prosemirror-state';
import { unitAt } from '../units';
import { notationOf, type ReadUnit } from './notationState';

/** A stretch of characters that the caret never stands in; positions. */
export interface Step {
  readonly from: number;
  readonly to: number;
}

export const stepsPlugin = (): Plugin =>
  new Plugin({
    appendTransaction: (transactions, _, state) => {
      if (!transactions.some((tr) => tr.selectionSet || tr.docChanged)) return null;
      if (!(state.selection instanceof TextSelection)) return null;
      const { $anchor, $head } = state.selection;
      const snapped = snap(state, $anchor, $head);
      return snapped ? state.tr.setSelection(snapped).setMeta('addToHistory', false) : null;
    },
    props: {
      createSelectionBetween: (view, $anchor, $head) => snap(view.state, $anchor, $head),
      handleKeyDown: (view, event) => {
        const direction = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
        if (direction === 0 || event.altKey || event.ctrlKey || event.metaKey) return false;
        const next = stepFrom(view.state, direction, event.shiftKey);
        if (next) view.dispatch(view.state.tr.setSelection(next).scrollIntoView());
        return next !== null;
      },
    },
  });

/** The step that a position is strictly inside of, or null. */
export function stepAround(state: EditorState, position: number): Step | null {
  const unit = unitAt(notationOf(state).units, position);
  return unit ? stepIn(unit, (step) => step.from < position && position < step.to) : null;
}

/** The selection after one arrow key where it would enter a step; null where nothing is to be stepped over. */
export function stepFrom(state: EditorState, direction: -1 | 1, extend: boolean): TextSelection | null {
  const { selection, doc } = state;
  if (!(selection instanceof TextSelection) || (!selection.empty && !extend)) return null;
  const { head } = selection;
  const unit = unitAt(notationOf(state).units, head);
  if (!unit) return null;
  const step = stepIn(unit, ({ from, to }) => (direction > 0 ? from === head : to === head));
  if (!step) return null;
  const target = direction > 0 ? step.to : step.from;
  return TextSelection.create(doc, extend ? selection.anchor : target, target);
}

/** `[innerTo, to]` of each attributed group: its `]` with all attributions behind it. */
function stepIn(unit: ReadUnit, fits: (step: Step) => boolean): Step | null {
  for (const group of unit.reading.rolling.groups) {
    if (group.attributions.length === 0) continue;
    const step = { from: unit.start + group.innerTo, to: unit.start + group.to };
    if (fits(step)) return step;
  }
  return null;
}

/** A caret goes to the nearer end; a range grows to take the whole step in. Null where nothing is split. */
function snap(state: EditorState, $anchor: ResolvedPos, $head: ResolvedPos): TextSelection | null {
  const atAnchor = stepAround(state, $anchor.pos);
  const atHead = stepAround(state, $head.pos);
  if (!atAnchor && !atHead) return null;
  if (!$anchor.parent.inlineContent || !$head.parent.inlineContent) return null;
  if ($anchor.pos === $head.pos) {
    const near = nearerEnd(atHead, $head.pos);
    return TextSelection.create($head.doc, near);
  }
  const forward = $anchor.pos < $head.pos;
  const anchor = atAnchor ? (forward ? atAnchor.from : atAnchor.to) : $anchor.pos;
  const head = atHead ? (forward ? atHead.to : atHead.from) : $head.pos;
  return TextSelection.create($head.doc, anchor, head);
}

const nearerEnd = (step: Step | null, position: number): number => {
  if (!step) return position;
  return position - step.from < step.to - position ? step.from : step.to;
};

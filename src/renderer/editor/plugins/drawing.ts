/**
 * Keeps the drawing of the whole text in step with it. Decorations of untouched units are mapped by
 * ProseMirror; only the changed units are drawn again, and all of them when the delegation or the
 * language changes. Groups that run over several units are few and are drawn anew with each edit.
 */

import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { originByText } from '#domain/notation/paragraph';
import { type DrawingOptions, drawAttribution, drawUnit } from '../drawUnit';
import { endOf } from '../units';
import { changedBetween, notationOf, type ReadUnit, type SpanningGroup } from './notationState';

interface Drawing {
  readonly options: DrawingOptions;
  readonly drawn: DecorationSet;
}

const key = new PluginKey<Drawing>('drawing');

/** Makes the transaction draw everything anew, with these options. */
export const redraw = (tr: Transaction, options: DrawingOptions): Transaction =>
  tr.setMeta(key, options).setMeta('addToHistory', false);

export const drawingPlugin = (options: DrawingOptions): Plugin<Drawing> =>
  new Plugin<Drawing>({
    key,
    state: {
      init: (_, state) => drawAll(state, options),
      apply: (tr, drawing, before, state) => {
        const asked: DrawingOptions | undefined = tr.getMeta(key);
        if (asked) return drawAll(state, asked);
        return tr.docChanged ? drawChanged(drawing, tr, before, state) : drawing;
      },
    },
    props: { decorations: (state) => key.getState(state)?.drawn },
  });

/** Draws the groups that run over several paragraphs; their brackets stand in different units. */
export const spanDrawingPlugin = (): Plugin =>
  new Plugin({
    props: {
      decorations: (state) => {
        const { spans, units } = notationOf(state);
        if (spans.length === 0) return DecorationSet.empty;
        const party = key.getState(state)?.options.party ?? null;
        return DecorationSet.create(
          state.doc,
          spans.flatMap((span) => drawSpan(span, units, party)),
        );
      },
    },
  });

function drawAll(state: EditorState, options: DrawingOptions): Drawing {
  const decorations = notationOf(state).units.flatMap((unit) => drawUnit(unit, options));
  return { options, drawn: DecorationSet.create(state.doc, decorations) };
}

function drawChanged(drawing: Drawing, tr: Transaction, before: EditorState, state: EditorState): Drawing {
  const mapped = drawing.drawn.map(tr.mapping, tr.doc);
  const changed = changedBetween(notationOf(before), notationOf(state)).after;
  const stale = changed.flatMap((unit) => within(mapped, unit));
  const fresh = changed.flatMap((unit) => drawUnit(unit, drawing.options));
  return { ...drawing, drawn: mapped.remove(stale).add(tr.doc, fresh) };
}

/** `find` also returns neighbours that only touch; those belong to other units and stay. */
const within = (set: DecorationSet, unit: ReadUnit): Decoration[] =>
  set
    .find(unit.start - 1, endOf(unit) + 1)
    .filter((decoration) => decoration.from >= unit.start - 1 && decoration.to <= endOf(unit) + 1);

function drawSpan(
  span: SpanningGroup,
  units: readonly ReadUnit[],
  party: DrawingOptions['party'],
): Decoration[] {
  const origin = originByText(span.closing.attributions);
  const last = units[span.last];
  const badges = last ? span.closing.attributions.flatMap((item) => drawAttribution(last, item, party)) : [];
  const words = units.slice(span.first, span.last + 1).flatMap((unit, i) => {
    const from = unit.start + (i === 0 ? span.opening.innerFrom : 0);
    const to = unit === last ? unit.start + span.closing.from : endOf(unit);
    return from < to
      ? [
          Decoration.inline(from, to, {
            class: `words spanning ${origin} ${origin === 'proposed' ? 'underlined' : ''}`,
          }),
        ]
      : [];
  });
  return [...badges, ...words];
}

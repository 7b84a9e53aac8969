/**
 * Keeps the drawing of the whole text in step with it. Decorations of untouched units are the same
 * objects as before; only the changed units are drawn again, and all of them when the delegation or the
 * language changes. Groups that run over several units are few and are drawn anew with each edit.
 */

import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { originByText } from '#domain/notation/paragraph';
import { type DrawingOptions, drawAttribution, drawUnit, edgeClasses } from '../drawUnit';
import { endOf, unitAt } from '../units';
import { BlockDecorations } from './blockDecorations';
import { notationOf, type ReadUnit, type SpanningGroup } from './notationState';

interface Drawing {
  readonly options: DrawingOptions;
  readonly drawn: BlockDecorations;
  /** Of these options, by the unit's facts, which are new with each edit of the unit. */
  readonly known: WeakMap<ReadUnit['facts'], DrawnUnit>;
}

interface DrawnUnit {
  readonly inside: DecorationSet;
  readonly edge: string | null;
}

const key = new PluginKey<Drawing>('drawing');

/** Makes the transaction draw everything anew, with these options. */
export const redraw = (tr: Transaction, options: DrawingOptions): Transaction =>
  tr.setMeta(key, options).setMeta('addToHistory', false);

export const drawingPlugin = (options: DrawingOptions): Plugin<Drawing> =>
  new Plugin<Drawing>({
    key,
    state: {
      init: (_, state) => draw(state, options, new WeakMap()),
      apply: (tr, drawing, before, state) => {
        const asked: DrawingOptions | undefined = tr.getMeta(key);
        if (asked) return draw(state, asked, new WeakMap());
        return notationOf(before) === notationOf(state)
          ? drawing
          : draw(state, drawing.options, drawing.known);
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

function draw(state: EditorState, options: DrawingOptions, known: Drawing['known']): Drawing {
  const { units } = notationOf(state);
  const drawnAt = (position: number): DrawnUnit | null => {
    const unit = unitAt(units, position + 1);
    return unit && hasNotation(unit) ? drawnUnit(unit, options, known) : null;
  };
  const drawn = new BlockDecorations({
    inside: (_, position) => drawnAt(position)?.inside ?? DecorationSet.empty,
    around: (_, position) => drawnAt(position)?.edge ?? null,
  });
  return { options, known, drawn };
}

const hasNotation = ({ facts, reading }: ReadUnit): boolean =>
  facts.length + reading.rolling.diagnostics.length > 0;

function drawnUnit(unit: ReadUnit, options: DrawingOptions, known: Drawing['known']): DrawnUnit {
  const drawn = known.get(unit.facts);
  if (drawn) return drawn;
  const local = drawUnit({ ...unit, start: 0 }, options);
  const fresh = { inside: DecorationSet.create(unit.node, [...local]), edge: edgeClasses(unit, options) };
  known.set(unit.facts, fresh);
  return fresh;
}

function drawSpan(
  span: SpanningGroup,
  units: readonly ReadUnit[],
  party: DrawingOptions['party'],
): Decoration[] {
  const fact = units[span.first]?.facts[span.opening.index];
  const origin = fact?.corrected ? fact.origin : originByText(span.closing.attributions);
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

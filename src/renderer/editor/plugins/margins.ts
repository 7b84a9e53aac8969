/**
 * What is kept beside the text, in the text's margin: a word and a form for each mark of a block, drawn by the
 * page's style from one attribute; and the places of instructions, marks and reasons, carried through
 * every step like those of annotations, but not drawn on the words.
 */

import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { AnchorState, KeptPlace, MarginMark } from '../editorApi';
import { findPlace, follow, type Placed } from './anchors';

type PlacedPlace = KeptPlace & Placed;

interface Margins {
  readonly marks: readonly MarginMark[];
  readonly drawn: DecorationSet;
  readonly placed: readonly PlacedPlace[];
}

interface Asked {
  readonly marks?: readonly MarginMark[];
  readonly places?: readonly KeptPlace[];
}

const key = new PluginKey<Margins>('margins');

/** Replaces everything that the margin shows. */
export const withMargins = (tr: Transaction, marks: readonly MarginMark[]): Transaction => ask(tr, { marks });

/** Replaces all kept places by these; each is looked for where its anchor says. */
export const withPlaces = (tr: Transaction, places: readonly KeptPlace[]): Transaction => ask(tr, { places });

/** Looks for every kept place anew, after so much has changed that mapping would lose them. */
export const findPlacesAgain = (state: EditorState): Transaction =>
  withPlaces(state.tr, key.getState(state)?.placed ?? []);

/** Every kept place as the text stands now, in the order in which they were given. */
export const placeStates = (state: EditorState): readonly AnchorState[] =>
  (key.getState(state)?.placed ?? []).map(({ id, anchor, place }) => ({ id, anchor, lost: place === null }));

/** What the margin shows now. */
export const marginMarksOf = (state: EditorState): readonly MarginMark[] => key.getState(state)?.marks ?? [];

export const marginsPlugin = (): Plugin<Margins> =>
  new Plugin<Margins>({
    key,
    state: {
      init: () => ({ marks: [], drawn: DecorationSet.empty, placed: [] }),
      apply: (tr, margins) => afterAsking(afterEdit(margins, tr), tr),
    },
    props: { decorations: (state) => key.getState(state)?.drawn },
  });

const ask = (tr: Transaction, asked: Asked): Transaction =>
  tr.setMeta(key, asked).setMeta('addToHistory', false);

function afterEdit(margins: Margins, tr: Transaction): Margins {
  if (!tr.docChanged) return margins;
  // Blocks that came back by an undo get their mark again when the margins are next set.
  const drawn = margins.drawn === DecorationSet.empty ? margins.drawn : margins.drawn.map(tr.mapping, tr.doc);
  const placed =
    margins.placed.length === 0 ? margins.placed : margins.placed.map((place) => follow(place, tr));
  return { ...margins, drawn, placed };
}

function afterAsking(margins: Margins, tr: Transaction): Margins {
  const asked: Asked | undefined = tr.getMeta(key);
  if (asked === undefined) return margins;
  const { marks = margins.marks, places } = asked;
  return {
    marks,
    drawn: marks === margins.marks ? margins.drawn : draw(marks, tr),
    placed: places?.map((place) => ({ ...place, place: findPlace(tr.doc, place.anchor) })) ?? margins.placed,
  };
}

function draw(marks: readonly MarginMark[], { doc }: Transaction): DecorationSet {
  if (marks.length === 0) return DecorationSet.empty;
  const byBlock = new Map<string, MarginMark[]>();
  for (const mark of marks) byBlock.set(mark.block, [...(byBlock.get(mark.block) ?? []), mark]);
  const decorations: Decoration[] = [];
  doc.forEach((node, position) => {
    const own = byBlock.get(node.attrs.id);
    if (own) decorations.push(Decoration.node(position, position + node.nodeSize, attributesOf(own)));
  });
  return DecorationSet.create(doc, decorations);
}

const attributesOf = (marks: readonly MarginMark[]) => ({
  class: ['has-margin', ...marks.map(({ kind }) => `margin-${kind}`)].join(' '),
  'data-margin': [...new Set(marks.map(({ label }) => label))].join('\n'),
});

/**
 * Words that no dictionary knows, underlined quietly. Which words are wrong is told from outside; here they
 * are found in the paragraphs and drawn, and only changed paragraphs are looked through again.
 */

import type { Node as ProseNode } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { type SpelledText, type SpellingLanguage, spelledWords } from '#domain/spelling/words';
import { unitAt } from '../units';
import { BlockDecorations, noDecorations } from './blockDecorations';
import { notationOf, type ReadUnit } from './notationState';

/** Tells a wrong word; undefined where nobody has looked it up yet. */
export type Verdict = (language: SpellingLanguage, word: string) => boolean | undefined;

/** `from` and `to` are positions. */
export interface Misspelling {
  readonly language: SpellingLanguage;
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

interface Drawn {
  /** Of the unit's words, as offsets: `3-7 12-20`. */
  readonly places: string;
  readonly set: DecorationSet;
}

interface State {
  /** Null while spelling is not checked. */
  readonly isRight: Verdict | null;
  readonly drawn: BlockDecorations;
  readonly known: WeakMap<ProseNode, Drawn>;
  /** What was drawn with the verdicts before: what comes out the same stays the same object. */
  readonly former: WeakMap<ProseNode, Drawn>;
}

const key = new PluginKey<State>('spelling');

/** Draws with these verdicts from now on; null ends the checking. To be told again when verdicts have changed. */
export const withVerdicts = (tr: Transaction, isRight: Verdict | null): Transaction =>
  tr.setMeta(key, { isRight }).setMeta('addToHistory', false);

export const spellingPlugin = (): Plugin<State> =>
  new Plugin<State>({
    key,
    state: {
      init: () => ({ isRight: null, drawn: noDecorations, known: new WeakMap(), former: new WeakMap() }),
      apply: (tr, before, _, state) => {
        const told: Pick<State, 'isRight'> | undefined = tr.getMeta(key);
        const next: State = told
          ? { ...told, drawn: noDecorations, known: new WeakMap(), former: before.known }
          : before;
        if (next.isRight === null) return next;
        return told || tr.docChanged ? { ...next, drawn: draw(state, next.isRight, next) } : before;
      },
    },
    props: { decorations: (state) => key.getState(state)?.drawn },
  });

/** The words of a unit that are to be looked up; null for none. */
export function spelledIn(unit: ReadUnit): SpelledText | null {
  const known = texts.get(unit.node);
  if (known !== undefined) return known;
  const read = spelledWords(unit.reading.rolling);
  texts.set(unit.node, read);
  return read;
}

const texts = new WeakMap<ProseNode, SpelledText | null>();

/** Wrong words of one unit, in order; positions of the document. */
function misspelledIn(unit: ReadUnit, isRight: Verdict): readonly Misspelling[] {
  const spelled = spelledIn(unit);
  if (!spelled) return [];
  const { language } = spelled;
  return spelled.words.flatMap(({ word, from, to }) =>
    isRight(language, word) === false
      ? [{ language, word, from: unit.start + from, to: unit.start + to }]
      : [],
  );
}

/** All wrong words, in reading order; none while spelling is not checked. */
export function misspellings(state: EditorState): readonly Misspelling[] {
  const isRight = key.getState(state)?.isRight;
  return isRight ? notationOf(state).units.flatMap((unit) => misspelledIn(unit, isRight)) : [];
}

/** The wrong word that a position touches. */
export const misspellingAt = (state: EditorState, position: number): Misspelling | null =>
  misspellings(state).find(({ from, to }) => from <= position && position <= to) ?? null;

/** The next wrong word behind the selection, around the end. */
export function nextMisspelling(state: EditorState): Misspelling | null {
  const all = misspellings(state);
  return all.find(({ from }) => from >= state.selection.to) ?? all[0] ?? null;
}

type Kept = Pick<State, 'known' | 'former'>;

function draw(state: EditorState, isRight: Verdict, { known, former }: Kept): BlockDecorations {
  const { units } = notationOf(state);
  const inside = (textblock: ProseNode, position: number): DecorationSet => {
    const found = known.get(textblock);
    if (found) return found.set;
    const unit = unitAt(units, position + 1);
    const wrong = unit ? misspelledIn({ ...unit, start: 0 }, isRight) : [];
    const drawn = drawnAs(textblock, wrong, former.get(textblock));
    known.set(textblock, drawn);
    return drawn.set;
  };
  return new BlockDecorations({ inside, around: () => null });
}

function drawnAs(node: ProseNode, found: readonly Misspelling[], before: Drawn | undefined): Drawn {
  const places = found.map(({ from, to }) => `${from}-${to}`).join(' ');
  if (before?.places === places) return before;
  const lines = found.map(({ from, to }) => Decoration.inline(from, to, { class: 'misspelled' }));
  return { places, set: DecorationSet.create(node, lines) };
}

/** What can be searched while it is read: the open text, or a projection of it. */

import type { EditorState } from 'prosemirror-state';
import type { RollingQuery } from '#domain/finding/findRolling';
import type { TextView } from './folding/TextView';
import { type Finding, findingOf, nextHit, type Towards, withQuery } from './plugins/finding';
import { reveal } from './reveal';

export interface Findable {
  /** Looks for something else and draws every hit; null ends it. */
  find(query: RollingQuery | null): void;
  finding(): Finding;
  /** Selects the next hit from the selection on, around the ends; false without hits. */
  goToHit(direction: Towards): boolean;
  subscribe(listener: () => void): () => void;
}

/** A view that only shows; its state is its own. */
export class FindableView implements Findable {
  readonly #shown: TextView;
  readonly #listeners = new Set<() => void>();

  constructor(shown: TextView) {
    this.#shown = shown;
  }

  find(query: RollingQuery | null): void {
    const { state } = this.#shown;
    this.#show(state.apply(withQuery(state.tr, query)));
  }

  finding(): Finding {
    return findingOf(this.#shown.state);
  }

  goToHit(direction: Towards): boolean {
    const { state } = this.#shown;
    const selection = nextHit(state, direction);
    if (!selection) return false;
    this.#show(state.apply(state.tr.setSelection(selection).scrollIntoView()));
    reveal(this.#shown.view, selection.from);
    return true;
  }

  /** Another text in the same view: what was looked for goes on. */
  show(state: EditorState): void {
    const { query } = this.finding();
    this.#show(query === null ? state : state.apply(withQuery(state.tr, query)));
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #show(state: EditorState): void {
    // What looked for words may go after what it looked in.
    if (this.#shown.view.isDestroyed) return;
    this.#shown.update(state);
    for (const listener of this.#listeners) listener();
  }
}

/**
 * An equation in which somebody tracked changes: on a line it is one sign from end to end, so it is struck as it was and
 * put in as it becomes. Word tracks inside the runs of an equation, and marks the signs that it draws itself (a
 * fraction's bar) in their properties; the latter change no letter. Source: ECMA-376 part 1, 17.13.5 and 22.1.2.87.
 */

import { isChange, isInsertion } from './changes';
import { Formula } from './formula';
import type { Attributes } from './xml';

/** A tracked change as the file has it. */
interface Change {
  readonly name: string;
  readonly attributes: Attributes;
}

/** The equation's text, or one of its two; `change` is null where nothing in it is tracked. */
export interface FormulaPiece {
  readonly text: string;
  readonly change: Change | null;
}

/** One `m:oMath`, from its first to its last element. */
export class TrackedFormula {
  private readonly before = new Formula();
  private readonly after = new Formula();
  /** Names of the open elements; a change that is only a property stands as an empty string. */
  private readonly path: string[] = [];
  private readonly first: { insertion?: Change; deletion?: Change } = {};

  begin(name: string, attributes: Attributes): void {
    const wraps = isChange(name) && this.path.at(-1) !== 'w:rPr';
    if (wraps) this.first[isInsertion(name) ? 'insertion' : 'deletion'] ??= { name, attributes };
    this.path.push(isChange(name) && !wraps ? '' : name);
    this.before.begin(name, attributes);
    this.after.begin(name, attributes);
  }

  text(text: string): void {
    const changes = this.path.filter(isChange);
    if (changes.every((name) => !isInsertion(name))) this.before.text(text);
    if (changes.every(isInsertion)) this.after.text(text);
  }

  /** Ends the innermost element; gives the equation when it was the equation itself, else null. */
  end(): readonly FormulaPiece[] | null {
    this.path.pop();
    const before = this.before.end();
    const after = this.after.end();
    if (before === null || after === null) return null;
    if (before === after) return [{ text: after, change: null }];
    const { insertion, deletion } = this.first;
    const by = deletion?.attributes ?? insertion?.attributes ?? new Map();
    return [
      { text: before, change: { name: 'w:del', attributes: by } },
      { text: after, change: { name: 'w:ins', attributes: insertion?.attributes ?? by } },
    ].filter(({ text }) => text !== '');
  }
}

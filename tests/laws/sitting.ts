/**
 * A random sitting: one delegation, KAZ, edits and signs a paragraph again and again. Keeps the text,
 * the origins and a trace that reads like minutes, so that a failing law tells its story.
 */

import fc from 'fast-check';
import {
  oppose,
  type ProposedEdit,
  proposeEdit,
  support,
  withdraw,
  withdrawAll,
} from '#domain/notation/edits';
import type { Origins, Rolling } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import { editedText } from '#domain/notation/textEdits';
import { words } from './rollingTexts';

export const we = 'KAZ';

const signings = { support, oppose, withdraw } as const;

/** Numbers are taken modulo what there is, so that shrinking stays possible. */
export type Move =
  | {
      readonly kind: 'edit';
      readonly at: number;
      readonly length: number;
      readonly insert: string;
      readonly letters: boolean;
    }
  | { readonly kind: keyof typeof signings; readonly group: number };

export const edits = fc.record({
  kind: fc.constant('edit' as const),
  at: fc.nat(1000),
  length: fc.oneof(fc.constant(0), fc.nat(30)),
  insert: fc.oneof(fc.constant(''), words(2), fc.constantFrom(' ', 'x', ',', ' and')),
  letters: fc.boolean(),
});

export const moves: fc.Arbitrary<Move> = fc.oneof(
  { weight: 2, arbitrary: edits },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('support', 'oppose', 'withdraw'), group: fc.nat(50) }),
  },
);

export class Sitting {
  text: string;
  origins: Origins = new Map();
  readonly minutes: string[] = [];
  refusals = 0;

  constructor(text: string) {
    this.text = text;
  }

  get rolling(): Rolling {
    return parseRolling(this.text);
  }

  make(move: Move): void {
    this.take(move, move.kind === 'edit' ? this.#edit(move) : this.#sign(move));
  }

  withdrawAll(): void {
    this.take('withdraw all', withdrawAll(this.rolling, we, this.origins));
  }

  /** Puts the outcome in, as the editor does. */
  take(what: unknown, proposed: ProposedEdit): void {
    if (proposed.kind === 'refused') {
      this.minutes.push(`${JSON.stringify(what)}: ${proposed.hint}`);
      if (proposed.hint === 'notationBroken') this.refusals++;
      return;
    }
    this.text = editedText(this.text, proposed.edits);
    this.origins = proposed.origins;
    this.minutes.push(`${JSON.stringify(what)}: ${this.text}`);
  }

  #edit({ at, length, insert, letters }: Extract<Move, { kind: 'edit' }>): ProposedEdit {
    const from = at % (this.text.length + 1);
    const edit = { from, to: Math.min(this.text.length, from + length), insert };
    const granularity = letters ? 'letters' : 'words';
    return proposeEdit(this.rolling, edit, we, { granularity, origins: this.origins });
  }

  #sign({ kind, group }: Exclude<Move, { kind: 'edit' }>): ProposedEdit {
    const { rolling } = this;
    return signings[kind](rolling, group % Math.max(1, rolling.groups.length), we, this.origins);
  }
}

/**
 * The laws of the field, shown of the whole editor with everything that can be done to an open text: keys, clipboard,
 * input methods, menus, panels, versions, and what is entered for others, in any order.
 */

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Document } from '#domain/document/document';
import { parseRolling, serialize } from '#domain/notation/parse';
import { itemsOf } from '#domain/notation/positions';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { type OtherEdit, type OwnEdit, otherEdits, ownEdits, rollingTexts } from './drawnEdits';
import { act, type Desk, deskOf } from './everyEdit';
import { linesOf, openText } from './support';

vi.setConfig({ testTimeout: 120_000 });

const ownSequences = fc.array(ownEdits, { minLength: 1, maxLength: 12 });
const allSequences = fc.array(
  fc.oneof({ weight: 3, arbitrary: ownEdits }, { weight: 1, arbitrary: otherEdits }),
  {
    minLength: 1,
    maxLength: 12,
  },
);

/** What the Secretariat sent, as the base says it now: words, labels, cells and order. */
const baseOf = (session: EditorSession, circulated: Document): readonly unknown[] => {
  const ids = new Set(circulated.blocks.map((block) => block.id));
  return session.project({ kind: 'base' }).blocks.filter((block) => ids.has(block.id));
};

const wordsOutsideBase = (session: EditorSession, circulated: Document): readonly unknown[] => {
  const ids = new Set(circulated.blocks.map((block) => block.id));
  return session.project({ kind: 'base' }).blocks.filter((block) => !ids.has(block.id));
};

const othersSigns = (session: EditorSession): readonly string[] =>
  linesOf(session)
    .flatMap((line) => parseRolling(line).groups)
    .map((group) =>
      itemsOf(group)
        .filter(({ party }) => party !== 'KAZ')
        .map(({ sign, party }) => sign + party)
        .join(' '),
    )
    .filter((signs) => signs !== '')
    .sort();

function withdrawEverything({ session }: Desk): void {
  for (let left = 500; left > 0; left--) {
    const groups = session.getSnapshot().proposals.flatMap((proposal) => proposal.groups);
    const ours = groups.filter((group) => group.ours !== null);
    if (!ours.some(({ key }) => session.run({ kind: 'withdraw', group: key }))) return;
  }
}

function story(desk: Desk, made: readonly (OwnEdit | OtherEdit)[]): string {
  return [...made.map((edit) => JSON.stringify(edit)), ...linesOf(desk.session)].join('\n');
}

/** Does it all, and looks after each edit. */
function perform(
  text: Document,
  sequence: readonly (OwnEdit | OtherEdit)[],
  look: (desk: Desk, story: string) => void = () => undefined,
): Desk {
  const desk = deskOf(openText(text));
  const made: (OwnEdit | OtherEdit)[] = [];
  for (const edit of sequence) {
    act(desk, edit);
    made.push(edit);
    look(desk, story(desk, made));
  }
  return desk;
}

describe('whatever is done to a circulated text', () => {
  test('the base stays what the Secretariat sent, and nothing that is new is in it', () => {
    fc.assert(
      fc.property(rollingTexts, allSequences, (text, sequence) => {
        const before = baseOf(openText(text), text);
        perform(text, sequence, ({ session }, told) => {
          expect(baseOf(session, text), told).toEqual(before);
          expect(wordsOutsideBase(session, text), told).toEqual([]);
        });
      }),
      { numRuns: 100 },
    );
  });

  test('it stays a sound document, every unit of which is read back as it is written', () => {
    fc.assert(
      fc.property(rollingTexts, allSequences, (text, sequence) => {
        perform(text, sequence, ({ session }, told) => {
          session.state.doc.check();
          const ids = session.content().rolling.blocks.map(({ id }) => id);
          expect(new Set(ids).size, told).toBe(ids.length);
          for (const line of linesOf(session)) expect(serialize(parseRolling(line))).toBe(line);
        });
      }),
      { numRuns: 80 },
    );
  });

  test('undoing all of it gives the text back', () => {
    fc.assert(
      fc.property(rollingTexts, allSequences, (text, sequence) => {
        const desk = perform(text, sequence);
        const done = story(desk, sequence);
        for (let i = 0; desk.session.run({ kind: 'undo' }); i++) if (i > 300) throw new Error('endless undo');
        expect(desk.session.content().rolling, done).toEqual(text);
        expect(desk.session.content().origins, done).toEqual(openText(text).content().origins);
      }),
      { numRuns: 80 },
    );
  });

  test('closing it and opening it again changes nothing', () => {
    fc.assert(
      fc.property(rollingTexts, allSequences, (text, sequence) => {
        const desk = perform(text, sequence);
        const content = desk.session.content();
        const again = openText(text, { ...content });
        expect(again.content(), story(desk, sequence)).toEqual(content);
        expect(baseOf(again, text), story(desk, sequence)).toEqual(baseOf(desk.session, text));
      }),
      { numRuns: 80 },
    );
  });
});

describe('whatever a delegation does for itself', () => {
  test('withdrawing it all gives the text back to the character', () => {
    fc.assert(
      fc.property(rollingTexts, ownSequences, (text, sequence) => {
        const desk = perform(text, sequence);
        const done = story(desk, sequence);
        withdrawEverything(desk);
        expect(desk.session.content().rolling, done).toEqual(text);
      }),
      { numRuns: 100 },
    );
  });

  test('others stand where they stood, and the guard never has to step in', () => {
    fc.assert(
      fc.property(rollingTexts, ownSequences, (text, sequence) => {
        const before = othersSigns(openText(text));
        perform(text, sequence, ({ session }, told) => {
          expect(othersSigns(session), told).toEqual(before);
          expect(session.getSnapshot().hint, told).not.toBe('circulatedStays');
        });
      }),
      { numRuns: 80 },
    );
  });
});

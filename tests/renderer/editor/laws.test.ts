/**
 * The laws of the field, shown of the whole editor: whatever a delegation does to a circulated text, in
 * whatever order, what was circulated stands, and can be had back to the character.
 */

import fc from 'fast-check';
import { TextSelection } from 'prosemirror-state';
import { describe, expect, test, vi } from 'vitest';
import type { Document } from '#domain/document/document';
import { projectDocument } from '#domain/document/projection';
import type { Voice } from '#domain/sitting/entry';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { asProvisional } from '#renderer/editor/proposals/guard';
import { type Signing, signings, typedWords } from './drawnEdits';
import { openText } from './support';
import { circulars, textOf } from './texts';

vi.setConfig({ testTimeout: 60_000 });

type Action =
  | { readonly kind: 'type' | 'paste'; readonly at: number; readonly over: number; readonly text: string }
  | { readonly kind: 'erase'; readonly at: number; readonly over: number }
  | { readonly kind: 'support' | 'oppose' | 'withdraw'; readonly group: number }
  | { readonly kind: 'splitParagraph' | 'joinParagraphs' | 'moveParagraph'; readonly at: number }
  | { readonly kind: 'signAll' | 'signPair' | 'signParagraph'; readonly group: number; readonly as: Signing }
  | { readonly kind: 'undo' | 'redo' };

const words = fc.constantFrom(...typedWords);
const place = fc.nat({ max: 100_000 });
const reach = fc.oneof(fc.constant(0), fc.nat({ max: 12 }), fc.nat({ max: 200 }));

const actions: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('type' as const), at: place, over: reach, text: words }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('paste' as const),
      at: place,
      over: reach,
      text: fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('erase' as const), at: place, over: reach }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('support' as const, 'oppose' as const, 'withdraw' as const),
      group: fc.nat({ max: 40 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('splitParagraph' as const, 'joinParagraphs' as const, 'moveParagraph' as const),
      at: place,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('signAll' as const, 'signPair' as const, 'signParagraph' as const),
      group: fc.nat({ max: 40 }),
      as: signings,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }) },
);

const lines = fc.constantFrom(
  'Recognising that terrorism constitutes a direct violation [and denial] (+IND) of human rights;',
  '1. To take measures to support the [conditions] (+IND) [all drivers of\nextremism] (-IND), in a balanced manner.',
  '2. Resolve to [undertake] (-ISR) [encourage] (+ISR) (+BHR) the following measures.',
  '3. To suppress [smuggling,] [weapons, [toxic] (-IRN) arms] (+IND), and explosives ,  of all kinds.',
  '[11a. To enhance cooperation.] (+IND)',
  '12. [To identify challenges arising out of [financing] (+TUR) terrorism',
  '[It opens here, and',
  'ends there.] (+IND)',
  'Plain words with  two spaces, and no bracket at all.',
);

const texts = fc.array(lines, { minLength: 1, maxLength: 5 }).map((chosen) => textOf(...chosen));

function act(session: EditorSession, action: Action): void {
  const size = session.state.doc.content.size;
  switch (action.kind) {
    case 'type':
    case 'erase':
    case 'paste': {
      const from = action.at % size;
      const to = Math.min(size, from + action.over);
      const text = action.kind === 'erase' ? '' : action.text;
      session.propose([{ from, to, lines: text.split('\n') }]);
      return;
    }
    case 'undo':
    case 'redo':
      session.run({ kind: action.kind });
      return;
    case 'splitParagraph':
    case 'joinParagraphs':
    case 'moveParagraph': {
      putCaret(session, action.at);
      const direction = action.at % 2 === 0 ? 1 : -1;
      session.run(action.kind === 'moveParagraph' ? { kind: action.kind, direction } : { kind: action.kind });
      return;
    }
    case 'signAll':
    case 'signPair':
    case 'signParagraph':
      signMany(session, action);
      return;
    default: {
      const groups = session.getSnapshot().proposals.flatMap((proposal) => proposal.groups);
      const group = groups[action.group % Math.max(1, groups.length)];
      if (group) session.run({ kind: action.kind, group: group.key });
    }
  }
}

/** At the start of a paragraph every third time, because joining begins there. */
function putCaret(session: EditorSession, at: number): void {
  const { blocks } = session.content().rolling;
  const block = blocks[at % Math.max(1, blocks.length)];
  const length = block && block.kind !== 'table' ? block.text.length : 0;
  if (block) session.goToBlock(block.id, at % 3 === 0 ? 0 : at % (length + 1));
}

function signMany(
  session: EditorSession,
  { kind, group: place, as }: Extract<Action, { readonly as: Signing }>,
): void {
  const groups = session.getSnapshot().proposals.flatMap((proposal) => proposal.groups);
  const group = groups[place % Math.max(1, groups.length)];
  if (!group) return;
  const some = groups.filter((_, i) => (i + place) % 2 === 0).map(({ key }) => key);
  if (kind === 'signAll') session.run({ kind, as, groups: some });
  else if (kind === 'signPair') session.run({ kind: as, group: group.key, whole: true });
  else session.run({ kind, as, block: group.block });
}

const baseOf = (session: EditorSession, circulated: Document): readonly string[] => {
  const ids = new Set(circulated.blocks.map((block) => block.id));
  return session
    .project({ kind: 'base' })
    .blocks.flatMap((block) => (block.kind !== 'table' && ids.has(block.id) ? [block.text] : []));
};

function withdrawAll(session: EditorSession): void {
  for (let left = 500; left > 0; left--) {
    const groups = session.getSnapshot().proposals.flatMap((proposal) => proposal.groups);
    const ours = groups.find((group) => group.ours !== null);
    if (!ours || !session.run({ kind: 'withdraw', group: ours.key })) return;
  }
}

/** A room in which the delegation writes and others are written down, line by line. */
const entries = fc.record({
  at: place,
  over: reach,
  words: fc.option(fc.constantFrom('in Astana', 'terrorism', 'and, where possible,'), { freq: 2 }),
  voices: fc
    .subarray(['TUR', 'CHN', 'UZB', 'KAZ'], { minLength: 1 })
    .chain((parties) =>
      fc.tuple(
        ...parties.map((party) => fc.constantFrom<Voice['sign']>('+', '-').map((sign) => ({ party, sign }))),
      ),
    ),
});

const sequences = fc.array(actions, { minLength: 1, maxLength: 14 });

describe('whatever a delegation does to a circulated text', () => {
  test('the base stays what the Secretariat sent', () => {
    fc.assert(
      fc.property(texts, sequences, (text, sequence) => {
        const session = openText(text);
        const before = baseOf(session, text);
        for (const action of sequence) {
          act(session, action);
          expect(baseOf(session, text)).toEqual(before);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('withdrawing all of it gives the text back to the character', () => {
    fc.assert(
      fc.property(texts, sequences, (text, sequence) => {
        const session = openText(text);
        for (const action of sequence) act(session, action);
        withdrawAll(session);
        expect(session.content().rolling).toEqual(text);
      }),
      { numRuns: 400 },
    );
  });

  test('undoing all of it gives the text back, and redoing it what was done', () => {
    fc.assert(
      fc.property(texts, sequences, (text, sequence) => {
        const session = openText(text);
        for (const action of sequence) act(session, action);
        const done = session.content().rolling;
        for (let i = 0; session.run({ kind: 'redo' }); i++) if (i > 300) throw new Error('endless redo');
        const redone = session.content().rolling;
        for (let i = 0; session.run({ kind: 'undo' }); i++) if (i > 300) throw new Error('endless undo');
        expect(session.content().rolling).toEqual(text);
        for (let i = 0; session.run({ kind: 'redo' }); i++) if (i > 300) throw new Error('endless redo');
        expect(session.content().rolling).toEqual(redone);
        expect(done.title).toBe(text.title);
      }),
      { numRuns: 300 },
    );
  });

  test('closing and opening the text again changes neither its words nor its base', () => {
    fc.assert(
      fc.property(texts, sequences, (text, sequence) => {
        const session = openText(text);
        for (const action of sequence) act(session, action);
        const content = session.content();
        const again = openText(text, { ...content });
        expect(again.content()).toEqual(content);
        expect(baseOf(again, text)).toEqual(baseOf(session, text));
      }),
      { numRuns: 300 },
    );
  });

  test('what others say is put in beside it, and the base stands', () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.tuple(actions, entries), { minLength: 1, maxLength: 6 }),
        (text, turns) => {
          const session = openText(text);
          const before = baseOf(session, text);
          for (const [action, { at, over, words: said, voices }] of turns) {
            act(session, action);
            const size = session.state.doc.content.size;
            const from = Math.max(1, at % size);
            const selection = TextSelection.between(
              session.state.doc.resolve(from),
              session.state.doc.resolve(Math.min(size, from + over)),
            );
            session.dispatch(session.state.tr.setSelection(selection));
            session.run({ kind: 'enter', entry: { words: said, voices } });
            expect(baseOf(session, text)).toEqual(before);
            expect(session.getSnapshot().hint).not.toBe('circulatedStays');
          }
          for (let i = 0; session.run({ kind: 'undo' }); i++) if (i > 300) throw new Error('endless undo');
          expect(session.content().rolling).toEqual(text);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('the guard never had to refuse anything', () => {
    fc.assert(
      fc.property(texts, sequences, (text, sequence) => {
        const session = openText(text);
        for (const action of sequence) {
          act(session, action);
          expect(session.getSnapshot().hint).not.toBe('circulatedStays');
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe.each(circulars())('in the circular %s', (_, text) => {
  test('a delegation can work at random and withdraw it all', () => {
    fc.assert(
      fc.property(fc.array(actions, { minLength: 4, maxLength: 12 }), (sequence) => {
        const session = openText(text);
        for (const action of sequence) act(session, action);
        expect(baseOf(session, text)).toEqual(baseOf(openText(text), text));
        withdrawAll(session);
        expect(session.content().rolling).toEqual(text);
      }),
      { numRuns: 8 },
    );
  });
});

test('the guard refuses a transaction that nobody rewrote', () => {
  const session = openText(textOf('1. To support the Strategy.'));
  const bare = session.state.tr.insertText('not ', 4);
  expect(session.state.applyTransaction(bare).transactions).toEqual([]);
  expect(session.getSnapshot().hint).toBe('circulatedStays');
  expect(
    session.state.applyTransaction(asProvisional(session.state.tr.insertText('x', 4))).transactions,
  ).toHaveLength(1);
});

test('a projection of the open text is that of the document with the origins kept', () => {
  const session = openText(textOf('3. To suppress [smuggling,] obtaining.'));
  session.goToBlock('b1', 20);
  session.run({ kind: 'support' });
  expect(session.content().rolling.blocks[0]).toMatchObject({
    text: 'To suppress [smuggling,] (+KAZ) obtaining.',
  });
  expect(session.project({ kind: 'base' }).blocks[0]).toMatchObject({
    text: 'To suppress smuggling, obtaining.',
  });
  const forgotten = projectDocument(session.content().rolling, { kind: 'base' });
  expect(forgotten.blocks[0]).toMatchObject({ text: 'To suppress obtaining.' });
});

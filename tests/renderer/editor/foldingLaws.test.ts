// @vitest-environment jsdom
/** Whatever is done to a long text, its folded page changes nothing of what it says. */

import fc from 'fast-check';
import { TextSelection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Document } from '#domain/document/document';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { elementOfBlock, foldedFrom } from '#renderer/editor/folding/TextView';
import { draft, h, n, p, t } from '#tests/support/draft';
import { type OtherEdit, type OwnEdit, otherEdits, ownEdits } from './drawnEdits';
import { act, type Desk, deskOf } from './everyEdit';
import { fakeLayout } from './layout';
import { openText } from './support';

vi.setConfig({ testTimeout: 120_000 });

/** A text of this length is slow to open twice; `FOLDING_RUNS=100` looks longer. */
const runs = Number(process.env.FOLDING_RUNS ?? 4);

const kinds = [
  p('Recognising that terrorism constitutes a direct violation [and denial] (+IND) of human rights;'),
  p('Resolve to [undertake] (-ISR) [encourage] (+ISR) (+BHR) the following measures.', '2.'),
  p('To suppress [smuggling,] [weapons, [toxic] (-IRN) arms] (+IND), and explosives ,  of all kinds.', '3.'),
  p('[It opens here, and'),
  p('ends there.] (+IND)'),
  p(''),
  h(1, 'Goals and [aims] (+TUR)', 'II.'),
  n('1', 'As [adopted] (-IND) in 2006.'),
  t(['Step', 'By [the end of] (+IND) June'], ['[Draft] (-TUR) [Text] (+TUR)', '']),
  p('Plain words with  two spaces, and no bracket at all.'),
];

const long = (count: number): Document =>
  draft(...Array.from({ length: count }, (_, i) => kinds[(i * 7) % kinds.length] ?? p('')));

/** As said by the session: blocks, origins, and where the caret stands. */
const said = ({ session }: Desk) => ({
  ...session.content(),
  selection: session.state.selection.toJSON(),
});

const edits: fc.Arbitrary<OwnEdit | OtherEdit> = fc.oneof(
  { weight: 5, arbitrary: ownEdits },
  { weight: 1, arbitrary: otherEdits },
);

describe('a long text that is folded', () => {
  let page: HTMLElement;
  let open: EditorSession[] = [];

  beforeAll(fakeLayout);

  beforeEach(() => {
    page = document.createElement('div');
    document.body.append(page);
  });

  afterEach(() => {
    for (const session of open) session.destroy();
    open = [];
    page.remove();
  });

  /** The same text twice: on its folded page, and without any. */
  function twice(count: number): readonly [Desk, Desk] {
    for (const session of open) session.destroy();
    const text = long(count);
    open = [openText(text), openText(text)];
    const [folded, bare] = open;
    if (!folded || !bare) throw new Error('no sessions');
    folded.mount(page);
    return [deskOf(folded), deskOf(bare)];
  }

  const look = (folded: Desk, bare: Desk, story: string) => {
    expect(said(folded), story).toEqual(said(bare));
    const view = viewOf(folded.session);
    expect(view.state.doc.content.size, story).toBe(folded.session.state.doc.content.size);
    const { doc } = folded.session.state;
    const drawn: (string | null)[] = [];
    for (const child of page.children)
      if (!child.classList.contains('fold')) drawn.push(child.getAttribute('data-block'));
    const ids = doc.children.map(({ attrs }) => attrs.id);
    expect(drawn, story).toEqual(ids.filter((id) => drawn.includes(id)));
    for (const at of [doc.resolve(folded.session.state.selection.head).index(0), 0, doc.childCount - 1])
      expect(drawn, story).toContain(doc.child(Math.min(at, doc.childCount - 1)).attrs.id);
  };

  test('says after any edits what it says without a page, and so it does after each undo', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: foldedFrom - 2, max: foldedFrom + 40 }),
        fc.array(fc.tuple(edits, fc.nat({ max: foldedFrom })), { minLength: 1, maxLength: 8 }),
        (count, sequence) => {
          const [folded, bare] = twice(count);
          const made: string[] = [`${count}`];
          for (const [edit, seen] of sequence) {
            elementOfBlock(page, `b${seen}`);
            for (const desk of [folded, bare]) act(desk, edit);
            made.push(JSON.stringify(edit));
            look(folded, bare, made.join('\n'));
          }
          for (let i = 0; i < 300; i++) {
            const went = [folded, bare].map(({ session }) => session.run({ kind: 'undo' }));
            expect(went[0]).toBe(went[1]);
            if (!went[0]) break;
            look(folded, bare, `${made.join('\n')}\nundo ${i}`);
          }
        },
      ),
      { numRuns: runs },
    );
  });

  test('takes what its view asks for as the whole text would', () => {
    const asked = fc.record({
      seen: fc.nat({ max: foldedFrom }),
      from: fc.nat({ max: 1_000_000 }),
      over: fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 400 }), fc.nat({ max: 1_000_000 })),
      kind: fc.constantFrom(
        'write',
        'replace',
        'delete',
        'deleteRange',
        'split',
        'join',
        'select',
        'deleteSelection',
      ),
      suggesting: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(asked, { minLength: 1, maxLength: 8 }), (sequence) => {
        const [folded, bare] = twice(foldedFrom + 20);
        const made: string[] = [];
        for (const { seen, from, over, kind, suggesting } of sequence) {
          for (const { session } of [folded, bare]) session.setSuggesting(suggesting);
          elementOfBlock(page, `b${seen}`);
          const view = viewOf(folded.session);
          const places = drawnPositions(view);
          const [a = 1, b = 1] = [from, from + over]
            .map((at) => places[at % places.length])
            .sort((x = 0, y = 0) => x - y);
          const edit = (tr: Transaction): Transaction | null => {
            try {
              return ask(tr, kind, a, b);
            } catch {
              return null;
            }
          };
          made.push(JSON.stringify({ seen, a, b, kind, suggesting }));
          const [one, two] = [edit(view.state.tr), edit(bare.session.state.tr)];
          // What the structure does not allow there is asked by nobody.
          if (one && two) {
            view.dispatch(one);
            bare.session.dispatch(two);
          }
          look(folded, bare, made.join('\n'));
        }
      }),
      { numRuns: runs },
    );
  });
});

const viewOf = (session: EditorSession): EditorView => Reflect.get(session, 'shown').view;

function drawnPositions(view: EditorView): readonly number[] {
  const found: number[] = [];
  view.state.doc.descendants((node, position) => {
    if (node.isTextblock) for (let i = 0; i <= node.content.size; i += 1) found.push(position + 1 + i);
    return !node.isTextblock;
  });
  return found;
}

function ask(tr: Transaction, kind: string, a: number, b: number): Transaction {
  switch (kind) {
    case 'write':
      return tr.insertText('new', a);
    case 'replace':
      return tr.insertText('new words', a, b);
    case 'delete':
      return tr.delete(a, b);
    case 'deleteRange':
      return tr.deleteRange(a, b);
    case 'split':
      return tr.split(a);
    case 'join':
      return tr.join(tr.doc.resolve(a).before(1));
    case 'deleteSelection':
      return tr.setSelection(TextSelection.create(tr.doc, a, b)).deleteSelection();
    default:
      return tr.setSelection(TextSelection.create(tr.doc, b, a));
  }
}

/**
 * The law of own drafts: whatever is done to one, in whatever order, it stays a sound document. Its
 * nodes fit the schema, its ids are unique, its list numbers and footnotes are in order, what is written down
 * reads as the same text again, and undoing everything gives back what it began as.
 */

import fc from 'fast-check';
import { Fragment, Slice } from 'prosemirror-model';
import { TextSelection, type Transaction } from 'prosemirror-state';
import { CellSelection, TableMap } from 'prosemirror-tables';
import { expect, test, vi } from 'vitest';
import type { Document } from '#domain/document/document';
import { withListLabels } from '#domain/document/lists';
import { fromProse, toProse } from '#renderer/editor/documentMapping';
import type { DraftEdit, TableEdit } from '#renderer/editor/drafts/draftEdit';
import { breakParagraph, eraseInDraft, tab } from '#renderer/editor/drafts/keys';
import { fittedPaste } from '#renderer/editor/drafts/paste/fittedPaste';
import { plainBlocks } from '#renderer/editor/drafts/paste/plainBlocks';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { schema } from '#renderer/editor/schema';
import { draft, h, p, t } from '#tests/support/draft';
import { openText } from './support';

vi.setConfig({ testTimeout: 60_000 });

const beginning: Document = draft(
  h(1, 'Concept paper'),
  p('The Parties reaffirm the Charter.'),
  t(['Step', 'By'], ['Draft', 'June'], ['Adoption', 'October']),
  p('Next steps.'),
);

interface Placed {
  readonly at: number;
  readonly over: number;
}

interface Written extends Placed {
  readonly kind: 'type' | 'paste' | 'pasteNodes';
  readonly text: string;
}

interface Key extends Placed {
  readonly kind: 'enter' | 'erase' | 'delete' | 'tab' | 'untab';
}

type Action =
  | (Placed & { readonly kind: 'edit'; readonly edit: DraftEdit })
  | Written
  | Key
  | (Placed & { readonly kind: 'copy'; readonly to: number })
  | (Placed & { readonly kind: 'cells'; readonly edit: TableEdit })
  | { readonly kind: 'undo' | 'redo' };

const place = fc.nat({ max: 1_000 });
const reach = fc.oneof(fc.constant(0), fc.constant(0), fc.nat({ max: 10 }), fc.nat({ max: 300 }));
const tableEdits = fc.constantFrom<TableEdit>(
  'rowAbove',
  'rowBelow',
  'columnBefore',
  'columnAfter',
  'deleteRow',
  'deleteColumn',
  'deleteTable',
  'mergeCells',
  'splitCell',
  'headerRow',
);

const edits: fc.Arbitrary<DraftEdit> = fc.oneof(
  fc.record({ do: fc.constant('mark' as const), mark: fc.constantFrom('bold', 'italic', 'underline') }),
  fc.record({
    do: fc.constant('block' as const),
    as: fc.constantFrom('paragraph', 'heading'),
    level: fc.constantFrom(1, 2, 3),
  }),
  fc.record({
    do: fc.constant('list' as const),
    style: fc.constantFrom('decimal', 'outline', 'letter', 'roman', 'bullet', null),
  }),
  fc.record({ do: fc.constant('listStart' as const), start: fc.constantFrom('restart', 'continue') }),
  fc.record({ do: fc.constant('level' as const), by: fc.constantFrom(1, -1) }),
  fc.record({ do: fc.constant('table' as const), edit: tableEdits }),
  fc.record({
    do: fc.constant('insertTable' as const),
    rows: fc.constantFrom(1, 2),
    columns: fc.constantFrom(1, 3),
  }),
  fc.constant({ do: 'insertFootnote' } as const),
  fc.constant({ do: 'insertFootnote' } as const),
  fc.constant({ do: 'clearMarks' } as const),
  fc.constant({ do: 'jumpNote' } as const),
  fc.record({ do: fc.constant('align' as const), align: fc.constantFrom('center', null) }),
) as fc.Arbitrary<DraftEdit>;

const actions: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('edit' as const), at: place, over: reach, edit: edits }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('type' as const, 'paste' as const, 'pasteNodes' as const),
      at: place,
      over: reach,
      text: fc.constantFrom('a', ' ', 'words', '[words] (+KAZ)', '1. one\n2. two', '12'),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'enter' as const,
        'erase' as const,
        'delete' as const,
        'tab' as const,
        'untab' as const,
      ),
      at: place,
      over: reach,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('copy' as const), at: place, over: reach, to: place }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('cells' as const),
      at: place,
      over: fc.nat({ max: 8 }),
      edit: tableEdits,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }) },
);

function put(session: EditorSession, at: number, over: number): void {
  const { doc, tr } = session.state;
  const from = at % (doc.content.size + 1);
  const to = Math.min(from + over, doc.content.size);
  const between = TextSelection.between(doc.resolve(from), doc.resolve(to));
  session.dispatch(tr.setSelection(between));
}

function act(session: EditorSession, action: Action): void {
  if (!('at' in action)) {
    session.run({ kind: action.kind });
    return;
  }
  put(session, action.at, action.over);
  if (action.kind === 'edit') session.run({ kind: 'draft', edit: action.edit });
  else if (action.kind === 'cells') editCells(session, action.over, action.edit);
  else if (action.kind === 'copy') {
    const { doc, selection } = session.state;
    const slice = doc.slice(selection.from, selection.to);
    put(session, action.to, 0);
    session.dispatch(session.state.tr.replaceSelection(slice));
  } else {
    const tr = transactionOf(session, action);
    if (tr) session.dispatch(tr);
  }
}

function transactionOf({ state, newId }: EditorSession, action: Written | Key): Transaction | null {
  switch (action.kind) {
    case 'type':
      return state.tr.insertText(action.text);
    case 'paste':
      return fittedPaste(state, new Slice(Fragment.from([...plainBlocks(action.text)]), 0, 0));
    case 'pasteNodes':
      return fittedPaste(state, new Slice(Fragment.from(foreign(action.text)), 0, 0));
    case 'enter':
      return breakParagraph(state, newId);
    case 'erase':
      return eraseInDraft(state, -1);
    case 'delete':
      return eraseInDraft(state, 1);
    case 'tab':
      return tab(state, 1);
    case 'untab':
      return tab(state, -1);
  }
}

const foreign = (text: string) => [
  schema.node('heading', { id: '', level: 2 }, schema.text(text)),
  schema.node('table', { id: '' }, schema.node('row', {}, [schema.node('cell'), schema.node('cell')])),
  schema.node('footnote', { id: '', note: 'x' }, schema.text('stray')),
];

/** Selects some cells of the first table and edits it. */
function editCells(session: EditorSession, over: number, edit: TableEdit): void {
  const { doc, tr } = session.state;
  let at = -1;
  doc.forEach((node, position) => {
    if (node.type === schema.nodes.table && at < 0) at = position;
  });
  const table = at < 0 ? null : doc.nodeAt(at);
  if (!table) return;
  const { map } = TableMap.get(table);
  const cell = (i: number) => at + 1 + (map[i % map.length] ?? 0);
  session.dispatch(tr.setSelection(CellSelection.create(doc, cell(over), cell(over * 3 + 1))));
  session.run({ kind: 'draft', edit: { do: 'table', edit } });
}

function expectSound(session: EditorSession): void {
  const { doc } = session.state;
  doc.check();
  const { rolling } = session.content();
  const ids = rolling.blocks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).not.toContain('');
  expect(withListLabels(rolling.blocks, rolling.language)).toEqual(rolling.blocks);
  const written = JSON.parse(JSON.stringify(rolling)) as Document;
  expect(toProse(written).eq(doc)).toBe(true);
  expect(fromProse(toProse(written), written)).toEqual(written);
  expectNotes(rolling);
  expectTables(session);
}

function expectNotes({ blocks }: Document): void {
  const calls = blocks.flatMap((block) => {
    const texts = block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [block];
    return texts.flatMap(({ text, marks }) =>
      marks.flatMap((mark) =>
        mark.kind === 'note' ? [{ note: mark.note, sign: text.slice(mark.from, mark.to) }] : [],
      ),
    );
  });
  for (const { note, sign } of calls) expect(sign).toBe(note);
  const inOrder = [...new Set(calls.map(({ note }) => note))];
  expect(inOrder).toEqual(inOrder.map((_, i) => String(i + 1)));
  const notes = blocks.flatMap((block, i) => (block.kind === 'footnote' ? [{ note: block.note, i }] : []));
  expect(notes.map(({ note }) => note)).toEqual(inOrder);
  expect(notes.map(({ i }) => i)).toEqual(notes.map((_, i) => blocks.length - notes.length + i));
}

function expectTables(session: EditorSession): void {
  const { doc } = session.state;
  doc.forEach((node) => {
    if (node.type === schema.nodes.table) expect(TableMap.get(node).problems).toBeNull();
  });
  const body = doc.children.filter(({ type }) => type !== schema.nodes.footnote);
  expect(body.at(-1)?.isTextblock).toBe(true);
}

test('whatever is done to a draft, in whatever order, it stays a sound document', () => {
  fc.assert(
    fc.property(fc.array(actions, { minLength: 1, maxLength: 25 }), (list) => {
      const session = openText(beginning, { circulated: null, rolling: beginning });
      for (const action of list) {
        act(session, action);
        expectSound(session);
      }
      const before = session.state.doc;
      while (session.getSnapshot().canUndo) {
        session.run({ kind: 'undo' });
        session.state.doc.check();
      }
      expect(session.content().rolling.blocks).toEqual(beginning.blocks);
      while (session.getSnapshot().canRedo) session.run({ kind: 'redo' });
      if (!list.some(({ kind }) => kind === 'undo' || kind === 'redo'))
        expect(session.state.doc.eq(before)).toBe(true);
    }),
    { numRuns: 80 },
  );
});

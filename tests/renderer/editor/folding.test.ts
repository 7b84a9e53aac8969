// @vitest-environment jsdom
/** Long texts: what is far from the eye is folded, and every position means what it did. */

import fc from 'fast-check';
import type { Node as ProseNode } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Document } from '#domain/document/document';
import { toProse } from '#renderer/editor/documentMapping';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { BlockHeights } from '#renderer/editor/folding/blockHeights';
import { drawEverything } from '#renderer/editor/folding/everything';
import {
  type BlockRange,
  foldedDocument,
  foldOf,
  partsOf,
  withDocument,
} from '#renderer/editor/folding/foldedDocument';
import { longTableColumns, longTableFrom } from '#renderer/editor/folding/longTable';
import { elementOfBlock, foldedFrom } from '#renderer/editor/folding/TextView';
import { onWholeText } from '#renderer/editor/folding/wholeText';
import { fakeLayout, layOutOn } from './layout';
import { linesOf, openText, select, type } from './support';
import { documentOf, textOf } from './texts';

const lines = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${i + 1}. Words of [the] (-ISR) [a] (+IND) paragraph ${i + 1}.`);

const long = (count: number): Document => textOf(...lines(count));

const folds =
  (doc: ProseNode) =>
  ({ from, to }: BlockRange) =>
    foldOf(doc.children.slice(from, to), () => 20);

const ranges: fc.Arbitrary<readonly BlockRange[]> = fc.array(
  fc
    .tuple(fc.integer({ min: -5, max: 45 }), fc.integer({ min: 0, max: 20 }))
    .map(([from, size]) => ({ from, to: from + size })),
  { maxLength: 5 },
);

describe('a folded text', () => {
  test('is cut into parts that follow each other to its end; what was asked for is drawn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), ranges, (count, drawn) => {
        const parts = partsOf(count, drawn);
        expect(parts.map(({ from }) => from)).toEqual(
          [0, ...parts.map(({ to }) => to)].slice(0, parts.length),
        );
        expect(parts.at(-1)?.to ?? 0).toBe(count);
        const isAsked = (i: number) => drawn.some(({ from, to }) => from <= i && i < to);
        for (const { from, to, folded } of parts)
          for (let i = from; i < to; i += 1) expect(isAsked(i)).toBe(!folded);
      }),
    );
  });

  test('has each drawn paragraph at the position where it was', () => {
    const doc = toProse(long(40));
    fc.assert(
      fc.property(ranges, (drawn) => {
        const folded = foldedDocument(doc, partsOf(doc.childCount, drawn), folds(doc));
        expect(folded.content.size).toBe(doc.content.size);
        folded.forEach((child, position) => {
          if (child.isTextblock) expect(doc.nodeAt(position)).toBe(child);
        });
      }),
    );
  });

  test('takes an edit as the whole text would', () => {
    const state = EditorState.create({ doc: toProse(long(40)) });
    fc.assert(
      fc.property(fc.nat(39), fc.nat(20), fc.nat(5), (at, offset, length) => {
        const drawn = [
          { from: 0, to: 1 },
          { from: at - 2, to: at + 3 },
        ];
        const folded = withDocument(state, foldedDocument(state.doc, partsOf(40, drawn), folds(state.doc)));
        let start = 1;
        for (let i = 0; i < at; i += 1) start += state.doc.child(i).nodeSize;
        const edit = (of: EditorState) => {
          const tr = of.tr.insertText('new', start + offset, start + offset + length);
          return tr.setSelection(TextSelection.create(tr.doc, start + offset + 1));
        };
        const whole = state.apply(edit(state));
        const through = state.apply(onWholeText(state, edit(folded)));
        expect(through.doc.eq(whole.doc)).toBe(true);
        expect(through.selection.eq(whole.selection)).toBe(true);
      }),
    );
  });

  test('guesses the heights of unseen paragraphs from those that were seen', () => {
    const doc = toProse(long(40));
    const heights = new BlockHeights();
    doc.forEach((block, _, i) => {
      if (i < 20) heights.note(block, 10 + 2 * block.content.size);
    });
    const guessed = heights.estimate();
    const last = doc.child(39);
    expect(guessed(last)).toBeCloseTo(10 + 2 * last.content.size, 6);
    expect(guessed(doc.child(3))).toBe(10 + 2 * doc.child(3).content.size);
  });
});

const tableOf = (rows: number, cells: readonly string[], colspan = 1): ProseNode =>
  toProse(
    documentOf([
      {
        kind: 'table',
        id: 't',
        rows: Array.from({ length: rows }, () => ({
          header: false,
          cells: cells.map((text) => ({ text, colspan, rowspan: 1, marks: [] })),
        })),
      },
    ]),
  ).child(0);

describe('a table of many rows', () => {
  test('has columns as wide as what stands in them, within limits', () => {
    expect(longTableColumns(tableOf(longTableFrom, ['1.', 'x'.repeat(30), 'y'.repeat(500)]))).toEqual([
      5, 30, 90,
    ]);
  });

  test('is left to the browser while it is short or has merged cells', () => {
    expect(longTableColumns(tableOf(longTableFrom - 1, ['a', 'b']))).toBeNull();
    expect(longTableColumns(tableOf(longTableFrom, ['a', 'b'], 2))).toBeNull();
  });
});

describe('a long text on its page', () => {
  let page: HTMLElement;
  let session: EditorSession;
  const count = foldedFrom + 200;

  beforeAll(fakeLayout);

  beforeEach(() => {
    page = document.createElement('div');
    document.body.append(page);
    session = openText(long(count));
    session.mount(page);
  });

  afterEach(() => {
    drawEverything(false);
    session.destroy();
    page.remove();
  });

  const drawn = () => page.querySelectorAll(':scope > [data-block]').length;

  test('is drawn in part, and whole for a screen reader', () => {
    expect(drawn()).toBeLessThan(150);
    expect(page.lastElementChild?.textContent).toContain(`paragraph ${count}.`);
    drawEverything(true);
    expect(drawn()).toBe(count);
    drawEverything(false);
    expect(drawn()).toBeLessThan(150);
  });

  test('draws the paragraph that the caret goes to, and what is typed there is a proposal', () => {
    const block = `b${count - 100}`;
    expect(page.querySelector(`[data-block="${block}"]`)).toBeNull();
    select(session, block, 'Words');
    type(session, 'Letters');
    expect(page.querySelector(`[data-block="${block}"]`)?.textContent).toContain(
      '[Words] (-KAZ) [Letters] (+KAZ) of',
    );
    expect(linesOf(session).filter((line) => line.includes('KAZ'))).toHaveLength(1);
  });

  test('draws a paragraph that is asked for, and none that is not in it', () => {
    expect(elementOfBlock(page, `b${count - 50}`)?.textContent).toContain(`paragraph ${count - 50}.`);
    expect(elementOfBlock(page, 'nowhere')).toBeNull();
  });

  test('keeps what is drawn in its place when paragraphs come and go above it', () => {
    elementOfBlock(page, `b${count - 50}`);
    session.goToBlock('b1', 0);
    session.run({ kind: 'proposeParagraph', text: 'A paragraph of ours.' });
    expect(elementOfBlock(page, `b${count - 50}`)).not.toBeNull();
    expect(page.textContent).toContain(`paragraph ${count}.`);
  });

  test('gives the clipboard all of a selection', () => {
    session.dispatch(
      session.state.tr.setSelection(
        TextSelection.create(session.state.doc, 1, session.state.doc.content.size - 1),
      ),
    );
    const data = new Map<string, string>();
    const clipboardData = {
      clearData: () => data.clear(),
      setData: (kind: string, value: string) => data.set(kind, value),
    };
    globalThis.ClipboardEvent ??= class extends Event {} as unknown as typeof ClipboardEvent;
    const event = Object.assign(new ClipboardEvent('copy', { bubbles: true, cancelable: true }), {
      clipboardData,
    });
    page.dispatchEvent(event);
    expect(data.get('text/plain')?.match(/Words of/g)).toHaveLength(count);
    expect(event.defaultPrevented).toBe(true);
  });
});

describe('a text on its desk', () => {
  let desk: HTMLElement;
  let page: HTMLElement;
  let session: EditorSession;
  let undoLayout: () => void;

  beforeAll(fakeLayout);

  const open = (count: number) => {
    desk = document.createElement('div');
    desk.className = 'document__desk';
    page = document.createElement('div');
    desk.append(page);
    document.body.append(desk);
    undoLayout = layOutOn(desk, page);
    session = openText(long(count));
    session.mount(page);
  };

  afterEach(() => {
    drawEverything(false);
    undoLayout();
    session.destroy();
    desk.remove();
  });

  const scrollTo = (top: number) => {
    desk.scrollTop = top;
    desk.dispatchEvent(new Event('scroll'));
  };
  const topOf = (block: string) =>
    page.querySelector(`[data-block="${block}"]`)?.getBoundingClientRect().top ?? null;

  test('shows the same paragraphs when one more makes it long, and when it is short again', () => {
    open(foldedFrom - 1);
    scrollTo(300 * 20);
    session.goToBlock('b310', 0);
    const before = topOf('b305');
    session.run({ kind: 'proposeParagraph', text: 'A paragraph of ours.' });
    expect(page.querySelectorAll('.fold').length).toBeGreaterThan(0);
    expect(topOf('b305')).toBe(before);
    session.run({ kind: 'undo' });
    expect(page.querySelector('.fold')).toBeNull();
    expect(topOf('b305')).toBe(before);
  });

  test('keeps the elements of the caret wherever it is scrolled, for the mouse and input methods hold on to them', () => {
    open(foldedFrom + 200);
    const { doc } = session.state;
    const at = (index: number) =>
      doc.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 1);
    scrollTo(300 * 20);
    session.dispatch(session.state.tr.setSelection(TextSelection.create(doc, at(300), at(310))));
    const ends = ['b301', 'b311'].map((block) => page.querySelector(`[data-block="${block}"]`));
    expect(ends).not.toContain(null);
    for (const top of [302, 340, 400, 500, 330, 300, 250, 100, 270]) {
      scrollTo(top * 20);
      for (const end of ends) expect(end?.parentNode, `scrolled to ${top}`).toBe(page);
    }
  });

  test('shows the same paragraphs when everything is drawn for a screen reader, and when no longer', () => {
    open(foldedFrom + 200);
    scrollTo(300 * 20);
    const [block] = [...page.children].flatMap((child) =>
      child instanceof HTMLElement && child.dataset.block && child.getBoundingClientRect().top >= 0
        ? [child.dataset.block]
        : [],
    );
    const before = topOf(block ?? '');
    for (const on of [true, false]) {
      drawEverything(on);
      expect(topOf(block ?? '')).toBe(before);
    }
  });
});

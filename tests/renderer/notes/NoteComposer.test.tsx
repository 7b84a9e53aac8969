// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChanceryApi } from '#bridge/api';
import { appError } from '#domain/errors';
import type { Paper } from '#domain/paper/paper';
import { fail, ok } from '#domain/result';
import { importCircular } from '#renderer/data/circulars';
import { db } from '#renderer/data/database';
import { noteOf } from '#renderer/data/notes';
import { flushAll } from '#renderer/data/openQueues';
import { setSetting } from '#renderer/data/settings';
import { createReply } from '#renderer/features/notes/createReply';
import { NoteComposer } from '#renderer/features/notes/NoteComposer.tsx';
import { useWorkspace } from '#renderer/state/workspace';
import { silenceNote } from '#tests/support/circulars';
import { emptyDocument } from '#tests/support/fakeSession';
import { ourDelegation } from '#tests/support/ourDelegation';
import { openPage, type Page } from '../../support/page';

const papers: Paper[] = [];
let answer: ChanceryApi['renderPdf'];
vi.mock('#renderer/bridge', () => ({
  bridge: () => ({ renderPdf: (request: { paper: Paper }) => answer(request) }),
}));

// Drawing pages needs a canvas; it is tried in real Electron.
vi.mock('#renderer/ui/pdf/pdfPages', () => ({
  openPdfPages: async () => ({ sizes: [], draw: () => undefined, close: () => undefined }),
  countPdfPages: async () => 7,
}));

let page: Page;
let circularId: string;
let noteId: string;

async function openReply() {
  noteId = await createReply(circularId);
  page = await openPage(<NoteComposer noteId={noteId} />);
  await page.wait(60);
}

/** Longer than the preview's rest. */
const pagesSet = () => page.wait(450);

const lastNote = () => JSON.stringify(papers.at(-1)?.parts.filter((part) => part.kind === 'note'));

beforeEach(async () => {
  papers.length = 0;
  answer = async ({ paper }) => {
    papers.push(paper);
    return ok(new Uint8Array([1]));
  };
  await Promise.all(db.tables.map((table) => table.clear()));
  await setSetting('delegation', ourDelegation);
  const circular = await importCircular(
    { name: 'note.txt', sha256: 'a'.repeat(64), bytes: new Uint8Array([1]) },
    {
      kind: 'circular',
      note: silenceNote,
      documents: [
        {
          ...emptyDocument,
          title: 'Plan of Action',
          language: 'en',
          blocks: [
            {
              id: 'b1',
              kind: 'paragraph',
              label: '1.',
              level: 0,
              text: '[Resolve] (-KAZ) [Decide] (+KAZ)',
              marks: [],
            },
          ],
        },
      ],
      annotations: [],
      warnings: [],
    },
  );
  circularId = circular.id;
});

afterEach(async () => {
  await page.close();
  await flushAll();
});

describe('The note composer', () => {
  it('shows what the circular filled in, marks it, and jumps to the circular', async () => {
    await openReply();
    expect((page.find('textbox', 'In reply to note No.') as HTMLInputElement).value).toBe('NCT/G/1501');
    const marks = page.all('button', 'from the circular');
    expect(marks.length).toBeGreaterThan(1);
    const [mark] = marks;
    if (mark === undefined) throw new Error('There is a mark.');
    await page.click(mark);
    expect(useWorkspace.getState().active).toBe(circularId);
  });

  it('takes the mark away from a field that the person changes', async () => {
    await openReply();
    const before = page.all('button', 'from the circular').length;
    await page.type(page.find('textbox', 'In reply to note No.'), 'NCT/G/1502');
    expect(page.all('button', 'from the circular')).toHaveLength(before - 1);
  });

  it('sets the page again after the last change, with the words of the form', async () => {
    await openReply();
    await pagesSet();
    const before = papers.length;
    await page.type(page.find('textbox', 'Own reference'), '77-A');
    await pagesSet();
    expect(papers.length).toBeGreaterThan(before);
    expect(lastNote()).toContain('77-A');
  });

  it('counts the enclosed pages by itself and says so on the page and in the form', async () => {
    await openReply();
    await pagesSet();
    expect(page.text()).toContain('7 pages enclosed');
    expect(lastNote()).toContain('on 7 p.');
  });

  it('counts the enclosure once, though the note is set again at each change', async () => {
    await openReply();
    await pagesSet();
    await page.type(page.find('textbox', 'Own reference'), '77-A');
    await pagesSet();
    const counted = papers.filter((paper) => paper.parts.every((part) => part.kind === 'enclosure'));
    expect(counted).toHaveLength(1);
  });

  it('marks a number that another note has while it is typed, and offers the next free one', async () => {
    await createReply(circularId);
    await openReply();
    const reference = page.find('textbox', 'Own reference') as HTMLInputElement;
    const own = reference.value;
    await page.type(reference, own.replace(/2$/, '1'));
    await page.wait(60);
    expect(page.text()).toContain('Another note has this number');
    await page.click(page.find('button', `Take ${own}`));
    await page.wait(60);
    expect(reference.value).toBe(own);
    expect(page.text()).not.toContain('Another note has this number');
  });

  it('stores what is written by itself', async () => {
    await openReply();
    await page.type(page.find('textbox', 'Own reference'), '77-A');
    await page.run(() => void flushAll());
    await page.wait(30);
    expect((await noteOf(noteId))?.fields.reference).toBe('77-A');
  });

  it('shows the newest words after the tab was closed and opened again at once', async () => {
    await openReply();
    await page.type(page.find('textbox', 'Own reference'), '77-A');
    await page.rerender(null);
    await page.rerender(<NoteComposer noteId={noteId} />);
    await page.wait(80);
    expect((page.find('textbox', 'Own reference') as HTMLInputElement).value).toBe('77-A');
  });

  it('lists what is missing and puts the focus there', async () => {
    await openReply();
    await page.type(page.find('textbox', 'Own reference'), '');
    const entry = page.find('button', 'the note’s own reference');
    await page.click(entry);
    expect(document.activeElement).toBe(page.find('textbox', 'Own reference'));
  });

  it('keeps a blank line at the end while a paragraph is being written', async () => {
    await openReply();
    const body = page.find('textbox', 'Further paragraphs (English)') as HTMLTextAreaElement;
    await page.type(body, 'First.\n\n');
    expect(body.value).toBe('First.\n\n');
    await page.type(body, 'First.\n\nSecond.');
    await pagesSet();
    expect(lastNote()).toContain('Second.');
  });

  it('understands a day as notes write it, and says when it does not', async () => {
    await openReply();
    const date = page.find('textbox', 'Date');
    await page.type(date, '09.01.2024');
    await pagesSet();
    expect(lastNote()).toContain('9 January 2024');
    await page.type(date, 'next week');
    await page.run(() => date.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    expect(page.text()).toContain('This day could not be understood.');
  });

  it('says why the pages could not be set, and keeps everything', async () => {
    answer = async () => fail(appError('bridge.failed'));
    await openReply();
    await pagesSet();
    expect(page.text()).toContain('The pages could not be set.');
    expect(page.text()).toContain('Everything you wrote is kept.');
    expect((page.find('textbox', 'In reply to note No.') as HTMLInputElement).value).toBe('NCT/G/1501');
  });

  it('writes in one language when the other is not wanted', async () => {
    await openReply();
    await page.click(page.find('checkbox', 'Russian'));
    await pagesSet();
    expect(papers.at(-1)?.parts.map((part) => part.language)).toEqual(['en', 'en']);
    expect(page.all('textbox', '(Russian)')).toHaveLength(0);
  });

  it('says that a note is gone', async () => {
    page = await openPage(<NoteComposer noteId="nowhere" />);
    await page.wait(40);
    expect(page.text()).toContain('no longer in the register');
  });
});

// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '#renderer/commands/registry';
import { addAnnotation, annotationsOf } from '#renderer/data/annotations';
import { db } from '#renderer/data/database';
import { setSetting } from '#renderer/data/settings';
import { AnnotationSync } from '#renderer/features/annotations/AnnotationSync.tsx';
import { AnnotationsPanel } from '#renderer/features/annotations/AnnotationsPanel.tsx';
import { useAnnotationDrafts } from '#renderer/features/annotations/annotationDrafts';
import { registerSession } from '#renderer/state/openTexts';
import { useToasts } from '#renderer/state/toasts';
import { useWorkspace } from '#renderer/state/workspace';
import { anchorAt } from '#tests/support/annotations';
import { type FakeSession, fakeSession } from '#tests/support/fakeSession';
import { ourDelegation } from '#tests/support/ourDelegation';
import { openPage, type Page } from '../../support/page';

let page: Page;
let session: FakeSession;
let unregister: () => void;

async function openPanel() {
  page = await openPage(
    <>
      <AnnotationSync documentId="d1" />
      <AnnotationsPanel documentId="d1" />
    </>,
  );
  await page.wait(30);
}

const saved = () => annotationsOf('d1');

const begin = (command: 'text.annotateShare' | 'text.annotatePrivate') =>
  page.run(() => void runCommand(command));

beforeEach(async () => {
  await db.annotations.clear();
  await setSetting('delegation', ourDelegation);
  useAnnotationDrafts.setState({ drafts: {} });
  useToasts.setState({ toasts: [] });
  session = fakeSession();
  session.select(anchorAt('b1', 14));
  unregister = registerSession('d1', session);
});

afterEach(async () => {
  await page.close();
  unregister();
});

describe('Writing an annotation', () => {
  it('opens the editor on the selected words and shows the panel', async () => {
    await openPanel();
    useWorkspace.getState().showInspector('proposals');
    await begin('text.annotateShare');
    expect(page.find('form', 'New annotation').textContent).toContain('urge');
    expect(useWorkspace.getState().inspectorTab).toBe('annotations');
  });

  it('stores a private one as private, under the delegation', async () => {
    await openPanel();
    await begin('text.annotatePrivate');
    await page.type(page.find('textbox', 'New annotation'), 'Our red line.');
    await page.click(page.find('button', 'Save'));
    await page.wait(50);
    expect(await saved()).toMatchObject([
      {
        text: 'Our red line.',
        visibility: 'private',
        state: 'open',
        author: 'KAZ',
        anchor: { quote: 'urge' },
      },
    ]);
    expect(page.all('form')).toHaveLength(0);
  });

  it('saves with Mod+Enter and goes back to the text', async () => {
    await openPanel();
    await begin('text.annotateShare');
    await page.type(page.find('textbox', 'New annotation'), 'Too strong.');
    await page.press(page.find('textbox', 'New annotation'), 'Enter', { ctrlKey: true });
    await page.wait(50);
    expect(await saved()).toHaveLength(1);
    expect(session.jumps).toContain('text');
  });

  it('stores it where its words are by then, though the text moved while it was written', async () => {
    await openPanel();
    await begin('text.annotateShare');
    await page.type(page.find('textbox', 'New annotation'), 'Too strong.');
    session.placeAnchors([{ id: 'draft', anchor: anchorAt('b1', 40), lost: false }]);
    await page.click(page.find('button', 'Save'));
    await page.wait(50);
    expect((await saved())[0]?.anchor.from).toBe(40);
  });

  it('gives up with Escape and stores nothing', async () => {
    await openPanel();
    await begin('text.annotateShare');
    await page.press(page.find('textbox', 'New annotation'), 'Escape');
    await page.wait(20);
    expect(page.all('form')).toHaveLength(0);
    expect(await saved()).toEqual([]);
  });

  it('keeps half a sentence while the person looks at another panel', async () => {
    await openPanel();
    await begin('text.annotateShare');
    await page.type(page.find('textbox', 'New annotation'), 'Half a sent');
    await page.rerender(<AnnotationSync documentId="d1" />);
    await page.rerender(<AnnotationsPanel documentId="d1" />);
    await page.wait(20);
    expect((page.find('textbox', 'New annotation') as HTMLTextAreaElement).value).toBe('Half a sent');
  });

  it('asks for a selection where nothing is selected', async () => {
    session.select(null);
    await openPanel();
    await begin('text.annotateShare');
    expect(useToasts.getState().toasts).toMatchObject([
      { tone: 'problem', text: expect.stringContaining('Select some words') },
    ]);
  });

  it('stores nothing that is only white space', async () => {
    await openPanel();
    await begin('text.annotateShare');
    await page.type(page.find('textbox', 'New annotation'), '  ');
    expect(page.find('button', 'Save').hasAttribute('disabled')).toBe(true);
  });
});

describe('The list of annotations', () => {
  const add = (text: string, visibility: 'private' | 'share' = 'share', from = 0) =>
    addAnnotation({ documentId: 'd1', anchor: anchorAt('b1', from), visibility, text, author: 'KAZ' });

  it('marks a private one by word, lock and hatched edge', async () => {
    await add('Our red line.', 'private');
    await openPanel();
    const card = page.find('article', 'Our red line.');
    expect(card.textContent).toContain('private');
    expect(card.querySelector('svg.lucide-lock')).not.toBeNull();
    expect(card.classList.contains('is-private')).toBe(true);
  });

  it('draws every annotation in the open text, private ones as private', async () => {
    const id = await add('Our red line.', 'private', 3);
    await openPanel();
    expect(session.drawn).toEqual([
      { id, anchor: anchorAt('b1', 3), visibility: 'private', resolved: false },
    ]);
  });

  it('jumps to the words', async () => {
    const id = await add('Too strong.');
    await openPanel();
    await page.click(page.find('button', 'urge'));
    expect(session.jumps).toEqual([`anchor ${id}`]);
  });

  it('resolves one, which leaves the open ones, and opens it again', async () => {
    await add('Too strong.');
    await openPanel();
    await page.click(page.find('button', 'Resolve'));
    await page.wait(50);
    expect(page.all('article')).toHaveLength(0);
    await page.click(page.find('button', 'Resolved'));
    await page.click(page.find('button', 'Reopen'));
    await page.wait(50);
    expect((await saved())[0]?.state).toBe('open');
  });

  it('keeps replies under the remark', async () => {
    await add('Too strong.');
    await openPanel();
    await page.click(page.find('button', 'Reply'));
    await page.type(page.find('textbox', 'Reply'), 'The capital agrees.');
    await page.click(page.find('button', 'Save'));
    await page.wait(50);
    expect(page.find('article').textContent).toContain('The capital agrees.');
    expect((await saved())[0]?.replies).toMatchObject([{ text: 'The capital agrees.', author: 'KAZ' }]);
  });

  it('says that the words are gone, and what they were', async () => {
    const id = await add('Too strong.');
    session.placeAnchors([{ id, anchor: anchorAt('b1', 0), lost: true }]);
    await openPanel();
    expect(page.find('article').textContent).toContain('The words are gone from the text. They were:');
    expect(page.find('article').textContent).toContain('urge');
  });

  it('says the next step when there is none', async () => {
    await openPanel();
    expect(page.text()).toContain('No annotations yet');
  });
});

describe('The tray', () => {
  const lose = async (text: string) => {
    const anchor = anchorAt('b1', 14);
    const id = await addAnnotation({ documentId: 'd1', anchor, visibility: 'share', text, author: 'KAZ' });
    session.placeAnchors([{ id, anchor, lost: true }]);
    return id;
  };

  it('keeps an annotation in sight whose words are gone, whatever is filtered', async () => {
    await lose('Too strong.');
    await openPanel();
    await page.click(page.find('button', 'Resolved'));
    expect(page.find('article', 'Too strong.').textContent).toContain('urge');
    expect(page.text()).toContain('Waiting for a place');
  });

  it('attaches it to the selection with one key', async () => {
    await lose('Too strong.');
    session.select(anchorAt('b2', 3, 'call upon'));
    await openPanel();
    await page.run(() => void runCommand('text.reattach'));
    await page.wait(50);
    expect((await saved())[0]?.anchor).toMatchObject({ block: 'b2', quote: 'call upon' });
    expect(session.drawn[0]?.anchor.block).toBe('b2');
  });

  it('says what is missing where nothing is selected or nothing waits', async () => {
    session.select(null);
    await openPanel();
    await page.run(() => void runCommand('text.reattach'));
    await page.wait(20);
    expect(useToasts.getState().toasts.at(-1)?.text).toContain('No annotation waits');
    await lose('Too strong.');
    await page.run(() => void runCommand('text.reattach'));
    await page.wait(20);
    expect(useToasts.getState().toasts.at(-1)?.text).toContain('Select the words first');
  });
});

describe('A mention', () => {
  it('completes a party behind an @ with Enter, and the list can be narrowed to it', async () => {
    await addAnnotation({
      documentId: 'd1',
      anchor: anchorAt('b1', 2),
      visibility: 'share',
      text: 'Nobody here.',
      author: 'KAZ',
    });
    await openPanel();
    await begin('text.annotateShare');
    const area = page.find('textbox', 'New annotation');
    await page.type(area, 'Ask @ind');
    await page.wait();
    expect(page.all('option', 'IND').length).toBeGreaterThan(0);
    await page.press(area, 'Enter');
    await page.press(area, 'Enter', { ctrlKey: true });
    await page.wait(60);
    expect((await saved()).map(({ text }) => text)).toContain('Ask @IND');
    expect(page.all('article')).toHaveLength(2);
    await page.run(() => {
      const filter = page.body.querySelector<HTMLSelectElement>('select');
      if (filter) filter.value = 'IND';
      filter?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(page.all('article')).toHaveLength(1);
  });
});

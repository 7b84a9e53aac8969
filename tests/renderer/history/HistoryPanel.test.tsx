// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '#renderer/commands/registry';
import { db } from '#renderer/data/database';
import { versionsOf } from '#renderer/data/history';
import { flushAll } from '#renderer/data/openQueues';
import { setSetting } from '#renderer/data/settings';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { folded } from '#renderer/features/history/foldUnchanged';
import { HistoryPanel } from '#renderer/features/history/HistoryPanel.tsx';
import { HistorySync } from '#renderer/features/history/HistorySync.tsx';
import { registerSession } from '#renderer/state/openTexts';
import { useToasts } from '#renderer/state/toasts';
import { ourDelegation } from '#tests/support/ourDelegation';
import { openPage, type Page } from '../../support/page';
import { fakeIdleness } from '../editor/layout';
import { linesOf, openText, select } from '../editor/support';
import { textOf } from '../editor/texts';

const text = textOf('1. To support the Strategy in full.', '2. To act.');

let page: Page;
let session: EditorSession;
let unregister: () => void;

const kinds = async () => (await versionsOf('d1')).map(({ kind }) => kind);

const write = (words: string) =>
  page.run(() => {
    select(session, 'b1', 'support');
    session.run({ kind: 'proposeReplacement', text: words });
  });

beforeAll(fakeIdleness);

beforeEach(async () => {
  await Promise.all([db.versions.clear(), db.versionBlocks.clear()]);
  await setSetting('delegation', ourDelegation);
  useToasts.setState({ toasts: [] });
  session = openText(text);
  unregister = registerSession('d1', session);
  page = await openPage(
    <>
      <HistorySync documentId="d1" />
      <HistoryPanel documentId="d1" />
    </>,
  );
  await page.wait(120);
});

afterEach(async () => {
  // What is still to be kept belongs to this test and not to the next one.
  await flushAll();
  await page.close();
  unregister();
});

describe('The history of an open text', () => {
  it('begins with what the text was, and one version holds the work of a sitting', async () => {
    expect(await kinds()).toEqual(['opened']);
    await write('implement');
    await page.run(() => void flushAll());
    await write('promote');
    await page.run(() => void flushAll());
    await page.wait(80);
    expect(await kinds()).toEqual(['automatic', 'opened']);
    expect((await versionsOf('d1'))[0]).toMatchObject({ author: 'KAZ', name: null });
  });

  it('keeps the state of now under a name by its command', async () => {
    await page.run(() => void runCommand('file.nameVersion'));
    await page.type(page.find('textbox', 'Name'), 'sent on 14 June');
    await page.run(() => page.body.querySelector('form')?.requestSubmit());
    await page.wait(120);
    expect((await versionsOf('d1'))[0]).toMatchObject({ kind: 'named', name: 'sent on 14 June' });
    expect(page.find('article', 'sent on 14 June').textContent).toContain('KAZ');
  });

  it('shows the words that came since a version as inserted', async () => {
    await write('implement');
    await page.click(page.find('button', 'Compare'));
    await page.wait(80);
    const dialog = page.body.querySelector('dialog');
    expect(dialog?.textContent).toContain('1 paragraph differs');
    expect([...(dialog?.querySelectorAll('ins') ?? [])].map((each) => each.textContent).join('')).toContain(
      'implement',
    );
  });

  it('restores a version, keeps the present first, and one undo brings the present back', async () => {
    const before = linesOf(session);
    await write('implement');
    const after = linesOf(session);
    await page.click(page.find('button', 'Restore'));
    await page.wait(150);
    expect(linesOf(session)).toEqual(before);
    expect([...(await kinds())].sort()).toEqual(['before-restore', 'opened', 'restored']);
    await page.run(() => useToasts.getState().toasts.at(-1)?.action?.run());
    expect(linesOf(session)).toEqual(after);
  });

  it('says that a version cannot be restored when a part of it is missing, and changes nothing', async () => {
    await write('implement');
    const after = linesOf(session);
    await db.versionBlocks.clear();
    await page.click(page.find('button', 'Restore'));
    await page.wait(120);
    expect(linesOf(session)).toEqual(after);
    expect(useToasts.getState().toasts).toMatchObject([{ tone: 'problem' }]);
  });
});

describe('A comparison folds away what did not change', () => {
  const block = (id: number, kind: 'same' | 'changed') => ({
    id: `b${id}`,
    kind,
    block: 'paragraph' as const,
    label: null,
    pieces: [],
  });

  it('but for one paragraph around each change, and short stretches', () => {
    const blocks = Array.from({ length: 12 }, (_, at) =>
      block(at, at === 6 || at === 10 ? 'changed' : 'same'),
    );
    expect(folded(blocks).map(({ kind, at, blocks: held }) => [kind, at, held.length])).toEqual([
      ['folded', 0, 5],
      ['shown', 5, 3],
      ['shown', 8, 1],
      ['shown', 9, 3],
    ]);
    expect(folded(blocks).flatMap((stretch) => stretch.blocks)).toEqual(blocks);
  });
});

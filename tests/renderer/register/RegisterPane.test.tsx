// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '#renderer/commands/registry';
import { importCircular } from '#renderer/data/circulars';
import { registerLines } from '#renderer/data/register';
import { RegisterPane } from '#renderer/features/register/RegisterPane.tsx';
import { useToasts } from '#renderer/state/toasts';
import { useWorkspace } from '#renderer/state/workspace';
import { openPage, type Page } from '../../support/page';
import { withFreshDatabase } from '../data/database';
import { documentOf, noteOf, readingOf } from '../data/readings';

withFreshDatabase();

const receive = (reference: string, ...texts: readonly string[]) =>
  importCircular(
    { name: `${reference}.txt`, sha256: reference, bytes: new Uint8Array([1]) },
    readingOf(
      noteOf(reference),
      texts.map((text) => documentOf(text, [`${text} has words`])),
    ),
  );

let opened: Page | null = null;

async function open(language: 'en' | 'ru' = 'en'): Promise<Page> {
  const page = await openPage(<RegisterPane />, language);
  opened = page;
  await page.wait(80);
  return page;
}

afterEach(async () => {
  await opened?.close();
  opened = null;
});

const rows = (page: Page) => page.all('treeitem').map((row) => row.getAttribute('aria-label'));

beforeEach(() => {
  useWorkspace.setState({ tabs: [], active: null, registerView: 'circulars' });
  useToasts.setState({ toasts: [] });
});

describe('the register on the screen', () => {
  test('says the next step while it is empty, in the person’s language', async () => {
    const page = await open('ru');
    expect(page.text()).toContain('Циркуляров пока нет');
    expect(page.all('button', 'Импортировать циркуляр…').length).toBeGreaterThan(0);
  });

  test('is a tree of circulars and their enclosures', async () => {
    await receive('NCT/CT/801', 'Plan of Action', 'Decision');
    const page = await open();
    expect(rows(page)).toEqual([
      'Circular, NCT/CT/801, 7 Jun 2024',
      'Document, Plan of Action',
      'Document, Decision',
    ]);
    expect(page.all('treeitem').map((row) => row.getAttribute('aria-level'))).toEqual(['1', '2', '2']);
  });

  test('opens with Enter what the arrow keys have chosen', async () => {
    const circular = await receive('NCT/CT/801', 'Plan of Action');
    const page = await open();
    const tree = page.find('tree');
    await page.press(tree, 'ArrowDown');
    await page.press(tree, 'Enter');
    expect(useWorkspace.getState().active).toBe(circular.documentIds[0]);
  });

  test('finds words inside texts, and says so when it finds nothing', async () => {
    await receive('NCT/CT/801', 'Plan of Action', 'Decision');
    const page = await open();
    await page.type(page.find('textbox'), 'decision words');
    await page.wait(80);
    expect(rows(page)).toEqual(['Circular, NCT/CT/801, 7 Jun 2024', 'Document, Decision']);
    await page.type(page.find('textbox'), 'xyzzy');
    await page.wait(80);
    expect(page.text()).toContain('Nothing found');
  });

  test('renames in place with F2 and Enter; Escape leaves the name', async () => {
    await receive('NCT/CT/801');
    const page = await open();
    const tree = page.find('tree');
    await page.press(tree, 'F2');
    await page.type(page.find('textbox', 'Rename'), 'Terrorism');
    await page.press(page.find('textbox', 'Rename'), 'Enter');
    await page.wait(80);
    expect(rows(page)).toEqual(['Circular, Terrorism, NCT/CT/801']);
    await page.press(page.find('tree'), 'F2');
    await page.type(page.find('textbox', 'Rename'), 'something else');
    await page.press(page.find('textbox', 'Rename'), 'Escape');
    await page.wait(80);
    expect(rows(page)[0]).toContain('Terrorism');
  });

  test('puts into the bin with Delete and brings back with undo', async () => {
    await receive('NCT/CT/801', 'Plan of Action');
    const page = await open();
    const tree = page.find('tree');
    await page.run(() => tree.focus());
    await page.press(tree, 'Delete');
    await page.wait(80);
    expect((await registerLines()).every((line) => line.deletedAt !== null)).toBe(true);
    expect(useToasts.getState().toasts[0]?.text).toBe('NCT/CT/801 is in the bin.');
    await page.run(() => useToasts.getState().toasts[0]?.action?.run());
    await page.wait(80);
    expect(rows(page)).toHaveLength(2);
  });

  test('with the list in focus, undo means the last deletion', async () => {
    await receive('NCT/CT/801');
    await receive('NCT/G/1501');
    const page = await open();
    const tree = page.find('tree');
    await page.run(() => tree.focus());
    await page.press(tree, 'Delete');
    await page.wait(80);
    expect(rows(page)).toHaveLength(1);
    await page.run(() => runCommand('edit.undo'));
    await page.wait(80);
    expect(useToasts.getState().toasts).toEqual([]);
    expect(rows(page)).toHaveLength(2);
  });
});

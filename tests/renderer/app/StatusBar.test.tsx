// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '#renderer/app/ErrorBoundary.tsx';
import { isUsable, OpeningScreen } from '#renderer/app/OpeningScreen.tsx';
import { StatusBar } from '#renderer/app/StatusBar.tsx';
import { useSaveState } from '#renderer/data/saveState';
import { openPage, type Page } from '../../support/page';
import { withFreshDatabase } from '../data/database';

withFreshDatabase();

let page: Page | null = null;

beforeEach(() => useSaveState.setState({ writers: new Map() }));

afterEach(async () => {
  await page?.close();
  page = null;
  vi.restoreAllMocks();
});

test('the status line says whether all is saved, and when', async () => {
  page = await openPage(<StatusBar />);
  expect(page.text()).toContain('all is saved');
  const at = new Date(2026, 0, 1, 12, 3).toISOString();
  await page.run(() => useSaveState.getState().report('text', { kind: 'saved', at }));
  expect(page.text()).toContain('saved 12:03');
  await page.run(() => useSaveState.getState().report('text', { kind: 'saving' }));
  expect(page.text()).toContain('saving…');
});

test('a text that could not be saved is announced, with a way to try again and a way out', async () => {
  const [retry, copy] = [vi.fn(), vi.fn()];
  page = await openPage(<StatusBar />);
  await page.run(() => useSaveState.getState().report('text', { kind: 'failed', retry, copy }));
  expect(page.find('alert').textContent).toContain('Not saved');
  await page.click(page.find('button', 'Try again'));
  await page.click(page.find('button', 'Save a copy…'));
  expect(retry).toHaveBeenCalledOnce();
  expect(copy).toHaveBeenCalledOnce();
});

function Broken(): never {
  throw new Error('a bug');
}

test('a screen that breaks becomes one sentence and an offer, and the window goes on', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  page = await openPage(
    <>
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>
      <p>the register</p>
    </>,
  );
  expect(page.text()).toContain('because of a fault in Chancery');
  expect(page.find('button', 'Save a copy…')).toBeDefined();
  expect(page.text()).toContain('the register');
});

test.each([
  [{ state: 'unreadable', detail: 'Internal error' } as const, 'could not be opened', 'Internal error'],
  [{ state: 'future', found: 7, known: 1 } as const, 'written by a newer Chancery', 'number 7'],
  [{ state: 'blocked' } as const, 'Another window holds the register', 'Close that window'],
])(
  'a database that is %o has a screen of its own that promises to delete nothing',
  async (opening, title, text) => {
    const info = {
      version: '1',
      platform: 'linux',
      locale: 'en',
      electron: '',
      chromium: '',
      dataFolder: '/home/x',
      underTest: true,
      screenReader: false,
    } as const;
    expect(isUsable(opening)).toBe(false);
    page = await openPage(<OpeningScreen opening={opening} info={info} />);
    expect(page.text()).toContain(title);
    expect(page.text()).toContain(text);
    expect(page.text()).toContain('Nothing was changed or deleted. The data lies in /home/x.');
  },
);

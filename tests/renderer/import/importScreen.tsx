/** The import screen in a page of its own, and what a person does on it: for the tests of what can be put right there. */

import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { documentsOfCircular } from '#renderer/data/circulars';
import { registerLines } from '#renderer/data/register';
import { ImportDialog } from '#renderer/features/import/ImportDialog.tsx';
import { importReceived } from '#renderer/features/import/importing';
import { useImports } from '#renderer/features/import/importState';
import { useWorkspace } from '#renderer/state/workspace';
import { openPage, type Page } from '../../support/page';
import { withFreshDatabase } from '../data/database';
import { WorkerInPage } from './workerInPage';

export const draft = [
  'Draft Declaration on Peace',
  '1. Resolve to [undertake] (-ISR) [encourage] (+ISR) measures;',
  '2. Act [now.',
  '3. Rest [] a while.',
].join('\n\n');

/** The page of the test that runs. */
export let page: Page;

/** To be called once by each file that uses the screen. */
export function withImportScreen(): void {
  withFreshDatabase();

  // The review is loaded when it is first needed.
  beforeAll(() => import('#renderer/features/import/ReviewDialog.tsx'));

  beforeEach(async () => {
    WorkerInPage.reset();
    vi.stubGlobal('Worker', WorkerInPage);
    useImports.setState({ items: [], pasting: null, outcomes: [], takingAll: false, summing: false });
    useWorkspace.setState({ tabs: [], active: null });
    page = await openPage(<ImportDialog />);
  });

  afterEach(async () => {
    await page.close();
    vi.unstubAllGlobals();
  });
}

export const receive = async (name: string, bytes: Uint8Array | string) => {
  const received = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  await page.run(() => importReceived(name, received));
  await page.wait(160);
};

export const press = async (name: string) => {
  await page.click(page.find('button', name));
  await page.wait(20);
};

export const choose = async (label: string, value: string) => {
  const select = page.find('combobox', label) as HTMLSelectElement;
  await page.run(() => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.wait(20);
};

/** Takes the file in and gives the enclosed texts that now stand in the register. */
export const accept = async () => {
  await page.run(() => document.querySelector('form')?.requestSubmit());
  await page.wait(160);
  const [line] = (await registerLines()).filter(({ kind }) => kind === 'circular');
  return (await documentsOfCircular(line?.id ?? '')).map(({ rolling }) => rolling);
};

export const rows = () => page.all('option').filter((each) => each.dataset.row);
export const row = (words: string) => {
  const found = rows().find((each) => each.textContent?.includes(words));
  if (found === undefined) throw new Error(`no paragraph with “${words}”`);
  return found;
};
export const textOf = (blocks: readonly { text?: string }[] | undefined) => blocks?.map(({ text }) => text);

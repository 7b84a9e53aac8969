// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { setSetting, setting } from '#renderer/data/settings';
import { DelegationForm } from '#renderer/features/settings/DelegationForm.tsx';
import { ourDelegation } from '#tests/support/ourDelegation';
import { openPage, type Page } from '../../support/page';
import { withFreshDatabase } from '../data/database';

withFreshDatabase();

let page: Page;

beforeEach(async () => {
  await setSetting('delegation', ourDelegation);
  page = await openPage(<DelegationForm />);
  await page.wait(20);
});
afterEach(() => page.close());

/** Chooses as the person does: the browser sets the value and says so. */
async function choose(label: string, value: string): Promise<void> {
  const select = page.find('combobox', label) as HTMLSelectElement;
  await page.run(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.wait(20);
}

it('a delegation can move to another organisation and choose its party there', async () => {
  await choose('Organisation', 'asean');
  expect((page.find('combobox', 'Organisation') as HTMLSelectElement).value).toBe('asean');
  expect((await setting('delegation'))?.party).toBe('KAZ');
  await choose('Party', 'VNM');
  expect(await setting('delegation')).toMatchObject({ organisation: 'asean', party: 'VNM' });
});

it('who leaves without choosing a party there stays who they were', async () => {
  await choose('Organisation', 'asean');
  await page.close();
  page = await openPage(<DelegationForm />);
  await page.wait(20);
  expect((page.find('combobox', 'Organisation') as HTMLSelectElement).value).toBe('cica');
  expect((page.find('combobox', 'Party') as HTMLSelectElement).value).toBe('KAZ');
});

// @vitest-environment jsdom
/** Tracked changes and what looks like a proposal: whose they are is said by a person, and nothing becomes a bracket unasked. */

import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { db } from '#renderer/data/database';
import { registerLines } from '#renderer/data/register';
import { setSetting, setting } from '#renderer/data/settings';
import { ourDelegation } from '../../support/ourDelegation';
import { accept, choose, page, press, receive, row, textOf, withImportScreen } from './importScreen';
import { trackedDocx } from './trackedDocx';
import { WorkerInPage } from './workerInPage';

withImportScreen();

describe('tracked changes', () => {
  test('speak for the party that a person gives to their author, and the choice is remembered', async () => {
    await setSetting('delegation', ourDelegation);
    await receive('tracked.docx', trackedDocx('A. Kumar', 'swiftly'));
    expect(page.body.textContent).toContain('1 author of tracked changes');
    expect(row('We act').textContent).toContain('[swiftly] (+AKUMAR)');
    await press('Choose the party');
    expect(document.activeElement).toBe(page.find('combobox', 'Party of A. Kumar'));
    await choose('Party of A. Kumar', 'IND');
    expect(page.body.textContent).not.toContain('is no party known here');
    expect(row('We act').textContent).toContain('[swiftly] (+IND)');
    // The file as received has no brackets: its author's words are underlined, whoever he speaks for.
    const received = document.querySelector('[data-original]');
    expect(received?.textContent).toContain('We act swiftly');
    expect(received?.querySelector('ins')?.textContent).toBe('swiftly');
    expect(received?.querySelector('ins')?.title).toBe('A. Kumar: inserted');
    const [text] = await accept();
    expect(JSON.stringify(text?.blocks)).toContain('(+IND)');
    expect(await setting('authorParties')).toEqual({ 'A. Kumar': 'IND' });
    await receive('next.docx', trackedDocx('A. Kumar', 'slowly'));
    expect((page.find('combobox', 'Party of A. Kumar') as HTMLSelectElement).value).toBe('IND');
  });

  test('take no room where every author has a party: one line says who speaks for whom, and F6 reaches it', async () => {
    await setSetting('delegation', ourDelegation);
    await receive('tracked.docx', trackedDocx('Delegation of India', 'swiftly'));
    const table = document.querySelector('details.import__authors');
    expect(table?.hasAttribute('open')).toBe(false);
    expect(table?.querySelector('summary')?.textContent).toContain('Delegation of India = IND');
    for (let presses = 0; presses < 2; presses += 1)
      await page.run(() => window.dispatchEvent(new KeyboardEvent('keydown', { code: 'F6', key: 'F6' })));
    expect(document.activeElement).toBe(table?.querySelector('summary'));
  });

  test('are not taken in, and can be left, where the choice could not be stored', async () => {
    await setSetting('delegation', ourDelegation);
    await receive('tracked.docx', trackedDocx('A. Kumar', 'swiftly'));
    await choose('Party of A. Kumar', 'IND');
    vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    vi.spyOn(db.settings, 'put').mockRejectedValueOnce(new Error('the disk is full'));
    await page.run(() => document.querySelector('form')?.requestSubmit());
    await page.wait(160);
    expect(page.find('alert').textContent).toContain('It could not be stored');
    expect(await registerLines()).toEqual([]);
    expect(page.all('button', 'Cancel').every((each) => each.getAttribute('aria-disabled') !== 'true')).toBe(
      true,
    );
    const [text] = await accept();
    expect(JSON.stringify(text?.blocks)).toContain('(+IND)');
  });

  test('keep what was put right where the party could not be given', async () => {
    await setSetting('delegation', ourDelegation);
    await receive('tracked.docx', trackedDocx('A. Kumar', 'swiftly [now'));
    await press('Close the bracket');
    expect(page.body.textContent).toContain('Repaired:');
    vi.spyOn(WorkerInPage.prototype, 'postMessage').mockImplementationOnce(function (this: WorkerInPage) {
      queueMicrotask(() => (this as unknown as { onerror: () => void }).onerror());
    });
    await choose('Party of A. Kumar', 'IND');
    expect(page.body.textContent).toContain('Repaired:');
    expect((page.find('combobox', 'Party of A. Kumar') as HTMLSelectElement).value).not.toBe('IND');
    await accept();
    expect(await setting('authorParties')).not.toHaveProperty('A. Kumar');
  });
});

describe('what looks like a proposal', () => {
  const struck = 'Draft Declaration on Peace\n\nWe act ~~now~~ and ~~swiftly~~ together.\n\nWe rest.';

  test('is offered, and becomes brackets only when the person says yes', async () => {
    await setSetting('delegation', ourDelegation);
    await receive('struck.txt', struck);
    expect(page.body.textContent).toContain('A Member State would delete “now”.');
    await page.click(page.all('button', 'Yes')[0] ?? page.body);
    await page.wait(20);
    await press('No');
    expect(page.body.textContent).not.toContain('would delete “swiftly”');
    const [text] = await accept();
    expect(textOf(text?.blocks as never)).toContain('We act [now] (-MS) and swiftly together.');
  });

  test('is written all at once, for the party that a person names for one of them', async () => {
    await setSetting('delegation', ourDelegation);
    await receive('struck.txt', struck);
    await press('Write all 2 as brackets');
    expect(row('We act').textContent).toContain('We act [now] (-MS) and [swiftly] (-MS) together.');
    await press('Take back');
    expect(row('We act').textContent).toContain('We act now and swiftly together.');
  });
});

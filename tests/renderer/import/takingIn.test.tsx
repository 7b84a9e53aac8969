// @vitest-environment jsdom
/** How what was reviewed comes in: several files together, one that is being stored, and the bytes as received. */

import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { documentsOfCircular } from '#renderer/data/circulars';
import { fileOf } from '#renderer/data/files';
import { registerLines } from '#renderer/data/register';
import { stopTakingAll, takeAll } from '#renderer/features/import/importQueue';
import { useImports } from '#renderer/features/import/importState';
import { hasUnsaved } from '#renderer/state/unsaved';
import { draft, page, press, receive, textOf, withImportScreen } from './importScreen';
import { WorkerInPage } from './workerInPage';

withImportScreen();

describe('several files', () => {
  test('come in together, and a summary says which were refused and why', async () => {
    await receive('one.txt', draft);
    await receive('empty.txt', '');
    await receive('two.txt', `${draft} Again.`);
    await receive('one again.txt', draft);
    await press('Import all');
    await page.wait(700);
    const summary = page.all('listitem').map((each) => each.textContent);
    expect(summary).toEqual([
      'empty.txtThe file empty.txt is empty: it holds no bytes. Fetch it again from where it came.',
      'one again.txtwas in the register already',
      'one.txtimported',
      'two.txtimported',
    ]);
    expect((await registerLines()).filter(({ kind }) => kind === 'circular')).toHaveLength(2);
    await page.click(page.all('button', 'Close').at(-1) ?? page.body);
    expect(useImports.getState().outcomes.map(({ result }) => result)).not.toContain('left');
    expect(page.text()).toBe('');
  });

  test('that are stopped are left out, but for the one that is just coming in', async () => {
    await receive('one.txt', draft);
    await receive('two.txt', `${draft} Again.`);
    await page.run(() => {
      takeAll();
      stopTakingAll();
    });
    await page.wait(300);
    const summary = page.all('listitem').map((each) => each.textContent);
    expect(summary).toEqual(['two.txtleft out', 'one.txtimported']);
    expect((await registerLines()).filter(({ kind }) => kind === 'circular')).toHaveLength(1);
  });

  test('of a folder are reviewed in turn, and what was left out is said', async () => {
    const token = (at: number) => `00000000-0000-4000-8000-00000000000${at}`;
    vi.stubGlobal('chancery', {
      openFolder: async () => ({
        ok: true,
        value: {
          name: 'Circulars',
          leftOut: 0,
          files: [1, 2].map((at) => ({ token: token(at), name: `${at}.txt`, size: 9 })),
        },
      }),
      readFile: async ({ token: which }: { token: string }) => ({
        ok: true,
        value: new TextEncoder().encode(`${draft} ${which}`),
      }),
    });
    const { chooseFolderToImport } = await import('#renderer/features/import/importing');
    await page.run(() => void chooseFolderToImport());
    await page.wait(200);
    expect(page.body.textContent).toContain('1.txt: what was understood');
    await press('Leave this one out');
    await page.wait(200);
    await page.run(() => document.querySelector('form')?.requestSubmit());
    await page.wait(200);
    expect(page.all('listitem').map((each) => each.textContent)).toEqual(['1.txtleft out', '2.txtimported']);
  });
});

test('what a repair only moved holds no import up', async () => {
  await receive(
    'draft.txt',
    'Draft Decision on Owls\n\nTo hoot [so] (+TUR) (+TUR, IND) at dawn and [] in snow.',
  );
  WorkerInPage.hold();
  await press('Name the party once');
  await page.run(() => document.querySelector('form')?.requestSubmit());
  await page.run(() => WorkerInPage.release());
  await page.wait(160);
  const [line] = (await registerLines()).filter(({ kind }) => kind === 'circular');
  const [text] = (await documentsOfCircular(line?.id ?? '')).map(({ rolling }) => rolling);
  expect(textOf(text?.blocks as never)).toContain('To hoot [so] (+TUR) (+IND) at dawn and [] in snow.');
});

test('what is being stored can no longer be left', async () => {
  await receive('draft.txt', draft);
  await page.run(() => document.querySelector('form')?.requestSubmit());
  await page.run(() => {
    for (const button of page.all('button', 'Cancel')) button.click();
  });
  await page.wait(160);
  expect((await registerLines()).map(({ kind }) => kind)).toContain('document');
  expect(useImports.getState().outcomes.map(({ result }) => result)).not.toContain('left');
});

test('the file as received can be saved before it is imported', async () => {
  const written: Uint8Array[] = [];
  vi.stubGlobal('chancery', {
    chooseSave: async () => ({
      ok: true,
      value: { token: '00000000-0000-4000-8000-000000000000', name: 'draft.txt', size: 0 },
    }),
    writeFile: async ({ bytes }: { bytes: Uint8Array }) => {
      written.push(bytes);
      return { ok: true, value: null };
    },
  });
  await receive('draft.txt', draft);
  await press('Save the original file');
  expect(written.map((bytes) => new TextDecoder().decode(bytes))).toEqual([draft]);
  expect(await fileOf('')).toBeUndefined();
});

describe('the same file a second time in one go', () => {
  test('is said to be in the register once the first has come in, though it was read before', async () => {
    await receive('one.txt', draft);
    await receive('one again.txt', draft);
    await page.run(() => document.querySelector('form')?.requestSubmit());
    await page.wait(200);
    expect(page.body.textContent).toContain('one again.txt is, byte for byte, what came in as');
    expect((await registerLines()).filter(({ kind }) => kind === 'circular')).toHaveLength(1);
  });
});

describe('a review that is left', () => {
  test('is gone at once where nothing was put right', async () => {
    await receive('draft.txt', draft);
    expect(hasUnsaved()).toBe(false);
    await page.click(page.all('button', 'Cancel').at(-1) ?? page.body);
    expect(page.text()).toBe('');
  });

  test('asks first where something was, also before the window closes, and goes on with Enter', async () => {
    await receive('draft.txt', draft);
    await press('Close the bracket');
    expect(hasUnsaved()).toBe(true);
    await page.click(page.all('button', 'Cancel').at(-1) ?? page.body);
    expect(page.find('alert').textContent).toContain('what you have put right would be lost');
    expect(document.activeElement?.textContent).toBe('Go on');
    await page.run(() => document.querySelector('form')?.requestSubmit());
    expect(page.body.textContent).toContain('Repaired: Close the bracket');
    expect(await registerLines()).toEqual([]);
    await page.click(page.all('button', 'Cancel').at(-1) ?? page.body);
    await press('Leave and lose it');
    expect(page.text()).toBe('');
    expect(hasUnsaved()).toBe(false);
  });
});

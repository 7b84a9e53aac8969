// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ChanceryApi } from '#bridge/api';
import { circularOf, documentsOfCircular } from '#renderer/data/circulars';
import { fileOf } from '#renderer/data/files';
import { registerLines } from '#renderer/data/register';
import { ImportDialog } from '#renderer/features/import/ImportDialog.tsx';
import { importReceived, openPasteDialog } from '#renderer/features/import/importing';
import { useImports } from '#renderer/features/import/importState';
import { useWorkspace } from '#renderer/state/workspace';
import { openPage, type Page } from '../../support/page';
import { withFreshDatabase } from '../data/database';
import { WorkerInPage } from './workerInPage';

withFreshDatabase();

const draft = 'Draft Declaration\n\n1. Resolve to [undertake] (-ISR) [encourage] (+ISR) measures;\n\n2. Act.';
const bytesOf = (text: string) => new TextEncoder().encode(text);

let page: Page;

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

const receive = async (name: string, text: string) => {
  await page.run(() => void importReceived(name, bytesOf(text)));
  await page.wait(120);
};

const submit = async () => {
  await page.run(() => document.querySelector('form')?.requestSubmit());
  await page.wait(120);
};

describe('a file on its way into the register', () => {
  test('is shown as understood before anything is stored, and stored when accepted', async () => {
    await receive('draft.txt', draft);
    expect(document.body.textContent).toContain('2 brackets');
    expect(document.body.textContent).toContain('ISR +1 −1');
    expect(await registerLines()).toEqual([]);
    await submit();
    const [line] = (await registerLines()).filter(({ kind }) => kind === 'circular');
    const circular = await circularOf(line?.id ?? '');
    const file = await fileOf(circular?.sha256 ?? '');
    expect(file && new TextDecoder().decode(file.bytes)).toBe(draft);
    expect(useWorkspace.getState().active).toBe(circular?.documentIds[0]);
    expect(useImports.getState().items).toEqual([]);
  });

  test('takes the title that a person has put right', async () => {
    await receive('draft.txt', draft);
    await page.type(page.find('textbox', 'Title'), 'Declaration of Astana');
    await submit();
    const [circular] = (await registerLines()).filter(({ kind }) => kind === 'circular');
    const [document] = await documentsOfCircular(circular?.id ?? '');
    expect(document?.circulated?.title).toBe('Declaration of Astana');
    expect(document?.rolling.title).toBe('Declaration of Astana');
  });

  test('that is there already says so and opens the one that is there', async () => {
    await receive('draft.txt', draft);
    await submit();
    const before = await registerLines();
    await receive('the same.txt', draft);
    expect(document.body.textContent).toContain('the same.txt is, byte for byte, what came in as draft.txt');
    await submit();
    expect(useWorkspace.getState().active).toBe(before.find(({ kind }) => kind === 'circular')?.id);
    expect(await registerLines()).toEqual(before);
  });

  test('that cannot be read gets its one sentence, and nothing else changes', async () => {
    await receive('note.docx', '');
    expect(page.find('alert').textContent).toBe(
      'The file note.docx is empty: it holds no bytes. Fetch it again from where it came.',
    );
    await submit();
    expect(useImports.getState().items).toEqual([]);
    expect(await registerLines()).toEqual([]);
  });

  test('can be cancelled while it is read: the worker ends and nothing is left', async () => {
    WorkerInPage.silent = true;
    await receive('endless.txt', draft);
    await page.click(page.all('button', 'Cancel').at(-1) ?? document.body);
    await page.wait(50);
    expect(WorkerInPage.ended).toBe(1);
    expect(useImports.getState().items).toEqual([]);
    expect(await registerLines()).toEqual([]);
  });

  test('waits for the one before it', async () => {
    await receive('first.txt', draft);
    await receive('second.txt', `${draft} Again.`);
    expect(document.body.textContent).toContain('1 more file waits');
    await submit();
    expect(document.body.textContent).toContain('second.txt: what was understood');
  });
});

describe('pasted text', () => {
  test('is read like a file when there is any', async () => {
    await page.run(() => openPasteDialog());
    expect(page.find('button', 'Read it').hasAttribute('disabled')).toBe(true);
    await page.type(page.find('textbox'), draft);
    await submit();
    expect(document.body.textContent).toContain('Pasted text: what was understood');
  });
});

test('files named at the start go the same way', async () => {
  const { importLaunchFiles } = await import('#renderer/features/import/importing');
  const token = '00000000-0000-4000-8000-000000000000';
  const api: Partial<ChanceryApi> = {
    takeLaunchFiles: async () => ({ ok: true, value: [{ token, name: 'launch.txt', size: draft.length }] }),
    readFile: async () => ({ ok: true, value: bytesOf(draft) }),
  };
  vi.stubGlobal('chancery', api);
  await page.run(() => void importLaunchFiles());
  await page.wait(150);
  expect(document.body.textContent).toContain('launch.txt: what was understood');
});

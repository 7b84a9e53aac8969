// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChanceryApi } from '#bridge/api';
import type { Document } from '#domain/document/document';
import { appError } from '#domain/errors';
import type { Paper } from '#domain/paper/paper';
import { fail, ok } from '#domain/result';
import { canRun, runCommand } from '#renderer/commands/registry';
import { setSetting } from '#renderer/data/settings';
import { DocumentExport } from '#renderer/features/notes/DocumentExport.tsx';
import { registerSession } from '#renderer/state/openTexts';
import { useToasts } from '#renderer/state/toasts';
import { emptyDocument, fakeSession } from '#tests/support/fakeSession';
import { ourDelegation } from '#tests/support/ourDelegation';
import { openPage, type Page } from '../../support/page';

/** A file that says it keeps the usual standard. */
const pdf = new TextEncoder().encode('%PDF-1.7 <pdfuaid:part>1</pdfuaid:part>');

const papers: Paper[] = [];
const printed: Uint8Array[] = [];
let written = 0;

const main: Partial<ChanceryApi> = {
  renderPdf: async ({ paper }) => {
    papers.push(paper);
    return ok(pdf);
  },
  chooseSave: async ({ suggestedName }) => ok({ token: 'token', name: suggestedName, size: 0 }),
  writeFile: async () => {
    written += 1;
    return ok(null);
  },
  printPdf: async ({ bytes }) => {
    printed.push(bytes);
    return ok(true);
  },
};

let bridge: Partial<ChanceryApi> = main;
vi.mock('#renderer/bridge', () => ({ bridge: () => bridge }));

const rolling: Document = {
  ...emptyDocument,
  title: 'Plan: of/Action',
  language: 'en',
  blocks: [
    {
      id: 'b1',
      kind: 'paragraph',
      label: null,
      level: 0,
      text: 'To [undertake] (-ISR) [encourage] (+KAZ) measures',
      marks: [],
    },
  ],
};

let page: Page;
let unregister: () => void = () => undefined;

async function open(draft = false) {
  unregister = registerSession('d1', { ...fakeSession({}, rolling), draft });
  page = await openPage(<DocumentExport documentId="d1" />);
  await page.wait(20);
}

const wordsOf = (paper: Paper | undefined) =>
  (paper?.parts[0]?.blocks ?? [])
    .flatMap((block) => ('runs' in block ? block.runs : []))
    .map((run) => (run.kind === 'text' ? run.text : ''))
    .join('');

const submit = async () => {
  await page.run(() =>
    page.find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );
  await page.wait(30);
};

beforeEach(async () => {
  bridge = main;
  papers.length = 0;
  printed.length = 0;
  written = 0;
  useToasts.setState({ toasts: [] });
  await setSetting('delegation', ourDelegation);
});

afterEach(async () => {
  await page.close();
  unregister();
});

describe('Export of an open text', () => {
  it('asks what to put on paper, and writes the rolling text with its brackets', async () => {
    await open();
    await page.run(() => void runCommand('file.exportPdf'));
    await submit();
    expect(wordsOf(papers[0])).toBe('To [undertake] (-ISR) [encourage] (+KAZ) measures');
    expect(written).toBe(1);
    expect(useToasts.getState().toasts).toMatchObject([{ text: 'Plan- of-Action.pdf is written.' }]);
    expect(page.all('form')).toHaveLength(0);
  });

  it('writes the text as the delegation would have it', async () => {
    await open();
    await page.run(() => void runCommand('file.exportPdf'));
    await page.click(page.find('radio', 'As Kazakhstan would have it'));
    await submit();
    // Israel alone would delete “undertake”, so for Kazakhstan it still stands.
    expect(wordsOf(papers[0])).toBe('To undertake encourage measures');
  });

  it('writes an own draft as it stands, and asks nothing about proposals and circulated texts', async () => {
    await open(true);
    await page.run(() => void runCommand('file.exportPdf'));
    expect(page.all('radio')).toHaveLength(0);
    expect(page.body.textContent).not.toContain('Rolling text');
    await submit();
    expect(wordsOf(papers[0])).toBe('To [undertake] (-ISR) [encourage] (+KAZ) measures');
  });

  it('prints the very pages that were set', async () => {
    await open();
    await page.run(() => void runCommand('file.print'));
    await submit();
    expect(printed).toEqual([pdf]);
  });

  it('keeps the question open when it fails, and says why', async () => {
    bridge = { ...main, writeFile: async () => fail(appError('file.noPermission', { name: 'Plan.pdf' })) };
    await open();
    await page.run(() => void runCommand('file.exportPdf'));
    await submit();
    expect(page.all('form')).toHaveLength(1);
    expect(useToasts.getState().toasts[0]?.text).toContain('may not be written to');
  });

  it('says that annotations are never part of it', async () => {
    await open();
    await page.run(() => void runCommand('file.exportDocx'));
    expect(page.body.textContent).toContain('Annotations are never part of it.');
  });

  it('is not possible while no text is open', async () => {
    page = await openPage(<DocumentExport documentId="nobody" />);
    expect(canRun('file.exportPdf')).toBe(false);
  });
});

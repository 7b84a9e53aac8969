// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ChanceryApi } from '#bridge/api';
import type { Paper } from '#domain/paper/paper';
import { ok } from '#domain/result';
import { canRun, runCommand } from '#renderer/commands/registry';
import { setSetting } from '#renderer/data/settings';
import { Renumbering } from '#renderer/features/notes/RenumberDialog.tsx';
import { registerSession } from '#renderer/state/openTexts';
import { draft, p } from '#tests/support/draft';
import { fakeSession } from '#tests/support/fakeSession';
import { ourDelegation } from '#tests/support/ourDelegation';
import { openPage, type Page } from '../../support/page';

const papers: Paper[] = [];
const main: Partial<ChanceryApi> = {
  chooseSave: async ({ suggestedName }) => ok({ token: 'token', name: suggestedName, size: 0 }),
  writeFile: async () => ok(null),
};

vi.mock('#renderer/bridge', () => ({ bridge: () => main }));
vi.mock('#renderer/workers/writing', () => ({
  writeDocxInWorker: async (paper: Paper) => {
    papers.push(paper);
    return ok(new Uint8Array([1]));
  },
}));

const rolling = draft(
  p('To act.', '10.'),
  p('[10a. To enhance.] (+IND)'),
  p('As said in paragraph 10a.', '11.'),
);

let page: Page;
let unregister: () => void = () => undefined;

beforeEach(async () => {
  papers.length = 0;
  await setSetting('delegation', ourDelegation);
  unregister = registerSession('d1', fakeSession({}, rolling));
  page = await openPage(<Renumbering documentId="d1" />);
  await page.wait(20);
});

afterEach(async () => {
  await page.close();
  unregister();
});

it('shows old and new numbers and the references that follow, and writes the renumbered text', async () => {
  await page.run(() => void runCommand('text.renumber'));
  const shown = page.find('form').textContent ?? '';
  for (const words of ['10a.', '11.', '12.', '10a → 11']) expect(shown).toContain(words);
  await page.run(() =>
    page.find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );
  await page.wait(30);
  const written = (papers[0]?.parts[0]?.blocks ?? []).map((block) => {
    if (block.kind !== 'paragraph') return '';
    const words = block.runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');
    return [block.label, words].filter(Boolean).join(' ');
  });
  expect(written).toEqual(['10. To act.', '11. To enhance.', '12. As said in paragraph 11.']);
});

it('is not offered for an own draft, whose lists number themselves', async () => {
  expect(canRun('text.renumber')).toBe(true);
  await page.close();
  unregister();
  unregister = registerSession('d1', { ...fakeSession({}, rolling), draft: true });
  page = await openPage(<Renumbering documentId="d1" />);
  await page.wait(20);
  expect(canRun('text.renumber')).toBe(false);
});

// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '#renderer/commands/registry';
import { agreementMarksOf } from '#renderer/data/agreement';
import { db } from '#renderer/data/database';
import type { Anchor } from '#renderer/data/records';
import { setSetting } from '#renderer/data/settings';
import type { EditorSnapshot } from '#renderer/editor/editorApi';
import { ProposalsPanel } from '#renderer/features/proposals/ProposalsPanel.tsx';
import { registerSession } from '#renderer/state/openTexts';
import {
  deletionRow,
  type FakeSession,
  fakeSession,
  insertionRow,
  replacementRow,
} from '#tests/support/fakeSession';
import { ourDelegation } from '#tests/support/ourDelegation';
import { openPage, type Page } from '../../support/page';

const somewhere: Anchor = { block: '', from: 0, to: 3, quote: 'abc', before: '', after: '' };

const rows = [
  replacementRow(
    { key: 'old', text: 'undertake', opposes: ['ISR'], place: 'II.10' },
    { key: 'new', text: 'encourage', supports: ['ISR', 'BHR'], place: 'II.10' },
  ),
  deletionRow({
    key: 'fatf',
    text: 'the FATF',
    opposes: ['IRN'],
    supports: ['BHR'],
    contested: true,
    place: 'II.11',
  }),
  insertionRow({ key: 'ours', text: 'voluntary', supports: ['KAZ'], ours: '+', place: 'II.12' }),
];

let page: Page;
let session: FakeSession;
let unregister: () => void;

async function openPanel(shown: Partial<EditorSnapshot> = { proposals: rows }, language: 'en' | 'ru' = 'en') {
  session = fakeSession(shown);
  unregister = registerSession('d1', session);
  page = await openPage(<ProposalsPanel documentId="d1" />, language);
  await page.wait(20);
}

const chosen = () =>
  page
    .all('row')
    .find((row) => row.getAttribute('aria-selected') === 'true')
    ?.getAttribute('aria-label');

async function choose(list: string, value: string): Promise<void> {
  const select = page.find('combobox', list);
  await page.run(() => {
    if (select instanceof HTMLSelectElement) select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** What a copy in the list would put on the clipboard, by type. */
async function copy(): Promise<ReadonlyMap<string, string>> {
  const taken = new Map<string, string>();
  const event = new Event('copy', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { setData: taken.set.bind(taken) } });
  await page.run(() => page.find('grid').focus());
  // The browser sends it to where the text selection is, not to the list.
  await page.run(() => void document.body.dispatchEvent(event));
  return taken;
}

beforeEach(() => setSetting('delegation', ourDelegation));

afterEach(async () => {
  await page.close();
  unregister();
});

describe('The proposals panel', () => {
  it('lists a replacement as one row that says old and new words and who is for it', async () => {
    await openPanel();
    expect(page.find('row', 'replace “undertake” by “encourage”').getAttribute('aria-label')).toBe(
      'II.10 replace “undertake” by “encourage”, for: Israel, Bahrain',
    );
  });

  it('says contested and ours in words', async () => {
    await openPanel();
    expect(page.find('row', 'the FATF').textContent).toContain('contested');
    expect(page.find('row', 'voluntary').textContent).toContain('ours: for');
  });

  it('jumps to the text on a click', async () => {
    await openPanel();
    await page.click(page.find('row', 'the FATF'));
    expect(session.jumps).toEqual(['group fatf']);
  });

  it('is walked with the arrow keys, and Enter jumps', async () => {
    await openPanel();
    const list = page.find('grid');
    await page.press(list, 'ArrowDown');
    await page.press(list, 'ArrowDown');
    expect(chosen()).toContain('the FATF');
    await page.press(list, 'Enter');
    expect(session.jumps).toEqual(['group fatf']);
  });

  it('goes to the last and the first proposal with End and Home', async () => {
    await openPanel();
    await page.press(page.find('grid'), 'End');
    expect(chosen()).toContain('voluntary');
    await page.press(page.find('grid'), 'Home');
    expect(chosen()).toContain('undertake');
  });

  it('supports both halves of the chosen replacement with its button', async () => {
    await openPanel();
    await page.click(page.find('row', 'undertake'));
    await page.click(page.find('button', 'Support'));
    expect(session.commands).toEqual([{ kind: 'support', group: 'new', whole: true }]);
  });

  it('offers to keep words or to delete them too, where someone would delete them', async () => {
    await openPanel();
    await page.click(page.find('row', 'the FATF'));
    await page.click(page.find('button', 'Delete them too'));
    expect(session.commands).toEqual([{ kind: 'oppose', group: 'fatf' }]);
    expect(page.all('button', 'Keep the words')).toHaveLength(1);
  });

  it('offers no support where the delegation supports already, and withdraws', async () => {
    await openPanel();
    await page.click(page.find('row', 'voluntary'));
    expect(page.all('button', 'Support')).toHaveLength(0);
    await page.click(page.find('button', 'Withdraw'));
    expect(session.commands).toEqual([{ kind: 'withdraw', group: 'ours' }]);
  });

  it('takes the keys of support and oppose for the chosen row while it has the focus', async () => {
    await openPanel();
    await page.click(page.find('row', 'the FATF'));
    await page.run(() => page.find('grid').focus());
    runCommand('text.support');
    expect(session.commands).toEqual([{ kind: 'support', group: 'fatf' }]);
  });

  it('leaves those keys to the text when the focus is elsewhere', async () => {
    await openPanel();
    await page.click(page.find('row', 'the FATF'));
    expect(runCommand('text.support')).toBe(false);
  });

  it('shows only what is contested when asked, and how many of all', async () => {
    await openPanel();
    await page.click(page.find('button', 'Contested'));
    expect(page.all('row', 'the FATF')).toHaveLength(1);
    expect(page.all('row', 'undertake')).toHaveLength(0);
    expect(page.text()).toContain('1 of 3 shown');
  });

  it('signs several selected proposals as one step', async () => {
    await openPanel();
    const list = page.find('grid');
    await page.press(list, 'ArrowDown');
    await page.press(list, 'ArrowDown', { shiftKey: true });
    expect(page.text()).toContain('2 selected');
    await page.click(page.find('button', 'Put (+KAZ)'));
    expect(session.commands).toEqual([
      { kind: 'signAll', as: 'support', groups: ['new', 'fatf'], whole: true },
    ]);
  });

  it('reserves what is selected with the key, and once more takes it back', async () => {
    await db.agreement.clear();
    await openPanel();
    session.anchorOfGroup = (key) => ({ ...somewhere, block: key });
    const list = page.find('grid');
    await page.press(list, 'ArrowDown');
    await page.press(list, 'ArrowDown', { shiftKey: true });
    await page.run(() => list.focus());
    runCommand('text.reserve');
    await page.wait(60);
    const marked = await agreementMarksOf('d1');
    // In one millisecond none of them is the first.
    expect(marked.map(({ mark, scope, anchor }) => [mark, scope, anchor?.block]).sort()).toEqual([
      ['reserved', 'group', 'fatf'],
      ['reserved', 'group', 'new'],
      ['reserved', 'group', 'old'],
    ]);
    expect(session.commands).toEqual([]);
    await page.click(page.find('button', 'Reserve'));
    await page.wait(60);
    expect(await agreementMarksOf('d1')).toEqual([]);
  });

  it('selects all that is shown with Ctrl+A, whatever the keyboard’s letters', async () => {
    await openPanel();
    await page.press(page.find('grid'), 'ф', { code: 'KeyA', ctrlKey: true });
    expect(page.text()).toContain('3 selected');
  });

  it('adds a row to the selection with a Ctrl click, without a jump', async () => {
    await openPanel();
    await page.click(page.find('row', 'undertake'));
    await page.run(() => {
      page.find('row', 'voluntary').dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
    });
    expect(page.text()).toContain('2 selected');
    expect(session.jumps).toEqual(['group new']);
  });

  it('copies what is selected as text with tabs and as a table', async () => {
    await openPanel();
    await page.click(page.find('row', 'the FATF'));
    const copied = await copy();
    expect(copied.get('text/plain')).toBe(
      'Place\tProposal\tParties\nII.11\tdelete “the FATF”\t(+BHR) (-IRN)',
    );
    expect(copied.get('text/html')).toContain('<tr><td>II.11</td><td>delete “the FATF”</td>');
  });

  it('copies all that is shown where nothing is selected', async () => {
    await openPanel();
    expect((await copy()).get('text/plain')?.split('\n')).toHaveLength(4);
  });

  it('narrows to what one party alone asks for', async () => {
    await openPanel();
    await choose('Asked for by', 'alone');
    expect(page.all('row', 'undertake')).toHaveLength(0);
    expect(page.text()).toContain('2 of 3 shown');
  });

  it('gathers by kind and by state under words, not codes', async () => {
    await openPanel();
    await choose('Order', 'kind');
    expect(page.all('rowheader').map((heading) => heading.textContent)).toEqual([
      'Replacements1',
      'Additions1',
      'Deletions1',
    ]);
    await choose('Order', 'state');
    expect(page.all('rowheader').map((heading) => heading.textContent)).toEqual([
      'Contested1',
      'Proposed, unopposed2',
    ]);
  });

  it('follows the caret to the proposal it stands in', async () => {
    await openPanel();
    const fatf = rows[1]?.groups[0] ?? null;
    await page.run(() => session.show({ caretGroup: fatf }));
    await page.wait(20);
    expect(chosen()).toContain('the FATF');
  });

  it('lists what is wrong in the notation with its place, and shows it in the text', async () => {
    await openPanel({
      proposals: rows,
      diagnostics: [
        {
          block: 'b40',
          place: 'II.12',
          diagnostic: { code: 'unclosed-bracket', from: 4, to: 5, subject: '', repair: null },
        },
      ],
    });
    expect(page.text()).toContain('1 problem in the notation');
    await page.click(page.find('button', 'never closed'));
    expect(session.jumps).toEqual(['block b40 4-5']);
  });

  it('offers the mend of a problem as a button, and says why where there is none', async () => {
    const bracket = { code: 'unclosed-bracket', from: 4, to: 5, subject: '[' } as const;
    await openPanel({
      diagnostics: [
        { block: 'b1', place: 'I.1', diagnostic: { ...bracket, repair: [{ from: 9, to: 9, insert: ']' }] } },
        { block: 'b2', place: 'I.2', diagnostic: { ...bracket, repair: null } },
      ],
    });
    await page.run(() => {
      const details = page.body.querySelector('details');
      if (details) details.open = true;
      details?.dispatchEvent(new Event('toggle'));
    });
    await page.click(page.find('button', 'Close it at the end of the paragraph'));
    expect(session.jumps).toEqual(['repair unclosed-bracket']);
    expect(page.text()).toContain('No mend is known');
  });

  it('says the next step when the text holds no proposal', async () => {
    await openPanel({});
    expect(page.text()).toContain('No proposals yet');
  });

  it('speaks Russian, parties’ names too', async () => {
    await openPanel({ proposals: rows }, 'ru');
    expect(page.find('row', 'заменить «undertake» на «encourage»').getAttribute('aria-label')).toContain(
      'за: Израиль',
    );
  });

  it('keeps only the rows in sight on the page when there are thousands', async () => {
    const many = Array.from({ length: 5000 }, (_, at) =>
      insertionRow({ text: `words ${at}`, place: `I.${at}` }),
    );
    await openPanel({ proposals: many });
    expect(page.all('row').length).toBeLessThan(80);
    expect(page.find('grid').getAttribute('aria-rowcount')).toBe('10000');
  });
});

// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '#renderer/commands/registry';
import { db } from '#renderer/data/database';
import { documentOf } from '#renderer/data/documents';
import { addInstruction } from '#renderer/data/instructions';
import { flushText } from '#renderer/data/openQueues';
import type { DocumentRecord } from '#renderer/data/records';
import { setSetting } from '#renderer/data/settings';
import { newRecord } from '#renderer/data/writing';
import { DocumentScreen } from '#renderer/features/document/DocumentScreen.tsx';
import { liveText } from '#renderer/features/document/liveText';
import { useEyesState } from '#renderer/features/document/viewState';
import { sessionOf } from '#renderer/state/openTexts';
import { useWorkspace } from '#renderer/state/workspace';
import { ourDelegation } from '#tests/support/ourDelegation';
import { openPage, type Page } from '../../support/page';
import { fakeIdleness, fakeLayout } from '../editor/layout';
import { textOf } from '../editor/texts';

const circulated = {
  ...textOf(
    '1. To support the Strategy.',
    '2. To [undertake] (-ISR) (+TUR) [encourage] (+ISR) measures.',
    '3. To suppress [smuggling,] obtaining.',
  ),
  symbol: 'SOC/2021/DRAFT/3/Rev.2',
  revision: 2,
};

const record: DocumentRecord = {
  ...newRecord(),
  id: 'd1',
  archivedAt: null,
  deletedAt: null,
  circularId: null,
  title: null,
  circulated,
  rolling: circulated,
  origins: [],
};

let page: Page;

beforeAll(fakeLayout);
beforeAll(fakeIdleness);

beforeEach(async () => {
  await db.documents.put(record);
  await db.instructions.clear();
  await setSetting('delegation', ourDelegation);
  useWorkspace.setState({ tabs: [{ kind: 'document', id: 'd1' }], active: 'd1' });
  useEyesState.setState({ texts: {} });
});

afterEach(async () => {
  await page.close();
  await closeTab();
});

/** The session ends with its tab, after its last save. */
async function closeTab(): Promise<void> {
  useWorkspace.getState().close('d1');
  await page.wait(60);
}

async function openDocument(language: 'en' | 'ru' = 'en') {
  page = await openPage(<DocumentScreen documentId="d1" />, language);
  await page.wait(80);
  const text = await liveText('d1');
  if (!text) throw new Error('the document is not in the database');
  return text.session;
}

const projection = () => page.body.querySelector('[data-testid="projection"]');
const hint = () => page.body.querySelector('[data-testid="hint"]')?.textContent;

describe('the head of a text', () => {
  test('names its title, symbol, revision and status, and who writes', async () => {
    await openDocument();
    const head = page.body.querySelector('.document__head')?.textContent ?? '';
    for (const words of ['Plan of Action', 'SOC/2021/DRAFT/3/Rev.2', 'Rev. 2', 'Circulated', 'KAZ'])
      expect(head).toContain(words);
  });

  test('shows suggesting as a pressed button, and lets go of it when it is clicked', async () => {
    const session = await openDocument();
    const button = page.find('button', 'Suggesting');
    expect(button.getAttribute('aria-pressed')).toBe('true');
    await page.click(button);
    expect(session.suggesting).toBe(false);
    expect(page.find('button', 'Suggesting off').getAttribute('aria-pressed')).toBe('false');
  });

  test('speaks Russian to who reads Russian', async () => {
    await openDocument('ru');
    expect(page.find('button', 'Исходный').textContent).toBe('Исходный');
    expect(page.body.querySelector('[role="img"]')?.getAttribute('aria-label')).toContain('Турция');
  });
});

describe('whose eyes', () => {
  test('the base is the text without any bracket, and cannot be written in', async () => {
    const session = await openDocument();
    await page.click(page.find('button', 'Base'));
    expect(projection()?.textContent).toBe(
      'To support the Strategy.To undertake measures.To suppress smuggling, obtaining.',
    );
    expect(projection()?.getAttribute('contenteditable')).toBe('false');
    expect(projection()?.getAttribute('aria-readonly')).toBe('true');
    await page.run(
      () => void projection()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true })),
    );
    await page.wait();
    expect(page.body.querySelector('[data-attempted="true"]')?.textContent).toContain('cannot be edited');
    expect(session.content().rolling).toEqual(circulated);
  });

  test('no command writes into the text while a projection is shown', async () => {
    const session = await openDocument();
    await page.run(() => session.goToBlock('b1', 3, 10));
    await page.click(page.find('button', 'All accepted'));
    await page.run(() => void runCommand('text.proposeDeletion'));
    expect(session.content().rolling).toEqual(circulated);
  });

  test('several parties are chosen from those who signed, and their split is named', async () => {
    await openDocument();
    await page.click(page.find('button', 'Several parties'));
    await page.click(page.find('button', 'Israel'));
    await page.click(page.find('button', 'Türkiye'));
    expect(projection()?.textContent).toContain('To undertake encourage measures.');
    expect(page.text()).toContain('on both sides in 1 place');
    expect(page.body.querySelector('.document__split-words')?.textContent).toBe('undertake');
    expect(page.body.querySelector('.document__split')?.textContent).toMatch(/ISR.*TUR|TUR.*ISR/);
  });

  test('what nobody is against is read as accepted', async () => {
    await openDocument();
    await page.run(() => void runCommand('view.uncontested'));
    expect(projection()?.textContent).not.toContain('[');
    expect(page.text()).toContain('Every proposal that nobody is against is accepted');
  });

  test('the rolling text can be written in while another reading stands beside it, which follows', async () => {
    const session = await openDocument();
    await page.run(() => void runCommand('view.beside'));
    expect(page.find('button', 'Side by side').getAttribute('aria-pressed')).toBe('true');
    expect(page.find('button', 'Base').getAttribute('aria-pressed')).toBe('true');
    await page.run(() => void runCommand('view.ours'));
    await page.run(() => session.goToBlock('b1', 3, 10));
    await page.run(() => void runCommand('text.proposeDeletion'));
    await page.wait(400);
    expect(projection()?.textContent).toContain('To the Strategy.');
    await page.run(() => void runCommand('view.rolling'));
    expect(projection()).toBeNull();
  });

  test('the differences of a reading to the base are deletions and insertions for screen readers too', async () => {
    await openDocument();
    await page.run(() => void runCommand('view.accepted'));
    await page.run(() => void runCommand('view.differences'));
    expect(projection()?.querySelector('ins.difference')?.textContent).toContain('encourage');
    await page.run(() => void runCommand('view.differences'));
    expect(projection()?.querySelector('ins')).toBeNull();
  });

  test('what crosses a red line is refused, and the reading says that it is private', async () => {
    await openDocument();
    await addInstruction({
      documentId: 'd1',
      scope: 'document',
      anchor: null,
      position: 'red-line',
      redLine: { rule: 'never', words: 'encourage' },
      fallback: '',
      linkedTo: null,
      remark: '',
      source: '',
      date: null,
    });
    await page.run(() => void runCommand('view.redLines'));
    await page.wait(60);
    expect(projection()?.textContent).not.toContain('encourage');
    expect(projection()?.textContent).toContain('undertake');
    expect(page.text()).toContain('Private: this reading is never exported');
  });

  test('a key leads back to the rolling text', async () => {
    await openDocument();
    await page.run(() => void runCommand('view.ours'));
    expect(projection()).not.toBeNull();
    await page.run(() => void runCommand('view.rolling'));
    expect(projection()).toBeNull();
  });
});

async function choose(select: HTMLElement, value: string): Promise<void> {
  await page.run(() => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('finding', () => {
  const count = () => page.body.querySelector('.find__count')?.textContent;

  async function find(words: string) {
    await page.run(() => void runCommand('edit.find'));
    await page.type(page.find('textbox', 'Words to find'), words);
    await page.wait();
  }

  test('counts and draws every hit, and walks around the ends', async () => {
    const session = await openDocument();
    await find('TÓ');
    expect(page.body.querySelectorAll('.hit')).toHaveLength(3);
    expect(count()).toBe('1 of 3');
    await page.run(() => void runCommand('edit.findNext'));
    expect(count()).toBe('2 of 3');
    await page.run(() => void runCommand('edit.findPrevious'));
    await page.run(() => void runCommand('edit.findPrevious'));
    expect(count()).toBe('3 of 3');
    expect(session.getSnapshot().selection).toMatchObject({ block: 'b3', from: 0, to: 2 });
    expect(page.body.querySelectorAll('.hit.current')).toHaveLength(1);
  });

  test('looks in brackets, outside, and in those of one party', async () => {
    await openDocument();
    await find('e');
    const all = page.body.querySelectorAll('.hit').length;
    await choose(page.find('combobox', 'Where'), 'inBrackets');
    const inside = page.body.querySelectorAll('.hit').length;
    await choose(page.find('combobox', 'Whose brackets'), 'TUR');
    expect(page.body.querySelectorAll('.hit').length).toBe(2);
    await choose(page.find('combobox', 'Where'), 'outside');
    expect(page.body.querySelectorAll('.hit').length).toBe(all - inside);
    await choose(page.find('combobox', 'Where'), 'anywhere');
  });

  test('finds in the projection that lies over the text', async () => {
    await openDocument();
    await page.run(() => void runCommand('view.accepted'));
    await find('encourage');
    expect(projection()?.querySelector('.hit')?.textContent).toBe('encourage');
  });

  test('leaves no trace when it is closed', async () => {
    await openDocument();
    await find('support');
    await page.click(page.find('button', 'Close'));
    expect(page.body.querySelector('.hit')).toBeNull();
  });
});

describe('what is written', () => {
  test('is stored, with the origins that the text can no longer tell', async () => {
    const session = await openDocument();
    await page.run(() => session.goToBlock('b3', 'To suppress [smug'.length));
    await page.run(() => void runCommand('text.support'));
    await flushText('d1');
    const stored = await documentOf('d1');
    expect(stored?.rolling.blocks[2]).toMatchObject({ text: 'To suppress [smuggling,] (+KAZ) obtaining.' });
    expect(stored?.origins).toEqual([{ block: 'b3', group: 0, origin: 'unattributed', corrected: false }]);
    expect(stored?.circulated).toEqual(circulated);
  });

  test('can still be undone after a look at another tab', async () => {
    const session = await openDocument();
    await page.run(() => session.goToBlock('b1', 3, 10));
    await page.run(() => void runCommand('text.proposeDeletion'));
    await page.rerender(null);
    await page.rerender(<DocumentScreen documentId="d1" />);
    await page.wait(40);
    expect(sessionOf('d1')).toBe(session);
    await page.run(() => void runCommand('edit.undo'));
    expect(session.content().rolling).toEqual(circulated);
  });

  test('is stored when the tab is closed, and the session ends', async () => {
    const session = await openDocument();
    await page.run(() => session.goToBlock('b1', 3, 10));
    await page.run(() => void runCommand('text.proposeDeletion'));
    await closeTab();
    expect(sessionOf('d1')).toBeNull();
    expect((await documentOf('d1'))?.rolling.blocks[0]).toMatchObject({
      text: 'To [support] (-KAZ) the Strategy.',
    });
  });

  test('is refused with a quiet word while no delegation is chosen', async () => {
    await setSetting('delegation', null);
    const session = await openDocument();
    await page.run(() => session.goToBlock('b1', 3, 10));
    await page.run(() => void runCommand('text.proposeDeletion'));
    expect(hint()).toBe('Choose your delegation first, in the settings.');
    expect(session.content().rolling).toEqual(circulated);
  });
});

test('a replacement is asked for in one line that starts from the selected words', async () => {
  const session = await openDocument();
  await page.run(() => session.goToBlock('b1', 3, 10));
  await page.run(() => void runCommand('text.proposeReplacement'));
  const line = page.find('textbox', 'Instead of “support”');
  await page.type(line, 'implement');
  await page.click(page.find('button', 'Propose'));
  expect(session.content().rolling.blocks[0]).toMatchObject({
    text: 'To [support] (-KAZ) [implement] (+KAZ) the Strategy.',
  });
});

test('without selected words a replacement is not asked for, and a hint says why', async () => {
  const session = await openDocument();
  await page.run(() => session.goToBlock('b1', 3));
  await page.run(() => void runCommand('text.proposeReplacement'));
  expect(page.all('textbox', 'Instead of')).toEqual([]);
  expect(hint()).toBe('Select the words first.');
});

test('a walk to a group opens its sheet with parties and actions; typing closes it', async () => {
  const session = await openDocument();
  await page.run(() => void runCommand('text.nextContested'));
  const sheet = () => page.body.querySelector('[data-testid="group-sheet"]');
  for (const words of ['Asked to be deleted', 'Contested', 'Israel', 'Türkiye', 'Support', 'Oppose'])
    expect(sheet()?.textContent).toContain(words);
  await page.run(() => void session.propose([{ from: 4, to: 4, lines: ['firmly '] }]));
  await page.wait(40);
  expect(sheet()).toBeNull();
});

test('the sheet of a group says what the capital said about its words, and about no others', async () => {
  const session = await openDocument();
  const sheet = () => page.body.querySelector('[data-testid="group-sheet"]')?.textContent ?? '';
  await page.run(() => void runCommand('text.nextContested'));
  const group = session.getSnapshot().caretGroup?.key ?? '';
  const anchor = session.anchorOfGroup(group);
  if (!anchor) throw new Error('the group has no place');
  const id = await addInstruction({
    documentId: 'd1',
    scope: 'group',
    anchor,
    position: 'red-line',
    redLine: { rule: 'keep', words: 'undertake' },
    fallback: 'endeavour to undertake',
    linkedTo: null,
    remark: '',
    source: 'cable 12',
    date: null,
  });
  await page.run(() => session.setPlaces([{ id, anchor }]));
  await page.wait(40);
  for (const words of ['Red line', 'undertake', 'endeavour to undertake']) expect(sheet()).toContain(words);
  await page.run(() => void runCommand('text.nextGroup'));
  await page.wait(40);
  expect(sheet()).toContain('Israel');
  expect(sheet()).not.toContain('Red line');
});

test('a text that is gone is answered with a sentence', async () => {
  page = await openPage(<DocumentScreen documentId="nowhere" />);
  await page.wait(40);
  expect(page.text()).toContain('This text is no longer here');
});

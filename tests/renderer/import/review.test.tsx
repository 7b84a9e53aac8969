// @vitest-environment jsdom
/** What a person can put right before a file enters the register, and what then is in it. */

import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { documentsOfCircular } from '#renderer/data/circulars';
import { db } from '#renderer/data/database';
import { fileOf } from '#renderer/data/files';
import { registerLines } from '#renderer/data/register';
import { setSetting, setting } from '#renderer/data/settings';
import { ImportDialog } from '#renderer/features/import/ImportDialog.tsx';
import { importReceived } from '#renderer/features/import/importing';
import { stopTakingAll, takeAll } from '#renderer/features/import/importQueue';
import { useImports } from '#renderer/features/import/importState';
import { useWorkspace } from '#renderer/state/workspace';
import { bodyOf, docxOf, p } from '../../formats/support/docxOf';
import { ourDelegation } from '../../support/ourDelegation';
import { openPage, type Page } from '../../support/page';
import { withFreshDatabase } from '../data/database';
import { trackedDocx } from './trackedDocx';
import { WorkerInPage } from './workerInPage';

withFreshDatabase();

const draft = [
  'Draft Declaration on Peace',
  '1. Resolve to [undertake] (-ISR) [encourage] (+ISR) measures;',
  '2. Act [now.',
  '3. Rest [] a while.',
].join('\n\n');

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

const receive = async (name: string, bytes: Uint8Array | string) => {
  const received = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  await page.run(() => importReceived(name, received));
  await page.wait(160);
};

const press = async (name: string) => {
  await page.click(page.find('button', name));
  await page.wait(20);
};

const choose = async (label: string, value: string) => {
  const select = page.find('combobox', label) as HTMLSelectElement;
  await page.run(() => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.wait(20);
};

/** Takes the file in and gives the enclosed texts that now stand in the register. */
const accept = async () => {
  await page.run(() => document.querySelector('form')?.requestSubmit());
  await page.wait(160);
  const [line] = (await registerLines()).filter(({ kind }) => kind === 'circular');
  return (await documentsOfCircular(line?.id ?? '')).map(({ rolling }) => rolling);
};

const rows = () => page.all('option').filter((each) => each.dataset.row);
const row = (words: string) => {
  const found = rows().find((each) => each.textContent?.includes(words));
  if (found === undefined) throw new Error(`no paragraph with “${words}”`);
  return found;
};
const textOf = (blocks: readonly { text?: string }[] | undefined) => blocks?.map(({ text }) => text);

describe('an irregular bracket', () => {
  test('is mended when the person takes the repair, and the bytes received stay', async () => {
    await receive('draft.txt', draft);
    expect(page.body.textContent).toContain('2 things to look at');
    await press('Close the bracket');
    expect(page.body.textContent).toContain('Repaired: Close the bracket');
    const [text] = await accept();
    expect(textOf(text?.blocks as never)).toContain('Act [now.]');
    expect(textOf(text?.blocks as never)).toContain('Rest [] a while.');
    const [line] = (await registerLines()).filter(({ kind }) => kind === 'document');
    expect(line).toBeDefined();
    const hash = WorkerInPage.requests[0]?.kind === 'file' ? WorkerInPage.requests[0].bytes : null;
    expect(hash && new TextDecoder().decode(hash)).toBe(draft);
  });

  test('is looked for again with the next correction, when a worker has broken down over one', async () => {
    await receive('draft.txt', draft);
    let breaks = true;
    vi.spyOn(WorkerInPage.prototype, 'postMessage').mockImplementationOnce(function (this: WorkerInPage) {
      if (breaks) queueMicrotask(() => (this as unknown as { onerror: () => void }).onerror());
      breaks = false;
    });
    await press('Close the bracket');
    expect(page.body.textContent).toContain('could not be looked through');
    await press('Undo the last correction');
    expect(page.body.textContent).not.toContain('could not be looked through');
    expect(page.body.textContent).toContain('2 things to look at');
  });

  test('stays as it is when the repair is taken back, or is left', async () => {
    await receive('draft.txt', draft);
    await press('Take all 2 repairs');
    expect(page.body.textContent).toContain('0 things to look at');
    await page.click(page.all('button', 'Take back')[0] ?? page.body);
    await page.wait(20);
    expect(page.body.textContent).toContain('1 thing to look at');
    await press('Undo the last correction');
    expect(page.body.textContent).toContain('2 things to look at');
    const [text] = await accept();
    expect(textOf(text?.blocks as never)).toContain('Act [now.');
  });

  test.each([
    ['To hoot [never at noon.', 'Close the bracket', 'To hoot [never at noon.]'],
    ['To hoot always] (+TUR) in rain.', 'Mend the bracket', '[To hoot always] (+TUR) in rain.'],
    ['To hoot [twice] (IND) at dawn.', 'Write the sign', 'To hoot [twice] (+IND) at dawn.'],
    ['To hoot [softly] (+INB) by day.', 'Write the nearest party', 'To hoot [softly] (+IND) by day.'],
    ['To hoot [so] (+TUR) (+IND) (-IND).', 'Keep the last sign', 'To hoot [so] (+TUR) (-IND).'],
    ['To hoot [] (+TUR) in snow.', 'Remove the empty brackets', 'To hoot in snow.'],
    ['To hoot [so] (+TUR) (+TUR, IND).', 'Name the party once', 'To hoot [so] (+TUR) (+IND).'],
  ])('of each kind has its repair: %s', async (words, repair, mended) => {
    const cica = 'We, the Member States of the CICA, agree on the following:';
    await receive('draft.txt', `Draft Decision on Owls\n\n${cica}\n\n${words}`);
    await press(repair);
    const [text] = await accept();
    expect(textOf(text?.blocks as never)).toContain(mended);
  });

  test('that only a person can mend says what there is to decide', async () => {
    await receive('draft.txt', 'Draft Decision on Owls\n\nWe hoot [loudly] (+IND) (-IND) at night.');
    expect(page.body.textContent).toContain('Decide which sign of IND is meant');
  });

  test('is gone to from its line in the list', async () => {
    await receive('draft.txt', draft);
    await press('This bracket is never closed');
    expect(row('Act').getAttribute('aria-selected')).toBe('true');
  });
});

describe('a bracket that a page cut', () => {
  const cut = docxOf({
    'word/document.xml': bodyOf(
      p('A title') +
        p('To [strengthen measures against') +
        p('terrorism] (+IND) at all levels.') +
        p('Rest.'),
    ),
  });

  test('is two paragraphs again where the person wants it, and one when that is taken back', async () => {
    await receive('cut.docx', cut);
    expect(page.body.textContent).toContain('1 thing to look at');
    expect(rows()).toHaveLength(3);
    page.find('button', 'Two paragraphs').focus();
    await press('Two paragraphs');
    // The next key takes what stands there now.
    expect(document.activeElement?.textContent).toBe('Take back');
    expect(rows()).toHaveLength(4);
    expect(page.body.textContent).toContain('each with the bracket and its parties');
    expect(page.body.textContent).toContain('0 things to look at');
    await press('Take back');
    expect(rows()).toHaveLength(3);
    await press('Two paragraphs');
    const [text] = await accept();
    expect(textOf(text?.blocks as never)).toEqual([
      'A title',
      'To [strengthen measures against] (+IND)',
      '[terrorism] (+IND) at all levels.',
      'Rest.',
    ]);
  });

  test('is joined by hand where the reader saw no cut', async () => {
    await receive('draft.txt', draft);
    await page.click(row('Rest'));
    await press('Join with the paragraph before');
    expect(row('Act').textContent).toContain('Act [now. 3. Rest [] a while.');
    await press('Undo the last correction');
    expect(rows()).toHaveLength(4);
  });
});

describe('the borders', () => {
  const two = 'Draft Declaration on Peace\n\nWe act.\n\nA second thing\n\nWe rest.';

  test('are drawn where a person says that a text begins, and taken away again', async () => {
    await receive('two.txt', two);
    await page.click(row('A second thing'));
    await press('A text begins here');
    expect(page.all('listbox')).toHaveLength(2);
    await press('Begin one paragraph later');
    await press('Begin one paragraph earlier');
    const texts = await accept();
    expect(texts.map(({ blocks }) => textOf(blocks as never))).toEqual([
      ['Draft Declaration on Peace', 'We act.'],
      ['A second thing', 'We rest.'],
    ]);
  });

  test('stand at once, and the title that is read meanwhile loses nothing that was put right', async () => {
    await receive('two.txt', two);
    await page.click(row('A second thing'));
    WorkerInPage.hold();
    await press('A text begins here');
    expect(page.all('listbox')).toHaveLength(2);
    await page.type(page.all('textbox', 'Symbol')[1] ?? page.body, 'SOC/7');
    await page.run(() => document.querySelector('form')?.requestSubmit());
    await page.wait(40);
    expect(await registerLines()).toEqual([]);
    await page.run(() => WorkerInPage.release());
    await page.wait(160);
    const lines = (await registerLines()).filter(({ kind }) => kind === 'document');
    expect(lines.map(({ title }) => title)).toContain('A second thing');
    expect(lines.map(({ symbol }) => symbol)).toContain('SOC/7');
  });

  test('that are undone before the title is known are drawn again with it', async () => {
    await receive('two.txt', two);
    await page.click(row('A second thing'));
    WorkerInPage.hold();
    await press('A text begins here');
    await press('Undo the last correction');
    await page.run(() => WorkerInPage.release());
    await page.wait(20);
    await press('Do it again');
    const titles = page.all('textbox', 'Title').map((each) => (each as HTMLTextAreaElement).value);
    expect(titles).toEqual(['Draft Declaration on Peace', 'A second thing']);
  });

  test('that are undone as the title comes are drawn again with it, and come in', async () => {
    await receive('two.txt', two);
    await page.click(row('A second thing'));
    WorkerInPage.hold();
    await press('A text begins here');
    await page.run(async () => {
      WorkerInPage.release();
      await new Promise((passed) => setTimeout(passed, 1));
      page.find('button', 'Undo the last correction').click();
    });
    await page.wait(20);
    await press('Do it again');
    expect(await accept()).toHaveLength(2);
  });

  test('of two texts that are one are joined', async () => {
    await receive('two.txt', two);
    await page.click(row('A second thing'));
    await press('A text begins here');
    await press('Join with the part before');
    expect(page.all('listbox')).toHaveLength(1);
    const [text, ...others] = await accept();
    expect(others).toEqual([]);
    expect(text?.blocks).toHaveLength(4);
  });
});

describe('a paragraph', () => {
  test('becomes a heading, gets its number, and all of it can be undone and done again', async () => {
    await receive('draft.txt', draft);
    await page.click(row('Act'));
    await choose('It is a', 'heading 2');
    const number = page.find('textbox', 'Number');
    await page.type(number, 'II.');
    await page.press(number, 'Enter');
    await press('Undo the last correction');
    await press('Undo the last correction');
    await press('Do it again');
    const [text] = await accept();
    expect(text?.blocks.find(({ id }) => id === 'b3')).toMatchObject({
      kind: 'heading',
      level: 2,
      label: '2.',
    });
  });

  test('is walked to with the arrow keys', async () => {
    await receive('draft.txt', draft);
    const first = rows()[0] ?? page.body;
    expect(first.tabIndex).toBe(0);
    await page.press(first, 'ArrowDown');
    expect(rows()[1]?.getAttribute('aria-selected')).toBe('true');
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1, -1]);
  });

  test('chosen on the left is chosen on the right', async () => {
    await receive('draft.txt', draft);
    const original = document.querySelector<HTMLElement>('[data-original="b3"]');
    await page.click(original ?? page.body);
    expect(row('Act').getAttribute('aria-selected')).toBe('true');
    expect(original?.dataset.current).toBe('true');
  });
});

test('a text file is read again in the encoding that a person chooses', async () => {
  // *Решение* in Windows-1251, which nobody could tell from Western letters in so short a text.
  await receive('note.txt', Uint8Array.from([0xd0, 0xe5, 0xf8, 0xe5, 0xed, 0xe8, 0xe5, 0x2e]));
  await choose('Encoding of the letters', 'windows-1251');
  await page.wait(160);
  expect(rows().map((each) => each.textContent)).toEqual([expect.stringContaining('Решение.')]);
  await choose('Encoding of the letters', 'utf-8');
  await page.wait(160);
  expect(rows().map((each) => each.textContent)).toEqual([expect.stringContaining('Решение.')]);
});

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
    expect(document.querySelector('[data-original]')?.textContent).toContain('[swiftly] (+IND)');
    const [text] = await accept();
    expect(JSON.stringify(text?.blocks)).toContain('(+IND)');
    expect(await setting('authorParties')).toEqual({ 'A. Kumar': 'IND' });
    await receive('next.docx', trackedDocx('A. Kumar', 'slowly'));
    expect((page.find('combobox', 'Party of A. Kumar') as HTMLSelectElement).value).toBe('IND');
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
      'empty.txtThe file empty.txt is empty: it holds no bytes.',
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

// @vitest-environment jsdom
/** What a person can put right before a file enters the register, and what then is in it. */

import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { registerLines } from '#renderer/data/register';
import { bodyOf, docxOf, p } from '../../formats/support/docxOf';
import {
  accept,
  choose,
  draft,
  page,
  press,
  receive,
  row,
  rows,
  textOf,
  withImportScreen,
} from './importScreen';
import { WorkerInPage } from './workerInPage';

withImportScreen();

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
    await page.press(rows()[1] ?? page.body, 'End');
    expect(rows().at(-1)?.getAttribute('aria-selected')).toBe('true');
    await page.press(rows().at(-1) ?? page.body, 'Home');
    expect(rows()[0]?.getAttribute('aria-selected')).toBe('true');
  });

  test('chosen on the left is chosen on the right', async () => {
    await receive('draft.txt', draft);
    const original = document.querySelector<HTMLElement>('[data-original="b3"]');
    await page.click(original ?? page.body);
    expect(row('Act').getAttribute('aria-selected')).toBe('true');
    expect(original?.dataset.current).toBe('true');
  });
});

test('a joint note shows all its numbers, and a day in figures says in what order it was read and where it stands', async () => {
  await receive(
    'joint.txt',
    [
      'No. NCT/OWL/12 / No. SOC/DOC/7',
      'The Secretariat of the Conference on Interaction and Confidence Building Measures in Asia (CICA) presents its compliments to the CICA Member States and has the honour to forward the draft Decision on Owls.',
      'Comments are kindly requested no later than 06/07/2024.',
      'The Secretariat avails itself of this opportunity to renew to the CICA Member States the assurances of its highest consideration.',
      'Astana, 7 June 2024',
      'DRAFT DECISION ON OWLS',
      '1. The owls shall hoot.',
    ].join('\n\n'),
  );
  expect(page.body.textContent).toContain('NCT/OWL/12, SOC/DOC/7');
  await page.click(page.find('button', '“06/07/2024” is read with the day first, as 6 July 2024'));
  await page.wait(20);
  expect(row('no later than').getAttribute('aria-selected')).toBe('true');
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

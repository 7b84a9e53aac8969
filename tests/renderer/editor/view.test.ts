// @vitest-environment jsdom
/** The text on its page: what is drawn, and what keys, paste and input methods do to it. */

import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Document } from '#domain/document/document';
import type { EditorSession, SessionOptions } from '#renderer/editor/EditorSession';
import { draft, t } from '#tests/support/draft';
import { fakeLayout } from './layout';
import { linesOf, openText, select, type } from './support';
import { textOf } from './texts';

let page: HTMLElement;
let session: EditorSession | null = null;

beforeAll(fakeLayout);

beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
});

afterEach(() => {
  session?.destroy();
  session = null;
  page.remove();
});

function mount(text: Document, options: Partial<SessionOptions> = {}): EditorSession {
  session = openText(text, options);
  session.mount(page);
  return session;
}

const key = (code: string, more: KeyboardEventInit = {}) =>
  page.dispatchEvent(
    new KeyboardEvent('keydown', { code, key: code, bubbles: true, cancelable: true, ...more }),
  );

function paste(text: string, markup = '<b>foreign</b>'): void {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  const held: Readonly<Record<string, string>> = { 'text/plain': text, 'text/html': markup };
  const clipboardData = { getData: (kind: string) => held[kind] ?? '', files: [] };
  page.dispatchEvent(Object.assign(event, { clipboardData }));
}

const iran = '4. To continue [the [FATF] (-TUR) Standards] (-IRN) (+BHR, ISR) and [more] (+KAZ).';

describe('the text is drawn', () => {
  test('with every character in its place', () => {
    mount(textOf(iran));
    expect(page.textContent).toBe(iran.slice(3));
  });

  test('with words by what is asked for them, the inner group for itself', () => {
    mount(textOf(iran));
    const drawn = [...page.querySelectorAll('.words')].map((words) => [words.textContent, words.className]);
    expect(drawn).toEqual([
      ['the ', 'words base struck depth-0 contested'],
      ['FATF', 'words base struck depth-1'],
      [' Standards', 'words base struck depth-0 contested'],
      ['more', 'words proposed underlined depth-0 ours'],
    ]);
  });

  test('with a badge for each party, ours filled', () => {
    mount(textOf(iran));
    const badges = [...page.querySelectorAll('.party')].map((badge) => [badge.textContent, badge.className]);
    expect(badges).toEqual([
      ['-TUR', 'party minus attribution'],
      ['-IRN', 'party minus attribution'],
      ['+BHR', 'party plus attribution'],
      ['ISR', 'party plus attribution'],
      ['+KAZ', 'party plus our-sign attribution has-our-sign'],
    ]);
  });

  test('with contested and own paragraphs marked in the margin', () => {
    mount(textOf(iran, '5. Plain.'));
    expect(
      [...page.children].map((child) => /has-\w+(?: has-\w+)*/.exec(child.className)?.[0] ?? null),
    ).toEqual(['has-groups has-contested has-ours', null]);
  });

  test('with words for a screen reader in the place of punctuation', () => {
    const speak: SessionOptions['speak'] = ({ supports }) => `proposed by ${supports.join(' and ')}:`;
    mount(textOf('1. For [democracy] (+IND) now.'), { speak });
    expect(page.querySelector('[aria-label]')?.textContent).toBe('[');
    expect(page.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('proposed by IND:');
    const silent = [...page.querySelectorAll('[aria-hidden]')].map((element) => element.textContent).join('');
    expect(silent).toBe('](+IND)');
  });

  test('with private annotations hatched and those to share dotted', () => {
    const opened = mount(textOf('1. To support the Strategy.'));
    select(opened, 'b1', 'Strategy');
    const anchor = opened.anchorOfSelection();
    if (anchor) opened.setAnchors([{ id: 'a', anchor, visibility: 'private', resolved: false }]);
    expect(page.querySelector('.anchor.private')?.textContent).toBe('Strategy');
  });

  test('anew where something was typed, and nowhere else', () => {
    const opened = mount(textOf('1. For [all] (+IND).', '2. For [some] (+IND).'));
    const second = page.children[1]?.querySelector('.words');
    opened.goToBlock('b1', 3);
    type(opened, ' not');
    expect([...page.querySelectorAll('.words')].map((words) => words.textContent)).toEqual([
      'not',
      'all',
      'some',
    ]);
    expect(page.children[1]?.querySelector('.words')).toBe(second);
  });

  test('in the colours of another delegation when that is chosen', () => {
    const opened = mount(textOf(iran));
    opened.setParty('TUR');
    expect([...page.querySelectorAll('.our-sign')].map((badge) => badge.textContent)).toEqual(['-TUR']);
  });

  test('a group over two paragraphs has its words drawn in both', () => {
    mount(textOf('[It opens here, and', 'ends there.] (+IND)'));
    expect([...page.querySelectorAll('.words.spanning.proposed')].map((words) => words.textContent)).toEqual([
      'It opens here, and',
      'ends there.',
    ]);
  });
});

describe('keys', () => {
  test('Backspace takes letter after letter, and never the brackets of what it has asked for', () => {
    const opened = mount(textOf('1. To support it.'));
    opened.goToBlock('b1', 'To support'.length);
    for (let times = 0; times < 3; times++) key('Backspace');
    expect(linesOf(opened)[0]).toBe('To [support] (-KAZ) [supp] (+KAZ) it.');
    for (let times = 0; times < 4; times++) key('Backspace');
    expect(linesOf(opened)[0]).toBe('To [support] (-KAZ) it.');
    for (let times = 0; times < 3; times++) key('Backspace');
    expect(linesOf(opened)[0]).toBe('[To support] (-KAZ) it.');
  });

  test('Tab walks the cells of a circulated table, and leaves it behind the last one', () => {
    const opened = mount(draft(t(['Step', 'When'], ['Draft', 'June'])));
    opened.goToBlock('b1', 0);
    key('Tab');
    type(opened, 'Day');
    expect(linesOf(opened)[1]).toBe('[When] (-KAZ) [Day] (+KAZ)');
    key('Tab', { shiftKey: true });
    expect(opened.state.selection.$head.parent.textContent).toBe('Step');
    for (let times = 0; times < 3; times++) key('Tab');
    expect(key('Tab')).toBe(true);
  });

  test('Delete takes the letter in front of the caret', () => {
    const opened = mount(textOf('1. To support it.'));
    opened.goToBlock('b1', 0);
    for (let times = 0; times < 3; times++) key('Delete');
    expect(linesOf(opened)[0]).toBe('[To] (-KAZ) support it.');
  });

  test('Enter in the own paragraph takes the words behind the caret along', () => {
    const opened = mount(textOf('1. To support it.'));
    opened.run({ kind: 'proposeParagraph', text: 'To act. To go on.' });
    select(opened, 'n1', ' To go on');
    opened.goToBlock('n1', opened.getSnapshot().selection?.from);
    key('Enter');
    expect(linesOf(opened).slice(1)).toEqual(['[1a. To act.] (+KAZ)', '[1b. To go on.] (+KAZ)']);
  });

  test('Enter in a circulated paragraph leaves it whole', () => {
    const opened = mount(textOf('1. To support it.'));
    opened.goToBlock('b1', 4);
    key('Enter');
    type(opened, 'To act.');
    expect(linesOf(opened)).toEqual(['To support it.', '[1a. To act.] (+KAZ)']);
  });

  test('the arrow steps over an attribution as over one thing, in both directions', () => {
    const opened = mount(textOf('1. A [b] (+IND) (-TUR) c.'));
    opened.goToBlock('b1', 'A [b'.length);
    key('ArrowRight');
    expect(opened.getSnapshot().selection).toMatchObject({ from: 'A [b] (+IND) (-TUR)'.length });
    key('ArrowLeft');
    expect(opened.getSnapshot().selection).toMatchObject({ from: 'A [b'.length });
  });

  test('no selection begins or ends inside an attribution', () => {
    const opened = mount(textOf('1. A [b] (+IND) c.'));
    opened.goToBlock('b1', 3, 'A [b] (+I'.length);
    expect(opened.getSnapshot().selection).toMatchObject({ from: 3, to: 'A [b] (+IND)'.length });
    opened.goToBlock('b1', 'A [b] (+IN'.length);
    expect(opened.getSnapshot().selection).toMatchObject({ from: 'A [b] (+IND)'.length });
  });

  test('in an own draft Enter parts a paragraph and Backspace joins it again', () => {
    const draft = textOf('To support it.');
    const opened = mount(draft, { circulated: null, rolling: draft });
    opened.goToBlock('b1', 'To support'.length);
    key('Enter');
    expect(linesOf(opened)).toEqual(['To support', ' it.']);
    key('Backspace');
    expect(linesOf(opened)).toEqual(['To support it.']);
  });

  test('nothing happens and a hint appears while no delegation is chosen', () => {
    const opened = mount(textOf('1. To support it.'), { party: null });
    opened.goToBlock('b1', 4);
    key('Backspace');
    key('Enter');
    paste('x');
    expect(linesOf(opened)).toEqual(['To support it.']);
    expect(opened.getSnapshot().hint).toBe('chooseDelegation');
  });
});

describe('paste', () => {
  test('brings plain words and no foreign typography', () => {
    const opened = mount(textOf('1. To support it.'));
    opened.goToBlock('b1', 'To support'.length);
    paste(' and implement');
    expect(linesOf(opened)).toEqual(['To support [and implement] (+KAZ) it.']);
    expect(page.querySelector('b, strong')).toBeNull();
  });

  test('of several paragraphs proposes each of them, in order', () => {
    const opened = mount(textOf('1. To support it.', '2. To go on.'));
    opened.goToBlock('b1', 4);
    paste('To act.\r\n\r\nTo react.\r\n');
    expect(linesOf(opened)).toEqual([
      'To support it.',
      '[1a. To act.] (+KAZ)',
      '[1b. To react.] (+KAZ)',
      'To go on.',
    ]);
  });

  test('of markup without a plain text brings its words', () => {
    const opened = mount(textOf('1. To support it.'));
    opened.goToBlock('b1', 'To support '.length);
    paste('', '<p>and <b>implement</b></p>');
    expect(linesOf(opened)).toEqual(['To support [and implement] (+KAZ) it.']);
  });

  test('of brackets is refused with a hint', () => {
    const opened = mount(textOf('1. To support it.'));
    opened.goToBlock('b1', 4);
    paste('[sovereignty] (+IND)');
    expect(linesOf(opened)).toEqual(['To support it.']);
    expect(opened.getSnapshot().hint).toBe('bracketsTyped');
  });

  test('of several paragraphs with brackets is refused too, so that nobody is said to ask for them here', () => {
    const opened = mount(textOf('1. To support it.'));
    opened.goToBlock('b1', 4);
    paste('To act.\nTo [react] (+IND) soon.');
    expect(linesOf(opened)).toEqual(['To support it.']);
    expect(opened.getSnapshot().hint).toBe('bracketsTyped');
  });
});

describe('an input method', () => {
  const compose = (opened: EditorSession, text: string) => {
    const { from, to } = opened.state.selection;
    opened.dispatch(opened.state.tr.insertText(text, from, to).setMeta('composition', 1));
  };

  test('becomes one proposal when it is done, and nothing of it is saved before', () => {
    const opened = mount(textOf('1. To support it.'));
    opened.goToBlock('b1', 'To support'.length);
    compose(opened, ' қ');
    compose(opened, 'олдау');
    expect(linesOf(opened)).toEqual(['To support it.']);
    expect(page.textContent).toBe('To support қолдау it.');
    opened.endComposition();
    expect(linesOf(opened)).toEqual(['To support [қолдау] (+KAZ) it.']);
    opened.run({ kind: 'undo' });
    expect(linesOf(opened)).toEqual(['To support it.']);
  });

  test('that was broken off leaves nothing behind', () => {
    const opened = mount(textOf('1. To support it.'));
    opened.goToBlock('b1', 'To support'.length);
    compose(opened, 'x');
    opened.dispatch(opened.state.tr.delete(11, 12).setMeta('composition', 1));
    opened.endComposition();
    expect(linesOf(opened)).toEqual(['To support it.']);
    expect(opened.getSnapshot().canUndo).toBe(false);
  });
});

test('the browser’s own undo and typography keys are kept from the page', () => {
  const opened = mount(textOf('1. To support it.'));
  for (const inputType of ['historyUndo', 'formatBold']) {
    const event = new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true });
    page.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  }
  expect(linesOf(opened)).toEqual(['To support it.']);
});

test('the group under the pointer is told, and forgotten when the pointer leaves', () => {
  const opened = mount(textOf('1. For [all] (+IND).'));
  page.querySelector('.words')?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  expect(opened.getHovered()).toMatchObject({ text: 'all', supports: ['IND'] });
  page.dispatchEvent(new MouseEvent('mouseleave'));
  expect(opened.getHovered()).toBeNull();
});

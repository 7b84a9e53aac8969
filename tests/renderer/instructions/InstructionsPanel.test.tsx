// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '#renderer/commands/registry';
import { agreementMarksOf } from '#renderer/data/agreement';
import { db } from '#renderer/data/database';
import { instructionsOf } from '#renderer/data/instructions';
import { reasonsOf } from '#renderer/data/reasons';
import { setSetting } from '#renderer/data/settings';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { AgreementStatus } from '#renderer/features/instructions/AgreementStatus.tsx';
import { InstructionsPanel } from '#renderer/features/instructions/InstructionsPanel.tsx';
import { useInstructionDrafts } from '#renderer/features/instructions/instructionDrafts';
import { PositionSync } from '#renderer/features/instructions/PositionSync.tsx';
import { usePositionsState } from '#renderer/features/instructions/positionsState';
import { registerSession } from '#renderer/state/openTexts';
import { useToasts } from '#renderer/state/toasts';
import { useWorkspace } from '#renderer/state/workspace';
import { ourDelegation } from '#tests/support/ourDelegation';
import { openPage, type Page } from '../../support/page';
import { openText, select } from '../editor/support';
import { textOf } from '../editor/texts';

const text = textOf(
  '1. To support the Strategy in full.',
  '2. To respect [the law] (+IND) always.',
  '3. To act.',
);

let page: Page;
let session: EditorSession;
let unregister: () => void;

/** Long enough for the database, the rest of typing and the margin. */
const settle = () => page.wait(420);
const run = async (command: Parameters<typeof runCommand>[0]) => {
  await page.run(() => void runCommand(command));
  await page.wait(40);
};

beforeEach(async () => {
  await Promise.all([db.instructions.clear(), db.agreement.clear(), db.reasons.clear()]);
  await setSetting('delegation', ourDelegation);
  useInstructionDrafts.setState({ drafts: {} });
  usePositionsState.setState({ texts: {} });
  useToasts.setState({ toasts: [] });
  session = openText(text);
  unregister = registerSession('d1', session);
  page = await openPage(
    <>
      <PositionSync documentId="d1" />
      <AgreementStatus documentId="d1" />
      <InstructionsPanel documentId="d1" />
    </>,
  );
  await settle();
});

afterEach(async () => {
  await page.close();
  unregister();
});

const field = (label: string) => {
  const found = [...page.body.querySelectorAll('label')].find((each) => each.textContent === label);
  const control = found && page.body.querySelector<HTMLElement>(`#${CSS.escape(found.htmlFor)}`);
  if (!control) throw new Error(`no field ${label}`);
  return control;
};

const choose = (label: string, value: string) =>
  page.run(() => {
    const control = field(label) as HTMLSelectElement;
    control.value = value;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  });

/** A red line to keep the words that are selected. */
async function redLine(words: string, rule: 'keep' | 'never' = 'keep') {
  await page.run(() => select(session, 'b1', words));
  await run('text.instruct');
  await choose('The capital says', 'red-line');
  await choose('Red line', rule);
  await page.type(field('Source'), 'Cable 14');
  await page.press(field('Source'), 'Enter', { ctrlKey: true });
  await settle();
}

const drawn = () =>
  session.state.plugins.flatMap((plugin) => {
    const set = plugin.props.decorations?.call(plugin, session.state) as
      | { find?: () => { type: { attrs?: Record<string, string> } }[] }
      | null
      | undefined;
    return (set?.find?.() ?? []).flatMap(({ type }) => type.attrs?.['data-margin'] ?? []);
  });

describe('An instruction', () => {
  it('is begun on the selected words, stored with its source, and said to be private', async () => {
    await redLine('the Strategy');
    expect(useWorkspace.getState().inspectorTab).toBe('instructions');
    expect(await instructionsOf('d1')).toMatchObject([
      {
        scope: 'group',
        position: 'red-line',
        redLine: { rule: 'keep', words: 'the Strategy' },
        source: 'Cable 14',
        anchor: { block: 'b1', quote: 'the Strategy' },
      },
    ]);
    const card = page.find('article', 'Red line');
    expect(card.textContent).toContain('private');
    expect(card.querySelector('svg.lucide-lock')).not.toBeNull();
    expect(drawn()).toEqual(['instr.']);
  });

  it('on a group takes the words inside it', async () => {
    await page.run(() => session.goToBlock('b2', '2. To respect'.length));
    await run('text.instruct');
    await page.click(page.find('button', 'Save'));
    await settle();
    expect((await instructionsOf('d1'))[0]).toMatchObject({ scope: 'group', anchor: { quote: 'the law' } });
  });

  it('without a selection is about the paragraph', async () => {
    await page.run(() => session.goToBlock('b3', 2));
    await run('text.instruct');
    await page.click(page.find('button', 'Save'));
    await settle();
    expect((await instructionsOf('d1'))[0]).toMatchObject({ scope: 'paragraph', anchor: { block: 'b3' } });
  });

  it('says at once, in list, margin and status, that its red line is crossed, and when it is no more', async () => {
    await redLine('the Strategy');
    await page.run(() => {
      select(session, 'b1', 'Strategy');
      session.run({ kind: 'proposeDeletion' });
    });
    await settle();
    expect(page.find('article', 'Red line').textContent).toContain('our own sign asks for the words to go');
    expect(page.text()).toContain('1 red line crossed');
    expect(drawn()).toEqual(['red line']);
    await page.run(() => void session.run({ kind: 'undo' }));
    await settle();
    expect(page.text()).not.toContain('Crossed:');
  });

  it('is taken away with Delete and put back by its undo', async () => {
    await redLine('the Strategy');
    await page.press(page.find('article', 'Red line'), 'Delete');
    await settle();
    expect(await instructionsOf('d1')).toEqual([]);
    await page.run(() => useToasts.getState().toasts.at(-1)?.action?.run());
    await settle();
    expect(await instructionsOf('d1')).toHaveLength(1);
  });

  it('is changed, and its undo gives the former words back', async () => {
    await redLine('the Strategy');
    await page.click(page.find('button', 'Change'));
    await page.type(field('Fallback words'), 'the strategy as adopted');
    await page.click(page.find('button', 'Save'));
    await settle();
    expect((await instructionsOf('d1'))[0]?.fallback).toBe('the strategy as adopted');
    await page.run(() => useToasts.getState().toasts.at(-1)?.action?.run());
    await settle();
    expect((await instructionsOf('d1'))[0]?.fallback).toBe('');
  });

  it('that is linked names what it is given against, and the other end what it buys; both lead there', async () => {
    await redLine('the Strategy');
    await redLine('in full', 'never');
    const [first, second] = await instructionsOf('d1');
    await page.run(() => void db.instructions.update(second?.id ?? '', { linkedTo: first?.id ?? null }));
    await settle();
    expect(page.text()).toContain('Only against: Red line, 1');
    await page.click(page.find('button', 'In exchange we give: Red line, 1'));
    expect(session.getSnapshot().selection).toMatchObject({
      block: 'b1',
      from: 'To support the Strategy '.length,
    });
  });

  it('given up with Escape stores nothing', async () => {
    await run('text.instruct');
    await page.press(field('Source'), 'Escape');
    await settle();
    expect(page.all('form')).toHaveLength(0);
    expect(await instructionsOf('d1')).toEqual([]);
  });
});

describe('A mark of agreement', () => {
  it('is set by its command, drawn, counted, and taken back when it is made twice', async () => {
    expect(page.text()).toContain('2 of 3 agreed');
    await page.run(() => session.goToBlock('b3', 2));
    await run('text.agree');
    await settle();
    expect(drawn()).toEqual(['agreed']);
    await run('text.agree');
    await settle();
    expect(await agreementMarksOf('d1')).toEqual([]);
    expect(drawn()).toEqual([]);
  });

  it('takes the place of another one of the paragraph, and its undo brings that back', async () => {
    await page.run(() => session.goToBlock('b3', 2));
    await run('text.agree');
    await run('text.adReferendum');
    await settle();
    expect(await agreementMarksOf('d1')).toMatchObject([{ mark: 'ad-referendum' }]);
    await page.run(() => useToasts.getState().toasts.at(-1)?.action?.run());
    await settle();
    expect(await agreementMarksOf('d1')).toMatchObject([{ mark: 'agreed' }]);
  });

  it('cannot say agreed while brackets stand in the paragraph', async () => {
    await page.run(() => session.goToBlock('b2', 2));
    await run('text.agree');
    expect(await agreementMarksOf('d1')).toEqual([]);
    expect(useToasts.getState().toasts.at(-1)?.text).toContain('Brackets still stand');
  });

  it('is overtaken when brackets come into an agreed paragraph', async () => {
    await page.run(() => session.goToBlock('b3', 2));
    await run('text.agree');
    await settle();
    await page.run(() => {
      select(session, 'b3', 'act');
      session.run({ kind: 'proposeDeletion' });
    });
    await settle();
    expect(drawn()).toEqual(['re\u00adopened']);
    expect(page.text()).toContain('1 of 3 agreed');
  });
});

describe('A reason', () => {
  it('is written on the group at the caret, and says that it is to share', async () => {
    await page.run(() => session.goToBlock('b2', '2. To respect'.length));
    await run('text.reason');
    expect(page.text()).toContain('A reason is there to be shared');
    await page.type(field('Why it is asked for'), 'Agreed language');
    await page.run(() => page.body.querySelector('form')?.requestSubmit());
    await settle();
    expect(await reasonsOf('d1')).toMatchObject([{ text: 'Agreed language', anchor: { quote: 'the law' } }]);
  });

  it('outside a group is refused with a word', async () => {
    await page.run(() => session.goToBlock('b3', 2));
    await run('text.reason');
    expect(useToasts.getState().toasts).toMatchObject([{ tone: 'problem' }]);
  });
});

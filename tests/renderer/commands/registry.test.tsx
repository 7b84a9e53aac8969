// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CommandId } from '#bridge/commands';
import { listenForCommands } from '#renderer/commands/listen';
import { canRun, enabledCommands, lendCommands, runCommand, useCommands } from '#renderer/commands/registry';
import { openPage } from '../../support/page.tsx';

function Counting({ count, onRun }: { readonly count: number; readonly onRun: (count: number) => void }) {
  useCommands({ 'text.support': () => onRun(count) });
  return null;
}

function Opposing({ able }: { readonly able: boolean }) {
  useCommands({ 'text.oppose': able ? () => undefined : null });
  return null;
}

describe('a command', () => {
  test('is carried out by the screen that came last', () => {
    const calls: string[] = [];
    const back = [
      lendCommands(() => ({ 'edit.undo': () => calls.push('window') })),
      lendCommands(() => ({ 'edit.undo': () => calls.push('text') })),
    ];
    runCommand('edit.undo');
    back[1]?.();
    runCommand('edit.undo');
    back[0]?.();
    expect(calls).toEqual(['text', 'window']);
    expect(runCommand('edit.undo')).toBe(false);
  });

  test('that a screen says is impossible now is not passed on to the one below', () => {
    const below = vi.fn();
    const back = [lendCommands(() => ({ 'edit.undo': below })), lendCommands(() => ({ 'edit.undo': null }))];
    expect(canRun('edit.undo')).toBe(false);
    expect(runCommand('edit.undo')).toBe(false);
    for (const take of back) take();
    expect(below).not.toHaveBeenCalled();
  });

  test('runs what its screen says at this moment, not what it said when it was mounted', async () => {
    const calls: number[] = [];
    const page = await openPage(<Counting count={1} onRun={(count) => calls.push(count)} />);
    await page.rerender(<Counting count={2} onRun={(count) => calls.push(count)} />);
    runCommand('text.support');
    await page.close();
    expect(calls).toEqual([2]);
    expect(canRun('text.support')).toBe(false);
  });

  test('becomes possible and impossible as its screen says so', async () => {
    const page = await openPage(<Opposing able={false} />);
    expect(enabledCommands()).not.toContain('text.oppose');
    await page.rerender(<Opposing able />);
    expect(enabledCommands()).toContain('text.oppose');
    await page.close();
  });
});

describe('keys and the native menu', () => {
  const reported: (readonly CommandId[])[] = [];
  let fromMenu: (id: CommandId) => void = () => undefined;
  let end: () => void = () => undefined;

  beforeEach(() => {
    reported.length = 0;
    end = listenForCommands(
      {
        onCommand: (listener) => {
          fromMenu = listener;
          return () => undefined;
        },
        setEnabledCommands: async ({ enabled }) => {
          reported.push(enabled);
          return { ok: true, value: null };
        },
      },
      false,
    );
  });

  afterEach(() => {
    end();
    document.body.replaceChildren();
  });

  const type = (code: string, target: EventTarget = document.body) => {
    const event = new KeyboardEvent('keydown', { code, ctrlKey: true, bubbles: true, cancelable: true });
    target.dispatchEvent(event);
    return event;
  };

  test('run a command, and the menu’s own accelerator does not run it again', () => {
    const run = vi.fn();
    const take = lendCommands(() => ({ 'text.support': run }));
    expect(type('Enter').defaultPrevented).toBe(true);
    fromMenu('text.support');
    take();
    expect(run).toHaveBeenCalledTimes(2);
  });

  test('that nobody can carry out are left to the page', () => {
    expect(type('Enter').defaultPrevented).toBe(false);
  });

  test('pressed before the first screen stands are carried out when it has come, once', () => {
    const run = vi.fn();
    type('KeyK');
    const back = [lendCommands(() => ({ 'note.new': run })), lendCommands(() => ({ 'view.palette': run }))];
    expect(run).toHaveBeenCalledTimes(1);
    for (const take of back) take();
    lendCommands(() => ({ 'view.palette': run }))();
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('pressed long before, or while a screen stands that does not know them, are not carried out later', () => {
    const run = vi.fn();
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    type('KeyK');
    clock.mockReturnValue(3001);
    lendCommands(() => ({ 'view.palette': run }))();
    const take = lendCommands(() => ({ 'note.new': run }));
    type('KeyK');
    lendCommands(() => ({ 'view.palette': run }))();
    take();
    clock.mockRestore();
    expect(run).not.toHaveBeenCalled();
  });

  test('tell main what is possible, when that changes', () => {
    const take = lendCommands(() => ({ 'note.new': () => undefined }));
    expect(reported.at(-1)).toContain('note.new');
    take();
    expect(reported.at(-1)).not.toContain('note.new');
  });

  test('leave undo to the line that is being written', () => {
    const run = vi.fn();
    const take = lendCommands(() => ({ 'edit.undo': run, 'text.oppose': run, 'view.palette': run }));
    const input = document.body.appendChild(document.createElement('input'));
    type('KeyZ', input);
    type('Backspace', input);
    expect(run).not.toHaveBeenCalled();
    type('KeyK', input);
    take();
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('leave Ctrl+Enter to a form, also on its choices: it saves the form and signs no proposal behind it', () => {
    const run = vi.fn();
    const take = lendCommands(() => ({ 'text.support': run }));
    const form = document.body.appendChild(document.createElement('form'));
    type('Enter', form.appendChild(document.createElement('select')));
    take();
    expect(run).not.toHaveBeenCalled();
  });

  test('do nothing behind an open dialog', () => {
    const run = vi.fn();
    const take = lendCommands(() => ({ 'file.closeTab': run }));
    document.body.innerHTML = '<dialog open></dialog>';
    type('KeyW');
    fromMenu('file.closeTab');
    take();
    expect(run).not.toHaveBeenCalled();
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { useToasts } from '#renderer/state/toasts';
import { useWorkspace } from '#renderer/state/workspace';

const desk = () => useWorkspace.getState();
const openAll = (...ids: readonly string[]) => {
  for (const id of ids) desk().open({ kind: 'document', id });
};
const tabs = () => desk().tabs.map(({ id }) => id);

beforeEach(() => useWorkspace.setState({ tabs: [], active: null }));

describe('open texts', () => {
  test('stand once each, and opening one again comes back to it', () => {
    openAll('a', 'b', 'a');
    expect(tabs()).toEqual(['a', 'b']);
    expect(desk().active).toBe('a');
  });

  test('closing the active one goes to its right neighbour, else to the left one, else to none', () => {
    openAll('a', 'b', 'c');
    desk().activate('b');
    desk().close('b');
    expect(desk().active).toBe('c');
    desk().close('c');
    expect(desk().active).toBe('a');
    desk().close('a');
    expect(desk().active).toBeNull();
  });

  test('closing another one leaves the active one', () => {
    openAll('a', 'b');
    desk().close('a');
    expect(desk().active).toBe('b');
  });

  test('that are not open cannot become active', () => {
    openAll('a');
    desk().activate('nowhere');
    expect(desk().active).toBe('a');
  });
});

test('choosing a part of the register shows the register', () => {
  desk().setPanes({ register: false });
  desk().showRegister('notes');
  expect(desk()).toMatchObject({ registerView: 'notes', panes: { register: true } });
});

test('of many messages only the last three stay', () => {
  const { add } = useToasts.getState();
  for (const text of ['1', '2', '3', '4']) add({ text, tone: 'done' });
  expect(useToasts.getState().toasts.map(({ text }) => text)).toEqual(['2', '3', '4']);
});

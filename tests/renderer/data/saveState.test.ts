import { expect, test } from 'vitest';
import { overall, tracked, useSaveState, type WriterState } from '#renderer/data/saveState';

const saved = (at: string | null): WriterState => ({ kind: 'saved', at });
const failed: WriterState = { kind: 'failed', retry: () => undefined, copy: null };

test('the worst state of all writers is shown', () => {
  expect(
    overall(
      new Map([
        ['a', saved('2026-01-01T10:00:00Z')],
        ['b', failed],
        ['c', { kind: 'saving' }],
      ]),
    ),
  ).toBe(failed);
  expect(
    overall(
      new Map<string, WriterState>([
        ['a', saved(null)],
        ['b', { kind: 'saving' }],
      ]),
    ).kind,
  ).toBe('saving');
});

test('the hour shown is that of the latest save', () => {
  const writers = new Map([
    ['a', saved('2026-01-01T10:00:00Z')],
    ['b', saved('2026-01-01T11:00:00Z')],
    ['c', saved(null)],
  ]);
  expect(overall(writers)).toEqual(saved('2026-01-01T11:00:00Z'));
});

test('a closed text leaves the hour of its save behind', () => {
  const { report, forget } = useSaveState.getState();
  report('text', saved('2026-01-01T12:00:00Z'));
  forget('text');
  expect(useSaveState.getState().writers.has('text')).toBe(false);
  expect(overall(useSaveState.getState().writers)).toEqual(saved('2026-01-01T12:00:00Z'));
});

test('an action is saving until its last one has ended, and a failure reaches whoever asked', async () => {
  const first = tracked(Promise.resolve('done'));
  const second = tracked(Promise.reject(new Error('full')));
  expect(overall(useSaveState.getState().writers).kind).toBe('saving');
  expect(await first).toBe('done');
  await expect(second).rejects.toThrow('full');
  expect(overall(useSaveState.getState().writers).kind).toBe('saved');
});

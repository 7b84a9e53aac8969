// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ChanceryApi } from '#bridge/api';
import { saveCopy } from '#renderer/app/saveCopy';
import type { EditorApi } from '#renderer/editor/editorApi';
import { startI18n } from '#renderer/i18n/index';
import { registerSession } from '#renderer/state/openTexts';
import { useToasts } from '#renderer/state/toasts';
import { documentOf } from '../data/readings';

const token = '00000000-0000-4000-8000-000000000000';
let written: string[] = [];
let api: Partial<ChanceryApi>;

const session = (title: string, text: string) =>
  ({ content: () => ({ rolling: documentOf(title, [text]), origins: [] }) }) as unknown as EditorApi;

beforeEach(async () => {
  written = [];
  useToasts.setState({ toasts: [] });
  await startI18n('en');
  api = {
    chooseSave: async () => ({ ok: true, value: { token, name: 'copy.txt', size: 0 } }),
    writeFile: async ({ bytes }) => {
      written.push(new TextDecoder().decode(bytes));
      return { ok: true, value: null };
    },
  };
  vi.stubGlobal('chancery', api);
});

afterEach(() => vi.unstubAllGlobals());

const messages = () => useToasts.getState().toasts.map(({ text }) => text);

describe('a copy of the open texts', () => {
  test('holds what stands on the screen, brackets and all, without asking the database', async () => {
    const close = [
      registerSession('a', session('First', 'Resolve to [undertake] (-ISR)')),
      registerSession('b', session('Second', 'Act')),
    ];
    await saveCopy();
    for (const each of close) each();
    expect(written).toHaveLength(1);
    expect(written[0]).toContain('Resolve to [undertake] (-ISR)');
    expect(written[0]).toContain('Act');
    expect(messages()).toEqual(['copy.txt is written.']);
  });

  test('of one text leaves the others out', async () => {
    const close = [
      registerSession('a', session('First', 'one')),
      registerSession('b', session('Second', 'two')),
    ];
    await saveCopy('b');
    for (const each of close) each();
    expect(written[0]).not.toContain('one');
  });

  test('that the disk refuses is told in its sentence', async () => {
    vi.stubGlobal('chancery', {
      ...api,
      writeFile: async () => ({ ok: false, error: { code: 'file.diskFull', facts: { name: 'copy.txt' } } }),
    });
    const close = registerSession('a', session('First', 'one'));
    await saveCopy();
    close();
    expect(messages()[0]).toContain('The disk is full: copy.txt was not written');
  });

  test('where no text is open is no empty file but a sentence', async () => {
    await saveCopy();
    expect(written).toEqual([]);
    expect(messages()).toEqual(['No text is open, so there is nothing to copy.']);
  });

  test('is not written when the person cancels', async () => {
    vi.stubGlobal('chancery', { ...api, chooseSave: async () => ({ ok: true, value: null }) });
    const close = registerSession('a', session('First', 'one'));
    await saveCopy();
    close();
    expect(written).toEqual([]);
    expect(messages()).toEqual([]);
  });
});

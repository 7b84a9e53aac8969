/** The contract as a table, compared with what stands on both sides of it. */

import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { commands } from '#bridge/commands';
import {
  appErrorSchema,
  bytesUpTo,
  channelOf,
  type EventName,
  events,
  type RequestName,
  requests,
  resultSchemaOf,
} from '#bridge/contract';
import { bridgeLimits as limits } from '#bridge/limits';
import { errorSentences } from '#domain/errors';
import { handlersOf, type Services } from '#main/handlers';
import { fullPaper, paperOf } from './fullPaper';

const ipcRenderer = vi.hoisted(() => ({
  invoke: vi.fn(async () => null),
  on: vi.fn(),
  removeListener: vi.fn(),
}));
const exposed = vi.hoisted(() => new Map<string, Record<string, unknown>>());

vi.mock('electron', () => ({
  ipcRenderer,
  contextBridge: {
    exposeInMainWorld: (name: string, api: Record<string, unknown>) => exposed.set(name, api),
  },
}));

await import('../../src/preload/index');

const names = Object.keys(requests) as RequestName[];
const token = '11111111-1111-4111-8111-111111111111';
const accepts = (name: RequestName, request: unknown) => v.is(requests[name].request, request);

describe('every capability of the page', () => {
  const handlers = handlersOf({} as Services);

  it.each(names)('%s has a handler in main', (name) => {
    expect(handlers[name]).toBeTypeOf('function');
  });

  it.each(names.filter((name) => name !== 'closeReady'))(
    '%s has a preload function on its own channel',
    async (name) => {
      const api = exposed.get('chancery') ?? {};
      ipcRenderer.invoke.mockClear();
      await (api[name] as (request: unknown) => Promise<unknown>)('asked');
      expect(ipcRenderer.invoke.mock.calls.map((call: unknown[]) => call[0])).toEqual([channelOf(name)]);
    },
  );

  it('stands in the contract: main has no handler and the preload no function beyond it', () => {
    expect(Object.keys(handlers).sort()).toEqual([...names].sort());
    const told = ['onBeforeClose', 'onCommand', 'onOpenFiles', 'onReminders', 'onScreenReader'];
    expect(Object.keys(exposed.get('chancery') ?? {}).sort()).toEqual(
      [...names.filter((name) => name !== 'closeReady'), ...told].sort(),
    );
    expect([...exposed.keys()]).toEqual(['chancery']);
  });

  it('has an event channel where main speaks first, and no event object reaches the page', () => {
    const heard: unknown[] = [];
    const api = exposed.get('chancery') as Record<string, (listener: (value: unknown) => void) => () => void>;
    const end = api.onCommand?.((value) => heard.push(value));
    const [channel, relay] = ipcRenderer.on.mock.calls.at(-1) as [string, (...all: unknown[]) => void];
    relay({ sender: 'electron' }, 'file.save');
    expect(channel).toBe(channelOf('command'));
    expect(heard).toEqual(['file.save']);
    end?.();
    expect(ipcRenderer.removeListener).toHaveBeenCalledWith(channel, relay);
  });
});

describe('closing', () => {
  const ask = async () => {
    const listening = ipcRenderer.on.mock.calls.filter(([channel]) => channel === 'chancery:beforeClose');
    ipcRenderer.invoke.mockClear();
    for (const [, listener] of listening) await listener();
    return ipcRenderer.invoke.mock.calls.at(-1);
  };
  const api = exposed.get('chancery') as { onBeforeClose(listener: () => Promise<void>): () => void };

  it('is answered at once by a page without anything to save', async () => {
    expect(await ask()).toEqual(['chancery:closeReady', { saved: true }]);
  });

  it('tells main when one of several listeners could not save', async () => {
    const ends = [
      api.onBeforeClose(async () => undefined),
      api.onBeforeClose(() => Promise.reject(new Error())),
    ];
    expect(await ask()).toEqual(['chancery:closeReady', { saved: false }]);
    for (const end of ends) end();
    expect(await ask()).toEqual(['chancery:closeReady', { saved: true }]);
  });
});

describe('what a request may hold', () => {
  const bytes = (length: number) => ({ byteLength: length, length });

  it('takes no field that is not agreed', () => {
    expect(accepts('readFile', { token })).toBe(true);
    expect(accepts('readFile', { token, path: '/etc/passwd' })).toBe(false);
    expect(accepts('appInfo', undefined)).toBe(true);
    expect(accepts('appInfo', {})).toBe(false);
  });

  it.each(['../up', '/etc/passwd', 'a/b', 'a\\b', 'C:x', '.', '..', '', 'a\u0000b', 'a\nb', 'x'.repeat(256)])(
    'suggests no file name like %j',
    (suggestedName) => {
      expect(accepts('chooseSave', { suggestedName, kind: 'docx', title: '' })).toBe(false);
    },
  );

  it('takes a file name up to its limit', () => {
    const named = (length: number) => ({ suggestedName: 'ж'.repeat(length), kind: 'pdf', title: '' });
    expect(accepts('chooseSave', named(limits.nameLength))).toBe(true);
    expect(accepts('chooseSave', named(limits.nameLength + 1))).toBe(false);
  });

  it('takes a title up to its limit', () => {
    expect(accepts('openFiles', { title: 'x'.repeat(limits.nameLength) })).toBe(true);
    expect(accepts('openFiles', { title: 'x'.repeat(limits.nameLength + 1) })).toBe(false);
  });

  it('takes as many files of a folder as may be chosen at once', () => {
    const folder = (count: number) => ({
      name: 'Circulars',
      files: Array.from({ length: count }, () => ({ token, name: 'note.docx', size: 1 })),
      leftOut: 3,
    });
    const answers = (value: unknown) => v.is(requests.openFolder.response, value);
    expect(answers(folder(limits.files))).toBe(true);
    expect(answers(folder(limits.files + 1))).toBe(false);
    expect(answers({ ...folder(1), name: '/home/someone/Circulars' })).toBe(false);
    expect(answers(null)).toBe(true);
  });

  it('takes an address up to its limit', () => {
    expect(accepts('openExternal', { url: 'x'.repeat(limits.urlLength) })).toBe(true);
    expect(accepts('openExternal', { url: 'x'.repeat(limits.urlLength + 1) })).toBe(false);
  });

  it('takes bytes up to the limit, and only bytes', () => {
    expect(v.is(bytesUpTo(3), new Uint8Array(3))).toBe(true);
    expect(v.is(bytesUpTo(3), new Uint8Array(4))).toBe(false);
    for (const other of [new Uint16Array(1), new ArrayBuffer(1), [1], 'a', bytes(1), null]) {
      expect(v.is(bytesUpTo(3), other)).toBe(false);
    }
  });

  it('the window is enlarged three times at most and never made too small to use', () => {
    expect(accepts('setInterfaceZoom', { factor: limits.zoomMost })).toBe(true);
    expect(accepts('setInterfaceZoom', { factor: limits.zoomMost + 1 })).toBe(false);
    expect(accepts('setInterfaceZoom', { factor: limits.zoomLeast })).toBe(true);
    expect(accepts('setInterfaceZoom', { factor: 0 })).toBe(false);
  });

  it('takes the known commands only, each at most once round', () => {
    const all = commands.map((command) => command.id);
    expect(accepts('setEnabledCommands', { enabled: all })).toBe(true);
    expect(accepts('setEnabledCommands', { enabled: [...all, 'file.save'] })).toBe(false);
    expect(accepts('setEnabledCommands', { enabled: ['file.destroy'] })).toBe(false);
  });

  it.each(['', 'x', token.replace('-', ''), `${token}0`, '../../etc/passwd'])(
    'takes no token like %j',
    (bad) => {
      expect(accepts('readFile', { token: bad })).toBe(false);
    },
  );
});

describe('a paper on its way to the pages', () => {
  const takes = (paper: unknown) => accepts('renderPdf', { paper });

  it('passes with every field that the types know', () => {
    expect(v.safeParse(requests.renderPdf.request, { paper: fullPaper }).issues).toBeUndefined();
  });

  it('holds a run up to the limit', () => {
    expect(takes(paperOf('x'.repeat(limits.runLength)))).toBe(true);
    expect(takes(paperOf('x'.repeat(limits.runLength + 1)))).toBe(false);
  });

  it('holds as many parts, blocks, runs and cells as the limits say', () => {
    const part = { ...fullPaper.parts[0], blocks: [] as unknown[] };
    const blocks = (count: number) => ({
      ...fullPaper,
      parts: [{ ...part, blocks: Array(count).fill({ kind: 'rule' }) }],
    });
    const run = { kind: 'break' };
    const noted = (count: number) => ({
      ...fullPaper,
      parts: [{ ...part, blocks: [{ kind: 'sideNote', runs: Array(count).fill(run) }] }],
    });
    const cell = { colspan: 1, rowspan: 1, paragraphs: [] };
    const wide = (count: number) => ({
      ...fullPaper,
      parts: [
        { ...part, blocks: [{ kind: 'table', headerRows: 0, rows: [{ cells: Array(count).fill(cell) }] }] },
      ],
    });
    const parts = (count: number) => ({ ...fullPaper, parts: Array(count).fill(part) });
    const cases = [
      [parts, limits.paperParts],
      [blocks, limits.paperBlocks],
      [noted, limits.paperRuns],
      [wide, limits.tableCells],
    ] as const;
    for (const [make, limit] of cases) {
      expect(takes(make(limit))).toBe(true);
      expect(takes(make(limit + 1))).toBe(false);
    }
  });

  it('holds no footnote inside a footnote, and no field that pages do not know', () => {
    const inner = { kind: 'footnote', runs: [{ kind: 'footnote', runs: [] }] };
    const part = { ...fullPaper.parts[0], blocks: [{ kind: 'sideNote', runs: [inner] }] };
    expect(takes({ ...fullPaper, parts: [part] })).toBe(false);
    expect(takes({ ...fullPaper, private: 'instruction' })).toBe(false);
  });
});

describe('what is answered', () => {
  const answers = (value: unknown) => v.is(resultSchemaOf('openExternal'), value);

  it('is a value or an error with a known code', () => {
    expect(answers({ ok: true, value: true })).toBe(true);
    expect(answers({ ok: true, value: 'yes' })).toBe(false);
    expect(answers({ ok: false, error: { code: 'external.refused' } })).toBe(true);
    expect(answers({ ok: false, error: { code: 'external.unheard' } })).toBe(false);
    expect(answers({ ok: false, error: { code: 'external.refused', path: '/home/x' } })).toBe(false);
  });

  it('knows every error that has a sentence', () => {
    for (const code of Object.keys(errorSentences)) expect(v.is(appErrorSchema, { code })).toBe(true);
  });

  it('shows files without folders', () => {
    const handle = (name: string) => v.is(events.filesOpened, [{ token, name, size: 1 }]);
    expect(handle('circular.docx')).toBe(true);
    expect(handle('/home/x/circular.docx')).toBe(false);
    const many = (count: number) =>
      v.is(events.filesOpened, Array(count).fill({ token, name: 'a', size: 1 }));
    expect(many(limits.files)).toBe(true);
    expect(many(limits.files + 1)).toBe(false);
  });

  it('has one channel an entry, none twice', () => {
    const channels = [...names, ...(Object.keys(events) as EventName[])].map(channelOf);
    expect(new Set(channels).size).toBe(channels.length);
  });
});

/** Permissions, the gates of a session and of a page, and the one place that registers handlers. */

import type { Session, WebContents } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { channelOf, type RequestName, requests } from '#bridge/contract';
import { ok } from '#domain/result';
import { guardNavigation } from '#main/security/navigation';
import { guardNetwork, silenceChromium } from '#main/security/network';
import { guardPermissions, isPermitted, permissionRules } from '#main/security/permissions';
import { type Handlers, isTrustedSender, registerHandlers, sendEvent } from '#main/security/register';
import { webPreferences } from '#main/security/webPreferences';

const origins = { devOrigin: null };
const page = 'app://chancery/index.html';

describe('permissions', () => {
  it.each(Object.entries(permissionRules))('%s is denied, and the row says why', (name, rule) => {
    expect(isPermitted(name)).toBe(false);
    expect(rule.allowed).toBe(false);
    expect(rule.reason).toMatch(/^[A-Z].{10,}\.$/);
  });

  it.each(['', 'constructor', '__proto__', 'toString', 'a permission of next year'])(
    'a name without a row, like %j, is denied',
    (name) => {
      expect(isPermitted(name)).toBe(false);
    },
  );

  it('are denied at the request, at the check, for devices and for the screen', () => {
    const session = {
      setPermissionRequestHandler: vi.fn(),
      setPermissionCheckHandler: vi.fn(),
      setDevicePermissionHandler: vi.fn(),
      setDisplayMediaRequestHandler: vi.fn(),
    };
    guardPermissions(session as unknown as Session);
    const answer = vi.fn();
    session.setPermissionRequestHandler.mock.calls[0]?.[0](null, 'media', answer);
    expect(answer).toHaveBeenCalledWith(false);
    expect(session.setPermissionCheckHandler.mock.calls[0]?.[0](null, 'media')).toBe(false);
    expect(session.setDevicePermissionHandler.mock.calls[0]?.[0]({})).toBe(false);
    const streams = vi.fn();
    session.setDisplayMediaRequestHandler.mock.calls[0]?.[0]({}, streams);
    expect(streams).toHaveBeenCalledWith({});
  });
});

describe('the network', () => {
  it('is cancelled request by request, downloads too, and only the scheme is told', () => {
    const onBeforeRequest = vi.fn();
    const on = vi.fn();
    const told = vi.fn();
    const session = { webRequest: { onBeforeRequest }, on, setSpellCheckerEnabled: vi.fn() };
    guardNetwork(session as unknown as Session, origins, told);
    const answer = vi.fn();
    const judge = onBeforeRequest.mock.calls[0]?.[0];
    for (const url of [page, 'https://example.org/?text=secret', 'no address']) judge({ url }, answer);
    expect(answer.mock.calls).toEqual([[{ cancel: false }], [{ cancel: true }], [{ cancel: true }]]);
    expect(told.mock.calls).toEqual([['https:'], ['none']]);
    const download = { preventDefault: vi.fn() };
    on.mock.calls.find(([event]) => event === 'will-download')?.[1](download);
    expect(download.preventDefault).toHaveBeenCalled();
    expect(session.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
  });

  it('has no names to resolve, except the development server’s', () => {
    const rules = (devOrigin: string | null) => {
      const appendSwitch = vi.fn();
      silenceChromium({ appendSwitch } as never, { devOrigin });
      return appendSwitch.mock.calls.find(([name]) => name === 'host-resolver-rules')?.[1];
    };
    expect(rules(null)).toBe('MAP * ~NOTFOUND');
    expect(rules('http://localhost:5173')).toContain('EXCLUDE localhost');
  });
});

describe('a page', () => {
  function guarded() {
    const listeners = new Map<string, (...given: unknown[]) => void>();
    let windowOpen: (() => unknown) | undefined;
    const contents = {
      getURL: () => page,
      on: (event: string, listener: (...given: unknown[]) => void) => listeners.set(event, listener),
      setWindowOpenHandler: (handler: () => unknown) => {
        windowOpen = handler;
      },
    };
    guardNavigation(contents as unknown as WebContents, origins);
    const stops = (event: string, ...rest: unknown[]) => {
      const preventDefault = vi.fn();
      const [details = {}, ...others] = rest;
      listeners.get(event)?.({ preventDefault, ...(details as object) }, ...others);
      return preventDefault.mock.calls.length > 0;
    };
    return { stops, windowOpen };
  }

  it('goes nowhere, is not redirected, opens no window and attaches no webview', () => {
    const { stops, windowOpen } = guarded();
    expect(stops('will-navigate', {}, 'https://example.org/')).toBe(true);
    expect(stops('will-navigate', { url: 'file:///etc/passwd' })).toBe(true);
    expect(stops('will-navigate', {}, page)).toBe(false);
    expect(stops('will-redirect', {}, page)).toBe(true);
    expect(stops('will-frame-navigate', { isMainFrame: false })).toBe(true);
    expect(stops('will-attach-webview')).toBe(true);
    expect(windowOpen?.()).toEqual({ action: 'deny' });
  });

  it('runs without Node, isolated and in the sandbox, with or without the bridge', () => {
    for (const preload of [null, '/preload.js']) {
      expect(webPreferences(preload, false)).toMatchObject({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        spellcheck: false,
        devTools: false,
      });
    }
    expect(webPreferences(null, false)).not.toHaveProperty('preload');
  });
});

describe('a sender', () => {
  const sender = { id: 1 } as WebContents;
  const gate = { origins, isKnownPage: (contents: WebContents) => contents === sender };
  const from = (frame: { url: string; parent: unknown } | null | undefined, contents = sender) =>
    isTrustedSender({ sender: contents, senderFrame: frame as never }, gate);

  it('is heard from the top frame of our page in a window of ours, and nowhere else', () => {
    expect(from({ url: page, parent: null })).toBe(true);
    expect(from({ url: page, parent: { url: page } })).toBe(false);
    expect(from({ url: 'https://example.org/', parent: null })).toBe(false);
    expect(from({ url: 'app://chancery.example.org/', parent: null })).toBe(false);
    expect(from({ url: 'about:blank', parent: null })).toBe(false);
    expect(from({ url: '', parent: null })).toBe(false);
    expect(from(null)).toBe(false);
    expect(from(undefined)).toBe(false);
    expect(from({ url: page, parent: null }, { id: 2 } as WebContents)).toBe(false);
  });
});

describe('registering', () => {
  const sender = { id: 1 } as WebContents;
  const good = { sender, senderFrame: { url: page, parent: null } };

  function registered(change: Partial<Handlers>) {
    const channels = new Map<string, (event: unknown, request: unknown) => Promise<unknown>>();
    const refused = vi.fn();
    const faulty = vi.fn();
    const every = Object.fromEntries(Object.keys(requests).map((name) => [name, () => ok(null)]));
    registerHandlers({ ...every, ...change } as unknown as Handlers, {
      ipcMain: { handle: (channel: string, handler: never) => channels.set(channel, handler) } as never,
      origins,
      isKnownPage: (contents) => contents === sender,
      onRefused: refused,
      onFault: faulty,
    });
    const ask = (name: RequestName, request?: unknown, event: unknown = good) =>
      channels.get(channelOf(name))?.(event, request);
    return { channels, refused, faulty, ask };
  }

  it('takes every entry of the contract and nothing else', () => {
    expect([...registered({}).channels.keys()].sort()).toEqual(
      (Object.keys(requests) as RequestName[]).map(channelOf).sort(),
    );
  });

  it('runs no handler for a stranger, whatever is asked', async () => {
    const appInfo = vi.fn();
    const { ask, refused } = registered({ appInfo });
    const frame = { url: page, parent: { url: page } };
    expect(await ask('appInfo', undefined, { sender, senderFrame: frame })).toMatchObject({ ok: false });
    expect(appInfo).not.toHaveBeenCalled();
    expect(refused).toHaveBeenCalledWith('appInfo', 'sender');
  });

  it('runs no handler for a request that is not as agreed, and says where the fault is', async () => {
    const readFile = vi.fn();
    const { ask } = registered({ readFile });
    expect(await ask('readFile', { token: 5 })).toEqual({
      ok: false,
      error: { code: 'bridge.badRequest', facts: { entry: 'readFile', where: 'token' } },
    });
    expect(readFile).not.toHaveBeenCalled();
  });

  it('lets out no answer that is not as agreed', async () => {
    const { ask, refused } = registered({ openExternal: (() => ok('/home/x/secret')) as never });
    expect(await ask('openExternal', { url: 'https://example.org' })).toEqual({
      ok: false,
      error: { code: 'bridge.failed', facts: { entry: 'openExternal' } },
    });
    expect(refused).toHaveBeenCalledWith('openExternal', 'answer');
  });

  it('turns a fault into a code, and the page never sees what it said', async () => {
    const fault = new Error('ENOENT: /home/x/secret.docx');
    const { ask, faulty } = registered({ readFile: () => Promise.reject(fault) });
    const answer = await ask('readFile', { token: '11111111-1111-4111-8111-111111111111' });
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(answer).toMatchObject({ error: { code: 'bridge.failed' } });
    expect(faulty).toHaveBeenCalledWith('readFile', fault);
  });

  it('tells a page only what the contract knows, and a page that has gone nothing', () => {
    const send = vi.fn();
    const contents = (gone: boolean) => ({ send, isDestroyed: () => gone }) as unknown as WebContents;
    sendEvent(contents(false), 'command', 'file.save');
    expect(send.mock.calls).toEqual([['chancery:command', 'file.save']]);
    expect(() => sendEvent(contents(false), 'command', 'file.destroy' as never)).toThrow();
    sendEvent(contents(true), 'command', 'file.save');
    expect(send).toHaveBeenCalledTimes(1);
  });
});

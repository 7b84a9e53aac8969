/** The posture as shipped, attacked from inside the page of the real application. */

import { createSocket } from 'node:dgram';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import type {} from '#renderer/bridge';
import { type Launched, launchChancery } from './support/launch';

let launched: Launched;
let page: Page;
let server: Server;
let address = '';
let hits: string[] = [];
const udp = createSocket('udp4');

test.beforeAll(async () => {
  server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end('hit');
  });
  server.on('connection', () => hits.push('connection'));
  udp.on('message', () => hits.push('udp'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  launched = await launchChancery();
  page = launched.page;
});

test.afterAll(async () => {
  await launched.close();
  server.close();
  udp.close();
});

test.beforeEach(() => {
  hits = [];
});

const home = 'app://chancery/index.html';

test('the page has no Node and no Electron', async () => {
  const names = ['require', 'process', 'Buffer', 'module', 'global', '__dirname', 'electron', 'ipcRenderer'];
  const found = await page.evaluate(
    (all) => all.filter((name) => typeof (globalThis as Record<string, unknown>)[name] !== 'undefined'),
    names,
  );
  expect(found).toEqual([]);
});

test('the exposed object holds the functions of the contract and leads to nothing else', async () => {
  const walked = await page.evaluate(() => {
    const api = (window as unknown as { chancery: Record<string, unknown> }).chancery;
    return {
      names: Reflect.ownKeys(api).map(String).sort(),
      kinds: [...new Set(Object.values(api).map((value) => typeof value))],
      inner: Object.values(api).flatMap((value) => Object.keys(value as object)),
      replaced: Reflect.set(window, 'chancery', null) && window.chancery === null,
    };
  });
  expect(walked.names).toEqual([
    'appInfo',
    'chooseSave',
    'onBeforeClose',
    'onCommand',
    'onOpenFiles',
    'onReminders',
    'onScreenReader',
    'openExternal',
    'openFiles',
    'openFolder',
    'printPdf',
    'readFile',
    'renderPdf',
    'revealFile',
    'setEnabledCommands',
    'setInterfaceZoom',
    'setLanguage',
    'setReminders',
    'setTray',
    'takeLaunchFiles',
    'writeFile',
  ]);
  expect(walked).toMatchObject({ kinds: ['function'], inner: [], replaced: false });
});

test('the bridge survives a page whose JSON and Object are poisoned', async () => {
  const answer = await page.evaluate(async () => {
    const real = [JSON.parse, JSON.stringify, Array.prototype.push] as const;
    const poison = () => {
      throw new Error('poisoned');
    };
    JSON.parse = poison;
    JSON.stringify = poison;
    Array.prototype.push = poison;
    try {
      return (await window.chancery.appInfo()).ok;
    } finally {
      [JSON.parse, JSON.stringify, Array.prototype.push] = real;
    }
  });
  expect(answer).toBe(true);
});

test('a request that is not as agreed does nothing and says where the fault is', async () => {
  const answers = await page.evaluate(async () => {
    const api = window.chancery as unknown as Record<string, (request?: unknown) => Promise<unknown>>;
    return [
      await api.readFile?.({ token: '/etc/passwd' }),
      await api.chooseSave?.({ suggestedName: '../../x', kind: 'docx', title: '' }),
      await api.writeFile?.({ token: '11111111-1111-4111-8111-111111111111', bytes: new Uint8Array(1) }),
      await api.openExternal?.({ url: 'file:///etc/passwd' }),
    ];
  });
  expect(answers).toEqual([
    { ok: false, error: { code: 'bridge.badRequest', facts: { entry: 'readFile', where: 'token' } } },
    {
      ok: false,
      error: { code: 'bridge.badRequest', facts: { entry: 'chooseSave', where: 'suggestedName' } },
    },
    { ok: false, error: { code: 'file.tokenUnknown' } },
    { ok: false, error: { code: 'external.refused' } },
  ]);
});

const destinations = () => [
  `http://${address}/`,
  'https://example.org/',
  'file:///etc/passwd',
  'javascript:document.title="run"',
  'data:text/html,<h1>x',
  'blob:null/1',
  'about:blank',
  'chrome://gpu',
  'app://chancery/print.html',
  'app://other/index.html',
  'app://chancery/../../../etc/passwd',
  'ms-word:ofe|u|https://example.org/a.docx',
];

test('no link, script, form or new window takes the page anywhere', async () => {
  const windows = launched.app.windows().length;
  for (const url of destinations()) {
    await page.evaluate((target) => {
      const attempt = (act: () => void) => {
        try {
          act();
        } catch (error) {
          console.debug(String(error));
        }
      };
      attempt(() => location.assign(target));
      attempt(() => window.open(target));
      const link = document.createElement('a');
      link.href = target;
      document.body.append(link);
      attempt(() => link.click());
      link.target = '_blank';
      attempt(() => link.click());
      link.remove();
      const form = document.createElement('form');
      form.action = target;
      document.body.append(form);
      attempt(() => form.submit());
      form.remove();
    }, url);
    await page.waitForTimeout(100);
    // Chromium asks nobody about `about:blank`, so main brings the page back from there.
    await expect.poll(() => page.url(), { message: url }).toBe(home);
    await page.waitForLoadState('load');
  }
  expect(launched.app.windows()).toHaveLength(windows);
  const shown = await page.evaluate(() => ({
    title: document.title,
    parts: document.getElementById('root')?.childElementCount,
  }));
  expect(shown.title).not.toBe('run');
  expect(shown.parts).toBeGreaterThan(0);
  expect(hits).toEqual([]);
});

test('the policy stops inline code, eval, strings as markup, strange pictures, bases and frames', async () => {
  const stopped = await page.evaluate(async (host) => {
    const seen: string[] = [];
    const note = (event: SecurityPolicyViolationEvent) => seen.push(event.effectiveDirective);
    document.addEventListener('securitypolicyviolation', note);
    const world = globalThis as Record<string, unknown>;
    const add = (tag: string, fields: Record<string, string>) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(fields)) element.setAttribute(name, value);
      document.body.append(element);
      return element;
    };
    const refused = (act: () => void) => {
      try {
        act();
        return false;
      } catch {
        return true;
      }
    };
    // The inspector that runs this test may evaluate; a task of the page's own may not.
    const evaluating = await new Promise<boolean>((resolve) => {
      setTimeout(() =>
        resolve(refused(() => (globalThis as unknown as { eval(code: string): unknown }).eval('1'))),
      );
    });
    const markup = refused(() => {
      document.createElement('div').innerHTML = '<b>x</b>';
    });
    const added = [
      add('img', { src: `http://${host}/picture.png` }),
      add('base', { href: `http://${host}/` }),
      add('iframe', { src: `http://${host}/frame` }),
      add('link', { rel: 'stylesheet', href: `http://${host}/style.css` }),
    ];
    const handler = refused(() => {
      add('button', { onclick: 'window.inlineRan = true' }).click();
    });
    const plugin = refused(() => {
      add('object', { data: `http://${host}/object` });
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (const element of added) element.remove();
    document.removeEventListener('securitypolicyviolation', note);
    return {
      evaluating,
      markup,
      plugin,
      handler,
      inlineRan: 'inlineRan' in world,
      seen: [...new Set(seen)].sort(),
    };
  }, address);
  expect(stopped).toMatchObject({
    evaluating: true,
    markup: true,
    plugin: true,
    handler: true,
    inlineRan: false,
  });
  expect(stopped.seen).toEqual(
    expect.arrayContaining([
      'base-uri',
      'frame-src',
      'img-src',
      'require-trusted-types-for',
      'style-src-elem',
    ]),
  );
  expect(hits).toEqual([]);
});

test('nothing reaches a server that listens, over any door of the page', async () => {
  const port = (udp.address() as AddressInfo).port;
  const reached = await page.evaluate(
    async ({ host, udpPort }) => {
      const silent = () => undefined;
      const results = await Promise.all([
        fetch(`http://${host}/fetch`).then(() => 'fetch', silent),
        fetch(`http://${host}/no-cors`, { mode: 'no-cors' }).then(() => 'no-cors', silent),
      ]);
      for (const act of [
        () => new WebSocket(`ws://${host}/socket`),
        () => new EventSource(`http://${host}/events`),
        () => navigator.sendBeacon(`http://${host}/beacon`, 'x'),
      ]) {
        try {
          act();
        } catch (error) {
          console.debug(String(error));
        }
      }
      for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'preload', 'prerender', 'icon']) {
        const link = document.createElement('link');
        link.rel = rel;
        link.href = `http://${host}/${rel}`;
        document.head.append(link);
      }
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${udpPort}` }] });
      peer.createDataChannel('x');
      await peer.setLocalDescription(await peer.createOffer());
      await new Promise((resolve) => setTimeout(resolve, 1500));
      peer.close();
      return results.filter((result) => result !== undefined);
    },
    { host: address, udpPort: port },
  );
  expect(reached).toEqual([]);
  expect(hits).toEqual([]);
});

test('a frame inside the page has no bridge', async () => {
  const kinds = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const found = typeof (frame.contentWindow as unknown as { chancery?: unknown }).chancery;
    frame.remove();
    return found;
  });
  expect(kinds).toBe('undefined');
});

test('no permission is granted', async () => {
  const granted = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'persistent-storage'];
    const states: string[] = [];
    for (const name of names) {
      const { state } = await navigator.permissions.query({ name: name as PermissionName });
      if (state === 'granted') states.push(name);
    }
    const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => ['media'],
      () => [],
    );
    return [...states, ...media];
  });
  expect(granted).toEqual([]);
});

test('app:// serves no file but those of the build', async () => {
  const statuses = await page.evaluate(async () => {
    const paths = [
      '/',
      '/../package.json',
      '/%2e%2e/package.json',
      '/index.html?x',
      '/assets/',
      '/..%5cpackage.json',
    ];
    const all = await Promise.all(paths.map(async (path) => (await fetch(path)).status));
    return [...all, (await fetch('/index.html')).status];
  });
  expect(statuses).toEqual([404, 404, 404, 404, 404, 404, 200]);
});

test('an address goes to the browser only after the person has seen its host', async () => {
  await launched.app.evaluate(({ dialog, shell }) => {
    const world = globalThis as unknown as { asked: string[]; opened: string[]; answer: number };
    Object.assign(world, { asked: [], opened: [], answer: 0 });
    dialog.showMessageBox = (async (...given: unknown[]) => {
      world.asked.push((given.at(-1) as { message: string }).message);
      return { response: world.answer, checkboxChecked: false };
    }) as typeof dialog.showMessageBox;
    shell.openExternal = async (url) => {
      world.opened.push(url);
    };
  });
  const open = (url: string) => page.evaluate((target) => window.chancery.openExternal({ url: target }), url);
  expect(await open('https://www.s-cica.org/page')).toEqual({ ok: true, value: false });
  await launched.app.evaluate(() => Object.assign(globalThis, { answer: 1 }));
  expect(await open('https://www.s-cica.org/page')).toEqual({ ok: true, value: true });
  expect(await open('ms-word:ofe|u|https://example.org')).toMatchObject({ ok: false });
  const { asked, opened } = await launched.app.evaluate(
    () => globalThis as unknown as { asked: string[]; opened: string[] },
  );
  expect(opened).toEqual(['https://www.s-cica.org/page']);
  expect(asked).toHaveLength(2);
  expect(asked[0]).toContain('www.s-cica.org');
});

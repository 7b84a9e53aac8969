/** `app://` serves the files of the build by exact address and nothing else. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { answerAsset, findAsset, listAssets, mediaTypes } from '#main/security/appAssets';
import { cspDirectives, cspHeader, cspMeta } from '#main/security/csp';

const top = mkdtempSync(join(tmpdir(), 'chancery-assets-'));
const root = join(top, 'renderer');
mkdirSync(join(root, 'assets'), { recursive: true });
writeFileSync(join(root, 'index.html'), '<!doctype html>');
writeFileSync(join(root, 'assets', 'index-1.js'), 'start()');
writeFileSync(join(root, 'assets', 'notes.bak'), 'not made by the build');
writeFileSync(join(top, 'secret.html'), 'outside');
symlinkSync(join(top, 'secret.html'), join(root, 'link.html'));
afterAll(() => rmSync(top, { recursive: true, force: true }));

const list = listAssets(root);
const get = (url: string, method = 'GET') => answerAsset(list, { url, method });

describe('a file of the build', () => {
  it('is served by its address, with its kind and the policy', async () => {
    const answer = await get('app://chancery/assets/index-1.js');
    expect([answer.status, await answer.text()]).toEqual([200, 'start()']);
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toBe(cspHeader);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is served when it is a dictionary of the spelling, else every word would be wrong', () => {
    expect(Object.keys(mediaTypes)).toEqual(expect.arrayContaining(['.aff', '.dic']));
  });

  it('is found with a fragment, which never leaves the page', () => {
    expect(findAsset(list, 'app://chancery/index.html#place')).not.toBeNull();
  });

  it.each(['POST', 'PUT', 'HEAD', 'OPTIONS'])('is not served to %s', async (method) => {
    expect((await get('app://chancery/index.html', method)).status).toBe(405);
  });

  it('is in the list only when it is a plain file of a known kind', () => {
    expect([...list.keys()].sort()).toEqual([
      'app://chancery/assets/index-1.js',
      'app://chancery/index.html',
    ]);
  });
});

const up = ['..', '.%2e', '%2e.', '%2e%2e', '%2E%2E', '..%00', '%252e%252e', '．．', '..;', '...'];
const between = ['/', '%2f', '%2F', '\\', '%5c', '%252f', '//', '/./', '%c0%af', '／'];
const traversals = [
  ...up.map((dots) => `app://chancery/${dots}/secret.html`),
  ...between.map((slash) => `app://chancery/..${slash}secret.html`),
  ...up.map((dots) => `app://chancery/assets/${dots}/${dots}/secret.html`),
  ...between.map((slash) => `app://chancery/assets${slash}..${slash}..${slash}secret.html`),
  'app://chancery',
  'app://chancery/',
  'app://chancery/.',
  'app://chancery//index.html',
  'app://chancery/./index.html',
  'app://chancery/assets/../index.html',
  'app://chancery/assets/%2e%2e/index.html',
  'app://chancery/index.html/',
  'app://chancery/index.html/.',
  'app://chancery/INDEX.HTML',
  'app://chancery/index.html?x=1',
  'app://chancery/index.html%00',
  'app://chancery/index%2ehtml',
  'app://chancery/link.html',
  'app://chancery/assets/notes.bak',
  'app://chancery/assets',
  'app://chancery/assets/',
  'app://other/index.html',
  'app://chancery:1/index.html',
  'app://a@chancery/index.html',
  `app://chancery/${top}/secret.html`,
  `app://chancery/${root}/index.html`,
  'app://chancery/C:/Windows/win.ini',
  'app://chancery/file:///etc/passwd',
  'app://chancery/__proto__',
  'app://chancery/constructor',
  'app://chancery/print-job/11111111-1111-4111-8111-111111111111.pdf',
];

describe('anything else', () => {
  it('is tried in more than forty forms', () => {
    expect(new Set(traversals).size).toBeGreaterThan(40);
  });

  it.each(traversals)('%s is not there', async (url) => {
    const answer = await get(url);
    expect([answer.status, await answer.text()]).toEqual([404, '']);
  });

  it('is not there whatever is asked', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const url = `app://chancery${path}`;
        expect(findAsset(list, url) === null || list.has(url)).toBe(true);
      }),
    );
  });
});

describe('the policy of a page', () => {
  it('admits nothing that a directive does not name, and no code or style from strings', () => {
    expect(cspDirectives['default-src']).toEqual(["'none'"]);
    for (const sources of Object.values(cspDirectives)) {
      for (const source of sources) {
        // WebAssembly of this application; it makes no code out of strings.
        if (source === "'wasm-unsafe-eval'") continue;
        expect(source).not.toMatch(/unsafe|\*|https?:|wss?:|strict-dynamic/);
      }
    }
  });

  it('lets no data become code: scripts, workers and fonts come from the application alone', () => {
    for (const directive of ['style-src', 'worker-src', 'font-src', 'connect-src']) {
      expect(cspDirectives[directive]).toEqual(["'self'"]);
    }
    expect(cspDirectives['script-src']).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(cspDirectives['require-trusted-types-for']).toEqual(["'script'"]);
  });

  it('says the same in a meta element, but for what only a header can say', () => {
    expect(cspHeader).toBe(
      cspMeta.replace("form-action 'none';", "form-action 'none'; frame-ancestors 'none';"),
    );
  });
});

/** Addresses: which may be requested, navigated to, or handed to the system; and none by accident. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkExternalUrl } from '#main/security/externalUrl';
import { isNavigationAllowed } from '#main/security/navigation';
import { isRequestAllowed, schemeRules } from '#main/security/network';
import { isOwnUrl } from '#main/security/origin';

const built = { devOrigin: null };
const development = { devOrigin: 'http://localhost:5173' };
const page = 'app://chancery/index.html';

/** What a hostile circular or page could point at. */
const hostile = [
  'http://example.org/',
  'https://example.org/',
  'http://127.0.0.1:8000/',
  'http://[::1]/',
  'ws://example.org/',
  'wss://example.org/',
  'ftp://example.org/',
  'file:///etc/passwd',
  'file://host/share',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.org/1',
  'about:blank',
  'about:srcdoc',
  'chrome://settings',
  'chrome-extension://x/y',
  'devtools://devtools/bundled/inspector.html',
  'view-source:app://chancery/index.html',
  'filesystem:app://chancery/temporary/x',
  'ms-word:ofe|u|https://example.org/a.docx',
  'mailto:a@example.org',
  'app://other/index.html',
  'app://chancery.example.org/index.html',
  'app://chancery:8080/index.html',
  'app://user@chancery/index.html',
  'app://example.org/app://chancery/',
  'http://chancery/',
  'https://app//chancery/index.html',
  '\\\\host\\share',
  '//example.org/',
  '',
  'no address at all',
];

describe('in a built application', () => {
  it.each(hostile)('%j is no page of ours and nothing goes there', (url) => {
    expect(isOwnUrl(url, built)).toBe(false);
    expect(isNavigationAllowed(url, page, built)).toBe(false);
    // A picture in `data:` is no request to anywhere; the page's policy judges it.
    if (!url.startsWith('data:')) expect(isRequestAllowed(url, built)).toBe(false);
  });

  it.each(hostile)('%j is not opened outside unless it is plain https', (url) => {
    expect(checkExternalUrl(url).ok).toBe(url === 'https://example.org/');
  });

  it('the pages of the build may be requested, and own pictures from memory', () => {
    expect(isRequestAllowed(page, built)).toBe(true);
    expect(isRequestAllowed('blob:app://chancery/6b1f', built)).toBe(true);
  });

  it('a page may be loaded again and may go nowhere else, other own pages included', () => {
    expect(isNavigationAllowed(page, page, built)).toBe(true);
    expect(isNavigationAllowed(`${page}#place`, page, built)).toBe(true);
    expect(isNavigationAllowed('app://chancery/print.html', page, built)).toBe(false);
    expect(isNavigationAllowed(`${page}?x`, page, built)).toBe(false);
    expect(isNavigationAllowed(page, 'about:blank', built)).toBe(false);
  });

  it('the development server is a stranger', () => {
    expect(isRequestAllowed('http://localhost:5173/main.tsx', built)).toBe(false);
    expect(isRequestAllowed('ws://localhost:5173/', built)).toBe(false);
    expect(isRequestAllowed('devtools://devtools/bundled/x', built)).toBe(false);
  });
});

describe('in development', () => {
  it('the one server is asked and no other', () => {
    expect(isRequestAllowed('http://localhost:5173/main.tsx', development)).toBe(true);
    expect(isRequestAllowed('ws://localhost:5173/?token=x', development)).toBe(true);
    expect(isRequestAllowed('http://localhost:5174/', development)).toBe(false);
    expect(isRequestAllowed('http://localhost:5173.example.org/', development)).toBe(false);
  });
});

describe('any address', () => {
  it('that is requested has a scheme with a row in the table', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.constantFrom(...hostile)), (url) => {
        const allowed = isRequestAllowed(url, built);
        expect(!allowed || Object.keys(schemeRules).some((scheme) => new URL(url).protocol === scheme)).toBe(
          true,
        );
        expect(!allowed || /^(app|data|blob):/i.test(url.trim())).toBe(true);
      }),
    );
  });

  it('has a reason in its row', () => {
    for (const { reason } of Object.values(schemeRules)) expect(reason).toMatch(/\.$/);
  });
});

describe('an address for the browser', () => {
  it.each([
    'https://user:secret@example.org/',
    'https://user@example.org/',
    'https:\\\\example.org\\x',
    'https://example.org\\@evil.org/',
    'https://exa\nmple.org/',
    'https://example.org/\u0007',
    ' https://example.org/',
    'HTTPS://example.org/',
    'https:example.org',
    'https:///example.org',
    'https://localhost/',
    'https://',
  ])('is refused when it is spelled like %j', (url) => {
    expect(checkExternalUrl(url)).toEqual({ ok: false, error: { code: 'external.refused' } });
  });

  it('shows the host in letters that cannot be mistaken', () => {
    expect(checkExternalUrl('https://ехample.org/a?b#c')).toEqual({
      ok: true,
      value: { href: 'https://xn--ample-ywe6i.org/a?b#c', host: 'xn--ample-ywe6i.org' },
    });
  });
});

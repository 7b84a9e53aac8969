/**
 * The content security policy of every page, as a table of directives. It goes out as a header with
 * each answer of `app://` and stands in each page as a meta element too (written by the build from the
 * same table), so that a page opened any other way is bound as well.
 */

/** Each directive with its sources. No `unsafe-inline`, no `unsafe-eval`, no host, no scheme of the net. */
export const cspDirectives: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  // Recognition of scans is WebAssembly; `wasm-unsafe-eval` allows that and no code made of strings.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  // Pictures of a document are shown from memory; `data:` is for the icons of the style sheets.
  'img-src': ["'self'", 'blob:', 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'object-src': ["'none'"],
  'frame-src': ["'none'"],
  'media-src': ["'none'"],
  'manifest-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  // `default` lets own workers start (src/renderer/trustedTypes.ts); the other parses pasted text in a
  // document that is never shown.
  'trusted-types': ['default', 'ProseMirrorClipboard'],
};

/** Directives that a browser ignores in a meta element, and warns about. */
const headerOnly = new Set(['frame-ancestors']);

const print = (names: readonly string[]): string =>
  names.map((name) => [name, ...(cspDirectives[name] ?? [])].join(' ')).join('; ');

/** The value of the `Content-Security-Policy` header. */
export const cspHeader: string = print(Object.keys(cspDirectives));

/** The same for `<meta http-equiv="Content-Security-Policy">`, without what only a header can say. */
export const cspMeta: string = print(Object.keys(cspDirectives).filter((name) => !headerOnly.has(name)));

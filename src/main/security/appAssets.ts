/**
 * `app://chancery/…` serves the files of the build and nothing else: the list of files is made once,
 * when the application starts, and an address is looked up in it as a whole string. No path is ever
 * built from what was asked, so there is nothing to traverse.
 */

import { type Dirent, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { cspHeader } from './csp';
import { appOrigin } from './origin';

/** Kinds of files that the build makes; a file of another kind is not served. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  // What the recognition of scans knows about letters.
  '.gz': 'application/gzip',
  // The dictionaries of the spelling.
  '.aff': 'text/plain; charset=utf-8',
  '.dic': 'text/plain; charset=utf-8',
};

export interface Asset {
  readonly file: string;
  readonly mediaType: string;
}

/** Whole address → file. */
export type AssetList = ReadonlyMap<string, Asset>;

/** Lists the plain files below `root`; links and other kinds are left out. */
export function listAssets(root: string): AssetList {
  const list = new Map<string, Asset>();
  const pending = [''];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) pending.push(path);
      else addAsset(list, { root, path, entry });
    }
  }
  return list;
}

function addAsset(
  list: Map<string, Asset>,
  found: { readonly root: string; readonly path: string; readonly entry: Dirent },
): void {
  const mediaType = mediaTypes[extname(found.entry.name)];
  if (!found.entry.isFile() || mediaType === undefined) return;
  list.set(appOrigin + found.path, { file: join(found.root, found.path), mediaType });
}

/** The asset of an address, compared without its fragment; null when it is not in the list. */
export const findAsset = (list: AssetList, url: string): Asset | null =>
  list.get(withoutFragment(url)) ?? null;

export const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? '';

/** Headers of every answer. */
export const answerHeaders = (mediaType: string): Record<string, string> => ({
  'Content-Type': mediaType,
  'Content-Security-Policy': cspHeader,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
});

/** Answers one request of `app://`: 200 for a listed file, 404 for everything else, 405 for other methods. */
export async function answerAsset(
  list: AssetList,
  request: { url: string; method: string },
): Promise<Response> {
  if (request.method !== 'GET') return refusal(405);
  const asset = findAsset(list, request.url);
  if (asset === null) return refusal(404);
  return new Response(await readFile(asset.file), { headers: answerHeaders(asset.mediaType) });
}

export const refusal = (status: 404 | 405): Response =>
  new Response('', { status, headers: answerHeaders('text/plain; charset=utf-8') });

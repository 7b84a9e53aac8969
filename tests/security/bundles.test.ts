/** The built files, when there are any: `npm test` builds before it runs this. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cspMeta } from '#main/security/csp';

const out = resolve(__dirname, '..', '..', 'out');
const built = existsSync(join(out, 'renderer', 'index.html')) && existsSync(join(out, 'main', 'index.js'));
if (!built)
  console.error('SKIPPED: the built files were not examined, because out/ is not built (npm run build).');

const read = (...path: string[]) => readFileSync(join(out, ...path), 'utf8');
const requiredBy = (code: string) =>
  [...code.matchAll(/\brequire\(["'`]([^"'`]+)["'`]\)/g)].map((match) => match[1]);

describe.runIf(built)('the built application', () => {
  it.each(['index.html', 'print.html'])(
    'has the policy in %s, and no code or style inside the page',
    (name) => {
      const html = read('renderer', name).replaceAll('&#39;', "'");
      expect(html).toContain(`http-equiv="Content-Security-Policy" content="${cspMeta}"`);
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=|https?:/i);
    },
  );

  it('has a preload of one file that needs Electron and nothing else', () => {
    expect(readdirSync(join(out, 'preload'))).toEqual(['index.js']);
    expect(requiredBy(read('preload', 'index.js'))).toEqual(['electron']);
  });

  it('has a main process that needs Electron, Node and its own files only', () => {
    const needed = requiredBy(read('main', 'index.js')).filter(
      (name) => !/^(electron$|node:|\.\/)/.test(name ?? ''),
    );
    expect(needed).toEqual([]);
  });

  it('knows no development server', () => {
    expect(read('main', 'index.js')).not.toMatch(/ELECTRON_RENDERER_URL|\bDEVELOPMENT\b/);
  });

  it('sends its pages no map of the sources and takes nothing from the net', () => {
    const assets = readdirSync(join(out, 'renderer', 'assets'));
    expect(assets.filter((name) => name.endsWith('.map'))).toEqual([]);
    for (const name of assets.filter((asset) => asset.endsWith('.css'))) {
      expect(read('renderer', 'assets', name)).not.toMatch(/@import|url\(\s*["']?(https?:)?\/\//);
    }
  });
});

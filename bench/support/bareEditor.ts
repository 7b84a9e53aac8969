/**
 * ProseMirror with nothing but paragraphs, as a script that mounts itself over the window: the peer that a
 * keystroke is measured against, in the same window, with the same text and no notation.
 */

import { resolve } from 'node:path';
import { build } from 'vite';

/** A script that defines `mountBare(lines)` and `caretBare(share)`; run it in the page. */
export async function bareEditorScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'chrome114',
      lib: { entry: resolve(__dirname, 'bareEditorPage.ts'), formats: ['iife'], name: 'bareEditor' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    for (const chunk of output.output) if (chunk.type === 'chunk') return chunk.code;
  }
  throw new Error('the bare editor was not built');
}

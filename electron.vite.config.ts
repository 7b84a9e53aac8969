/**
 * How the application is built: main and its page-setting process, the preload, and the two pages. The
 * targets are the floor (Electron 25: Node 18, Chromium 114). The policy of `security/csp.ts` is written
 * into each page, so that header and meta element can't drift apart.
 */

import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { compiledHalf } from './scripts/lib/compiledHalf.mjs';
import { nativePush, pdfInsides } from './scripts/lib/pdfInsides.mjs';
import { quiet, withoutNode } from './scripts/lib/quietBuild.mjs';
import { cspMeta } from './src/main/security/csp';

const at = (path: string): string => resolve(__dirname, path);

const policyInPages: Plugin = {
  name: 'chancery-policy',
  // The development server needs inline code and a socket; the header is absent there as well.
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: cspMeta },
      injectTo: 'head-prepend',
    },
  ],
};

/** The spelling library wants a name maker that is itself a function, which the one of the browser is not. */
const nameMaker: Plugin = {
  name: 'chancery-name-maker',
  enforce: 'pre',
  resolveId: (source, importer = '') =>
    source === 'nanoid' && /hunspell-asm|emscripten-wasm-loader/.test(importer)
      ? at('src/renderer/workers/randomName.cjs')
      : null,
};

export default defineConfig(({ command }) => ({
  main: {
    define: { DEVELOPMENT: JSON.stringify(command === 'serve') },
    build: {
      target: 'node18',
      outDir: 'out/main',
      // Native code and its fonts stay packages of their own; everything else is bundled.
      externalizeDeps: true,
      rolldownOptions: {
        ...quiet,
        input: { index: at('src/main/index.ts'), layoutProcess: at('src/main/layoutProcess.ts') },
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node18',
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        ...quiet,
        input: { index: at('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    // The dictionaries are packages whose files their own code alone may read; here their bytes are wanted.
    resolve: {
      alias: [
        // Its modules call two of its imports as if a namespace were a function; its older form does not.
        { find: /^hunspell-asm$/, replacement: at('node_modules/hunspell-asm/dist/cjs/index.js') },
        {
          find: /^(dictionary-[a-z-]+)\/(index\.(?:aff|dic))(?=\?|$)/,
          replacement: at('node_modules/$1/$2'),
        },
      ],
    },
    plugins: [compiledHalf(), react(), nativePush(), policyInPages],
    worker: {
      format: 'es',
      plugins: () => [compiledHalf(), pdfInsides(), nameMaker, withoutNode()],
      rolldownOptions: quiet,
    },
    build: {
      target: 'chrome114',
      outDir: 'out/renderer',
      // A font or picture inside a style sheet would be a `data:` address, which the policy of fonts refuses.
      assetsInlineLimit: 0,
      minify: true,
      // Files of this very disk; workers bring their engines whole.
      chunkSizeWarningLimit: 5000,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        ...quiet,
        input: { index: at('src/renderer/index.html'), print: at('src/renderer/print.html') },
      },
    },
  },
}));

/**
 * How the application is built: main and its page-setting process, the preload, and the two pages. The
 * targets are the floor (Electron 25: Node 18, Chromium 114). The policy of `security/csp.ts` is written
 * into each page, so that header and meta element can't drift apart.
 */

import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { pdfInsides } from './scripts/lib/pdfInsides.mjs';
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

export default defineConfig(({ command }) => ({
  main: {
    define: { DEVELOPMENT: JSON.stringify(command === 'serve') },
    build: {
      target: 'node18',
      outDir: 'out/main',
      // Native code and its fonts stay packages of their own; everything else is bundled.
      externalizeDeps: true,
      rolldownOptions: {
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
        input: { index: at('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), policyInPages],
    worker: { format: 'es', plugins: () => [pdfInsides()] },
    build: {
      target: 'chrome114',
      outDir: 'out/renderer',
      // A font or picture inside a style sheet would be a `data:` address, which the policy of fonts refuses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { index: at('src/renderer/index.html'), print: at('src/renderer/print.html') },
      },
    },
  },
}));

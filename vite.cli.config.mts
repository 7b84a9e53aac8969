/**
 * How the command line is built: CommonJS for plain Node. `chancery.js` is started by its first line, `reading.js`
 * in a thread of its own; what they share, and what is not always needed, lies beside them.
 */

import { defineConfig } from 'vite';
import { pdfInsides } from './scripts/lib/pdfInsides.mjs';
import { quiet } from './scripts/lib/quietBuild.mjs';

export default defineConfig({
  plugins: [pdfInsides()],
  build: {
    ssr: true,
    target: 'node18',
    outDir: 'out/cli',
    emptyOutDir: true,
    rolldownOptions: {
      ...quiet,
      input: { chancery: 'src/cli/index.ts', reading: 'src/cli/reading.ts' },
      external: [/^@myriaddreamin\//, /^@expo-google-fonts\//],
      output: {
        format: 'cjs',
        entryFileNames: '[name].js',
        // Beside the entries: files of the checkout are found from any of them.
        chunkFileNames: '[name]-[hash].js',
        banner: ({ name, isEntry }) => (isEntry && name === 'chancery' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
  ssr: { noExternal: true, target: 'node' },
});

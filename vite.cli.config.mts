/** How the command line is built: one CommonJS file for plain Node, started by its first line. */

import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    ssr: 'src/cli/index.ts',
    target: 'node18',
    outDir: 'out/cli',
    emptyOutDir: true,
    rolldownOptions: {
      external: [/^@myriaddreamin\//, /^@expo-google-fonts\//],
      output: {
        format: 'cjs',
        entryFileNames: 'chancery.js',
        codeSplitting: false,
        banner: '#!/usr/bin/env node',
      },
    },
  },
  ssr: { noExternal: true, target: 'node' },
});

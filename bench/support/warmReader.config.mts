/** How the warm reader is built: one CommonJS file beside the command line's, for plain Node. */

import { defineConfig } from 'vite';
import { compiledHalf } from '../../scripts/lib/compiledHalf.mjs';
import { pdfInsides } from '../../scripts/lib/pdfInsides.mjs';

export default defineConfig({
  plugins: [compiledHalf(), pdfInsides()],
  build: {
    ssr: 'bench/support/warmReader.ts',
    target: 'node18',
    outDir: 'out/bench',
    emptyOutDir: true,
    rolldownOptions: {
      external: ['mammoth', /^@myriaddreamin\//, /^@expo-google-fonts\//],
      output: { format: 'cjs', entryFileNames: 'warmReader.js', codeSplitting: false },
    },
  },
  ssr: { noExternal: true, external: ['mammoth'], target: 'node' },
});

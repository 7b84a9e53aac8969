/**
 * How the command line is built: CommonJS for plain Node. `chancery.js` is started by its first line, `thread.js`
 * in a thread and `writing.js` in a process of its own; what they share, and what is not always needed, lies beside them.
 */

import { defineConfig } from 'vite';
import { compiledHalf } from './scripts/lib/compiledHalf.mjs';
import { pdfInsides } from './scripts/lib/pdfInsides.mjs';
import { plainLetters } from './scripts/lib/plainLetters.mjs';
import { quiet } from './scripts/lib/quietBuild.mjs';

/** From there on files of ours are asked for there. */
const ownCode = 'require=require("./codeCache.js").requireOwn;';

const banners: Readonly<Record<string, string>> = {
  chancery: `#!/usr/bin/env node\n${ownCode}`,
  thread: ownCode,
  writing: `${ownCode}require("./soonOver.js").tellSoonOver();`,
  recordCode: ownCode,
};

export default defineConfig({
  plugins: [compiledHalf(), pdfInsides(), plainLetters()],
  build: {
    ssr: true,
    target: 'node18',
    outDir: 'out/cli',
    emptyOutDir: true,
    // Half as much to load for every command, in every thread.
    minify: 'oxc',
    rolldownOptions: {
      ...quiet,
      input: {
        chancery: 'src/cli/index.ts',
        thread: 'src/cli/thread.ts',
        writing: 'src/cli/writing.ts',
        codeCache: 'src/cli/codeCache.ts',
        recordCode: 'src/cli/recordCode.ts',
        soonOver: 'src/cli/soonOver.ts',
      },
      external: [/^@myriaddreamin\//, /^@expo-google-fonts\//],
      output: {
        format: 'cjs',
        entryFileNames: '[name].js',
        // Beside the entries: files of the checkout are found from any of them.
        chunkFileNames: '[name]-[hash].js',
        // Before anything else is loaded: the code that was compiled at the build.
        banner: ({ name, isEntry }) => (isEntry ? (banners[name] ?? '') : ''),
      },
    },
  },
  ssr: { noExternal: true, target: 'node' },
});

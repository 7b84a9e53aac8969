import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { compiledHalf } from './scripts/lib/compiledHalf.mjs';
import { pdfInsides } from './scripts/lib/pdfInsides.mjs';

export default defineConfig({
  plugins: [compiledHalf(), pdfInsides()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    // So that `pdfInsides` sees it.
    server: { deps: { inline: [/pdfjs-dist[\\/]build[\\/]/] } },
    setupFiles: ['tests/support/seed.ts'],
    // A law runs thousands of cases; a busy machine must not turn that into a failure.
    testTimeout: 120_000,
    // On two cores vitest would use one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    coverage: {
      provider: 'v8',
      include: ['src/domain/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { branches: 95 },
    },
  },
});

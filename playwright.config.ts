import { defineConfig } from '@playwright/test';

/** `app`: the tests in the real app. `demo`: the same journey, left behind as files to look at.
 * `bench`: what takes how long, against peers. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  fullyParallel: false,
  // On a loaded CI machine a window may lose a key press. A second try is reported as flaky, never hidden.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  reporter: [['list']],
  use: { trace: 'off' },
  projects: [
    { name: 'app', testMatch: /.*\.spec\.ts/ },
    { name: 'demo', testMatch: /demo\.ts/ },
    { name: 'bench', testDir: 'bench', testMatch: /.*\.bench\.ts/, timeout: 600_000 },
  ],
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**', 'test/bench/**'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: '100%',
    // On a machine that others keep busy a page may be late once; the report says which test was run again.
    retry: process.env.CI ? 1 : 0,
    expect: { poll: { timeout: 15_000 } },
  },
});

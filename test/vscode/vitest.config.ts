import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/vscode/*.test.ts'],
    testTimeout: 120_000,
    // The first time, VS Code is installed.
    hookTimeout: 600_000,
    expect: { poll: { timeout: 40_000 } },
    fileParallelism: false,
    reporters: 'verbose',
    silent: 'passed-only',
    watch: false,
  },
});

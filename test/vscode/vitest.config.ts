import { defineConfig } from 'vitest/config';
import { PATIENCE_MS } from './patience.ts';

export default defineConfig({
  test: {
    include: ['test/vscode/*.test.ts'],
    testTimeout: 4 * PATIENCE_MS,
    // The first time, VS Code is installed.
    hookTimeout: 600_000,
    expect: { poll: { timeout: PATIENCE_MS } },
    fileParallelism: false,
    reporters: 'verbose',
    silent: 'passed-only',
    watch: false,
  },
});

import { expect, test } from 'vitest';
import { repository, varde } from '../cli/command.ts';

test('the pages of the repository show its plans as they are; npm run docs writes them anew', {
  timeout: 120_000,
}, async () => {
  const { code, stdout } = await varde(repository, 'docs', 'README.md', 'docs', 'examples', '--check');
  expect(stdout).toMatch(/^All \d+ blocks are up to date\n$/);
  expect(code).toBe(0);
});

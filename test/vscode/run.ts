import { startVitest } from 'vitest/node';

const hosts = ['node', 'web', 'electron'];
const asked = process.argv[2] ?? (process.env.CI ? 'all' : 'node');
if (asked !== 'all' && !hosts.includes(asked)) {
  console.error(`There is no host “${asked}”. Name one of ${hosts.join(', ')}, or all.`);
  process.exit(2);
}
const files = (asked === 'all' ? hosts : [asked]).map((host) => `test/vscode/${host}.test.ts`);
const vitest = await startVitest('test', files, { config: 'test/vscode/vitest.config.ts' });
await vitest.close();

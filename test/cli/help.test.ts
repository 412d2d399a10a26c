import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, repository, varde } from './command.ts';

test.each([
  'check',
  'explain',
  'format',
  'render',
  'schedule',
  'export',
  'import',
  'coverage',
  'why',
  'level',
  'serve',
  'lsp',
])('“varde %s --help” shows an example', async (command) => {
  const { code, stdout } = await varde(await folderWith({}), command, '--help');
  expect(code).toBe(0);
  expect(stdout).toContain(`Usage: varde ${command}`);
  expect(stdout).toMatch(new RegExp(`Examples?:\\n {2}\\$ varde ${command}`));
});

test('“varde --help” names every command and the exit codes', async () => {
  const { code, stdout } = await varde(await folderWith({}), '--help');
  expect(code).toBe(0);
  for (const text of [
    'check',
    'explain',
    'format',
    'render',
    'schedule',
    'export',
    'import',
    'coverage',
    'why',
    'level',
    'serve',
    'lsp',
    'Exit codes: 0 fine, 1 findings',
  ]) {
    expect(stdout).toContain(text);
  }
});

test('“varde --version” is the version of the package', async () => {
  const { version } = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8'));
  expect((await varde(await folderWith({}), '--version')).stdout).toBe(`${version}\n`);
});

test.each([
  { args: [], says: 'Usage: varde' },
  { args: ['chek'], says: 'Did you mean check?' },
  { args: ['check', '--formt', 'json'], says: 'Did you mean --format?' },
  { args: ['check', '--format', 'xml'], says: 'Allowed choices are text, json' },
  { args: ['serve', '--port', 'x'], says: 'whole number' },
  { args: ['lsp'], says: "'--stdio' not specified" },
])('$args is misuse, and standard error says so', async ({ args, says }) => {
  const { code, stdout, stderr } = await varde(await folderWith({}), ...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(says);
});

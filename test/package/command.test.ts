import { execFile, execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'varde-installed-'));
const plan = join(repository, 'examples/innovation/plan.varde');

/** The Node that a user has: the first on the path that is not the one pinned for development. */
const env = {
  ...process.env,
  PATH: (process.env.PATH ?? '')
    .split(delimiter)
    .filter((entry) => !entry.includes('node_modules'))
    .join(delimiter),
};

beforeAll(() => {
  const [tarball] = globSync('out/package/*.tgz', { cwd: repository });
  if (!tarball) throw new Error('There is no tarball in out/package. Run npm run package first.');
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', join(repository, tarball)], {
    cwd: folder,
    env,
    stdio: 'pipe',
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const varde = (...args: string[]): Promise<{ stdout: string; stderr: string }> =>
  promisify(execFile)(join(folder, 'node_modules/.bin/varde'), args, { cwd: folder, env });

test('the installed command brings nothing but itself', () => {
  expect(globSync('node_modules/*', { cwd: folder })).toEqual(['node_modules/varde']);
});

test('the installed command says its version', async () => {
  const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect((await varde('--version')).stdout.trim()).toBe(version);
});

test('the installed command checks the example', async () => {
  expect((await varde('check', join(plan, '..'))).stdout).toMatch(/12 files \(\d+ elements/);
});

test('the installed command draws the example', async () => {
  await varde('render', plan, '--diagram', 'gantt', '--format', 'svg', '--out', 'gantt.svg');
  expect(readFileSync(join(folder, 'gantt.svg'), 'utf8')).toContain('Pilot på 4. trinn');
  await varde('render', plan, '--diagram', 'risks', '--format', 'png', '--out', 'risks.png');
  expect(readFileSync(join(folder, 'risks.png')).subarray(1, 4).toString()).toBe('PNG');
});

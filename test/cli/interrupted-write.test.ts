import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, repository } from './command.ts';

const replaceFile = join(repository, 'cli/pictures/replace-file.ts');

/** Writes more than goes in one piece, and once a part is written ends itself by the signal, if there is one. */
const script = `
import { readdirSync, statSync } from 'node:fs';
import { replaceFile } from ${JSON.stringify(replaceFile)};
const [signal] = process.argv.slice(2);
const isHalfWritten = () => readdirSync('.').some((name) => name.startsWith('.varde-' + process.pid) && statSync(name).size > 0);
const watch = () => (isHalfWritten() ? end() : setImmediate(watch));
const end = () => (signal === 'exit' ? process.exit(0) : process.kill(process.pid, signal));
if (signal) watch();
await replaceFile('report.pdf', new Uint8Array(30_000_000));
`;

/** Writes in the folder, and returns how that ended: the exit code and the signal. */
async function write(folder: string, ...signal: string[]): Promise<unknown[]> {
  const path = join(await folderWith({ 'write.mjs': script }), 'write.mjs');
  return once(spawn(process.execPath, [path, ...signal], { cwd: folder, stdio: 'inherit' }), 'exit');
}

test.skipIf(process.platform === 'win32').each([
  ['SIGINT', [null, 'SIGINT']],
  ['SIGTERM', [null, 'SIGTERM']],
  ['SIGHUP', [null, 'SIGHUP']],
  ['exit', [0, null]],
])('a command that is ended half way by %s leaves the old file, and nothing else', async (signal, ended) => {
  const folder = await folderWith({ 'report.pdf': 'old' });
  expect(await write(folder, signal)).toEqual(ended);
  expect(await readdir(folder)).toEqual(['report.pdf']);
  expect(await readFile(join(folder, 'report.pdf'), 'utf8')).toBe('old');
});

test('what a command that is killed half way leaves is removed by the next, and the old file is whole', async () => {
  const folder = await folderWith({ 'report.pdf': 'old' });
  await write(folder, 'SIGKILL');
  expect(await readFile(join(folder, 'report.pdf'), 'utf8')).toBe('old');
  const [left, ...others] = (await readdir(folder)).filter((name) => name !== 'report.pdf');
  expect(left).toMatch(/^\.varde-\d+-/);
  expect(others).toEqual([]);

  const ofRunning = `.varde-${process.pid}-0.tmp`;
  await writeFile(join(folder, ofRunning), 'half');
  expect(await write(folder)).toEqual([0, null]);
  expect(await readdir(folder)).toEqual([ofRunning, 'report.pdf']);
  expect((await readFile(join(folder, 'report.pdf'))).length).toBe(30_000_000);
});

import { chmod, lstat, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, inShell, somebody, varde } from './command.ts';

const roles = Array.from({ length: 60 }, (_, at) => `role  R${at} "Role number ${at}"`).join('\n');
const files = {
  'plan.varde': `plan P "Plan" { starts 2026-01-05 }\nactivity A { takes 2d\n not before 12.01.2026 }\n${roles}\n`,
  'page.md': `<!-- varde plan.varde gantt -->\n<!-- /varde -->\n${'Words about the plan.\n'.repeat(60)}`,
  'gantt.svg': 'earlier',
  'out/plan.json': '{\n  "generator": "Varde"\n}\n',
  'out/status.docx': '',
};

/** The files that a command writes, each with what it is to be told. */
const writers = [
  ['plan.varde', ['format']],
  ['plan.varde', ['check', '--fix']],
  ['page.md', ['docs', 'page.md']],
  ['gantt.svg', ['render', 'plan.varde', '--diagram', 'gantt', '--out', 'gantt.svg']],
  ['out/plan.json', ['export', 'plan.varde', '--format', 'json', '--out', 'out/plan.json']],
  ['out/status.docx', ['report', 'plan.varde', '--template', 'steering', '--out', 'out/status.docx']],
] as const;

async function contents(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const kept = names.filter((name) => name !== 'out').sort();
  return Object.fromEntries(
    await Promise.all(kept.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

describe.skipIf(process.platform === 'win32')('where there is no room for the file', () => {
  test.each(writers)('%s stays as it was, and nothing is left beside it: %j', async (name, args) => {
    const folder = await folderWith(files);
    const { code, stderr } = await inShell(folder, 'ulimit -f 1; ', args);
    expect(stderr).toContain(`varde: “${name}” cannot be written: the disk takes no file as large.\n`);
    expect(code).toBe(2);
    expect(await contents(folder)).toEqual(files);
  });

  test('standard output says so, too', async ({ skip }) => {
    if (!(await stat('/dev/full').catch(() => undefined))) skip('There is no device that is always full.');
    const { code, stderr } = await inShell(await folderWith(files), 'exec > /dev/full; ', [
      'schedule',
      'plan.varde',
    ]);
    expect(stderr).toContain('varde: “standard output” cannot be written: the disk is full.\n');
    expect(code).toBe(2);
  });
});

describe.skipIf(process.platform === 'win32')('where nothing may be written', () => {
  test.each(writers)('%s stays as it was, and the message says so: %j', async (name, args) => {
    const folder = await folderWith(files);
    for (const file of Object.keys(files)) await chmod(join(folder, file), 0o444);
    for (const inner of ['.', 'out']) await chmod(join(folder, inner), 0o555);
    const { code, stderr } = await inShell(folder, '', args, somebody);
    for (const inner of ['.', 'out']) await chmod(join(folder, inner), 0o755);
    expect(stderr).toContain(`varde: “${name}” cannot be read or written: you have no permission.\n`);
    expect(code).toBe(2);
    expect(await contents(folder)).toEqual(files);
  });

  test('a file that is read-only is not replaced, even where its folder would allow it', async () => {
    const folder = await folderWith(files);
    await chmod(folder, 0o777);
    await chmod(join(folder, 'plan.varde'), 0o444);
    const { code } = await inShell(folder, '', ['format'], somebody);
    expect(code).toBe(2);
    expect(await contents(folder)).toEqual(files);
  });
});

test.each([
  ['export', '--format', 'json', '--out', 'old.json'],
  ['export', '--format', 'json', '--out', 'old.json', '--force'],
  ['report', '--template', 'steering', '--out', 'old.docx'],
  ['render', '--diagram', 'gantt', '--out', 'old.svg'],
])('a folder is not written over: %s %s %s %s %s', async (command, ...args) => {
  const name = args.find((arg) => arg.startsWith('old')) ?? '';
  const folder = await folderWith({ 'plan.varde': 'plan P "Plan"\n', [`${name}/kept.txt`]: 'kept' });
  const { code, stderr } = await varde(folder, command, 'plan.varde', ...args);
  expect(stderr).toContain(`varde: “${name}” is a folder; name a file`);
  expect(code).toBe(2);
  expect(await readdir(folder, { recursive: true })).toEqual([name, 'plan.varde', `${name}/kept.txt`]);
});

describe.skipIf(process.platform === 'win32')('a pipe or a device', () => {
  const asJson = ['export', 'plan.varde', '--format', 'json', '--out', 'pipe.json'] as const;

  test('is written into, and stays what it is', async () => {
    const folder = await folderWith({ 'plan.varde': 'plan P "Plan"\n' });
    const { code, stdout } = await inShell(folder, 'mkfifo pipe.json; cat pipe.json & ', asJson);
    expect(stdout).toContain('"generator": "Varde"');
    expect(code).toBe(0);
    expect((await lstat(join(folder, 'pipe.json'))).isFIFO()).toBe(true);
  });

  test('that takes no more says so', async ({ skip }) => {
    if (!(await stat('/dev/full').catch(() => undefined))) skip('There is no device that is always full.');
    const folder = await folderWith({ 'plan.varde': 'plan P "Plan"\n' });
    await symlink('/dev/full', join(folder, 'pipe.json'));
    const { code, stderr } = await inShell(folder, '', asJson);
    expect(stderr).toContain('varde: “pipe.json” cannot be written: the disk is full.\n');
    expect(code).toBe(2);
    expect(await readdir(folder)).toEqual(['pipe.json', 'plan.varde']);
  });
});

test('a link stays one, and what it leads to is mended', async () => {
  const folder = await folderWith({ 'real/plan.varde': files['plan.varde'] });
  await symlink('real/plan.varde', join(folder, 'plan.varde'));
  expect((await varde(folder, 'check', '--fix', 'plan.varde')).stderr).toBe('1 mend made.\n');
  expect((await lstat(join(folder, 'plan.varde'))).isSymbolicLink()).toBe(true);
  expect(await readFile(join(folder, 'real/plan.varde'), 'utf8')).toContain('not before 2026-01-12');
});

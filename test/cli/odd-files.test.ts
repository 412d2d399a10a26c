import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, inShell, somebody, varde } from './command.ts';

/** How many files a folder has in the test of many; far more in a long run. */
const many = Number(process.env.VARDE_MANY_FILES ?? 300);

async function errorsIn(folder: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await varde(folder, 'check', '--format', 'json', '--severity', 'error', ...args);
  const { findings } = JSON.parse(stdout);
  return findings.map(({ file, message }: Record<string, string>) => `${file}: ${message}`);
}

describe('a name', () => {
  test('may have spaces and letters of every language, however they are written', async () => {
    const nfd = 'Blåbær øl'.normalize('NFD');
    const folder = await folderWith({
      'Vår plan/Prosjekt på gård.varde': `use "../${nfd}/måned 1.varde"\nuse "#1 100%.varde"\nplan P { owner Åse }\n`,
      [`${nfd}/måned 1.varde`]: 'role Åse\n',
      'Vår plan/#1 100%.varde': 'role Other\n',
    });
    expect(await errorsIn(folder)).toEqual([]);
    expect((await varde(folder, 'schedule', 'Vår plan/Prosjekt på gård.varde')).code).toBe(0);
  });

  test('of a file of values may be written in another way than on the disk', async () => {
    const [nfd, nfc] = [`${'målt'.normalize('NFD')}.csv`, `${'målt'.normalize('NFC')}.csv`];
    const folder = await folderWith({
      'plan.varde': `plan P\nindicator I { values "${nfc}" }\n`,
      [nfd]: '2026-01,4.1\n',
    });
    expect((await varde(folder, 'check')).stdout).not.toContain('unreadable-values');
    expect((await varde(folder, 'export', 'plan.varde', '--format', 'json')).stdout).toContain('4.1');
  });

  test('may be written in another way than on the disk, and is then not another letter', async () => {
    const folder = await folderWith({
      'plan.varde': `use "r.varde"\nplan P { owner ${'Blåbær'.normalize('NFD')} }\n`,
      'r.varde': `role ${'Blåbær'.normalize('NFC')}\n`,
    });
    expect(await errorsIn(folder)).toEqual([]);
  });
});

describe('a text', () => {
  test('that is mended keeps its byte order mark and the line ends of Windows', async () => {
    const text =
      '\ufeffplan P "P" {\r\n  starts 2026-01-05\r\n}\r\n\r\nactivity A {\r\n  not before 12.01.2026\r\n}\r\n';
    const folder = await folderWith({ 'plan.varde': text });
    expect((await varde(folder, 'check', '--fix')).stderr).toBe('1 mend made.\n');
    const after = await readFile(join(folder, 'plan.varde'), 'utf8');
    expect(after).toBe(text.replace('12.01.2026', '2026-01-12'));
  });

  test('that is formatted keeps its byte order mark', async () => {
    const folder = await folderWith({ 'plan.varde': '\ufeffrole  R\r\n' });
    expect((await varde(folder, 'format')).code).toBe(0);
    expect(await readFile(join(folder, 'plan.varde'), 'utf8')).toBe('\ufeffrole R\r\n');
  });

  test('in another encoding is told of, and is not mended into another text', async () => {
    const folder = await folderWith({ 'other.varde': 'role Other\n' });
    const utf16 = Buffer.from('\ufeffrole Head "Leder"\n', 'utf16le');
    const latin1 = Buffer.from('use "other.varde"\nrole R "L\xe6rer"\n', 'latin1');
    await writeFile(join(folder, 'wide.varde'), utf16);
    await writeFile(join(folder, 'old.varde'), latin1);
    expect(await errorsIn(folder)).toEqual([
      'old.varde: Here and maybe further on, letters are lost: save the file as UTF-8.',
      'wide.varde: This file is in UTF-16: save it as UTF-8.',
    ]);
    for (const args of [['check', '--fix'], ['format'], ['merge', 'old.varde', 'old.varde', 'wide.varde']])
      await varde(folder, ...args);
    expect(await readFile(join(folder, 'wide.varde'))).toEqual(utf16);
    expect(await readFile(join(folder, 'old.varde'))).toEqual(latin1);
  });
});

describe.skipIf(process.platform === 'win32')('links', () => {
  test('that go round in circles come to an end', async () => {
    const folder = await folderWith({ 'a/b/plan.varde': 'role R { reports to Nobody }\n' });
    await symlink('..', join(folder, 'a/up'));
    await symlink('../..', join(folder, 'a/b/top'));
    await symlink('loop.varde', join(folder, 'loop.varde'));
    await symlink('gone.varde', join(folder, 'dead.varde'));
    expect(await errorsIn(folder)).toEqual([expect.stringMatching(/^a\/b\/plan\.varde: .*Nobody/)]);
    const { code, stderr } = await varde(folder, 'check', 'loop.varde');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'varde: “loop.varde” cannot be opened: its links go round in a circle.\n',
    });
  });
});

describe.skipIf(process.platform === 'win32')('what never ends', () => {
  const [pipe, device] = ['pipe.varde', 'zero.varde'];
  const odd = async () => {
    const folder = await folderWith({
      'plan.varde': `use "${pipe}"\nuse "${device}"\nindicator I { values "pipe.csv" }\n`,
    });
    for (const name of [pipe, 'pipe.csv', 'pipe.md']) execFileSync('mkfifo', [join(folder, name)]);
    await symlink('/dev/zero', join(folder, device));
    return folder;
  };

  test('is no file of a folder, and none that a plan can use', async () => {
    const folder = await odd();
    expect(await errorsIn(folder)).toEqual([
      `plan.varde: There is no file \`${pipe}\`.`,
      `plan.varde: There is no file \`${device}\`.`,
      expect.stringContaining('`pipe.csv` cannot be read'),
    ]);
    expect((await varde(folder, 'docs')).stderr).toContain('There is no Markdown file here');
  });

  test.each([
    ['check', pipe],
    ['check', device],
    ['format', pipe],
    ['docs', 'pipe.md'],
  ])('is refused where it is named: %s %s', async (command, name) => {
    const { code, stderr } = await varde(await odd(), command, name);
    expect(stderr).toContain(`varde: “${name}” is not an ordinary file; name another.\n`);
    expect(code).toBe(2);
  });
});

test.each(['check', 'format'])('a file larger than plans are is refused: %s', async (command) => {
  const folder = await folderWith({ 'plan.varde': '' });
  await truncate(join(folder, 'plan.varde'), 3 * 1024 ** 3);
  const { code, stderr } = await varde(folder, command, 'plan.varde');
  expect(stderr).toContain('varde: “plan.varde” is larger than 8 MB; divide it into several files.\n');
  expect(code).toBe(2);
});

test('a file of one word, and as large as plans can be, is read', async () => {
  const folder = await folderWith({
    'text.varde': `plan P "${'é'.repeat(4_000_000)}"\n`,
    'block.varde': `goal G { why """${'x\n'.repeat(4_000_000)}""" }\n`,
    'name.varde': `goal ${'x'.repeat(8_000_000)}\n`,
    'comment.varde': `/*${'*'.repeat(8_000_000)}*/\n`,
  });
  expect((await varde(folder, 'check', '--severity', 'error')).code).toBe(0);
}, 120_000);

describe('a path', () => {
  test.each([
    ['gone.varde', 'does not exist.'],
    ['plan.varde/inner.varde', 'does not exist: a part of the path is a file, not a folder.'],
    ['folder.varde', 'There is no Varde file here; name a file or folder to check.'],
  ])('%s that leads to no file says so', async (path, message) => {
    const folder = await folderWith({ 'plan.varde': 'role R\n' });
    await mkdir(join(folder, 'folder.varde'));
    const { code, stderr } = await varde(folder, 'check', path);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('in a plan may lead to a folder, nowhere or out of the folder, and says so', async () => {
    const outside = await folderWith({ 'secret.varde': 'role Secret\n' });
    const folder = await folderWith({
      'plan.varde': `use "folder.varde"\nuse "gone.varde"\nuse "..${outside}/secret.varde"\nplan P { owner Secret }\n`,
    });
    await mkdir(join(folder, 'folder.varde'));
    const { code, stdout, stderr } = await varde(folder, 'check', 'plan.varde');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    for (const line of [1, 2, 3]) expect(stdout).toMatch(new RegExp(`^ *${line}:\\d+ +error`, 'm'));
  });

  test('in a plan may lead through a file, and says so', async () => {
    const folder = await folderWith({
      'plan.varde': 'use "role.varde/måned.varde"\nindicator I { values "role.varde/målt.csv" }\n',
      'role.varde': 'role R\n',
    });
    expect(await errorsIn(folder)).toEqual([
      'plan.varde: There is no file `role.varde/måned.varde`.',
      expect.stringContaining('`role.varde/målt.csv` cannot be read'),
    ]);
  });

  test.skipIf(process.platform === 'win32').each([
    ['closed.varde', 'plan.varde'],
    ['closed.varde', 'closed.varde'],
    ['shut', '.'],
  ])('to what may not be read is named: %s', async (closed, path) => {
    const folder = await folderWith({
      'plan.varde': 'use "closed.varde"\n',
      'closed.varde': 'role R\n',
      'shut/plan.varde': 'role S\n',
    });
    await chmod(folder, 0o755);
    await chmod(join(folder, closed), 0o000);
    const { code, stderr } = await inShell(folder, '', ['check', path], somebody);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `varde: “${closed}” cannot be read or written: you have no permission.\n`,
    });
  });
});

test('a folder may have a great many files', async () => {
  const names = Array.from(
    { length: many },
    (_, at) => [`f${at % 100}/n${at}.varde`, `role R${at}\n`] as const,
  );
  const folder = await folderWith(Object.fromEntries(names));
  const { code, stdout } = await varde(folder, 'check');
  expect(code).toBe(0);
  expect(stdout).toContain(`${many.toLocaleString('en').replace(',', '')} files`);
  expect((await varde(folder, 'format', '--check')).code).toBe(0);
}, 120_000);

import { chmod, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, repository, varde } from './command.ts';

const careless = 'role  Nurse{\n capacity 50%\n}\n';
const careful = 'role Nurse {\n  capacity 50%\n}\n';

test('files are written anew, and those that changed are named', async () => {
  const folder = await folderWith({ 'a.varde': careless, 'more/b.varde': careful, 'more/c.varde': careless });
  const { code, stdout, stderr } = await varde(folder, 'format');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe('a.varde\nmore/c.varde\nFormatted 2 of 3 files\n');
  expect(await readFile(join(folder, 'more/c.varde'), 'utf8')).toBe(careful);
  expect(await readdir(folder)).toEqual(['a.varde', 'more']);
});

test('a check changes nothing and ends with 1 where a file is not formatted', async () => {
  const folder = await folderWith({ 'a.varde': careless, 'b.varde': careful });
  expect(await varde(folder, 'format', '--check')).toEqual({
    code: 1,
    stdout: 'a.varde\nNot formatted: 1 of 2 files; varde format does it\n',
    stderr: '',
  });
  expect(await readFile(join(folder, 'a.varde'), 'utf8')).toBe(careless);
  expect(await varde(folder, 'format', '--check', 'b.varde')).toEqual({
    code: 0,
    stdout: 'The file is formatted\n',
    stderr: '',
  });
});

test('the example and the frameworks are formatted', async () => {
  const { code, stdout } = await varde(repository, 'format', '--check', 'examples', 'language/frameworks');
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^All \d+ files are formatted\n$/),
  });
});

test('what cannot be read stays, and is told of', async () => {
  const folder = await folderWith({ 'a.varde': `${careless}activity  A { ownr   B }\n` });
  const { code, stdout, stderr } = await varde(folder, 'format');
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'a.varde\nFormatted 1 of 1 file\n' });
  expect(stderr).toBe(
    'a.varde: What begins in line 4 cannot be read and stays as it is; varde check says why.\n',
  );
  expect(await readFile(join(folder, 'a.varde'), 'utf8')).toBe(`${careful}activity  A { ownr   B }\n`);
});

test('a file keeps its rights, and a link to it stays a link', async () => {
  const folder = await folderWith({ 'real/a.varde': careless });
  const [file, link] = [join(folder, 'real/a.varde'), join(folder, 'link.varde')];
  await chmod(file, 0o640);
  await symlink(file, link);
  expect((await varde(folder, 'format', 'link.varde')).code).toBe(0);
  expect(await readFile(file, 'utf8')).toBe(careful);
  expect((await stat(file)).mode & 0o777).toBe(0o640);
});

test('a file in another encoding is not touched, nor is any other', async () => {
  const folder = await folderWith({ 'a.varde': careless });
  const latin1 = Buffer.from('role  L\xe6rer\n', 'latin1');
  await writeFile(join(folder, 'b.varde'), latin1);
  const { code, stderr } = await varde(folder, 'format');
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'varde: “b.varde” is not text in UTF-8; save it as UTF-8 first.\n',
  });
  expect(await readFile(join(folder, 'b.varde'))).toEqual(latin1);
  expect(await readFile(join(folder, 'a.varde'), 'utf8')).toBe(careless);
});

test('a folder without plans is a mistake', async () => {
  const { code, stderr } = await varde(await folderWith({ 'notes.txt': '' }), 'format');
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'varde: There is no Varde file here; name a file or folder to format.\n',
  });
});

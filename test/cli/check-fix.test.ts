import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, varde } from './command.ts';

const files = {
  'plan.varde':
    'use "people.varde"\nplan P "P" { starts 2026-01-05 }\nactivity A "A" {\n  takes 2d\n  not before 12.01.2026\n  owner Nurse\n}\n',
  'people.varde': 'role Nurse "Nurse"\n\n// Kept.\nuse "other.varde"\n',
  'other.varde': 'role Other "Other"\n',
};
const textIn = (folder: string, name: string) => readFile(join(folder, name), 'utf8');

test('what leaves no doubt is mended in the files, and the rest told of', async () => {
  const folder = await folderWith(files);
  const { code, stderr } = await varde(folder, 'check', '--fix');
  expect(code).toBe(0);
  expect(stderr).toMatch(/^\d mends? made\.\n$/);
  expect(await textIn(folder, 'plan.varde')).toContain('not before 2026-01-12\n');
  expect(await textIn(folder, 'people.varde')).toContain('// Kept.\n');
});

test('only what the rules that are asked for find is mended', async () => {
  const folder = await folderWith(files);
  await varde(folder, 'check', '--fix', '--rule', 'unused-use');
  expect(await textIn(folder, 'plan.varde')).toContain('not before 12.01.2026\n');
  expect(await textIn(folder, 'people.varde')).not.toContain('other.varde');
});

test('files in which nothing can be mended stay as they are, to the byte', async () => {
  const text = '\ufeffplan P "P" { starts 2026-01-05 }\r\nactivity A "A" { owner Nobody }\r\n';
  const folder = await folderWith({ 'plan.varde': text });
  const { code, stderr } = await varde(folder, 'check', '--fix');
  expect({ code, stderr }).toEqual({ code: 1, stderr: '0 mends made.\n' });
  expect(await textIn(folder, 'plan.varde')).toBe(text);
});

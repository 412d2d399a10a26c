import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, varde } from './command.ts';
import { wholePlan } from './plans.ts';

test('the dates are told as a table', async () => {
  const { code, stdout } = await varde(await folderWith(wholePlan), 'schedule', 'plan.varde');
  expect(code).toBe(0);
  const [head, phase, activity] = stdout.split('\n');
  expect(head).toMatch(/^Work +Start +Finish +Slack +Status +Driven by$/);
  expect(phase).toMatch(/^Pack +5 January 2026 +13 January 2026 +critical +0% +begins with Buy boxes$/);
  expect(activity).toMatch(
    /^ {2}Buy boxes +5 January 2026 +6 January 2026 +critical +0% +the plan starts then$/,
  );
});

test('the dates are written as JSON and CSV', async () => {
  const folder = await folderWith(wholePlan);
  const json = await varde(folder, 'schedule', 'plan.varde', '--format', 'json');
  expect(JSON.parse(json.stdout)).toMatchObject({
    plan: 'We move house',
    start: '2026-01-05',
    finish: '2026-01-13',
  });
  const csv = await varde(folder, 'schedule', 'plan.varde', '--format', 'csv', '--out', 'out/dates.csv');
  expect(csv).toEqual({ code: 0, stdout: 'out/dates.csv\n', stderr: '' });
  expect(await readFile(join(folder, 'out/dates.csv'), 'utf8')).toMatch(/^id,kind,.*\r\nPack,phase,/);
});

test('what has no dates is left out, and the command says that something is wrong', async () => {
  const folder = await folderWith({
    'plan.varde': 'plan P { starts 2026-01-05 }\nactivity A { takes 1d after A }\nactivity B { takes 1d }\n',
  });
  const { code, stdout, stderr } = await varde(folder, 'schedule', 'plan.varde', '--format', 'json');
  expect(JSON.parse(stdout).elements.map(({ id }: { id: string }) => id)).toEqual(['B']);
  expect(stderr).toBe('1 error in the plan; “varde check plan.varde” tells which.\n');
  expect(code).toBe(1);
});

test('a folder is no file to write', async () => {
  const folder = await folderWith({ 'plan.varde': 'plan P', 'out/notes.txt': '' });
  expect(await varde(folder, 'schedule', 'plan.varde', '--out', 'out')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'varde: “out” is a folder; name a file in it.\n',
  });
});

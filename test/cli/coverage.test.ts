import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, varde } from './command.ts';

const files = {
  'plan.varde': `use sip
plan Test "Test" { starts 2026-01-05  follows sip }
activity Choose "Choose people" { covers sip.Selection  takes 1d }
`,
};

test('what is covered of a framework is told as a table', async () => {
  const { code, stdout } = await varde(await folderWith(files), 'coverage', 'plan.varde');
  expect(code).toBe(0);
  const lines = stdout.split('\n');
  expect(lines[0]).toMatch(/^Part +State +Covered by$/);
  expect(lines[1]).toMatch(
    /^Implementing coordinated individual plans \(SIP\) +1 of 17 items, 0 of 1 pitfalls/,
  );
  expect(lines).toContainEqual(expect.stringMatching(/^ {4}Selection +covered +Choose people$/));
  expect(lines).toContainEqual(expect.stringMatching(/^ {4}Coaching +open$/));
});

test('it is written as JSON', async () => {
  const folder = await folderWith(files);
  const told = await varde(
    folder,
    'coverage',
    'plan.varde',
    '--format',
    'json',
    '--out',
    'out/coverage.json',
  );
  expect(told).toEqual({ code: 0, stdout: 'out/coverage.json\n', stderr: '' });
  const json = JSON.parse(await readFile(join(folder, 'out/coverage.json'), 'utf8'));
  expect(json).toMatchObject({
    plan: 'Test',
    frameworks: [{ id: 'sip', counts: { item: { met: 1, all: 17 } } }],
  });
});

test('a plan that follows no framework has nothing to tell', async () => {
  const folder = await folderWith({ 'plan.varde': 'plan P\n' });
  const { code, stderr } = await varde(folder, 'coverage', 'plan.varde');
  expect(code).toBe(2);
  expect(stderr).toContain('“plan.varde” follows no framework');
});

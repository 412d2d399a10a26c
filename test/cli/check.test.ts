import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { example, folderWith, varde } from './command.ts';
import { wholePlan } from './plans.ts';

const broken = { ...wholePlan, 'more/work.varde': 'role Nurse\nactivity Move {\n  owner Nurze\n}\n' };

test('a folder without mistakes is fine, and one line says so', async () => {
  const { code, stdout, stderr } = await varde(await folderWith(wholePlan), 'check');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^No findings in 2 files \(\d+ elements, \d+ ms\)\n$/);
});

test('the example has no errors', async () => {
  const { code, stdout } = await varde(example, 'check', '--quiet');
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
});

describe('an error', () => {
  test('is told of with file, place and rule', async () => {
    const { code, stdout, stderr } = await varde(await folderWith(broken), 'check');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const [file, finding, summary] = stdout.split('\n');
    expect(file).toBe('more/work.varde');
    expect(finding).toMatch(/^ {2}3:9 {2}error {2}.*`Nurze`.*`Nurse`.* {2}unknown-name$/);
    expect(summary).toMatch(/^1 error in 1 of 3 files \(\d+ elements, \d+ ms\)$/);
  });

  test('is told of as JSON with places from 0, and nothing else is on standard output', async () => {
    const folder = await folderWith(broken);
    const { code, stdout, stderr } = await varde(folder, 'check', 'more', 'plan.varde', '--format', 'json');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      findings: [
        {
          rule: 'unknown-name',
          severity: 'error',
          message: expect.stringContaining('`Nurze`'),
          file: 'more/work.varde',
          range: { start: { line: 2, character: 8 }, end: { line: 2, character: 13 } },
          element: 'Move',
          related: expect.any(Array),
        },
      ],
      summary: {
        errors: 1,
        warnings: 0,
        information: 0,
        files: 3,
        filesWithFindings: 1,
        elements: expect.any(Number),
        milliseconds: expect.any(Number),
      },
    });
  });

  test('in a file that a plan uses is told of with the plan', async () => {
    const folder = await folderWith({
      ...broken,
      'all.varde': 'use "more/work.varde"\nplan All "All" { starts 2026-01-05 }',
    });
    const { code, stdout } = await varde(folder, 'check', 'all.varde', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ rule: 'unknown-name', file: 'more/work.varde' }),
      ]),
      summary: { files: 2 },
    });
  });

  test('in a file that no plan uses is left to a check of that file', async () => {
    const folder = await folderWith({
      ...broken,
      'part.varde': 'use "more/work.varde"\nactivity Rest { after Move }',
    });
    expect(await varde(folder, 'check', 'part.varde')).toMatchObject({ code: 0 });
  });

  test('has no colours where standard output is no terminal', async () => {
    expect((await varde(await folderWith(broken), 'check')).stdout).not.toContain('\u001b');
  });
});

test('a file may use what lies beside its folder, where the current folder holds both', async () => {
  const folder = await folderWith({
    'people.varde': 'role Nurse',
    'plans/a.varde': 'use "../people.varde"\nactivity A { owner Nurse }',
  });
  expect(await varde(folder, 'check', 'plans/a.varde')).toMatchObject({ code: 0 });
  const alone = await varde(folder, 'check', 'plans');
  expect(alone.code).toBe(1);
  expect(alone.stdout).toContain('use-outside-workspace');
});

describe('misuse', () => {
  test.each([
    { args: ['nowhere'], says: '“nowhere” does not exist.' },
    { args: ['notes.txt'], says: '“notes.txt” is not a plan: the name of a Varde file ends in “.varde”.' },
    { args: ['notes.txt/x'], says: '“notes.txt/x” does not exist: a part of the path is a file' },
    { args: ['empty'], says: 'There is no Varde file here' },
  ])('$args: $says', async ({ args, says }) => {
    const folder = await folderWith({ 'notes.txt': '' });
    await mkdir(join(folder, 'empty'));
    const { code, stdout, stderr } = await varde(folder, 'check', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(`varde: ${stderr.slice('varde: '.length)}`);
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

test('what the rules say of a plan is told in the files where its elements stand', async () => {
  const folder = await folderWith({
    'varde.json': '{ "rules": { "no-risks": "off" } }',
    'plan.varde': 'use "work.varde"\nplan P "P" { starts 2026-01-05 }\n',
    'work.varde':
      'role Kim { held by "Kim" }\nactivity A "Draft" { takes 3d due 2026-01-06 by Kim why "Others wait." }\n',
  });
  const { code, stdout } = await varde(folder, 'check', 'plan.varde');
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^work\.varde\n {2}2:35 {2}warning {2}“Draft” ends on 7 January 2026, .* {2}missed-deadline\n1 warning in 1 of 2 files/,
  );
});

import { chmod, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { example, folderWith, varde } from './command.ts';
import { wholePlan } from './plans.ts';
import { repositoryWith } from './versions/repository.ts';

// Every drawing here starts a Mermaid of its own, which takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 120_000 });

/** Width and height stand at a fixed place in the first chunk of a PNG. */
async function sizeOfPng(path: string): Promise<{ width: number; height: number }> {
  const bytes = await readFile(path);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe('one diagram', () => {
  test('goes to standard output without --out, as Mermaid text or SVG', async () => {
    const folder = await folderWith(wholePlan);
    const mermaid = await varde(folder, 'render', 'plan.varde', '--diagram', 'gantt', '--format', 'mmd');
    expect(mermaid).toMatchObject({ code: 0, stderr: '' });
    expect(mermaid.stdout).toMatch(/^gantt$/m);
    expect(mermaid.stdout).toContain('Pack books');
    const svg = await varde(folder, 'render', 'plan.varde', '--diagram', 'gantt');
    expect(svg).toMatchObject({ code: 0, stderr: '' });
    expect(svg.stdout).toMatch(/^<svg.*Pack books.*<\/svg>\s*$/s);
    expect(svg.stdout).toContain('>We move house</text>');
    expect(svg.stdout).toContain('>Critical: when this is late, the plan is late</text>');
  });

  test('is written in the format that the file’s name ends in, and the file is named', async () => {
    const folder = await folderWith(wholePlan);
    const ended = await varde(folder, 'render', 'plan.varde', '--diagram', 'lanes', '--out', 'new/lift.svg');
    expect(ended).toEqual({ code: 0, stdout: 'new/lift.svg\n', stderr: '' });
    expect(await readFile(join(folder, 'new/lift.svg'), 'utf8')).toContain('Carry');
  });

  test('is as many times larger as --scale says', async () => {
    const folder = await folderWith(wholePlan);
    const draw = (...args: string[]) => varde(folder, 'render', 'plan.varde', '--diagram', 'risks', ...args);
    const ended = await Promise.all([draw('--out', 'one.png'), draw('--out', 'two.png', '--scale', '2')]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    const [one, two] = await Promise.all([
      sizeOfPng(join(folder, 'one.png')),
      sizeOfPng(join(folder, 'two.png')),
    ]);
    expect(one.width).toBeGreaterThan(100);
    expect(Math.abs(two.width - 2 * one.width)).toBeLessThanOrEqual(1);
    expect(Math.abs(two.height - 2 * one.height)).toBeLessThanOrEqual(1);
  });

  test('differs by theme', async () => {
    const folder = await folderWith(wholePlan);
    const draw = (theme: string) =>
      varde(folder, 'render', 'plan.varde', '--diagram', 'gantt', '--theme', theme).then(
        ({ stdout }) => stdout,
      );
    expect(await draw('dark')).not.toBe(await draw('light'));
  });
});

test('--all draws every diagram and view of the example into a folder', async () => {
  const folder = await folderWith({});
  const plan = join(example, 'plan.varde');
  const { code, stdout } = await varde(folder, 'render', plan, '--all', '--format', 'mmd', '--out', 'out');
  expect(code).toBe(0);
  const files = (await readdir(join(folder, 'out'))).sort();
  expect(stdout.trim().split('\n').sort()).toEqual(files.map((file) => `out/${file}`));
  expect(files).toEqual(
    expect.arrayContaining([
      'gantt.mmd',
      'lanes-LeseoppfølgingIDag.mmd',
      'lanes-Leseoppfølging.mmd',
      'risks.mmd',
      'view-Hovedplan.mmd',
    ]),
  );
});

describe('a baseline', () => {
  const short = 'plan P "Plan" { calendar NO starts 2026-01-05 }\nactivity Buy "Buy" { takes 5d }\n';
  const long = short.replace('5d', '8d');
  const draw = (folder: string, ...args: string[]) =>
    varde(folder, 'render', 'plan.varde', '--format', 'mmd', '--diagram', 'gantt', ...args);

  test('is the dates of a tag', async () => {
    const { folder, commit, git } = await repositoryWith({ 'plan.varde': short });
    git('tag', 'v1.0');
    commit({ 'plan.varde': long });
    expect((await draw(folder)).stdout).not.toContain('baseline');
    const { code, stdout } = await draw(folder, '--baseline', 'v1.0');
    expect(code).toBe(0);
    expect(stdout).toMatch(/agreed#58; 5.–.9 Jan 2026 :done, /);
  });

  test('in which the plan is not says so', async () => {
    const { folder, commit } = await repositoryWith({ 'other.varde': short });
    commit({ 'plan.varde': long });
    const { code, stderr } = await draw(folder, '--baseline', 'HEAD~1');
    expect(code).toBe(2);
    expect(stderr).toContain('“HEAD~1” has no plan “plan.varde”. It has: other.varde.');
  });
});

describe('a view', () => {
  const viewed = {
    'plan.varde': `${wholePlan['plan.varde']}view Books "Only the books" as gantt { include Pack.Books }\n`,
    'people.varde': wholePlan['people.varde'],
  };
  const draw = async (...args: string[]) =>
    varde(await folderWith(viewed), 'render', 'plan.varde', '--format', 'mmd', ...args);

  test('is drawn as it narrows the plan', async () => {
    const { code, stdout } = await draw('--view', 'Books');
    expect(code).toBe(0);
    expect(stdout).toContain('Pack books');
    expect(stdout).not.toContain('Buy boxes');
  });

  test('that is misspelt is asked about', async () => {
    const { code, stderr } = await draw('--view', 'Boks');
    expect(code).toBe(2);
    expect(stderr).toContain('There is no view “Boks”. Did you mean “Books”?');
  });
});

describe('a target', () => {
  const draw = async (...args: string[]) =>
    varde(await folderWith(wholePlan), 'render', 'plan.varde', ...args);

  test('gets Markdown with a fence and a table', async () => {
    const { stdout } = await draw('--diagram', 'gantt', '--format', 'md');
    expect(stdout).toMatch(
      /^\*\*Schedule\*\*\n\nSchedule of .*```mermaid\n.*\n```\n.*<details>.*\| Pack books \|/s,
    );
  });

  test('without the type of diagram gets the table alone, and no Mermaid text', async () => {
    const table = await draw('--diagram', 'risks', '--target', 'ado', '--format', 'md');
    expect(table.stdout).toContain('It rains');
    expect(table.stdout).not.toContain('```');
    const text = await draw('--diagram', 'risks', '--target', 'ado', '--format', 'mmd');
    expect(text).toMatchObject({ code: 2, stderr: expect.stringContaining('--format md') });
  });

  test('of Mermaid text is only for that', async () => {
    const { code, stderr } = await draw('--diagram', 'gantt', '--target', 'gitlab');
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('--format mmd or md') });
  });

  test('may be a page, for a picture too', async () => {
    const svg = await draw('--diagram', 'gantt', '--target', 'page');
    expect(svg).toMatchObject({ code: 0, stdout: expect.stringContaining('<svg') });
  });

  test('that takes small texts gets a file for each part', async () => {
    const folder = await folderWith({});
    const plan = join(example, 'plan.varde');
    const args = ['render', plan, '--diagram', 'gantt', '--target', 'gitlab', '--out', 'gantt.mmd'];
    const { code, stdout } = await varde(folder, ...args);
    expect(code).toBe(0);
    const files = stdout.trim().split('\n');
    expect(files.length).toBeGreaterThan(2);
    expect(files[0]).toBe('gantt-1.mmd');
    for (const file of files) {
      expect((await readFile(join(folder, file), 'utf8')).length).toBeLessThanOrEqual(2_000);
    }
  });
});

test('a browser that does not start is named, and nothing is written', async () => {
  vi.stubEnv('CHROME_PATH', process.execPath);
  const folder = await folderWith(wholePlan);
  const ended = await varde(folder, 'render', 'plan.varde', '--all', '--renderer', 'browser', '--out', 'new');
  vi.unstubAllEnvs();
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr).toMatch(/“.*node.*” does not start as a browser\..*CHROME_PATH/);
  expect(await readdir(folder)).not.toContain('new');
});

describe('a broken plan', () => {
  const broken = { ...wholePlan, 'people.varde': `${wholePlan['people.varde']}role Boss { nonsense }\n` };

  test('is drawn as far as it is whole; standard error counts the errors', async () => {
    const folder = await folderWith(broken);
    const { code, stdout, stderr } = await varde(folder, 'render', 'plan.varde', '--diagram', 'gantt');
    expect(code).toBe(1);
    expect(stdout).toContain('Pack books');
    expect(stderr).toMatch(/^\d errors? in the plan; “varde check people\.varde” tells which\.\n$/);
  });
});

describe('misuse', () => {
  test.each([
    {
      args: ['plan.varde'],
      says: 'Say which diagram to draw with --diagram (gantt, timeline,',
    },
    { args: ['plan.varde', '--diagram', 'gant'], says: 'Did you mean “gantt”? There are: gantt, timeline' },
    { args: ['plan.varde', '--all'], says: 'Say with --out which folder' },
    { args: ['plan.varde', '--all', '--diagram', 'gantt', '--out', 'x'], says: 'cannot be used with option' },
    { args: ['plan.varde', '--diagram', 'lanes', '--of', 'Lfit'], says: 'Did you mean “Lift”?' },
    { args: ['plan.varde', '--diagram', 'gantt', '--of', 'Lift'], says: 'leave out --of' },
    { args: ['people.varde', '--diagram', 'gantt'], says: 'has nothing for “gantt”. It has: stakeholders' },
    { args: ['empty.varde', '--all', '--out', 'x'], says: 'There is nothing to draw in “empty.varde” yet.' },
    { args: ['missing.varde', '--diagram', 'gantt'], says: '“missing.varde” does not exist.' },
    { args: ['folder', '--diagram', 'gantt'], says: '“folder” is a folder; name the file' },
    { args: ['notes.txt', '--diagram', 'gantt'], says: '“notes.txt” is not a plan' },
    {
      args: ['plan.varde', '--diagram', 'gantt', '--out', 'folder'],
      says: '“folder” is a folder; name a file in it, or draw --all into it.',
    },
    { args: ['plan.varde', '--diagram', 'gantt', '--out', 'plan.varde'], says: 'is the name of a plan' },
    {
      args: ['plan.varde', '--diagram', 'gantt', '--out', 'a.jpg'],
      says: 'ends in none of .mmd, .md, .svg, .png',
    },
    {
      args: ['plan.varde', '--diagram', 'gantt', '--format', 'png', '--out', 'a.svg'],
      says: 'ends as svg does, but --format says png',
    },
    {
      args: ['plan.varde', '--diagram', 'gantt', '--out', 'notes.txt/a.svg'],
      says: '“notes.txt” is a file; name a folder.',
    },
    {
      args: ['plan.varde', '--diagram', 'gantt', '--scale', '0', '--out', 'a.png'],
      says: 'a number above 0',
    },
  ])('$args: $says', async ({ args, says }) => {
    const files = { ...wholePlan, 'empty.varde': '', 'notes.txt': '', 'folder/other.varde': 'role Nurse' };
    const folder = await folderWith(files);
    const { code, stdout, stderr } = await varde(folder, 'render', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('    at ');
    expect((await readdir(folder)).sort()).toEqual(
      Object.keys({ ...files, folder: '' })
        .filter((name) => !name.includes('/'))
        .sort(),
    );
  });

  test('of several processes without --of lists them', async () => {
    const folder = await folderWith({
      'two.varde': 'process A "First" { step S }\nprocess B "Second" { step S }',
    });
    const { code, stderr } = await varde(folder, 'render', 'two.varde', '--diagram', 'lanes');
    expect(code).toBe(2);
    expect(stderr).toMatch(/choose one with --of:\n {2}A {2}.*First\n {2}B {2}.*Second\n$/);
  });
});

describe('what cannot be written', () => {
  test('leaves nothing behind', async () => {
    const folder = await folderWith(wholePlan);
    const tooLong = `${'x'.repeat(300)}.mmd`;
    const { code, stderr } = await varde(
      folder,
      'render',
      'plan.varde',
      '--diagram',
      'gantt',
      '--out',
      tooLong,
    );
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('the name is too long') });
    expect((await readdir(folder)).sort()).toEqual(['people.varde', 'plan.varde']);
  });

  test('leaves the earlier picture as it was', async ({ skip }) => {
    if (process.getuid?.() === 0 || process.platform === 'win32') skip('Permissions hold nobody back here.');
    const folder = await folderWith({ ...wholePlan, 'out/gantt.svg': 'earlier' });
    await chmod(join(folder, 'out'), 0o555);
    const ended = await varde(folder, 'render', 'plan.varde', '--diagram', 'gantt', '--out', 'out/gantt.svg');
    expect(ended).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('you have no permission'),
    });
    expect(await readdir(join(folder, 'out'))).toEqual(['gantt.svg']);
    expect(await readFile(join(folder, 'out/gantt.svg'), 'utf8')).toBe('earlier');
  });
});

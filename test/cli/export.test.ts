import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createRenderer } from '../../render/renderer.ts';
import { example, folderWith, varde } from './command.ts';
import { wholePlan } from './plans.ts';

test.each([
  ['ics', /^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/],
  ['mspdi', /^<\?xml [\s\S]*<\/Project>\s*$/],
  ['json', /^{\n {2}"generator": "Varde"[\s\S]*\n}\n$/],
])('a plan is written as %s, to standard output or into a file', async (format, content) => {
  const folder = await folderWith(wholePlan);
  const { stdout, stderr, code } = await varde(folder, 'export', 'plan.varde', '--format', format);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  expect(stdout).toMatch(content);
  const name = `out/plan.${format === 'mspdi' ? 'xml' : format}`;
  const ended = await varde(folder, 'export', 'plan.varde', '--format', format, '--out', name);
  expect(ended).toEqual({ code: 0, stdout: `${name}\n`, stderr: '' });
  expect(await readFile(join(folder, name), 'utf8')).toBe(stdout);
});

test('a file of somebody else is replaced only where that is meant', async () => {
  const folder = await folderWith({ ...wholePlan, 'mine.ics': 'mine' });
  const args = ['export', 'plan.varde', '--format', 'ics', '--out', 'mine.ics'];
  const { code, stderr } = await varde(folder, ...args);
  expect(code).toBe(2);
  expect(stderr).toBe(
    'varde: “mine.ics” is there already, and nothing in it says that Varde wrote it last; name another file, or add ' +
      '--force to replace it.\n',
  );
  expect(await readFile(join(folder, 'mine.ics'), 'utf8')).toBe('mine');
  expect((await varde(folder, ...args, '--force')).code).toBe(0);
  expect((await varde(folder, ...args)).code).toBe(0);
});

test('all diagrams are written as Mermaid text, or none where one would replace a file of somebody else', async () => {
  const folder = await folderWith(wholePlan);
  const args = ['export', 'plan.varde', '--format', 'mermaid', '--out', 'diagrams'];
  expect((await varde(folder, ...args)).code).toBe(0);
  const names = await readdir(join(folder, 'diagrams'));
  expect(names).toEqual(expect.arrayContaining(['gantt.mmd', 'risks.mmd', 'lanes-Lift.mmd']));
  expect((await varde(folder, ...args)).code).toBe(0);
  await writeFile(join(folder, 'diagrams/risks.mmd'), 'mine');
  await writeFile(join(folder, 'diagrams/gantt.mmd'), 'gantt\n%% Varde\n');
  expect((await varde(folder, ...args)).code).toBe(2);
  expect(await readFile(join(folder, 'diagrams/gantt.mmd'), 'utf8')).toBe('gantt\n%% Varde\n');
});

test('Mermaid draws one of each type that is written', { timeout: 120_000 }, async () => {
  const folder = await folderWith({});
  const plan = join(example, 'plan.varde');
  expect((await varde(folder, 'export', plan, '--format', 'mermaid', '--out', '.')).code).toBe(0);
  const texts = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
  );
  const ofType = new Map(texts.map((text) => [/^(?:---[\s\S]*?\n---\n)?(\S+)/.exec(text)?.[1], text]));
  expect(ofType.size).toBeGreaterThan(4);
  const renderer = await createRenderer();
  onTestFinished(() => renderer.dispose());
  for (const text of ofType.values()) {
    expect(text).toMatch(/\n%% Varde\n$/);
    const svg = await renderer.svg(text, { theme: 'light', title: 'A', description: 'B' });
    expect(svg).toContain('<text');
  }
});

test.each([
  [['--format', 'mermaid'], /Say with --out which folder/],
  [['--format', 'ics', '--out', 'plan.varde'], /The name of a file of ics ends in \.ics/],
  [['--format', 'doc'], /Allowed choices are/],
  [[], /required option '--format/],
])('is refused: %j', async (args, message) => {
  const { code, stderr } = await varde(await folderWith(wholePlan), 'export', 'plan.varde', ...args);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});

test('a plan without processes has none to write', async () => {
  const folder = await folderWith({ 'plan.varde': 'plan P { starts 2026-01-05 }\nactivity A\n' });
  const { code, stderr } = await varde(folder, 'export', 'plan.varde', '--format', 'bpmn', '--out', 'out');
  expect(code).toBe(2);
  expect(stderr).toBe('varde: The plan has nothing that can be written as bpmn.\n');
});

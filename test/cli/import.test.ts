import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, varde } from './command.ts';
import { wholePlan } from './plans.ts';

const project = `<Project xmlns="http://schemas.microsoft.com/project"><Title>Flytte &amp; bo</Title>
<StartDate>2026-03-02T08:00:00</StartDate><Tasks>
<Task><UID>1</UID><Name>Pakke</Name><OutlineLevel>1</OutlineLevel><Start>2026-03-02T08:00:00</Start>
<Finish>2026-03-03T17:00:00</Finish><Duration>PT15H0M0S</Duration><DurationFormat>7</DurationFormat>
<Notes>Først
så</Notes></Task>
<Task><UID>2</UID><Name>Gammel</Name><Active>0</Active><OutlineLevel>1</OutlineLevel></Task>
</Tasks></Project>`;

test('a project becomes a formatted plan that says what was not carried over', async () => {
  const folder = await folderWith({ 'project.xml': `\uFEFF${project}` });
  const args = ['import', 'project.xml', '--out', 'plan.varde', '--locale', 'nb'];
  expect(await varde(folder, ...args)).toEqual({
    code: 0,
    stdout: 'plan.varde\n',
    stderr: 'Importert fra project.xml.\nDette kom ikke med:\n- Inaktive oppgaver: «Gammel»\n',
  });
  expect(await readFile(join(folder, 'plan.varde'), 'utf8')).toBe(`// Importert fra project.xml.
// Dette kom ikke med:
// - Inaktive oppgaver: «Gammel»

plan FlytteBo "Flytte & bo" {
  locale nb
  starts 2026-03-02
}

activity Pakke {
  takes 2d
  note """
    Først
    så
    """
}
`);
  expect((await varde(folder, 'format', '--check', 'plan.varde')).code).toBe(0);
  expect((await varde(folder, ...args)).code).toBe(2);
  expect((await varde(folder, ...args, '--force')).code).toBe(0);
});

test('what was exported comes back with the same dates', async () => {
  const folder = await folderWith(wholePlan);
  await varde(folder, 'export', 'plan.varde', '--format', 'mspdi', '--out', 'plan.xml');
  await varde(folder, 'import', 'plan.xml', '--out', 'back.varde');
  const dates = async (file: string) => {
    const { stdout } = await varde(folder, 'schedule', file, '--format', 'json');
    return JSON.parse(stdout).elements.map(({ title, start, finish }: Record<string, string>) => [
      title,
      start,
      finish,
    ]);
  };
  expect(await dates('back.varde')).toEqual(await dates('plan.varde'));
});

test.each([
  ['project.xml', '<svg/>', [], /“project.xml” cannot be read. .*outermost element is not “Project”/],
  ['project.xml', '<!DOCTYPE a><Project/>', [], /has a DOCTYPE/],
  ['project.mpp', 'x', [], /“project.mpp” ends in none of .*\.xml/],
  ['project.xml', project, ['--out', 'plan.txt'], /ends in \.varde/],
])('is refused: %s %#', async (name, content, more, message) => {
  const folder = await folderWith({ [name]: content });
  const { code, stderr } = await varde(folder, 'import', name, ...more);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});

test('a file that is not there is named', async () => {
  const { code, stderr } = await varde(await folderWith({}), 'import', 'none.xml');
  expect(code).toBe(2);
  expect(stderr).toBe('varde: “none.xml” does not exist.\n');
});

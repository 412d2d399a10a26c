import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { diffAsMarkdown } from '../../cli/diff/as-markdown.ts';
import { reviewOf } from '../../language/review/review.ts';
import { versionOf } from '../language/review/versions.ts';
import { folderWith, repository, varde } from './command.ts';
import { repositoryWith } from './versions/repository.ts';

const plan = (length: string, more = '') => `plan P "Nattilsyn" { locale nb calendar NO starts 2026-01-05 }
activity Buy "Anskaffe *alt* | <b>" { takes ${length} }
milestone Live "I drift" { after Buy }
${more}`;

const ajv = new Ajv2020({ strict: true, strictRequired: false });
const schema = JSON.parse(readFileSync(join(repository, 'schemas/diff.schema.json'), 'utf8'));
const validate = ajv.compile(schema);

describe('two files', () => {
  const files = { 'old.varde': plan('5d'), 'new.varde': plan('8d') };

  test('are compared whatever their names', async () => {
    const { code, stdout, stderr } = await varde(await folderWith(files), 'diff', 'old.varde', 'new.varde');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [path, headline, because] = stdout.split('\n');
    expect(path).toBe('new.varde');
    expect(headline).toBe('«I drift» utsettes 3 arbeidsdager, fra 9. januar 2026 til 14. januar 2026');
    expect(because).toBe('  - «Anskaffe *alt* | <b>» tar 3 arbeidsdager lenger');
  });

  test('as JSON that its schema allows', async () => {
    const folder = await folderWith(files);
    const { stdout } = await varde(folder, 'diff', 'old.varde', 'new.varde', '--format', 'json');
    const told = JSON.parse(stdout);
    expect(validate(told), ajv.errorsText(validate.errors)).toBe(true);
    expect(told.finish).toMatchObject({ before: '2026-01-09', after: '2026-01-14', workingDays: 3 });
    expect(told.changes).toMatchObject([{ element: 'Buy', properties: [{ property: 'takes' }] }]);
    expect(told.causes).toEqual([
      { type: 'changed', element: 'Buy', properties: ['takes'], moves: ['Buy', 'Live'] },
    ]);
  });

  test('as Markdown from which no title of a plan breaks out', async () => {
    const folder = await folderWith(files);
    const { stdout } = await varde(folder, 'diff', 'old.varde', 'new.varde', '--format', 'md');
    expect(stdout).toContain('**Nattilsyn: *I drift* utsettes 3 arbeidsdager');
    expect(stdout).toContain('| Anskaffe \\*alt\\* \\| \\<b\\> |');
    expect(stdout).toContain('```mermaid\n');
  });

  test('as a page that runs nothing', async () => {
    const folder = await folderWith(files);
    const { stdout } = await varde(folder, 'diff', 'old.varde', 'new.varde', '--format', 'html');
    expect(stdout).toContain('<svg');
    expect(stdout).toContain("default-src 'none'");
    expect(stdout).not.toMatch(/<script|<b>/);
  });
});

describe('the pictures', () => {
  const before = `${plan('5d')}risk Net "Nettet" { likelihood 2 impact 4 }
process Night "Natt" {
  start Alarm
  step Look "Se"
  Alarm -> Look
}
process Day "Dag" {
  start Begin
}
`;
  const after = before
    .replace('takes 5d', 'takes 8d')
    .replace('likelihood 2', 'likelihood 4')
    .replace('step Look "Se"', 'step Look "Se"\n  step Log "Logge"');

  test('show the dates before, the risks that moved and the processes that differ', async () => {
    const folder = await folderWith({ 'old.varde': before, 'new.varde': after });
    const { stdout } = await varde(folder, 'diff', 'old.varde', 'new.varde', '--format', 'md');
    const fences = stdout.split('```mermaid\n').slice(1);
    expect(fences).toHaveLength(3);
    expect(fences[0]).toMatch(/før#58; 5\.–9\. jan\. 2026 :done/);
    expect(fences[1]).toContain('earlier_Net --> today_Net');
    expect(fences[2]).toContain('#43; Logge');
    expect(fences[2]).not.toContain('Dag');
  });

  test('are drawn on the page', async () => {
    const folder = await folderWith({ 'old.varde': before, 'new.varde': after });
    const { stdout } = await varde(folder, 'diff', 'old.varde', 'new.varde', '--format', 'html');
    expect(stdout.match(/<figure>/g)).toHaveLength(3);
  });
});

test('a long comparison fits into a comment, and says what it leaves out', async () => {
  const many = (length: string) =>
    Array.from(
      { length: 900 },
      (_, at) => `activity A${at} "Arbeid nummer ${at}" { takes ${length} }\n`,
    ).join('');
  const folder = await folderWith({
    'old.varde': plan('5d', many('2d')),
    'new.varde': plan('5d', many('3d')),
  });
  const { stdout } = await varde(folder, 'diff', 'old.varde', 'new.varde', '--format', 'md');
  expect(stdout.length).toBeLessThan(65_536);
  expect(stdout).toMatch(/\d+ rader til er utelatt\./);
});

test('of very many plans a comment tells as many as it holds', async () => {
  const review = reviewOf(
    await versionOf({ 'plan.varde': plan('5d') }),
    await versionOf({ 'plan.varde': plan('8d') }),
  );
  const files = Array.from({ length: 600 }, (_, at) => ({ path: `${at}/plan.varde`, review }));
  const text = diffAsMarkdown(files);
  expect(text.length).toBeLessThan(65_536);
  const told = text.match(/^\*\*/gm)?.length ?? 0;
  expect(told).toBeGreaterThan(100);
  expect(text.endsWith(`\n---\n\n${600 - told} planer til er utelatt.\n`)).toBe(true);
});

describe('in a repository', () => {
  test('the last commit is compared with the files as they are', async () => {
    const { folder } = await repositoryWith({ 'plan.varde': plan('5d') });
    expect((await varde(folder, 'diff')).stdout).toContain('Ingenting i planen er endret.');
    const changed = await repositoryWith({ 'plan.varde': plan('5d') }, { 'plan.varde': plan('8d') });
    const { stdout } = await varde(changed.folder, 'diff', 'HEAD~1', 'HEAD');
    expect(stdout).toContain('utsettes 3 arbeidsdager');
  });

  test('a plan in several files, with spaces and æøå in their names, moved around, is the same', async () => {
    const split = {
      'plan.varde': 'use "mål og møter/kjøp.varde"\nplan P "P" { starts 2026-01-05 }\n',
      'mål og møter/kjøp.varde': 'activity Buy "Kjøpe" { takes 2d }\n',
    };
    const { folder, commit } = await repositoryWith(split);
    commit({
      'mål og møter/kjøp.varde': undefined,
      'plan.varde': 'plan P "P" { starts 2026-01-05 }\nactivity Buy "Kjøpe" { takes 2d }\n',
    });
    expect((await varde(folder, 'diff', 'HEAD~1', 'HEAD')).stdout).toContain(
      'Nothing in the plan has changed.',
    );
  });

  test('a plan that is new, and one that is gone, are told of', async () => {
    const { folder, commit } = await repositoryWith({ 'a.varde': plan('5d') });
    commit({
      'a.varde': undefined,
      'b.varde': plan('5d').replace('plan P', 'plan Q'),
      'c.varde': plan('2d'),
    });
    const { stdout } = await varde(folder, 'diff', 'HEAD~1', 'HEAD', '--format', 'json');
    const told = JSON.parse(stdout);
    expect(validate(told), ajv.errorsText(validate.errors)).toBe(true);
    expect(told.plans.map(({ file, only }: { file: string; only: string }) => [file, only])).toEqual([
      ['a.varde', 'before'],
      ['b.varde', 'after'],
      ['c.varde', 'after'],
    ]);
  });

  test('a version that does not parse is compared as far as it does', async () => {
    const { folder, commit } = await repositoryWith({ 'plan.varde': plan('5d') });
    commit({ 'plan.varde': plan('8d', 'activity {{{ takes\n') });
    const { stdout } = await varde(folder, 'diff', 'HEAD~1', 'HEAD');
    expect(stdout).toContain('utsettes 3 arbeidsdager');
    expect(stdout).toMatch(/\d+ feil i teksten: det som står der, er ikke sammenlignet\./);
  });

  test.each([
    { setUp: [{ 'plan.varde': plan('5d') }], args: ['nowhere'], says: '“nowhere” is no file or folder here' },
    { setUp: [], args: ['HEAD'], says: 'This repository has no commits yet' },
    { setUp: [{ 'notes.txt': '' }], args: ['HEAD'], says: 'There is no plan in “HEAD” nor in “.”' },
    { setUp: [{ 'plan.varde': plan('5d') }], args: ['--output=x'], says: 'unknown option' },
  ])('misuse: $says', async ({ setUp, args, says }) => {
    const { folder } = await repositoryWith(...setUp);
    const { code, stderr } = await varde(folder, 'diff', ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });

  test('a clone without the commit says what to fetch', async () => {
    const { folder } = await repositoryWith({ 'plan.varde': plan('5d') }, { 'plan.varde': plan('8d') });
    const clone = await repositoryWith();
    clone.git('clone', '--quiet', '--depth=1', `file://${folder}`, 'inner');
    const { code, stderr } = await varde(join(clone.folder, 'inner'), 'diff', 'HEAD~1', 'HEAD');
    expect(code).toBe(2);
    expect(stderr).toContain('git fetch --depth=1 origin HEAD~1');
  });
});

test('outside of a repository only files and folders can be compared', async () => {
  const { code, stderr } = await varde(await folderWith({ 'plan.varde': plan('5d') }), 'diff', 'HEAD');
  expect(code).toBe(2);
  expect(stderr).toContain('This folder is in no git repository');
});

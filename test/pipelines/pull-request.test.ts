import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { main, repository } from '../cli/command.ts';
import { repositoryWith } from '../cli/versions/repository.ts';
import { runAction } from './action.ts';
import { commentService } from './comment-service.ts';
import { runScript } from './steps.ts';

const command = `${process.execPath} ${main}`;
const plan = (length: string, more = '') => `plan P "Nattilsyn" { locale nb starts 2026-01-05 }
activity Buy "Anskaffelse" { takes ${length} }
${more}`;

/** A clone as build servers make it, of the newest commit alone, and the hash of the one before. */
async function clonedChange(after: string) {
  const origin = await repositoryWith({ 'plan.varde': plan('5d') }, { 'plan.varde': after });
  const outer = await repositoryWith();
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  outer.git('clone', '--quiet', '--depth=1', `file://${origin.folder}`, 'clone');
  return { folder: join(outer.folder, 'clone'), base: origin.git('rev-parse', 'HEAD~1').trim() };
}

describe('a pull request of GitHub', () => {
  async function run(after: string, before: readonly string[] = [], more = {}) {
    const { folder, base } = await clonedChange(after);
    const service = await commentService('secret', before);
    const given = {
      'github.event_name': 'pull_request',
      'github.event.pull_request.base.sha': base,
      'github.token': 'secret',
      'inputs.command': command,
      ...more,
    };
    const done = await runAction(folder, given, {
      ...process.env,
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: service.url,
      GITHUB_REPOSITORY: 'kommune/plan',
      GITHUB_REF: 'refs/pull/7/merge',
      RUNNER_TEMP: mkdtempSync(join(tmpdir(), 'varde-runner-')),
    });
    return { ...done, folder, service };
  }

  test('gets one comment that says what changed', async () => {
    const { code, output, service } = await run(plan('8d'));
    expect(output).toContain('The comment was created.');
    expect(code).toBe(0);
    expect(service.comments).toHaveLength(1);
    expect(service.comments[0]?.body).toContain('*Anskaffelse* tar 3 arbeidsdager lenger');
    expect(service.requests.at(-1)).toBe('POST /repos/kommune/plan/issues/7/comments');
  });

  test('has its comment written anew, wherever it stands among others', async () => {
    const others = Array.from({ length: 120 }, (_, at) => `Remark ${at}`);
    const { service } = await run(plan('8d'), [...others, '<!-- varde -->\nOld']);
    expect(service.comments).toHaveLength(121);
    expect(service.comments[120]?.body).toContain('Anskaffelse');
    expect(service.requests.at(-1)).toBe('PATCH /repos/kommune/plan/issues/comments/121');
  });

  test('with an error in a plan gets an annotation and the comment, and fails', async () => {
    const { code, output, service } = await run(plan('8d', 'activity Use "Bruke" { owner Nobody }\n'));
    expect(output).toMatch(/^::error file=plan\.varde,line=3,/m);
    expect(service.comments).toHaveLength(1);
    expect(code).toBe(1);
  });

  test('leaves its findings in SARIF where that is asked for', async () => {
    const { folder } = await run(plan('8d'), [], { 'inputs.sarif': 'varde.sarif' });
    expect(JSON.parse(readFileSync(join(folder, 'varde.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  test('whose token may not comment is told so', async () => {
    const { code, output } = await run(plan('8d'), [], { 'github.token': 'other' });
    expect(code).toBe(2);
    expect(output).toContain('The token has to be allowed to write comments.');
  });
});

describe('a merge request of GitLab', () => {
  async function run(after: string) {
    const { folder, base } = await clonedChange(after);
    const service = await commentService('secret');
    const job = parse(readFileSync(join(repository, 'gitlab/varde.yml'), 'utf8')).varde;
    const done = await runScript(job.script.join('\n'), folder, {
      ...process.env,
      ...job.variables,
      VARDE: command,
      VARDE_TOKEN: 'secret',
      GITHUB_ACTIONS: '',
      GITLAB_CI: 'true',
      CI_API_V4_URL: `${service.url}/api/v4`,
      CI_PROJECT_ID: '12',
      CI_MERGE_REQUEST_IID: '3',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
      CI_PROJECT_DIR: folder,
    });
    return { ...done, folder, service };
  }

  test('gets a comment, and its findings as a test report', async () => {
    const { code, folder, service } = await run(plan('8d'));
    expect(code).toBe(0);
    expect(service.comments[0]?.body).toContain('Anskaffelse');
    expect(service.requests.at(-1)).toBe('POST /api/v4/projects/12/merge_requests/3/notes');
    expect(readFileSync(join(folder, 'varde.xml'), 'utf8')).toContain('<testsuites');
  });

  test('with an error in a plan gets its comment and fails', async () => {
    const { code, service } = await run(plan('8d', 'activity Use "Bruke" { owner Nobody }\n'));
    expect(service.comments).toHaveLength(1);
    expect(code).toBe(1);
  });
});

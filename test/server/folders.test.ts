import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { WorkspaceSymbol } from 'vscode-languageserver-protocol';
import { Client } from './client.ts';

let client: Client;
afterEach(async () => {
  expect(await client.stop()).toBe(0);
});

/** The names of everything that is declared in the folders, each as often as it is found. */
async function names(): Promise<string[]> {
  const found = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: '' });
  return found.map(({ name }) => name).sort();
}

async function change(folders: { added?: string[]; removed?: string[] }): Promise<void> {
  const all = (paths: string[] = []) => paths.map((path) => ({ uri: client.uri(path), name: path }));
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: all(folders.added), removed: all(folders.removed) },
  });
}

describe('workspace folders', () => {
  const files = {
    'one/plan.varde': 'use "shared/people.varde"\nplan One { owner Head }\n',
    'one/shared/people.varde': 'role Head\n',
    'two/plan.varde': 'plan Two { owner Nobody }\n',
    'two/inner/goal.varde': 'use "../plan.varde"\ngoal Inner\n',
  };

  test('may be several, and come and go', async () => {
    client = await Client.start(files, { folders: ['one'] });
    expect(await names()).toEqual(['Head', 'One']);
    await change({ added: ['two'] });
    expect(await names()).toEqual(['Head', 'Inner', 'One', 'Two']);
    await client.untilProblems('two/plan.varde', (found) => found.length === 1);
    await change({ removed: ['two'] });
    expect(await names()).toEqual(['Head', 'One']);
    await client.untilProblems('two/plan.varde', (found) => found.length === 0);
  });

  test('may be written with a slash at the end', async () => {
    client = await Client.start(files, { folders: ['one/'] });
    expect(await names()).toEqual(['Head', 'One']);
    await change({ added: ['two/'] });
    expect(await names()).toEqual(['Head', 'Inner', 'One', 'Two']);
    await change({ removed: ['one', 'two/'] });
    expect(await names()).toEqual([]);
  });

  test('say how far a use may lead', async () => {
    client = await Client.start(files, { folders: ['two/inner'] });
    const [problem] = await client.untilProblems('two/inner/goal.varde', (found) => found.length === 1);
    expect(problem?.code).toBe('use-outside-workspace');
    await change({ added: ['two'], removed: ['two/inner'] });
    await client.untilProblems('two/inner/goal.varde', (found) => found[0]?.code === 'unused-use');
  });

  test('that are gone leave the files that are open', async () => {
    client = await Client.start(files, { folders: ['one', 'two'] });
    await client.edit('two/plan.varde', 'plan Open\n');
    await change({ removed: ['two'] });
    expect(await names()).toEqual(['Head', 'One', 'Open']);
    await client.close('two/plan.varde');
    expect(await names()).toEqual(['Head', 'One']);
  });
});

describe('a file outside of the folders', () => {
  test('is known while it is open', async () => {
    client = await Client.start({ 'in/a.varde': 'goal In', 'out/b.varde': 'goal Out' }, { folders: ['in'] });
    await client.edit('out/b.varde', 'goal Out { owner Nobody }');
    expect(await names()).toEqual(['In', 'Out']);
    await client.untilProblems('out/b.varde', (found) => found.length === 1);
    await client.close('out/b.varde');
    expect(await names()).toEqual(['In']);
    await client.untilProblems('out/b.varde', (found) => found.length === 0);
  });

  test('is not known because somebody asks about it', async () => {
    client = await Client.start({ 'in/a.varde': 'goal In', 'out/b.varde': 'goal Out' }, { folders: ['in'] });
    const methods = ['references', 'prepareRename', 'foldingRange', 'formatting', 'documentHighlight'];
    for (const path of ['out/b.varde', 'in/gone.varde'])
      for (const method of methods) {
        const more = { context: { includeDeclaration: true }, options: { tabSize: 2, insertSpaces: true } };
        const asked = client.ask(`textDocument/${method}`, path, { line: 0, character: 6 }, more);
        await expect(asked, `${method} of ${path}`).rejects.toThrow(path);
      }
    expect(await names()).toEqual(['In']);
    await client.edit('in/a.varde', 'use "*.varde"\ngoal In\n');
    const [problem] = await client.untilProblems('in/a.varde', (found) => found.length > 0);
    expect(problem?.message).toContain('No file matches');
  });

  test('is known while it is used', async () => {
    client = await Client.start({
      'a.varde': 'use "out/b.varde"\nmilestone End { after Do }\n',
      'out/b.varde': 'activity Do\n',
    });
    expect(await names()).toEqual(['Do', 'End']);
    await client.edit('a.varde', 'milestone End\n');
    expect(await names()).toEqual(['End']);
    await client.close('a.varde');
    expect(await names()).toEqual(['Do', 'End']);
  });
});

test('an editor that names no folders but a root is served alike', async () => {
  client = await Client.start({ 'plan.varde': 'plan P' }, { folders: 'none' });
  expect(await names()).toEqual(['P']);
});

describe('links', () => {
  test('are followed out of the folder, each file is found once, and circles come to an end', async () => {
    client = await Client.start(
      {
        'in/plan.varde': 'use "shared/people.varde"\nplan P { owner Head }\n',
        'in/own/goal.varde': 'goal G\n',
        'out/people.varde': 'role Head\n',
        'out/deep/role.varde': 'role Deep\n',
        'single.varde': 'role Single\n',
      },
      { folders: [] },
    );
    const link = (target: string, path: string) =>
      symlinkSync(join(client.folder, target), join(client.folder, path));
    link('out', 'in/shared');
    link('out/deep', 'in/deep');
    link('in/own', 'in/again');
    link('in', 'in/own/circle');
    link('out', 'out/deep/circle');
    link('in', 'out/back');
    link('single.varde', 'in/single.varde');
    link('in/plan.varde', 'in/same.varde');
    link('nowhere', 'in/broken.varde');
    mkdirSync(join(client.folder, 'in/empty'));
    await change({ added: ['in'] });
    expect(await names()).toEqual(['Deep', 'G', 'Head', 'P', 'Single']);
    await client.untilProblems('in/plan.varde', (found) => found.length === 0);

    link('in/own', 'in/late');
    await client.announce('made', 'in/late');
    expect(await names()).toEqual(['Deep', 'G', 'Head', 'P', 'Single']);
  });
});

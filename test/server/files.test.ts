import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Diagnostic, DocumentSymbol } from 'vscode-languageserver-protocol';
import { Client } from './client.ts';

const files = {
  'plan.varde': 'use "people.varde"\nplan P { owner Head }\n',
  'people.varde': 'role Head\n',
  'all.varde': 'use "work/*.varde"\nmilestone End { after Do }\n',
  'work/one.varde': 'activity Do\n',
};

let client: Client;
beforeAll(async () => {
  client = await Client.start({ 'broken.varde': 'goal G { owner Nobody }' });
});
afterAll(async () => {
  expect(await client.stop()).toBe(0);
});

/** The folder of the test that runs, with the files in it. */
let folder = '';
let count = 0;
beforeEach(async () => {
  folder = `test${++count}`;
  for (const [path, text] of Object.entries(files)) client.write(`${folder}/${path}`, text);
  await client.announce('made', folder);
  await client.untilProblems(at('plan.varde'), none);
  await client.untilProblems(at('all.varde'), none);
});

const at = (path: string): string => `${folder}/${path}`;
const none = (diagnostics: Diagnostic[]): boolean => diagnostics.length === 0;
const some = (diagnostics: Diagnostic[]): boolean => diagnostics.length > 0;

async function symbols(path: string): Promise<string[]> {
  const params = { textDocument: { uri: client.uri(path) } };
  const found = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', params);
  return found.map(({ name }) => name);
}

describe('problems', () => {
  test('are told of files that are not open, from the start', async () => {
    const [problem] = await client.untilProblems('broken.varde', some);
    expect(problem?.range.start).toEqual({ line: 0, character: 15 });
  });

  test('carry the version of the text that they are about', async () => {
    await client.edit(at('plan.varde'), 'goal G');
    await client.edit(at('plan.varde'), 'goal G { owner Nobody }');
    await client.untilProblems(at('plan.varde'), some);
    expect(client.problems(at('plan.varde'))?.version).toBe(2);
  });

  test('come and go in files that an edit elsewhere affects', async () => {
    await client.edit(at('people.varde'), 'role Boss\n');
    const [problem] = await client.untilProblems(at('plan.varde'), some);
    expect(problem?.message).toContain('Head');
    await client.edit(at('people.varde'), 'role Boss\nrole Head\n');
    await client.untilProblems(at('plan.varde'), none);
  });

  test('are taken back with a file that is removed', async () => {
    client.write(at('new.varde'), 'goal G { owner Nobody }');
    await client.announce('made', at('new.varde'));
    await client.untilProblems(at('new.varde'), some);
    rmSync(join(client.folder, at('new.varde')));
    await client.announce('removed', at('new.varde'));
    await client.untilProblems(at('new.varde'), none);
  });
});

describe('the text of the editor', () => {
  test('counts while a file is open, whatever happens on the disk', async () => {
    await client.edit(at('people.varde'), 'role Head\nrole Boss\n');
    expect(await symbols(at('people.varde'))).toEqual(['Head', 'Boss']);
    client.write(at('people.varde'), 'role Nobody\n');
    await client.announce('changed', at('people.varde'));
    expect(await symbols(at('people.varde'))).toEqual(['Head', 'Boss']);
    rmSync(join(client.folder, at('people.varde')));
    await client.announce('removed', at('people.varde'));
    expect(await symbols(at('people.varde'))).toEqual(['Head', 'Boss']);
    expect(client.problems(at('plan.varde'))?.diagnostics).toEqual([]);
  });

  test('is forgotten when the file is closed unsaved', async () => {
    await client.edit(at('people.varde'), 'role Boss\n');
    await client.untilProblems(at('plan.varde'), some);
    await client.close(at('people.varde'));
    expect(await symbols(at('people.varde'))).toEqual(['Head']);
    await client.untilProblems(at('plan.varde'), none);
  });

  test('is gone with a file that was never saved', async () => {
    await client.edit(at('draft.varde'), 'goal G { owner Nobody }');
    await client.untilProblems(at('draft.varde'), some);
    await client.close(at('draft.varde'));
    await client.untilProblems(at('draft.varde'), none);
  });

  test('of an open file survives the removal of its folder', async () => {
    await client.edit(at('work/one.varde'), 'activity Do\nactivity More\n');
    rmSync(join(client.folder, at('work')), { recursive: true });
    await client.announce('removed', at('work'));
    expect(await symbols(at('work/one.varde'))).toEqual(['Do', 'More']);
    await client.close(at('work/one.varde'));
    await client.untilProblems(at('all.varde'), some);
  });
});

describe('the disk', () => {
  test('is watched for plans, for what stands beside them, and for folders that come and go', async () => {
    await client.until(() => client.registered.has('workspace/didChangeWatchedFiles'));
    expect(client.registered.get('workspace/didChangeWatchedFiles')).toMatchObject({
      watchers: [
        { globPattern: '**/*.varde' },
        { globPattern: '**/varde.json' },
        { globPattern: '**/*.csv' },
        { globPattern: '**/*', kind: 5 },
      ],
    });
  });

  test('counts where a file is not open', async () => {
    client.write(at('people.varde'), 'role Boss\n');
    await client.announce('changed', at('people.varde'));
    await client.untilProblems(at('plan.varde'), some);
    client.write(at('people.varde'), 'role Head\n');
    await client.announce('changed', at('people.varde'));
    await client.untilProblems(at('plan.varde'), none);
  });

  test('may lose a file that others use, and get it back', async () => {
    rmSync(join(client.folder, at('people.varde')));
    await client.announce('removed', at('people.varde'));
    const problems = await client.untilProblems(at('plan.varde'), (found) => found.length >= 2);
    expect(problems.map(({ range }) => range.start.line)).toEqual(expect.arrayContaining([0, 1]));
    client.write(at('people.varde'), 'role Head\n');
    await client.announce('made', at('people.varde'));
    await client.untilProblems(at('plan.varde'), none);
  });

  test('may get, change and lose a file of values', async () => {
    client.write(at('measured.varde'), 'indicator I { values "v.csv" }\n');
    await client.announce('changed', at('measured.varde'));
    await client.untilProblems(at('measured.varde'), some);
    client.write(at('v.csv'), '2026-01,4.1\n');
    await client.announce('made', at('v.csv'));
    await client.untilProblems(at('measured.varde'), none);
    client.write(at('v.csv'), '2026-01,4.1\n2026-02,x\n');
    await client.announce('changed', at('v.csv'));
    await client.untilProblems(at('measured.varde'), some);
    client.write(at('v.csv'), '2026-01,4.1\n');
    await client.announce('changed', at('v.csv'));
    await client.untilProblems(at('measured.varde'), none);
    rmSync(join(client.folder, at('v.csv')));
    await client.announce('removed', at('v.csv'));
    await client.untilProblems(at('measured.varde'), some);
  });

  test('may lose a folder with a file of values, and get it back', async () => {
    client.write(at('data/v.csv'), '2026-01,4.1\n');
    client.write(at('measured.varde'), 'indicator I { values "data/v.csv" }\n');
    await client.announce('made', at('measured.varde'));
    await client.untilProblems(at('measured.varde'), none);
    renameSync(join(client.folder, at('data')), join(client.folder, at('moved')));
    await client.announce('removed', at('data'));
    await client.untilProblems(at('measured.varde'), some);
    renameSync(join(client.folder, at('moved')), join(client.folder, at('data')));
    await client.announce('made', at('data'));
    await client.untilProblems(at('measured.varde'), none);
  });

  test('may get files that a pattern finds', async () => {
    client.write(at('all.varde'), 'use "work/*.varde"\nmilestone End { after Do, Later }\n');
    await client.announce('changed', at('all.varde'));
    await client.untilProblems(at('all.varde'), some);
    client.write(at('work/two.varde'), 'activity Later\n');
    await client.announce('made', at('work/two.varde'));
    await client.untilProblems(at('all.varde'), none);
  });

  test('may have a folder moved', async () => {
    renameSync(join(client.folder, at('work')), join(client.folder, at('moved')));
    await client.announce('removed', at('work'));
    await client.announce('made', at('moved'));
    await client.untilProblems(at('all.varde'), some);
    expect(await symbols(at('moved/one.varde'))).toEqual(['Do']);
  });
});

test('a file may become a folder, and a file again', async () => {
  rmSync(join(client.folder, at('people.varde')));
  client.write(at('people.varde/in.varde'), 'role Inside\n');
  await client.announce('removed', at('people.varde'));
  await client.announce('made', at('people.varde'));
  await client.untilProblems(at('plan.varde'), some);
  expect(await symbols(at('people.varde/in.varde'))).toEqual(['Inside']);
  rmSync(join(client.folder, at('people.varde')), { recursive: true });
  client.write(at('people.varde'), files['people.varde']);
  await client.announce('changed', at('people.varde'));
  await client.untilProblems(at('plan.varde'), none);
  await expect(symbols(at('people.varde/in.varde'))).rejects.toThrow();
});

test.skipIf(process.platform === 'win32')('what never ends is no file', async () => {
  execFileSync('mkfifo', [join(client.folder, at('pipe.varde'))]);
  await client.announce('made', at('pipe.varde'));
  await client.edit(at('plan.varde'), 'use "pipe.varde"\nplan P\n');
  const [problem] = await client.untilProblems(at('plan.varde'), some);
  expect(problem?.message).toContain('pipe.varde');
});

describe('a file that ships', () => {
  test('is what it is, also once an editor has shown it', async () => {
    client.write(at('held.varde'), 'use innovation\nrole Head { covers innovation.SharedLeadership }\n');
    await client.announce('made', at('held.varde'));
    await client.untilProblems(at('held.varde'), none);
    const uri = 'varde:/frameworks/innovation.varde';
    const { text } = await client.request<{ text: string }>('workspace/textDocumentContent', { uri });
    const textDocument = { uri, languageId: 'varde', version: 1, text };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument });
    const found = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    expect(found.map(({ name }) => name)).toContain('innovation');
    await client.connection.sendNotification('textDocument/didClose', { textDocument });
    await client.edit(
      at('held.varde'),
      'use innovation\nrole Head { covers innovation.SharedLeadership, innovation.No }\n',
    );
    expect(await client.untilProblems(at('held.varde'), some)).toHaveLength(1);
  });
});

describe('bad input', () => {
  test('is answered, and the rest lives', async () => {
    client.write(at('binary.varde'), '\0\x01\x02PNG\0{{{{');
    client.write(at('deep.varde'), `${'phase P {\n'.repeat(3000)}${'}'.repeat(3000)}`);
    client.write(at('words.varde'), '"""\n"\n/*\nuse use use { } ] ) -> ->');
    mkdirSync(join(client.folder, at('folder.varde')));
    client.write(
      at('using.varde'),
      'use "missing.varde"\nuse "folder.varde"\nuse "../out.varde"\nuse ""\nuse nothing\nrole R',
    );
    await client.announce(
      'made',
      at('binary.varde'),
      at('deep.varde'),
      at('words.varde'),
      at('folder.varde'),
      at('using.varde'),
    );
    const problems = await client.untilProblems(at('using.varde'), (found) => found.length >= 5);
    expect(problems.map(({ range }) => range.start.line)).toEqual([0, 1, 2, 3, 4]);
    expect(await symbols(at('using.varde'))).toEqual(['R']);
    await client.edit(at('people.varde'), 'role Boss\n');
    await client.untilProblems(at('plan.varde'), some);
    for (const path of ['binary.varde', 'deep.varde', 'words.varde']) {
      await client.ask('textDocument/hover', at(path), { line: 0, character: 1 });
      await client.ask('textDocument/completion', at(path), { line: 0, character: 1 });
      await client.request('varde/diagram', { uri: client.uri(at(path)) });
    }
  });

  test('a request about a file that does not exist is refused, and the rest lives', async () => {
    await expect(
      client.ask('textDocument/hover', at('none.varde'), { line: 0, character: 0 }),
    ).rejects.toThrow();
    await expect(client.request('varde/diagram', { uri: client.uri(at('none.varde')) })).rejects.toThrow(
      'none.varde',
    );
    expect(await symbols(at('people.varde'))).toEqual(['Head']);
  });
});

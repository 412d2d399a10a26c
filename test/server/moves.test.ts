import { afterAll, beforeAll, expect, test } from 'vitest';
import type { InitializeResult, WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { Files } from '../language/parse.ts';
import { after } from './after.ts';
import { Client } from './client.ts';

const files = {
  'plan.varde': 'use "people.varde"\nuse "phases/*.varde"\nuse innovation\nplan Night { owner Head }\n',
  'people.varde': 'role Head\n',
  'phases/first.varde': 'use "../people.varde"\nphase First { owner Head }\n',
  'phases/second.varde': 'use "./first.varde"\nphase Second { after First }\n',
  'broken.varde': 'use "missing.varde"\n',
} satisfies Files;

let client: Client;
beforeAll(async () => {
  client = await Client.start(files);
});
afterAll(() => client.stop());

/** The files that change before others are moved, as they are then. */
async function moving(...moves: readonly (readonly [from: string, to: string])[]): Promise<Files> {
  const renames = moves.map(([from, to]) => ({ oldUri: client.uri(from), newUri: client.uri(to) }));
  const edit = await client.request<WorkspaceEdit>('workspace/willRenameFiles', { files: renames });
  return after(files, edit, client);
}

test('the editor asks before it moves plans and folders', () => {
  expect(client.capabilities.workspace?.fileOperations).toEqual({
    willRename: {
      filters: [
        { pattern: { glob: '**/*.varde', matches: 'file' } },
        { pattern: { glob: '**', matches: 'folder' } },
      ],
    },
  } satisfies NonNullable<InitializeResult['capabilities']['workspace']>['fileOperations']);
});

test('who uses a file that is renamed uses it by its new name', async () => {
  expect(await moving(['people.varde', 'who/folk "og" fe.varde'])).toEqual({
    'plan.varde': files['plan.varde'].replace('people.varde', 'who/folk \\"og\\" fe.varde'),
    'phases/first.varde': files['phases/first.varde'].replace('people.varde', 'who/folk \\"og\\" fe.varde'),
  });
});

test('a file that is moved uses the same files as before', async () => {
  expect(await moving(['plan.varde', 'plans/night/plan.varde'])).toEqual({
    'plan.varde': files['plan.varde']
      .replace('people.varde', '../../people.varde')
      .replace('phases/', '../../phases/'),
  });
});

test('a pattern that still finds all its files stays', async () => {
  expect(await moving(['phases/first.varde', 'phases/start.varde'])).toEqual({
    'phases/second.varde': files['phases/second.varde'].replace('./first.varde', 'start.varde'),
  });
});

test('a pattern follows its folder', async () => {
  expect(await moving(['phases', 'work/steps'])).toEqual({
    'plan.varde': files['plan.varde'].replace('phases/', 'work/steps/'),
    'phases/first.varde': files['phases/first.varde'].replace('../', '../../'),
  });
});

test('a file that leaves a pattern is used beside it, and instead of it where no other is left', async () => {
  expect(await moving(['phases/second.varde', 'second.varde'])).toEqual({
    'plan.varde': files['plan.varde'].replace('*.varde"', '*.varde"\nuse "second.varde"'),
    'phases/second.varde': files['phases/second.varde'].replace('./', 'phases/'),
  });
  expect(
    await moving(['phases/second.varde', 'second.varde'], ['phases/first.varde', 'first.varde']),
  ).toEqual({
    'plan.varde': files['plan.varde'].replace('phases/*.varde"', 'first.varde"\nuse "second.varde"'),
    'phases/first.varde': files['phases/first.varde'].replace('../', ''),
  });
});

test('files that move together keep their paths, and others theirs', async () => {
  const together = await moving(
    ['people.varde', 'all/people.varde'],
    ['phases', 'all/phases'],
    ['plan.varde', 'all/plan.varde'],
  );
  expect(together).toEqual({});
  expect(await moving(['broken.varde', 'deep/broken.varde'], ['notes.md', 'notes/notes.md'])).toEqual({});
});

test('what is no plan any more is left to be missing', async () => {
  expect(await moving(['people.varde', 'people.txt'])).toEqual({});
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver-protocol';
import { readCases } from '../language/syntax/fixtures.ts';
import { after } from './after.ts';
import { Client } from './client.ts';
import { offered } from './workbench.ts';

let client: Client;
beforeAll(async () => {
  client = await Client.start({});
});
afterAll(() => client.stop());

test('the server says which kinds of action it offers', () => {
  expect(client.capabilities.codeActionProvider).toEqual({
    codeActionKinds: [
      'quickfix',
      'refactor.extract',
      'refactor.inline',
      'refactor.rewrite',
      'refactor.move',
      'source.fixAll.varde',
    ],
    resolveProvider: true,
  });
});

describe('a quick fix', () => {
  test('writes the name that was meant, and is preferred where it is the only one', async () => {
    const { actions, done } = await offered(client, {
      'plan.varde': 'role Rektor\ngoal Calm { owner Rekt|orr }\n',
    });
    expect(actions).toMatchObject([
      {
        title: 'Write `Rektor`',
        kind: CodeActionKind.QuickFix,
        isPreferred: true,
        diagnostics: [{ code: 'unknown-name' }],
      },
      { title: 'Declare the role `Rektorr` here', kind: CodeActionKind.QuickFix },
    ]);
    expect(await done('Write `Rektor`')).toEqual({
      'plan.varde': 'role Rektor\ngoal Calm { owner Rektor }\n',
    });
  });

  test('adds the `use` of the file that declares the name', async () => {
    const { done } = await offered(client, {
      'who/people.varde': 'role Kari\n',
      'work/plan.varde': 'use innovation\ngoal Calm { owner K|ari covers innovation.Dialogue }\n',
    });
    expect(await done('Add `use "../who/people.varde"`')).toEqual({
      'work/plan.varde':
        'use innovation\nuse "../who/people.varde"\ngoal Calm { owner Kari covers innovation.Dialogue }\n',
    });
  });

  test('writes either of the longer names of what is ambiguous, neither preferred', async () => {
    const { actions, done } = await offered(client, {
      'plan.varde': 'phase A { milestone M }\nphase B { milestone M }\nmilestone End { after |M }\n',
    });
    expect(actions.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ['Write `A.M`', undefined],
      ['Write `B.M`', undefined],
    ]);
    expect(await done('Write `B.M`')).toMatchObject({ 'plan.varde': expect.stringContaining('after B.M }') });
  });

  test('that takes something away takes its line, and leaves what is formatted so', async () => {
    const { done } = await offered(client, {
      'plan.varde': 'role Kari\n\ngoal Calm {\n  owner Kari\n  why "Natt."\n  ow|ner Kari\n}\n',
    });
    expect(await done('Remove this one')).toEqual({
      'plan.varde': 'role Kari\n\ngoal Calm {\n  owner Kari\n  why "Natt."\n}\n',
    });
  });

  test('leaves a line that was not formatted as its writer had it', async () => {
    const { done } = await offered(client, { 'plan.varde': 'goal Calm {\n     why   “Natt.”|\n}\n' });
    expect(await done('Write `"Natt."`')).toEqual({ 'plan.varde': 'goal Calm {\n     why   "Natt."\n}\n' });
  });

  test('breaks a line that becomes too long', async () => {
    const long = 'L'.repeat(85);
    const text = `milestone ${long}\nphase A { milestone M }\nphase B { milestone M }\n`;
    const { done } = await offered(client, {
      'plan.varde': `${text}activity Do {\n  after ${long}, Done|\n}\n`.replaceAll(
        'milestone M',
        'milestone Done',
      ),
    });
    expect(await done('Write `A.Done`')).toEqual({
      'plan.varde': expect.stringContaining(`\n  after ${long},\n    A.Done\n}`),
    });
  });

  test('makes a role of a text', async () => {
    const { done } = await offered(client, {
      'plan.varde': 'goal Calm {\n  owner "Kari No|rdmann"\n}\n',
    });
    expect(await done('Declare the role `KariNordmann` here')).toEqual({
      'plan.varde': 'goal Calm {\n  owner KariNordmann\n}\n\nrole KariNordmann "Kari Nordmann"\n',
    });
  });

  test('declares a role for a name, here or beside the others', async () => {
    const files = {
      'people.varde': 'role Ola\nteam Board {\n  members Ola\n}\n\ngoal Other\n',
      'plan.varde': 'use "people.varde"\n\n// What we want.\ngoal Calm { owner Kar|i }\n',
    };
    const { titles, done } = await offered(client, files);
    expect(titles).toEqual(['Declare the role `Kari` here', 'Declare the role `Kari` in people.varde']);
    expect(await done('Declare the role `Kari` here')).toEqual({
      'plan.varde': 'use "people.varde"\n\nrole Kari\n\n// What we want.\ngoal Calm { owner Kari }\n',
    });
    expect(await done('Declare the role `Kari` in people.varde')).toEqual({
      'people.varde': 'role Ola\nteam Board {\n  members Ola\n}\n\nrole Kari\n\ngoal Other\n',
    });
  });

  test('is not offered where nothing is wrong', async () => {
    const { titles } = await offered(
      client,
      { 'plan.varde': 'role Kari\ngoal Calm { owner K|ari }\n' },
      'quickfix',
    );
    expect(titles).toEqual([]);
  });
});

describe('fixing all', () => {
  const files = {
    'plan.varde':
      'use "people.varde"\nuse "other.varde"\nactivity Map {\n  owner: Kari,\n  takes 1,5d\n  by Ole|\n  costs 30 kr\n  after Nobody\n}\n',
    'people.varde': 'role Kari\nrole Ola\n',
    'other.varde': 'role Other\n',
  };

  test('mends what is certain and leaves what is guessed', async () => {
    const { done } = await offered(client, files, 'source.fixAll');
    expect(await done('Fix all that leaves no doubt')).toEqual({
      'plan.varde':
        'use "people.varde"\nactivity Map {\n  owner Kari\n  takes 1.5d\n  by Ole\n  costs 30 kr\n  after Nobody\n}\n',
    });
  });

  test('is offered where it is asked for', async () => {
    expect((await offered(client, files)).titles).not.toContain('Fix all that leaves no doubt');
    expect((await offered(client, files, 'source.fixAll.varde')).titles).toHaveLength(1);
    expect((await offered(client, { 'plan.varde': 'goal Calm|' }, 'source')).titles).toEqual([]);
  });
});

const broken = [...readCases().values()]
  .flat()
  .filter(({ files }) => Object.keys(files).length === 1)
  .filter((_, at) => at % 7 === 0)
  .map((each, at) => ({ ...each, path: `broken${at}.varde` }));

test.each(broken)('each fix mends what it is offered for: $name', async ({ files, path }) => {
  let version = 0;
  const said = async (text: string): Promise<Diagnostic[]> => {
    await client.edit(path, text);
    version++;
    await client.until(() => client.problems(path)?.version === version);
    return client.problems(path)?.diagnostics ?? [];
  };
  const text = files['main.varde'] as string;
  const before = await said(text);
  const textDocument = { uri: client.uri(path) };
  const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
  const context = { diagnostics: before, only: [CodeActionKind.QuickFix] };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range,
    context,
  });
  expect(actions.length > 0).toBe(before.some(({ data }) => data.fixes.length > 0));
  for (const action of actions) {
    await said(text);
    const { edit } = await client.request<CodeAction>('codeAction/resolve', action);
    const mended = after({ [path]: text }, edit ?? null, client)[path];
    const message = action.diagnostics?.[0]?.message;
    const times = (diagnostics: readonly Diagnostic[]) =>
      diagnostics.filter((each) => each.message === message).length;
    expect(times(await said(mended as string)), action.title).toBe(times(before) - 1);
  }
  await client.close(path);
});

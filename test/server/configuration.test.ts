import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import type { DiagramRequest } from '../../server/protocol/diagrams.ts';
import { Client } from './client.ts';

const plan = 'use "people.varde"\nplan P "P" { starts 2026-05-11 }\nactivity Do { takes 5d }\n';

let client: Client;
beforeAll(async () => {
  client = await Client.start({
    'plan.varde': plan,
    'people.varde': 'role Head\n',
    'deep/down/plan.varde': plan,
    'deep/down/people.varde': 'role Head\n',
    'beside.varde': 'use "people.varde"\n',
  });
});
afterAll(async () => {
  expect(await client.stop()).toBe(0);
});

const configure = async (path: string, text: string): Promise<void> => {
  client.write(path, text);
  await client.announce('changed', path);
};
const none = (diagnostics: Diagnostic[]): boolean => diagnostics.length === 0;
const severities = (diagnostics: Diagnostic[]) => diagnostics.map(({ severity }) => severity);
const untilSeverities = (path: string, ...expected: number[]) =>
  client.untilProblems(path, (found) => severities(found).join() === expected.join());

test('a rule speaks as loudly as varde.json says, from the moment that it is saved', async () => {
  await untilSeverities('beside.varde', 3);
  await configure('varde.json', '{ "rules": { "unused-use": "error" } }');
  await untilSeverities('beside.varde', 1);
  await configure('varde.json', '{ "rules": { "unused-use": "off" } }');
  await untilSeverities('beside.varde');
  rmSync(join(client.folder, 'varde.json'));
  await client.announce('removed', 'varde.json');
  await untilSeverities('beside.varde', 3);
});

test('a plan that names neither gets language and calendar of the nearest varde.json', async () => {
  const picture = (path: string) =>
    client.request<DiagramRequest.Result>('varde/diagram', { uri: client.uri(path), diagram: 'gantt' });
  const rowOf = ({ diagram }: DiagramRequest.Result) => diagram.table.rows[0]?.cells.join(' ');
  expect(rowOf(await picture('deep/down/plan.varde'))).toContain('15 May 2026');

  await configure('varde.json', '{ "locale": "nb", "calendar": "NO" }');
  expect((await picture('deep/down/plan.varde')).diagram.title).toBe('Framdriftsplan');
  // 14 May 2026 is Ascension Day.
  expect(rowOf(await picture('deep/down/plan.varde'))).toContain('18. mai 2026');

  await configure('deep/varde.json', '{ "locale": "sv" }');
  expect((await picture('deep/down/plan.varde')).diagram.title).toBe('Tidplan');
  expect(rowOf(await picture('deep/down/plan.varde'))).toContain('15 maj 2026');
  expect((await picture('plan.varde')).diagram.title).toBe('Framdriftsplan');

  rmSync(join(client.folder, 'deep/varde.json'));
  await client.announce('removed', 'deep/varde.json');
  expect((await picture('deep/down/plan.varde')).diagram.title).toBe('Framdriftsplan');
});

test('what is wrong in varde.json is told of there, until it is mended or gone', async () => {
  await configure('varde.json', '{ "rules": { "no-ower": "off", "unknown-name": "off" }, "locale": "no" }');
  const problems = await client.untilProblems('varde.json', (found) => found.length === 3);
  expect(problems.map(({ message, range }) => [range.start.character, message])).toEqual([
    [13, 'There is no rule `no-ower`. Did you mean `no-owner`?'],
    [31, '`unknown-name` always speaks: without it the plan could not be understood.'],
    [66, '`locale` is `"en"`, `"nb"`, `"nn"`, `"sv"` or `"da"`.'],
  ]);
  await configure('varde.json', '{ "rules": { "no-owner": "off" } }');
  await client.untilProblems('varde.json', none);
  await configure('varde.json', '{');
  await client.untilProblems('varde.json', (found) => found.length === 1);
  rmSync(join(client.folder, 'varde.json'));
  await client.announce('removed', 'varde.json');
  await client.untilProblems('varde.json', none);
});

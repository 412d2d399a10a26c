import { afterEach, beforeEach, expect, test } from 'vitest';
import { ShowReferencesCommand } from '../../server/protocol/client.ts';
import { Client } from './client.ts';

const plan = 'use "people.varde"\nuse "first.varde"\nplan P { locale en starts 2026-01-05 }\n';
const next = 'activity Next { after First by Head }\n';
const first = 'activity First { takes 2d }\n';
const requests = ['textDocument/semanticTokens/full', 'textDocument/codeLens'];

let client: Client;
beforeEach(async () => {
  client = await Client.start(
    { 'plan.varde': plan + next, 'people.varde': 'role Head "Leder"\n', 'first.varde': first },
    { commands: [ShowReferencesCommand.name], settings: { codeLens: { references: true } } },
  );
  for (const [path, text] of Object.entries({ 'plan.varde': plan + next, 'first.varde': first })) {
    await client.edit(path, text);
    await askAll(path);
  }
  await client.edit('people.varde', 'role Head "Leder"\n');
});
afterEach(() => client.stop());

/** Asks for all that is asked for again. */
async function askAll(path: string): Promise<void> {
  const textDocument = { uri: client.uri(path) };
  const range = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
  await client.request('textDocument/inlayHint', { textDocument, range });
  for (const method of requests) await client.request(method, { textDocument });
}

/** What the server asks for again after edits, which end with one that another file must follow. */
async function refreshesAfter(edit: () => Promise<void>): Promise<string[]> {
  client.refreshes.length = 0;
  await edit();
  await client.until(() => client.refreshes.length > 0);
  return client.refreshes.map((method) => method.split('/')[1] ?? '');
}

test('hints are asked for again where work in another file has moved', async () => {
  expect(await refreshesAfter(() => client.edit('first.varde', 'activity First { takes 3d }\n'))).toEqual([
    'inlayHint',
  ]);
});

test('colours are asked for again where a name no longer stands for anything', async () => {
  expect(await refreshesAfter(() => client.edit('people.varde', 'activity Head "Leder"\n'))).toEqual([
    'semanticTokens',
  ]);
});

test('lenses are asked for again where something is used elsewhere', async () => {
  expect(
    await refreshesAfter(async () => {
      await client.edit('people.varde', 'use "first.varde"\nrole Head\nrisk R { affects First }\n');
    }),
  ).toEqual(['codeLens']);
});

test('an edit that changes nothing elsewhere asks for nothing', async () => {
  expect(
    await refreshesAfter(async () => {
      await client.edit('people.varde', '// Leads.\nrole Head "Sjef" { mandate "Alt" }\n');
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(client.refreshes).toEqual([]);
      await client.edit('first.varde', 'activity First { takes 3d }\n');
    }),
  ).toEqual(['inlayHint']);
});

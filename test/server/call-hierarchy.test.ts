import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
} from 'vscode-languageserver-protocol';
import { atCursor, Client } from './client.ts';

const files = {
  'plan.varde': `use "more.varde"
phase Prepare {
  activity Map "Kartlegge" { takes 5d }
  milestone Ready { after Map, Map + 2d starts with Elsewhere }
}
`,
  'more.varde': `use "plan.varde"
activity Elsewhere { after Prepare.Map }
activity Last { after Prepare ends when Elsewhere starts }
risk R { affects Prepare.Map }
`,
};

let client: Client;
beforeAll(async () => {
  client = await Client.start(files);
});
afterAll(() => client.stop());

async function prepare(path: keyof typeof files, marked: string): Promise<CallHierarchyItem | undefined> {
  const before = files[path].slice(0, files[path].indexOf(marked.replace('|', '')));
  const { position } = atCursor(before + marked);
  const found = await client.ask<CallHierarchyItem[] | null>(
    'textDocument/prepareCallHierarchy',
    path,
    position,
  );
  return found?.[0];
}

async function waitsForThis(item: CallHierarchyItem | undefined): Promise<string[]> {
  const calls = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
  return calls.map(({ from, fromRanges }) => `${from.name} ×${fromRanges.length}`).sort();
}

async function thisWaitsFor(item: CallHierarchyItem | undefined): Promise<string[]> {
  const calls = await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
  return calls.map(({ to, fromRanges }) => `${to.name} ×${fromRanges.length}`).sort();
}

test('what waits for work is found over all files, and nothing else that names it', async () => {
  const item = await prepare('plan.varde', 'activity M|ap');
  expect(item).toMatchObject({ name: 'Kartlegge', uri: client.uri('plan.varde') });
  expect(await waitsForThis(item)).toEqual(['Elsewhere ×1', 'Ready ×2']);
  expect(await thisWaitsFor(item)).toEqual([]);
});

test('what work waits for is found with links of every type', async () => {
  const item = await prepare('plan.varde', 'milestone Re|ady');
  expect(await thisWaitsFor(item)).toEqual(['Elsewhere ×1', 'Kartlegge ×2']);
  expect(await thisWaitsFor(await prepare('more.varde', 'activity La|st'))).toEqual([
    'Elsewhere ×1',
    'Prepare ×1',
  ]);
});

test('it starts from a reference, too, in the file of the declaration', async () => {
  const item = await prepare('more.varde', 'affects Prepare.M|ap');
  expect(item).toMatchObject({
    name: 'Kartlegge',
    uri: client.uri('plan.varde'),
    selectionRange: { start: { line: 2, character: 11 } },
  });
  expect(await waitsForThis(item)).toEqual(['Elsewhere ×1', 'Ready ×2']);
});

test('it starts from anywhere within work, and nowhere else', async () => {
  expect(await prepare('plan.varde', 'takes 5|d')).toMatchObject({ name: 'Kartlegge' });
  expect(await prepare('more.varde', 'risk |R')).toBeUndefined();
});

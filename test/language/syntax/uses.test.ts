import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeFileSystem } from 'langium/node';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import { createVardeServices } from '../../../language/syntax/services.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'varde-'));
  mkdirSync(join(folder, 'phases'));
  writeFileSync(join(folder, 'phases', 'prepare.varde'), 'phase Prepare');
  writeFileSync(join(folder, 'people.varde'), 'role Kari');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a folder is no file, but its files are', async () => {
  expect(await messagesOf('use "phases"\n')).toEqual([
    '`phases` is a folder. Did you mean `"phases/*.varde"`?',
  ]);
  expect(await messagesOf('use "phases/"\n')).toEqual([
    '`phases/` is a folder. Did you mean `"phases/*.varde"`?',
  ]);
  expect(await messagesOf('use "phases/*.varde"\nplan Night\nactivity Map { after Prepare }')).toEqual([]);
});

test('files are found on disk', async () => {
  expect(await messagesOf('use "people.varde"\ngoal Calm { owner Kari }')).toEqual([]);
  expect(await messagesOf('use "peopel.varde"\ngoal Calm')).toEqual([
    'There is no file `peopel.varde`. Did you mean `"people.varde"`?',
  ]);
});

async function messagesOf(text: string): Promise<string[]> {
  writeFileSync(join(folder, 'plan.varde'), text);
  const { workspace } = createVardeServices(NodeFileSystem).shared;
  await workspace.WorkspaceManager.initializeWorkspace([{ name: 'plan', uri: URI.file(folder).toString() }]);
  const document = await workspace.LangiumDocuments.getOrCreateDocument(URI.file(join(folder, 'plan.varde')));
  await workspace.DocumentBuilder.build([document], { validation: true });
  return (document.diagnostics ?? []).map(({ message }) => String(message));
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DocumentState, type LangiumDocument } from 'langium';
import { NodeFileSystem } from 'langium/node';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import { isGoal, isVardeFile } from '../../../language/generated/syntax/ast.ts';
import { createVardeServices } from '../../../language/syntax/services.ts';

const { workspace } = createVardeServices(NodeFileSystem).shared;
const builder = workspace.DocumentBuilder;
let folder: string;
let built: string[] = [];
builder.onDocumentPhase(DocumentState.Validated, ({ uri }) => {
  built.push(uri.path.split('/').at(-1) ?? '');
});
builder.updateBuildOptions = { validation: true };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'varde-'));
  await workspace.WorkspaceManager.initializeWorkspace([{ name: 'plan', uri: URI.file(folder).toString() }]);
  await write({
    'people.varde': 'role Kari "Kari"\nrole Ola',
    'goals.varde': 'use "people.varde"\ngoal Calm { owner Kari }',
    'other.varde': 'use "people.varde"\ngoal Other { owner Ola }',
    'broken.varde': 'use "people.varde"\ngoal Broken { owner Karl }',
  });
});
afterEach(async () => {
  await builder.update([], [URI.file(folder)]);
  rmSync(folder, { recursive: true });
});

test('an edit that changes no name leaves the other files as they are', async () => {
  await write({ 'people.varde': 'role First\nrole Kari "Kari Nordmann"\nrole Ola' });
  built = [];
  await write({ 'people.varde': '\n\nrole First\nrole Kari "Noe annet" { capacity 50% }\nrole Ola' });
  expect(built).toEqual(['people.varde']);
});

test('a reference into a file that was read anew leads to what stands there now', async () => {
  await write({ 'people.varde': '\n\n\nrole Kari "Kari Nordmann"\nrole Ola' });
  expect(ownerIn('goals.varde')).toMatchObject({
    title: 'Kari Nordmann',
    $cstNode: { range: { start: { line: 3 } } },
  });
  const [kari] = treeIn('people.varde').elements;
  const found = workspace.IndexManager.findAllReferences(kari as NonNullable<typeof kari>);
  expect(found.map(({ sourceUri }) => sourceUri.path.split('/').at(-1)).toArray()).toEqual(['goals.varde']);
});

test('only files are linked anew that name what has changed, and those with names that stand for nothing', async () => {
  built = [];
  await write({ 'people.varde': 'stakeholder Kari\nrole Ola' });
  expect(built.toSorted()).toEqual(['broken.varde', 'goals.varde', 'people.varde']);
  expect(ownerIn('goals.varde')?.$type).toBe('Stakeholder');
});

test('a name that comes to be declared is found where it was missing', async () => {
  await write({ 'people.varde': 'role Kari\nrole Ola\nrole Karl' });
  expect(ownerIn('broken.varde')?.name).toBe('Karl');
});

test('a `use` that is taken away takes the names with it, in files beyond, too', async () => {
  await write({ 'beyond.varde': 'use "goals.varde"\ngoal Beyond { owner Kari }' });
  expect(ownerIn('beyond.varde')?.name).toBe('Kari');
  await write({ 'goals.varde': 'goal Calm' });
  expect(ownerIn('beyond.varde')).toBeUndefined();
});

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  const uris = Object.entries(files).map(([path, text]) => {
    writeFileSync(join(folder, path), text);
    return URI.file(join(folder, path));
  });
  await builder.update(uris, []);
}

function treeIn(path: string) {
  const document = workspace.LangiumDocuments.getDocument(URI.file(join(folder, path))) as LangiumDocument;
  const { value } = document.parseResult;
  if (!isVardeFile(value)) throw new Error(`${path} has not been read.`);
  return value;
}

function ownerIn(path: string) {
  return treeIn(path).elements.find(isGoal)?.owner?.ref;
}

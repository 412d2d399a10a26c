import { afterEach, expect, test } from 'vitest';
import type { CodeLens } from 'vscode-languageserver-protocol';
import { OpenDiagramCommand, ShowReferencesCommand } from '../../server/protocol/client.ts';
import { DiagramRequest } from '../../server/protocol/diagrams.ts';
import { type Abilities, Client } from './client.ts';

const files = {
  'plan.varde': `use "people.varde"
plan P "Plan" { locale en starts 2026-01-05 owner Head }
process Old "Old way" {
  start Begin
  step Do by Head
  Begin -> Do
}
activity Map { by Head after Ready }
milestone Ready
view Board as gantt
view Later as kanban
`,
  'people.varde': 'role Head "Leder"\nrole Nobody\n',
};
const commands = [OpenDiagramCommand.name, ShowReferencesCommand.name];

let client: Client;
afterEach(() => client.stop());

async function lenses(path: string, abilities?: Abilities): Promise<CodeLens[]> {
  if (abilities) client = await Client.start(files, abilities);
  return client.request('textDocument/codeLens', { textDocument: { uri: client.uri(path) } });
}

const titles = (found: CodeLens[]): string[] =>
  found.map(({ range, command }) => `${range.start.line}: ${command?.title}`);

function argumentOf<Params>(lens: CodeLens | undefined, command: string): Params {
  expect(lens?.command?.command).toBe(command);
  expect(lens?.command?.arguments).toHaveLength(1);
  return lens?.command?.arguments?.[0] as Params;
}

test('plans, processes and views have one that opens their diagram, which can be drawn', async () => {
  const found = await lenses('plan.varde', { commands });
  expect(titles(found)).toEqual([
    '1: Open diagram: Schedule',
    '2: Open diagram: Process: Old way',
    '9: Open diagram: Board',
    '10: Open diagram: Later',
  ]);
  for (const lens of found) {
    const params = argumentOf<OpenDiagramCommand.Params>(lens, OpenDiagramCommand.name);
    const { diagram } = await client.request<DiagramRequest.Result>(DiagramRequest.method, params);
    expect([diagram.name, diagram.of]).toEqual([params.diagram, params.of]);
    expect(diagram.empty).toBeUndefined();
  }
});

test('references are counted over all files, and lead to each', async () => {
  const found = await lenses('people.varde', { commands, settings: { codeLens: { references: true } } });
  expect(titles(found)).toEqual(['0: 3 references', '1: 0 references']);
  const params = argumentOf<ShowReferencesCommand.Params>(found[0], ShowReferencesCommand.name);
  expect(params.place).toEqual({ uri: client.uri('people.varde'), line: 0, character: 5 });
  expect(
    params.locations.map(({ uri, range }) => `${uri} ${range.start.line}:${range.start.character}`),
  ).toEqual(['1:50', '4:13', '7:18'].map((place) => `${client.uri('plan.varde')} ${place}`));
});

test('references of the nodes of a process are not counted', async () => {
  const settings = { codeLens: { references: true, diagrams: false } };
  expect(titles(await lenses('plan.varde', { commands, settings }))).toEqual([
    '1: 0 references',
    '2: 0 references',
    '7: 0 references',
    '8: 1 reference',
    '9: 0 references',
    '10: 0 references',
  ]);
});

test('an editor gets only those that it carries out', async () => {
  const settings = { codeLens: { references: true } };
  expect(await lenses('plan.varde', { settings })).toEqual([]);
  await client.stop();
  const [first] = await lenses('people.varde', { settings, commands: [ShowReferencesCommand.name] });
  expect(first?.command?.command).toBe(ShowReferencesCommand.name);
  expect(await lenses('plan.varde')).not.toContainEqual(
    expect.objectContaining({ command: expect.objectContaining({ command: OpenDiagramCommand.name }) }),
  );
});

test('diagrams can be switched off', async () => {
  expect(await lenses('plan.varde', { commands, settings: { codeLens: { diagrams: false } } })).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { DiagramRequest, ElementAtRequest } from '../../server/protocol/diagrams.ts';
import { Client } from './client.ts';

let client: Client;
beforeAll(async () => {
  client = await Client.start('examples/innovation');
  client.write(
    'alone.varde',
    'use "personer.varde"\nrisk Rain "Regn" { likelihood 3 impact 2 owner Rektor }\n',
  );
  await client.announce('made', 'alone.varde');
});
afterAll(() => client.stop());

function draw(path: string, more: object = {}): Promise<DiagramRequest.Result> {
  return client.request(DiagramRequest.method, { uri: client.uri(path), ...more });
}

test('the plan of a file is the entry that sees it', async () => {
  const { plan, choices, diagram } = await draw('faser/3-innforing.varde');
  expect(plan).toMatchObject({ title: 'Leseblikk på Lerkelia skole', uri: client.uri('plan.varde') });
  expect(choices[0]).toMatchObject({ diagram: 'gantt' });
  expect(diagram.name).toBe('gantt');
  expect(diagram.mermaid).toMatch(/^gantt$/m);
});

test('a file that no entry sees is drawn with what it uses', async () => {
  const { plan, choices, diagram } = await draw('alone.varde', { diagram: 'risks' });
  expect(plan).toMatchObject({ title: 'alone', uri: client.uri('alone.varde') });
  expect(choices.map((choice) => choice.diagram)).toEqual(expect.arrayContaining(['stakeholders', 'risks']));
  expect(
    Object.values(diagram.ids).concat(diagram.table.rows.flatMap(({ element }) => element ?? [])),
  ).toContain('Rain');
});

test('where nothing is declared yet, the picture says how to begin', async () => {
  await client.edit('begun.varde', '// Ingenting ennå\n');
  const { diagram } = await draw('begun.varde');
  expect(diagram).toMatchObject({
    mermaid: '',
    empty:
      'There is no plan in this file yet. Press Ctrl+Space in the text and choose “a whole plan to begin with”.',
  });
});

test('one diagram of several is asked for by its element', async () => {
  const { choices } = await draw('plan.varde');
  const lanes = choices.filter(({ diagram }) => diagram === 'lanes');
  const last = lanes.at(-1);
  expect(lanes.length).toBeGreaterThan(1);
  const { diagram } = await draw('plan.varde', last);
  expect(diagram).toMatchObject({ name: 'lanes', of: last?.of, title: last?.title });
});

test('everything in a picture has a place', async () => {
  for (const diagram of ['gantt', 'lanes', 'stakeholders', 'risks']) {
    const { diagram: drawn, places } = await draw('plan.varde', { diagram });
    const shown = [...Object.values(drawn.ids), ...drawn.table.rows.flatMap(({ element }) => element ?? [])];
    expect(Object.keys(places).sort()).toEqual([...new Set(shown)].sort());
    for (const place of Object.values(places)) expect(place.uri).toContain(client.uri(''));
  }
});

test('an element may be called as what JavaScript knows of every object', async () => {
  const names = ['__proto__', 'constructor'];
  const work = names.map((name) => `activity ${name} { takes 1d starts 2026-03-02 }\n`);
  await client.edit('odd.varde', `plan Odd\n${work.join('')}`);
  const { diagram, places } = await draw('odd.varde', { diagram: 'gantt' });
  expect(Object.values(diagram.ids)).toEqual(names);
  expect(Object.entries(places)).toEqual(
    names.map((name, at) => [name, { uri: client.uri('odd.varde'), line: at + 1, character: 9 }]),
  );
});

test('an edit in any file of the plan is announced, and seen in the next picture', async () => {
  client.changedPlans.length = 0;
  await client.edit('alone.varde', 'use "personer.varde"\nrisk Snow "Snø" { likelihood 3 impact 2 }\n');
  await client.until(() => client.changedPlans.length > 0);
  expect(client.changedPlans[0]?.uris).toContain(client.uri('alone.varde'));
  expect(client.changedPlans[0]?.uris).not.toContain(client.uri('plan.varde'));
  expect(JSON.stringify((await draw('alone.varde', { diagram: 'risks' })).diagram)).toContain('Snø');

  client.changedPlans.length = 0;
  await client.edit('personer.varde', 'role Rektor "Ny rektor"\n');
  const { diagram } = await draw('plan.varde', { diagram: 'stakeholders' });
  expect(diagram.table.rows).toEqual([]);
  const uris = client.changedPlans.flatMap((changed) => changed.uris);
  for (const path of ['plan.varde', 'alone.varde', 'risiko.varde', 'personer.varde']) {
    expect(uris).toContain(client.uri(path));
  }
  expect(uris.filter((uri) => uri.startsWith('varde:'))).toEqual([]);
  await client.close('personer.varde');
});

test('broken text is drawn as far as it is whole, and the problem named, that of the file asked for first', async () => {
  await client.edit('risiko.varde', 'risk Whole "Hel" { likelihood 3 impact 2 }\nrisk { ] ]\n');
  const asked = await draw('risiko.varde', { diagram: 'risks' });
  expect(JSON.stringify(asked.diagram)).toContain('Hel');
  expect(asked.problem).toMatchObject({
    file: 'risiko.varde',
    place: { uri: client.uri('risiko.varde'), line: 1 },
  });
  expect(asked.problem?.message).not.toBe('');

  await client.edit('maal.varde', 'goal { ] ]\n');
  expect((await draw('plan.varde')).problem?.file).toBe('maal.varde');
  expect((await draw('risiko.varde')).problem?.file).toBe('risiko.varde');
  await client.close('risiko.varde');
  await client.close('maal.varde');
  expect((await draw('risiko.varde')).problem).toBeUndefined();
});

test('the elements at a place come from the innermost to the outermost', async () => {
  await client.edit('alone.varde', 'phase A {\n  phase B {\n    activity C { takes 2d }\n  }\n}\n');
  const at = (line: number, character: number): Promise<ElementAtRequest.Result> =>
    client.request(ElementAtRequest.method, { uri: client.uri('alone.varde'), line, character });
  expect(await at(2, 20)).toEqual({ elements: ['A.B.C', 'A.B', 'A'] });
  expect(await at(1, 4)).toEqual({ elements: ['A.B', 'A'] });
  expect(await at(5, 0)).toEqual({ elements: [] });
});

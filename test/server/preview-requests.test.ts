import { afterAll, beforeAll, expect, test } from 'vitest';
import { MarkdownRequest } from '../../server/protocol/diagrams.ts';
import { FindingsRequest } from '../../server/protocol/plans.ts';
import { repository, varde } from '../cli/command.ts';
import { Client } from './client.ts';

let client: Client;
beforeAll(async () => {
  client = await Client.start('examples/innovation');
});
afterAll(() => client.stop());

const findings = (path: string) =>
  client.request<FindingsRequest.Result>(FindingsRequest.method, { uri: client.uri(path) });

test('what is found in a plan is what the command line says of it, in whichever of its files one is', async () => {
  const { findings: found } = await findings('faser/3-innforing.varde');
  const checked = JSON.parse(await run('check', 'examples/innovation/plan.varde', '--format', 'json')) as {
    findings: { message: string; range: { start: { line: number } } }[];
  };
  const told = found.map(({ message, place }) => `${message} ${place.line}`);
  expect(told.sort()).toEqual(
    checked.findings.map(({ message, range }) => `${message} ${range.start.line}`).sort(),
  );
});

test('the gravest finding comes first, and follows an edit', async () => {
  const path = 'verst.varde';
  await client.edit(
    path,
    'plan Worst "Verst" { starts 2027-01-04 }\nactivity Alone { by Nobody takes 2d }\n',
  );
  const { findings: found } = await findings(path);
  expect(found[0]).toMatchObject({
    severity: 'error',
    file: path,
    place: { uri: client.uri(path), line: 1 },
  });
  await client.edit(path, 'plan Worst "Verst" { starts 2027-01-04 }\n');
  const { findings: left } = await findings(path);
  expect(left.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a picture as Markdown is the one that the command line writes', async () => {
  const uri = client.uri('plan.varde');
  const params: MarkdownRequest.Params = { uri, diagram: 'roadmap' };
  const { markdown } = await client.request<MarkdownRequest.Result>(MarkdownRequest.method, params);
  expect(markdown).toBe(
    await run('render', 'examples/innovation/plan.varde', '--diagram', 'roadmap', '--format', 'md'),
  );
});

async function run(...args: string[]): Promise<string> {
  return (await varde(repository, ...args)).stdout;
}

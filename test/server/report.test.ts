import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeMarkdown } from '../../render/document/markdown.ts';
import { ExportRequest, ReportChoicesRequest, ReportRequest } from '../../server/protocol/documents.ts';
import { repository, varde } from '../cli/command.ts';
import { Client } from './client.ts';

const plan = 'plan Small "Liten plan" { locale nb starts 2027-01-04 }\nactivity Meet "Møte" { takes 2d }\n';
const declared = `${plan}report Board "Til styret" { table activity }\n`;

let example: Client;
let small: Client;
beforeAll(async () => {
  example = await Client.start('examples/innovation');
  small = await Client.start(
    { 'plan.varde': plan, 'own.varde': declared.replace('Small', 'Own') },
    { locale: 'sv' },
  );
});
afterAll(() => Promise.all([example.stop(), small.stop()]));

const choices = async (client: Client, path: string) =>
  (await client.request<ReportChoicesRequest.Result>(ReportChoicesRequest.method, { uri: client.uri(path) }))
    .choices;
const report = async (client: Client, params: Omit<ReportRequest.Params, 'uri'>, path = 'plan.varde') =>
  (await client.request<ReportRequest.Result>(ReportRequest.method, { uri: client.uri(path), ...params }))
    .document;
const exported = async (format: ExportRequest.Params['format']) =>
  (
    await example.request<ExportRequest.Result>(ExportRequest.method, {
      uri: example.uri('faser/3-innforing.varde'),
      format,
    })
  ).files;

test('the reports are those of the plan and then Varde’s own, called so in the reader’s language', async () => {
  const own = await choices(small, 'own.varde');
  expect(own[0]).toEqual({ asked: { own: 'Board' }, title: 'Til styret' });
  expect(own.slice(1)).toEqual(await choices(small, 'plan.varde'));
  expect(own.length).toBeGreaterThan(5);
  expect(own.map(({ title }) => title)).toContain('Statusrapport');
});

test('a report is the one that the command line writes, from whichever file of the plan it is asked', async () => {
  const asked = { template: 'steering' } as const;
  const document = await report(example, { asked, format: 'md' }, 'faser/3-innforing.varde');
  const { stdout } = await varde(
    repository,
    ...['report', 'examples/innovation/plan.varde', '--template', 'steering', '--format', 'md'],
  );
  expect(writeMarkdown(document)).toBe(stdout);
});

test('a report that the plan declares follows its text, and is refused when it is gone', async () => {
  const asked = { own: 'Board' };
  const document = await report(small, { asked, format: 'docx' }, 'own.varde');
  expect(document.title).toBe('Til styret');
  expect(JSON.stringify(document.blocks)).toContain('Møte');
  await small.edit('own.varde', plan.replace('Small', 'Own'));
  await expect(report(small, { asked, format: 'docx' }, 'own.varde')).rejects.toThrow('no such report');
});

test('a plan in one file or several is what the command line exports', async () => {
  const [calendar, ...others] = await exported('ics');
  expect(others).toEqual([]);
  const { stdout } = await varde(
    repository,
    ...['export', 'examples/innovation/plan.varde', '--format', 'ics'],
  );
  expect(calendar).toEqual({ name: 'plan.ics', text: stdout });
  const names = (await exported('mermaid')).map(({ name }) => name);
  expect(names).toContain('gantt.mmd');
  expect(names.length).toBeGreaterThan(10);
  const [workbook] = await exported('xlsx');
  const content = workbook && 'base64' in workbook ? Buffer.from(workbook.base64, 'base64') : undefined;
  expect(workbook?.name).toBe('plan.xlsx');
  expect(content?.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
});

test('a file that is not in the workspace has no report', async () => {
  await expect(choices(small, 'elsewhere.varde')).rejects.toThrow('not in the workspace');
});

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExportName, exported, exportNames } from '../../cli/export/contents.ts';
import { type OpenPlan, openPlan } from '../../cli/open-plan.ts';
import { attacks, layNastyFiles, secret } from './nasty-plan.ts';

let folder: string;
let plan: OpenPlan;
beforeAll(async () => {
  folder = await layNastyFiles();
  plan = await openPlan(join(folder, 'plans/plan.varde'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The files of an export as they are written. */
async function files(format: ExportName): Promise<readonly [path: string, content: string | Uint8Array][]> {
  const written = await exported(plan, format, 'out');
  return written.map(([path, content]) => [path ?? '', content]);
}

async function texts(format: ExportName): Promise<string[]> {
  return (await files(format)).map(([, content]) => content as string);
}

/** Whether it is XML that names nothing beyond itself. */
function expectPlainXml(text: string): void {
  expect(XMLValidator.validate(text)).toBe(true);
  expect(text).not.toMatch(/<!(DOCTYPE|ENTITY)/i);
  expect(text).not.toMatch(/<(?:\w+:)?script\b/i);
}

test('nothing outside of the folder is read', () => {
  expect(JSON.stringify(plan.plan)).not.toMatch(new RegExp(`"${secret}"|4711`));
  expect(plan.findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['use-outside-workspace', 'unreadable-values']),
  );
});

test.each(exportNames)('%s goes into its folder, and holds nothing from elsewhere', async (format) => {
  for (const [path, content] of await files(format)) {
    expect(path).toMatch(/^out(\/[^/\\]+)?$/);
    expect(Buffer.from(content).toString('latin1')).not.toContain('root:x:');
  }
});

test.each(['mspdi', 'bpmn'] as const)('%s is whole XML, without entities', async (format) => {
  const all = await texts(format);
  expect(all.length).toBeGreaterThan(0);
  for (const text of all) expectPlainXml(text);
});

test('a reader of XML that resolves entities finds each text as it is', async () => {
  const [text = ''] = await texts('mspdi');
  const parser = new XMLParser({
    processEntities: true,
    htmlEntities: true,
    parseTagValue: false,
    trimValues: false,
  });
  const tasks: { readonly Name: string }[] = parser.parse(text).Project.Tasks.Task;
  const names = new Set(tasks.map(({ Name }) => Name));
  const withoutControls = attacks.filter((attack) => !/\p{Cc}/u.test(attack));
  expect(withoutControls.filter((attack) => !names.has(attack))).toEqual([]);
});

test('a calendar has the entries of the plan and no more, and no alarm or attachment', async () => {
  const [text = ''] = await texts('ics');
  const entries = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents();
  expect(entries).toHaveLength(2 * attacks.length);
  expect(entries.map((entry) => entry.getFirstPropertyValue('summary'))).toContain(attacks[19]);
  expect(entries.flatMap((entry) => entry.getAllSubcomponents())).toEqual([]);
  expect(entries.flatMap((entry) => entry.getAllProperties('attach'))).toEqual([]);
  expect(text).not.toMatch(/^(URL|ATTACH)[^\n]*(javascript|data|file):/im);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
});

test('tables for spreadsheets hold texts where plans hold formulas', async () => {
  const all = await texts('csv');
  expect(all.length).toBeGreaterThan(3);
  const cells = all.flatMap((text) => text.split('\r\n').flatMap(cellsOf));
  expect(cells).toContain(`'${attacks[11]}`);
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
});

test('a workbook has no formula, no macro and nothing that leads out of it, and all its parts are whole XML', async () => {
  const [[, content] = []] = await files('xlsx');
  const parts = Object.entries(unzipSync(content as Uint8Array));
  for (const [name, part] of parts) {
    expect(name).toMatch(/\.(xml|rels)$/);
    const text = strFromU8(part);
    expectPlainXml(text);
    expect(text).not.toMatch(/<f[ >]|TargetMode="External"|vbaProject|<hyperlink/);
  }
});

test('JSON is whole, and has each text as it is', async () => {
  const [text = ''] = await texts('json');
  const titles = JSON.parse(text).elements.map(({ title }: { title: string }) => title);
  for (const attack of attacks) expect(titles).toContain(attack);
});

describe('Mermaid text', () => {
  test('has no directive and no click, and each label is one', async () => {
    const all = await texts('mermaid');
    expect(all.length).toBeGreaterThan(5);
    for (const text of all) {
      const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
      expect(body.match(/^.*%%.*$/gm)).toEqual(['%% Varde']);
      expect(body).not.toMatch(/^\s*click\b|<script|<img/m);
      expect(body.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    }
  });
});

/** The fields of a line, after RFC 4180; one that holds a line break is cut at it. */
function cellsOf(line: string): string[] {
  return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"?|([^,]*))/g), ([, quoted, bare]) =>
    (quoted ?? bare ?? '').replaceAll('""', '"'),
  );
}

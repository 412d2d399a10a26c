import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { folderWith, varde } from '../cli/command.ts';

const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
  '',
);
const project = (title: string) =>
  `<Project xmlns="http://schemas.microsoft.com/project"><Title>${title}</Title><Tasks/></Project>`;

test.each([
  ['a million laughs', `<!DOCTYPE Project [<!ENTITY l0 "ha">${laughs}]>${project('&l12;')}`],
  ['an entity that is a file', `<!DOCTYPE Project [<!ENTITY x SYSTEM "secret.txt">]>${project('&x;')}`],
  ['a DOCTYPE of another place', `<!doctype Project SYSTEM "https://evil.example/x.dtd">${project('A')}`],
])('a project with %s is refused, and nothing is read or written', async (_what, xml) => {
  const folder = await folderWith({ 'project.xml': xml, 'secret.txt': 'TopSecret' });
  const { code, stdout, stderr } = await varde(folder, 'import', 'project.xml', '--out', 'plan.varde');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('It has a DOCTYPE, and no project needs one.');
  expect(stderr).not.toContain('TopSecret');
  expect((await readdir(folder)).sort()).toEqual(['project.xml', 'secret.txt']);
});

test('an entity that nobody declared stays text, and so does what looks like a plan', async () => {
  const title = '&quot; } role Evil { } use &quot;/etc/passwd &xxe;';
  const folder = await folderWith({ 'project.xml': project(title) });
  expect((await varde(folder, 'import', 'project.xml', '--out', 'plan.varde')).code).toBe(0);
  const { stdout } = await varde(folder, 'export', 'plan.varde', '--format', 'json');
  const { elements } = JSON.parse(stdout);
  expect(elements.map(({ kind }: { kind: string }) => kind)).toEqual(['plan']);
});

test('a workbook whose parts declare entities gives none of them', async () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const workbook = zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Activities" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<!DOCTYPE a [<!ENTITY x SYSTEM "secret.txt"><!ENTITY l0 "ha">${laughs}]><worksheet xmlns="${main}"><sheetData>${[
        ['Title', 'Start'],
        ['&x; &l12;', '2026-01-05'],
      ]
        .map(
          (row) => `<row>${row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
        )
        .join('')}</sheetData></worksheet>`,
    ),
  });
  const folder = await folderWith({ 'secret.txt': 'TopSecret' });
  await writeFile(join(folder, 'plan.xlsx'), workbook);
  const { code, stdout, stderr } = await varde(folder, 'import', 'plan.xlsx');
  expect([0, 2]).toContain(code);
  expect(stdout + stderr).not.toMatch(/TopSecret|haha|Something unforeseen/);
});

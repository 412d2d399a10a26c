import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CompletionList, FileChangeType, type Hover } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DiagramRequest } from '../../server/protocol/diagrams.ts';
import { launchBrowser } from '../browser/chromium.ts';
import { answers, problems } from '../server/answers.ts';
import { DiskEditor } from '../server/disk-editor.ts';
import { workerConnection } from './worker-connection.ts';

const files = {
  'plan.varde': `use "people/*.varde"
use innovation
plan Move "Flytting" { locale nb follows innovation starts 2026-05-11 owner Head }
phase Pack "Pakke" {
  activity Boxes "Esker" { takes 2d by Head covers innovation.SharedLeadership }
  activity Books "Bøker" { takes 5d after Boxes by Nobody }
}
risk Rain "Regn" { likelihood 3 impact 4 owner Head }
process Lift "Bære" { start Begin step Carry by Driver end Done Begin -> Carry -> Done }
`,
  'people/head.varde': 'role Head "Leder" { mandate "Alt" }\n',
  'people/driver.varde': 'role Driver\nstakeholder Neighbours { influence high interest low }\n',
  'broken.varde': 'use "plan.varde"\ngoal Calm {\n  owner\n',
  'varde.json': '{ "calendar": "NO", "rules": { "no-such": "off" } }',
};

let browser: Browser;
let folder: string;
let web: DiskEditor;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'varde-web-'));
  for (const [path, text] of Object.entries(files)) lay(path, text);
  browser = await launchBrowser();
  web = await DiskEditor.start(folder, [''], { client: await workerConnection(browser) });
}, 120_000);
afterAll(async () => {
  await web?.stop();
  await browser?.close();
  rmSync(folder, { recursive: true });
});

function lay(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A place in a file: where the words begin. */
function about(path: keyof typeof files, words: string) {
  const document = TextDocument.create('', 'varde', 0, files[path]);
  return {
    textDocument: { uri: web.uri(path) },
    position: document.positionAt(files[path].indexOf(words)),
  };
}

describe('the server in a browser’s worker', () => {
  test('says what is wrong', async () => {
    await expect.poll(() => web.problems('plan.varde').map(({ code }) => code)).toContain('unknown-name');
    await expect
      .poll(() => web.problems('varde.json').map(({ code }) => code))
      .toEqual(['bad-configuration']);
  });

  test('completes', async () => {
    const list = await web.ask('textDocument/completion', about('plan.varde', 'Nobody'));
    expect((list as CompletionList).items.map(({ label }) => label)).toContain('Driver');
  });

  test('explains what the pointer is on', async () => {
    const hover = await web.ask('textDocument/hover', about('plan.varde', 'Head covers'));
    expect(JSON.stringify((hover as Hover).contents)).toContain('Leder');
  });

  test('draws', async () => {
    const { diagram } = (await web.ask('varde/diagram', {
      uri: web.uri('plan.varde'),
    })) as DiagramRequest.Result;
    expect(diagram.title).toBe('Framdriftsplan');
    expect(diagram.table.rows.map(({ element }) => element)).toContain('Pack.Books');
  });

  test('follows what is typed, and what happens to files', async () => {
    await web.show('people/head.varde', 'role Head "Sjef"\nrole Nobody\n');
    await expect.poll(() => web.problems('plan.varde').map(({ code }) => code)).not.toContain('unknown-name');
    await web.close('people/head.varde');
    await expect.poll(() => web.problems('plan.varde').map(({ code }) => code)).toContain('unknown-name');
    lay('people/late.varde', 'role Nobody\n');
    await web.announce(['people/late.varde', FileChangeType.Created]);
    await expect.poll(() => web.problems('plan.varde').map(({ code }) => code)).not.toContain('unknown-name');
  });

  test('answers everything as the one in Node does', async () => {
    const node = await DiskEditor.start(folder, ['']);
    expect(await answers(web)).toEqual(await answers(node));
    const paths = Object.keys(files);
    await expect.poll(() => problems(web, paths)).toEqual(problems(node, paths));
    expect(web.complaints).toEqual([]);
    await node.stop();
  });
});

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Misuse } from '../../cli/misuse.ts';
import { expectOwnFile } from '../../cli/own-file.ts';
import { folderWith } from './command.ts';

/** An office document that the program of the name has saved last. */
function savedBy(name: string): Uint8Array {
  return zipSync({
    'docProps/core.xml': strToU8(
      `<cp:coreProperties><cp:lastModifiedBy>${name}</cp:lastModifiedBy></cp:coreProperties>`,
    ),
    'word/document.xml': strToU8('<w:document/>'),
  });
}

async function isRefused(name: string, content: string | Uint8Array, force?: true): Promise<boolean> {
  const path = join(await folderWith({}), name);
  await writeFile(path, content);
  try {
    await expectOwnFile(path, force);
    return false;
  } catch (error) {
    if (error instanceof Misuse) return true;
    throw error;
  }
}

describe('a file that says that Varde wrote it last', () => {
  test.each([
    ['plan.ics', 'BEGIN:VCALENDAR\r\nPRODID:-//Varde//Varde//EN\r\n'],
    ['plan.xml', '<?xml version="1.0"?>\n<!-- Varde -->\n<Project/>'],
    ['plan.json', '{\n  "generator": "Varde",\n  "title": "A"\n}\n'],
    ['gantt.mmd', 'gantt\n%% Varde\n'],
    ['report.md', '# A\n\n<!-- Varde -->\n'],
    ['report.html', '<html><head><meta name="generator" content="Varde"></head></html>'],
    ['process.bpmn', '<definitions exporter="Varde" exporterVersion="1">'],
    ['report.pdf', '%PDF-1.7\n<pdf:Producer>Varde</pdf:Producer>'],
    ['REPORT.DOCX', savedBy('Varde')],
    ['report.pptx', savedBy('Varde')],
    ['plan.xlsx', savedBy('Varde')],
    ['plan.ics', ''],
  ])('may be replaced: %s', async (name, content) => {
    expect(await isRefused(name, content)).toBe(false);
  });
});

describe('a file of somebody else', () => {
  test.each([
    ['plan.ics', 'BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nSUMMARY:PRODID:-//Varde//\r\n'],
    ['plan.xml', '<Project/>'],
    ['plan.json', '{"title": "generator Varde"}'],
    ['gantt.mmd', 'gantt\n'],
    ['report.docx', savedBy('Kari Nordmann')],
    ['plan.xlsx', savedBy('Kari Nordmann')],
    ['broken.xlsx', 'PK and no more'],
    ['plan.varde', '// Varde\nplan P {}\n'],
    ['tasks.csv', 'id,title\r\n'],
    ['picture.png', 'Varde'],
  ])('is not replaced: %s', async (name, content) => {
    expect(await isRefused(name, content)).toBe(true);
    expect(await isRefused(name, content, true)).toBe(false);
  });
});

test('a file that is not there is nobody’s', async () => {
  await expectOwnFile(join(await folderWith({}), 'none/plan.ics'), undefined);
});

test('a folder is no file', async () => {
  const folder = await folderWith({});
  await mkdir(join(folder, 'plan.ics'));
  await expect(expectOwnFile(join(folder, 'plan.ics'), undefined)).rejects.toThrow('EISDIR');
});

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exported } from '../../cli/export/contents.ts';
import { type OpenPlan, openPlan } from '../../cli/open-plan.ts';
import { convertWithLibreOffice, hasLibreOffice } from '../office/libreoffice.ts';
import { attacks, layNastyFiles } from './nasty-plan.ts';

/** What LibreOffice would reckon, fetch or run of a table that it has opened; yes and no are formulas to it as well. */
const acting =
  /table:formula="(?!of:=(?:TRUE|FALSE)\(\)")[^"]*"|xlink:href="[^"]*"|<script:[^>]*>|<table:cell-range-source[^>]*>/g;

async function opened(content: string | Uint8Array, format: 'xlsx' | 'csv'): Promise<string> {
  const table = await convertWithLibreOffice(Buffer.from(content), format, 'fods');
  return Buffer.from(table).toString('utf8');
}

describe.skipIf(!hasLibreOffice)('a hostile plan in LibreOffice', () => {
  let folder: string;
  let plan: OpenPlan;
  beforeAll(async () => {
    folder = await layNastyFiles();
    plan = await openPlan(join(folder, 'plans/plan.varde'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('would act if its texts were not kept from it', { timeout: 120_000 }, async () => {
    expect(await opened(`${attacks[11]}\n`, 'csv')).toMatch(acting);
  });

  test.each(['xlsx', 'csv'] as const)('%s: each text stays one', { timeout: 240_000 }, async (format) => {
    const tables: string[] = [];
    for (const [, content] of await exported(plan, format, 'out')) tables.push(await opened(content, format));
    expect(tables.flatMap((table) => table.match(acting) ?? [])).toEqual([]);
    expect(tables.join('\n')).toContain('SUM(1+1)');
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { sarifSchema } from '../fixtures/sarif-schema.ts';
import { folderWith, repository, varde } from './command.ts';

/** An error, a warning with a related place and a finding for information, in texts that would break a format. */
const files = {
  'plan.varde':
    'use "møte & mål.varde"\nplan P "P" { starts 2026-01-05 due 2026-01-30 }\nphase F "F" { on }\n',
  'møte & mål.varde': `phase Work {
  activity A "Say <b>\\"100 %\\"</b>, ]]> & ::error::" { takes 3d }
  activity B "B" { takes 3d after A due 2026-01-07 }
  activity C "C" { starts 2026-01-10 takes 1d }
  activity D "D" { owner Nobody }
}
`,
};
const asked = ['--rule', 'missed-deadline', '--rule', 'closed-day', '--rule', 'unknown-name'];

async function checked(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await varde(
    await folderWith(files),
    'check',
    'plan.varde',
    ...asked,
    ...args,
  );
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  return stdout;
}

test('JSON is as its schema says', async () => {
  const schema = JSON.parse(readFileSync(join(repository, 'schemas/check.schema.json'), 'utf8'));
  const report = JSON.parse(await checked('--format', 'json'));
  const ajv = new Ajv2020({ strict: true, strictRequired: false });
  expect(ajv.validate(schema, report), ajv.errorsText()).toBe(true);
  expect(report.findings.map(({ rule }: { rule: string }) => rule)).toEqual([
    'missed-deadline',
    'closed-day',
    'unknown-name',
  ]);
});

test('SARIF is as its standard says, and leads to the place by an address relative to the folder', async () => {
  const log = JSON.parse(await checked('--format', 'sarif'));
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  expect(ajv.validate(await sarifSchema(), log), ajv.errorsText()).toBe(true);

  const [{ tool, results }] = log.runs;
  const { rules } = tool.driver;
  expect(rules.map(({ id }: { id: string }) => id)).toEqual([
    'closed-day',
    'missed-deadline',
    'unknown-name',
  ]);
  expect(rules[1].shortDescription.text).toContain('after its `due` date');
  expect(results[0]).toMatchObject({
    ruleId: 'missed-deadline',
    ruleIndex: 1,
    level: 'warning',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'm%C3%B8te%20%26%20m%C3%A5l.varde', uriBaseId: 'FOLDER' },
          region: { startLine: 3, startColumn: 41, endLine: 3, endColumn: 51 },
        },
        logicalLocations: [{ fullyQualifiedName: 'Work.B' }],
      },
    ],
    relatedLocations: [{ physicalLocation: { region: { startLine: 2 } } }],
  });
});

test('annotations of GitHub Actions: a line each, that no text of a plan can end', async () => {
  const [missed, closed, unknown, summary] = (await checked('--format', 'github')).split('\n');
  expect(missed).toMatch(
    /^::warning file=møte & mål\.varde,line=3,endLine=3,col=41,endColumn=51,title=missed-deadline::/,
  );
  expect(missed).toContain('“Say <b>"100 %25"</b>, ]]> & ::error::”');
  expect(closed).toMatch(/^::notice .*title=closed-day::/);
  expect(unknown).toMatch(/^::error .*title=unknown-name::/);
  expect(summary).toMatch(/^1 error, 1 warning, 1 for information in 1 of 2 files/);
});

test('a JUnit report: a suite for each file, a failed case for each error and warning', async () => {
  const xml = await checked('--format', 'junit');
  expect(XMLValidator.validate(xml)).toBe(true);
  const { testsuites } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml);
  expect(testsuites).toMatchObject({ tests: '4', failures: '2' });
  const [plan, work] = [...testsuites.testsuite].sort((a, b) => a.tests - b.tests);
  expect(plan).toMatchObject({ name: 'plan.varde', failures: '0', testcase: { name: 'check' } });
  expect(work).toMatchObject({ name: 'møte & mål.varde', tests: '3', failures: '2' });
  const [missed, closed] = work.testcase;
  expect(missed.failure.message).toContain('“Say <b>"100 %"</b>, ]]> & ::error::”');
  expect(closed).not.toHaveProperty('failure');
});

test('what is less serious than asked for is left out', async () => {
  const { findings } = JSON.parse(await checked('--format', 'json', '--severity', 'warning'));
  expect(findings).toHaveLength(2);
});

test('a rule that does not exist is misuse, with the nearest that does', async () => {
  const { code, stderr } = await varde(await folderWith(files), 'check', '--rule', 'missed-dedline');
  expect(code).toBe(2);
  expect(stderr).toContain('Did you mean “missed-deadline”?');
});

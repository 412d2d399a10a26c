import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../../language/checks/finding.ts';
import type { Files } from '../parse.ts';
import { validate } from '../syntax/workspace.ts';
import { afterFix, findingsIn } from './findings.ts';
import { planTexts } from './random-plan-text.ts';

/** Makes each fix of each finding by itself. */
async function expectEachFixToMend(files: Files): Promise<number> {
  const findings = (await findingsIn(files)).flatMap((finding) => [finding, ...(finding.counted ?? [])]);
  const errors = await errorsIn(files);
  let fixes = 0;
  for (const finding of findings) {
    for (const fix of finding.fixes ?? []) {
      fixes++;
      const after = afterFix(files, finding.uri, fix);
      const what = `${finding.rule}: ${fix.title}\n${Object.values(after).join('\n')}`;
      expect(await errorsIn(after), what).toEqual(errors);
      expect((await findingsIn(after)).map(identity), what).not.toContain(identity(finding));
    }
  }
  return fixes;
}

function identity({ rule, element, message }: Finding): string {
  return `${rule} ${element} ${message}`;
}

async function errorsIn(files: Files): Promise<unknown[]> {
  const documents = await validate(files);
  return documents.flatMap(({ diagnostics = [] }) =>
    diagnostics.filter(({ severity }) => severity === 1).map(({ message }) => message),
  );
}

const rules = resolve(import.meta.dirname, '../../../language/checks');
const bad = globSync('*/*.bad.varde', { cwd: rules });

test.each(bad)('each fix mends what it is offered for: %s', async (path) => {
  await expectEachFixToMend({ 'plan.varde': readFileSync(resolve(rules, path), 'utf8') });
});

test('each fix mends what it is offered for, in any plan', async () => {
  let fixes = 0;
  await fc.assert(
    fc.asyncProperty(planTexts, async (files) => {
      fixes += await expectEachFixToMend(files);
    }),
    { numRuns: 12 },
  );
  expect(fixes).toBeGreaterThan(100);
}, 120_000);

import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../language/checks/finding.ts';
import { formRules } from '../../../language/checks/form-rules.ts';
import { languageFindings } from '../../../language/checks/language-findings.ts';
import { planRules } from '../../../language/checks/rules.ts';
import { type Files, parse } from '../parse.ts';
import { findingsIn } from './findings.ts';

const folder = fileURLToPath(new URL('../../../language/checks/', import.meta.url));
const read = (path: string) => readFileSync(folder + path, 'utf8');

/** An example stands alone but for the other files of its folder, which it may use. */
function filesOf(rule: string, kind: 'bad' | 'good'): Files {
  const [path = `no example of ${rule}`] = globSync(`*/${rule}.${kind}.varde`, { cwd: folder });
  const others = globSync(join(dirname(path), '*.varde'), {
    cwd: folder,
    exclude: ['**/*.{bad,good}.varde'],
  });
  return {
    'plan.varde': read(path),
    ...Object.fromEntries(others.map((other) => [basename(other), read(other)])),
  };
}

async function formIn(files: Files): Promise<Finding[]> {
  const { documents } = await parse(files);
  return documents.flatMap((document) => languageFindings(document));
}

const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

describe.each(planRules.map(({ id }) => id))('%s', (id) => {
  test.each([
    ['bad', [id]],
    ['good', []],
  ] as const)('has a %s example', async (kind, expected) => {
    const files = filesOf(id, kind);
    expect(await formIn(files)).toEqual([]);
    expect(rulesOf(await findingsIn(files)).filter((rule) => rule === id)).toEqual(expected);
  });
});

describe.each(formRules.map(({ id }) => id))('%s', (id) => {
  test('has a bad example', async () => {
    const files = filesOf(id, 'bad');
    const found = [...(await formIn(files)), ...(await findingsIn(files))];
    expect(rulesOf(found).filter((rule) => rule === id)).toEqual([id]);
    expect(found.filter(({ severity }) => severity === 'error').every(({ rule }) => rule === id)).toBe(true);
  });

  test('has a good example', async () => {
    const files = filesOf(id, 'good');
    expect(await formIn(files)).toEqual([]);
    expect(rulesOf(await findingsIn(files))).not.toContain(id);
  });
});

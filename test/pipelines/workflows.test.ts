import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }
    >
  >;
}

const root = join(import.meta.dirname, '../..');
const workflows = globSync('.github/workflows/*.yml', { cwd: root }).map((file): [string, Workflow] => [
  file,
  parse(readFileSync(join(root, file), 'utf8')),
]);

test.each(workflows)('%s runs no code of others that could change unseen', (_, { jobs }) => {
  const steps = Object.values(jobs).flatMap(({ steps }) => steps);
  for (const { uses } of steps) if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  for (const { run = '' } of steps) expect(run).not.toMatch(/npx (-y|--yes)|npm (i|install)\b/);
});

test.each(workflows)(
  'in %s, what installs packages or has a secret can change nothing else',
  (_, workflow) => {
    for (const { permissions = workflow.permissions, steps } of Object.values(workflow.jobs)) {
      const trustsOthers = steps.some(
        ({ run = '', env = {} }) =>
          /npm ci|ci\/run/.test(run) || Object.values(env).some((value) => value.includes('secrets.')),
      );
      if (trustsOthers) expect(permissions).toEqual({ contents: 'read' });
    }
  },
);

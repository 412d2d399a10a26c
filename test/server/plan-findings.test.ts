import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Client } from './client.ts';

const late = 'activity Draft { takes 3d due 2026-01-06 }\n';
const files = {
  'plan.varde': 'use "work.varde"\nplan P "P" { starts 2026-01-05 }\n',
  'work.varde': late,
  'other.varde': 'plan Q "Q" { starts 2026-01-05 }\nactivity Vague\n',
};

let client: Client;
beforeAll(async () => {
  client = await Client.start(files);
});
afterAll(() => client.stop());

/** What these plans lack beside is left aside. */
const asked: readonly unknown[] = ['missed-deadline', 'outside-plan', 'unscheduled', 'unknown-name'];
const rules = (problems: readonly { code?: unknown }[]) =>
  problems.map(({ code }) => code).filter((code) => asked.includes(code));
const until = async (path: keyof typeof files, ...expected: string[]) =>
  rules(await client.untilProblems(path, (problems) => rules(problems).join() === expected.join()));

test('what the rules say of a plan stands in the file of its element, and goes when it is mended', async () => {
  await until('work.varde', 'missed-deadline');
  await until('other.varde', 'unscheduled');
  await client.edit('work.varde', late.replace('3d', '2d'));
  await until('work.varde');
  await client.edit('plan.varde', files['plan.varde'].replace('05', '07'));
  const problems = await client.untilProblems('work.varde', (all) => rules(all).length > 0);
  expect(problems.find(({ code }) => code === 'missed-deadline')).toMatchObject({
    code: 'missed-deadline',
    severity: 2,
    source: 'varde',
    message: expect.stringContaining('2 working days'),
    data: { rule: 'missed-deadline', fixes: [] },
  });
});

test('problems of form and findings of plans stand side by side', async () => {
  await client.edit('other.varde', `${files['other.varde']}activity Wrong { after Nothing }\n`);
  await until('other.varde', 'unknown-name', 'unscheduled');
});

test('findings go with the plan that they are about', async () => {
  await client.edit('work.varde', late);
  await until('work.varde', 'missed-deadline', 'outside-plan');
  rmSync(join(client.folder, 'plan.varde'));
  await client.close('plan.varde');
  await client.announce('removed', 'plan.varde');
  await until('work.varde');
});

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planJson, planJsonText } from '../../../language/exchange/plan-json.ts';
import type { Plan } from '../../../language/plan/plan.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { planOf } from '../parse.ts';
import { planOfProblem, problems } from '../schedule/random-plans.ts';
import { exampleNames, exampleOf } from './examples.ts';

function schema(name: string): object {
  return JSON.parse(readFileSync(new URL(`../../../schemas/${name}`, import.meta.url), 'utf8'));
}

const isValid = new Ajv2020({
  allErrors: true,
  strictTypes: false,
  schemas: { 'schedule.schema.json': schema('schedule.schema.json') },
}).compile(schema('plan.schema.json'));

function written(plan: Plan) {
  return JSON.parse(planJsonText(plan, schedulePlan(plan)));
}

function faults(json: unknown): string[] {
  return isValid(json)
    ? []
    : (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** One of every kind, with every property. */
const whole = await planOf({
  'plan.varde': readFileSync(new URL('./whole.varde', import.meta.url), 'utf8'),
});

test.each(exampleNames)('the example %s follows the published schema', async (name) => {
  expect(faults(written(await exampleOf(name)))).toEqual([]);
});

test('whatever is planned follows the schema', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      expect(faults(written(planOfProblem(problem)))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('every kind of element follows the schema, which knows no others', () => {
  const json = written(whole);
  expect(faults(json)).toEqual([]);
  const kinds = new Set(json.elements.map(({ kind }: { kind: string }) => kind));
  const { $defs } = schema('plan.schema.json') as {
    $defs: { element: { properties: { kind: { enum: string[] } } } };
  };
  expect([...kinds].sort()).toEqual($defs.element.properties.kind.enum.filter(isOfPlan).sort());
  expect(faults({ ...json, elements: [{ ...json.elements[0], kind: 'wish' }] })).not.toEqual([]);
  expect(faults({ ...json, elements: [{ ...json.elements[0], colour: 'red' }] })).not.toEqual([]);
});

/** A portfolio and its tracks stand in a file of their own. */
function isOfPlan(kind: string): boolean {
  return kind !== 'portfolio' && kind !== 'track';
}

test('days are dates, and where the plan lies is not told', () => {
  const { elements } = planJson(whole, schedulePlan(whole));
  const find = (id: string) => elements.find((element) => (element as { id: string }).id === id);
  expect(find('Test')).toMatchObject({ starts: '2026-03-02', asOf: '2026-03-04', due: '2026-12-31' });
  expect(find('Prepare.Map')).toMatchObject({
    timing: { baseline: { first: '2026-03-02', last: '2026-03-05' }, started: '2026-03-02' },
  });
  expect(find('Calm')).toMatchObject({ target: { value: 1, on: { text: '2026-12', last: '2026-12-31' } } });
  expect(JSON.stringify(elements)).not.toContain('test:///');
});

test('a portfolio follows the schema', async () => {
  const plan = await planOf({
    'portfolio.varde': 'use "plan.varde"\nportfolio All "Alt" { track One "En" { plans Test } }',
    'plan.varde': 'plan Test { starts 2026-03-02 }\nactivity A { takes 1d }',
  });
  expect(faults(written(plan))).toEqual([]);
});

test('the same plan is the same text', () => {
  expect(planJsonText(whole, schedulePlan(whole))).toBe(planJsonText(whole, schedulePlan(whole)));
  expect(planJsonText(whole, schedulePlan(whole))).toMatch(/^{\n {2}"generator": "Varde",\n/);
});

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { csv } from '../../../language/exchange/csv.ts';
import { scheduleCsv } from '../../../language/exchange/schedule-csv.ts';
import { scheduleJson } from '../../../language/exchange/schedule-json.ts';
import { scheduleTable } from '../../../language/exchange/schedule-table.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { planOf } from '../parse.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/schedule.schema.json', import.meta.url), 'utf8'),
);
const isValid = new Ajv2020({ allErrors: true }).compile(schema);

const plan = await planOf(`plan Test "Test" { locale nb starts 2026-03-02 as of 2026-03-04 }
phase Prepare "Forberede" {
  activity Map "Kartlegge, og \\"høre\\"" { takes 3d started 2026-03-02 done 50% }
  milestone Ready "=klar" { after Map }
}
activity Later { takes 2d after Prepare.Map as late as possible }
activity Weekly { every week until 2026-03-20 }
activity Fixed { takes 2d starts 2026-03-14 }
activity With { takes 1d starts with Fixed not before 2026-04-01 }
`);
const schedule = schedulePlan(plan);

describe('JSON', () => {
  test('follows its published schema', () => {
    const json = scheduleJson(plan, schedule);
    expect(isValid(json), JSON.stringify(isValid.errors)).toBe(true);
    expect(isValid({ ...json, elements: [{ ...json.elements[0], reason: { type: 'luck' } }] })).toBe(false);
  });

  test('has nothing but nulls to tell of a plan without dates', () => {
    const json = scheduleJson({ ...plan, elements: [] }, { elements: [], cycles: [], problems: [] });
    expect(json).toEqual({ plan: 'Test', asOf: null, start: null, finish: null, elements: [] });
    expect(isValid(json)).toBe(true);
  });

  test('has qualified ids in the order of the text, ISO days, and a last day worked', () => {
    const json = scheduleJson(plan, schedule);
    expect(json).toMatchObject({
      plan: 'Test',
      asOf: '2026-03-04',
      start: '2026-03-02',
      finish: '2026-04-01',
    });
    expect(json.elements.map(({ id }) => id)).toEqual(schedule.elements.map(({ id }) => id));
    expect(json.elements[2]).toEqual({
      id: 'Prepare.Ready',
      kind: 'milestone',
      title: '=klar',
      start: '2026-03-05',
      finish: '2026-03-05',
      earlyStart: '2026-03-05',
      earlyFinish: '2026-03-05',
      lateStart: '2026-04-01',
      lateFinish: '2026-04-01',
      totalSlack: 19,
      freeSlack: 19,
      critical: false,
      done: 0,
      reason: { type: 'predecessor', element: 'Prepare.Map', link: 'finish-start' },
    });
  });
});

describe('CSV', () => {
  test('quotes after RFC 4180', () => {
    expect(
      csv([
        ['a', 'b,c', '"d"', 'e\nf'],
        [-1.5, true, ''],
      ]),
    ).toBe('a,"b,c","""d""","e\nf"\r\n-1.5,true,\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'takes the power from the formula %j',
    (text) => {
      expect(csv([[text]])).toMatch(/^"?'/);
    },
  );

  test('has a row for each element, with the reason in the plan’s language', () => {
    const lines = scheduleCsv(plan, schedule).split('\r\n');
    expect(lines).toHaveLength(schedule.elements.length + 2);
    expect(lines[0]).toMatch(/^id,kind,title,start,finish,.*,done,reason$/);
    expect(lines[3]).toBe(
      "Prepare.Ready,milestone,'=klar,2026-03-05,2026-03-05,2026-03-05,2026-03-05,2026-04-01,2026-04-01,19,19,false,0," +
        '"venter på Kartlegge, og ""høre"""',
    );
  });
});

test('the table is in the plan’s language, indented as the work is', () => {
  const [head, phase, inner] = scheduleTable(plan, schedule);
  expect(head).toEqual(['Arbeid', 'Start', 'Slutt', 'Slakk', 'Status', 'Styres av']);
  expect(phase?.[0]).toBe('Forberede');
  expect(inner).toEqual([
    '\u00a0\u00a0Kartlegge, og "høre"',
    '2. mars 2026',
    '5. mars 2026',
    '17 arbeidsdager',
    '50\u00a0%',
    'begynte da',
  ]);
});

import { describe, expect, test } from 'vitest';
import { findingsOf, mended, only, planText, saidBy } from '../findings.ts';

const head = 'starts 2026-03-02 due 2026-12-31 owner Head';
const whole = 'measure I baseline 4 on 2026-01 target 1 by 2026-12 owner Head';
const around = 'role Head\nindicator I { values 2026-01: 4, 2026-02: 3 }\n';

describe('goal-not-smart', () => {
  const said = (rest: string) => saidBy('goal-not-smart', head, around + rest);

  test('names exactly what is missing', async () => {
    expect(await said('goal G')).toEqual([
      'G: The goal “G” lacks a measure, a baseline, a target, a date and an owner.',
    ]);
    for (const [left, missing] of [
      ['baseline 4 on 2026-01 target 1 by 2026-12 owner Head', 'a measure'],
      ['measure "Wakes" target 1 by 2026-12 owner Head', 'a baseline'],
      ['measure I baseline 4 owner Head', 'a target and a date'],
      ['measure I baseline 4 target 1 owner Head', 'a date'],
      ['measure I target 1 by 2026-12', 'a baseline and an owner'],
    ]) {
      expect(await said(`goal G { ${left} }`)).toEqual([`G: The goal “G” lacks ${missing}.`]);
    }
  });

  test('is silent of a whole goal, of one that only lacks its owner, and of one measured by its parts', async () => {
    expect(await said(`goal G { ${whole} }`)).toEqual([]);
    expect(await said('goal G { measure I baseline 4 target 1 by 2026-12 }')).toEqual([]);
    expect(await said(`goal Large\ngoal G { part of Large ${whole} }`)).toEqual([]);
    expect(await said(`goal Large { measure I }\ngoal G { part of Large ${whole} }`)).toHaveLength(1);
  });

  test('offers what the plan says elsewhere, and no number of its own', async () => {
    const offered = async (goal: string) => {
      const [finding] = await findingsOf(head, around + goal, only('goal-not-smart'));
      return finding?.fixes?.map(({ title }) => title);
    };
    expect(await offered('goal G')).toEqual(['Write `owner Head`']);
    expect(await offered('goal G { measure I target 1 owner Head }')).toEqual([
      'Write `baseline 4 on 2026-01`',
      'Write `target 1 by 2026-12-31`',
    ]);
    expect(
      await offered('goal G { baseline 4 target 1 by 2026 owner Head }\nbenefit B { serves G measure I }'),
    ).toEqual(['Write `measure I`']);
  });

  test('writes the date behind the target', async () => {
    const rest = `${around}goal G { measure I baseline 4 target 1 owner Head }`;
    const [finding] = await findingsOf(head, rest, only('goal-not-smart'));
    expect(finding && mended(planText(head, rest), finding)).toContain('target 1 by 2026-12-31 owner Head');
  });
});

describe('goal-unserved', () => {
  const said = (rest: string) => saidBy('goal-unserved', head, rest);

  test('finds a goal that nothing leads to', async () => {
    expect(await said('goal G\ngoal H\noutcome O { serves H }')).toEqual([
      'G: No benefit or outcome leads to the goal “G”.',
    ]);
  });

  test('is silent where something leads to it over other goals', async () => {
    expect(
      await said(`goal Large
        goal Middle { part of Large }
        goal Small { serves Middle }
        benefit B { serves Small }
        goal Made
        deliverable D { serves Made }`),
    ).toEqual([]);
  });

  test('goals that only serve one another lead nowhere', async () => {
    expect(await said('goal A { serves B }\ngoal B { serves A }')).toHaveLength(2);
  });
});

describe('no-baseline-value', () => {
  const said = (rest: string) => saidBy('no-baseline-value', head, rest);

  test('finds an indicator without values, and offers the baseline of a goal', async () => {
    const rest = 'indicator I\ngoal G { measure I baseline 4.2 on 2025-11 }';
    expect(await said(rest)).toEqual(['I: The indicator “I” has no values yet.']);
    const [finding] = await findingsOf(head, rest, only('no-baseline-value'));
    expect(finding && mended(planText(head, rest), finding)).toContain('indicator I { values 2025-11: 4.2 }');
  });

  test('is silent where values stand, or come from a file', async () => {
    expect(await said('indicator I { values 2026-01: 4 }\nindicator J { values "j.csv" }')).toEqual([]);
  });
});

describe('no-economy', () => {
  const said = (rest: string) => saidBy('no-economy', 'starts 2026-03-02', rest);

  test('finds a plan with aims and no numbers', async () => {
    expect(await said('goal G\nbenefit B\ncost C')).toEqual([
      'Test: “Test” has aims, but neither a cost nor a benefit with an amount.',
    ]);
  });

  test('is silent with one number, and of a plan without aims', async () => {
    expect(await said('goal G\ncost C { amount 3 NOK }')).toEqual([]);
    expect(await said('goal G\nactivity A { costs 3 NOK }')).toEqual([]);
    expect(await said('benefit B { amount 3 NOK per year }')).toEqual([]);
    expect(await said('activity A')).toEqual([]);
  });
});

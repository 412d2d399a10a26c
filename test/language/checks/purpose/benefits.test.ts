import { describe, expect, test } from 'vitest';
import { findingsOf, mended, only, planText, saidBy } from '../findings.ts';

const head = 'starts 2026-03-02 due 2026-12-31';

describe('benefit-unsourced', () => {
  test('finds a benefit that comes from nothing, and offers the outcomes of its goals', async () => {
    const rest = 'goal G\noutcome O { serves G }\nbenefit B { serves G }\nbenefit C { from O }';
    expect(await saidBy('benefit-unsourced', head, rest)).toEqual([
      'B: Nothing says what the benefit “B” comes from.',
    ]);
    const [finding] = await findingsOf(head, rest, only('benefit-unsourced'));
    expect(finding && mended(planText(head, rest), finding)).toContain('benefit B { serves G from O }');
  });
});

describe('outcome-unsourced', () => {
  test('finds an outcome that comes from nothing', async () => {
    const rest = 'deliverable D\noutcome O\noutcome P { from D }';
    expect(await saidBy('outcome-unsourced', head, rest)).toEqual([
      'O: Nothing says what the outcome “O” comes from.',
    ]);
  });
});

describe('deliverable-unproduced', () => {
  test('finds a deliverable that no work makes, written at either end', async () => {
    const rest = `deliverable D
      deliverable E { from A }
      deliverable F
      activity A
      phase P { produces F }`;
    expect(await saidBy('deliverable-unproduced', head, rest)).toEqual(['D: No work produces “D”.']);
  });
});

describe('benefit-unmeasured', () => {
  const said = (rest: string) => saidBy('benefit-unmeasured', head, rest);

  test('finds a benefit without a measure, even with an amount, and offers that of its goal', async () => {
    const rest = 'indicator I\ngoal G { measure I }\nbenefit B { serves G amount 3 NOK }';
    expect(await said(rest)).toEqual(['B: Nothing says how the benefit “B” is measured.']);
    const [finding] = await findingsOf(head, rest, only('benefit-unmeasured'));
    expect(finding?.fixes?.map(({ title }) => title)).toEqual(['Write `measure I`']);
  });

  test('is silent with an indicator or a text', async () => {
    expect(await said('indicator I\nbenefit B { measure I }\nbenefit C { measure "By eye" }')).toEqual([]);
  });
});

describe('benefit-owner-leaves', () => {
  const people = `role Lead "Lead" { sits in project reports to Head }
    role Expert "Expert" { sits in project }
    role Head "Head"
    team Project "Project" { members Lead, Expert }
    team Mixed { members Lead, Head }
    stakeholder Union\n`;
  const said = (rest: string) => saidBy('benefit-owner-leaves', head, people + rest);

  test('finds owners who sit in the project, and teams of them', async () => {
    expect(await said('benefit B { owner Lead }\nbenefit C { owner Project }')).toEqual([
      'Lead: “Lead” owns the benefit “B”, but sits in the project and leaves with it.',
      'Project: “Project” owns the benefit “C”, but sits in the project and leaves with it.',
    ]);
  });

  test('is silent of the line, of mixed teams, and of goals', async () => {
    expect(
      await said(`benefit B { owner Head }
        benefit C { owner Mixed }
        benefit D { owner Union }
        goal G { owner Lead }`),
    ).toEqual([]);
  });

  test('offers those in the line', async () => {
    const rest = `${people}benefit B { owner Lead }`;
    const [finding] = await findingsOf(`${head} owner Project`, rest, only('benefit-owner-leaves'));
    expect(finding?.fixes?.map(({ title }) => title)).toEqual(['Write `owner Head`']);
    expect(finding && mended(planText(head, rest), finding)).toContain('benefit B { owner Head }');
  });
});

describe('benefit-not-followed-up', () => {
  const benefit = 'role Head\nbenefit B "B" { measure I owner Head }\n';
  const said = (indicator: string) =>
    saidBy('benefit-not-followed-up', head, `${benefit}indicator I "I" { ${indicator} }`);

  test('finds measuring that ends with the plan, or is nobody’s', async () => {
    expect(await said('measured every month until 2026-12 by Head')).toEqual([
      'every month until 2026-12 by Head: “I” is measured until 31 December 2026, but benefits come after the plan ends on 31 December 2026.',
    ]);
    expect(await said('values 2026-01: 3')).toEqual([
      'I: Nothing says that “I” is measured after the plan ends on 31 December 2026.',
    ]);
  });

  test('is silent where it goes on, where a file does, and of what no benefit needs', async () => {
    expect(await said('measured every month by Head')).toEqual([]);
    expect(await said('measured every month until 2027-01 by Head')).toEqual([]);
    expect(await said('values 2027-01: 3')).toEqual([]);
    expect(await said('values "i.csv"')).toEqual([]);
    expect(await saidBy('benefit-not-followed-up', head, 'indicator I\ngoal G { measure I }')).toEqual([]);
    expect(await saidBy('benefit-not-followed-up', head, 'benefit B { measure "By eye" }')).toEqual([]);
  });

  test('counts the real end of a plan that runs late', async () => {
    const rest = `${benefit}indicator I { measured every month until 2027-03 by Head }`;
    expect(await saidBy('benefit-not-followed-up', head, rest)).toEqual([]);
    const late = `${rest}\nactivity A { starts 2027-05-03 takes 5d }`;
    expect(await saidBy('benefit-not-followed-up', head, late)).toHaveLength(1);
  });

  test('takes the end away, or lets the owner measure', async () => {
    const lineOnceMended = async (indicator: string) => {
      const rest = `${benefit}indicator I { ${indicator} }`;
      const [finding] = await findingsOf(head, rest, only('benefit-not-followed-up'));
      return finding && mended(planText(head, rest), finding).split('\n').at(-1);
    };
    expect(await lineOnceMended('measured every 3 months from 2026-03 until 2026-12 by Head')).toBe(
      'indicator I { measured every 3 months from 2026-03 by Head }',
    );
    expect(await lineOnceMended('values 2026-01: 3')).toBe(
      'indicator I { values 2026-01: 3 measured every quarter by Head }',
    );
  });
});

describe('work-without-purpose', () => {
  const said = (rest: string) => saidBy('work-without-purpose', head, rest);

  test('finds work that leads to nothing', async () => {
    expect(await said('activity A "Meet" { takes 1d }')).toEqual([
      'A: “Meet” produces nothing, answers no risk, is for nobody and covers nothing.',
    ]);
  });

  test('is silent of every purpose, and of the parts of what has one', async () => {
    expect(
      await said(`role R
        deliverable D
        deliverable E { from B }
        risk X { response reduce by C }
        barrier Y { response reduce by H }
        activity A { produces D }
        activity B
        activity C
        activity F { for R }
        activity G { why "It is needed." activity Part }
        activity H
        activity I { is handover to R }
        milestone M`),
    ).toEqual([]);
  });
});

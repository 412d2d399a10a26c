import { describe, expect, test } from 'vitest';
import { findingsIn, findingsOf, only, saidBy } from '../findings.ts';

const head = 'starts 2026-03-02 owner Head';
const people = 'role Head "Head" { mandate "Runs it." }\nrole Nurse "Nurse"\n';

describe('no-owner', () => {
  const said = (rest: string) => saidBy('no-owner', head, people + rest);

  test('finds goals, benefits, risks and processes', async () => {
    expect(await said('goal G\nbenefit B\nrisk R\nprocess P { is to-be }')).toEqual([
      'G: The goal “G” has no owner.',
      'B: The benefit “B” has no owner.',
      'R: The risk “R” has no owner.',
      'P: The process “P” has no owner.',
    ]);
  });

  test('is silent of what is owned, and of other kinds', async () => {
    expect(
      await said('goal G { owner Head }\ndeliverable D\noutcome O\nactivity A\nrisk R { status closed }'),
    ).toEqual([]);
  });

  test('offers those who own what is nearest, then the owner of the plan', async () => {
    const rest = `${people}goal Large { owner Nurse }\ngoal Small { part of Large }`;
    const [finding] = await findingsOf(head, rest, only('no-owner'));
    expect(finding?.fixes?.map(({ title }) => title)).toEqual(['Write `owner Nurse`', 'Write `owner Head`']);
  });

  test('offers nobody whom the file does not see', async () => {
    const findings = await findingsIn(
      {
        'plan.varde': 'use "goals.varde"\nrole Head\nplan P { owner Head }',
        'goals.varde': 'goal G',
      },
      only('no-owner'),
    );
    expect(findings.map(({ fixes }) => fixes)).toEqual([[]]);
  });
});

describe('no-responsible', () => {
  const said = (rest: string) => saidBy('no-responsible', head, people + rest);

  test('finds activities that nobody carries out', async () => {
    expect(await said('phase P { activity A "Map" { owner Head takes 2d } }')).toEqual([
      'A: Nobody is set to carry out “Map”.',
    ]);
  });

  test('is silent of what is done, of summaries, and of parts of work that somebody carries out', async () => {
    expect(
      await said(`activity A { done 100% }
        activity Whole { activity Part { by Nurse } }
        phase P { by Nurse activity B }
        milestone M
        gate G`),
    ).toEqual([]);
  });

  test('offers those who answer for it', async () => {
    const rest = `${people}phase P { owner Nurse activity A }`;
    const [finding] = await findingsOf(head, rest, only('no-responsible'));
    expect(finding?.fixes?.map(({ title }) => title)).toEqual(['Write `by Nurse`', 'Write `by Head`']);
  });
});

describe('no-mandate', () => {
  const said = (rest: string) => saidBy('no-mandate', 'starts 2026-03-02', rest);

  test('finds roles and teams that own or decide, and says what', async () => {
    expect(
      await said(`role Boss "Boss"
        team Board "Board" { decides "Money" }
        goal Calm "Calm" { owner Boss }
        gate Go "Go?" { by Board }
        decision Vendor "Vendor" { by Boss }`),
    ).toEqual([
      'Boss: “Boss” owns “Calm” and decides “Vendor” without a mandate.',
      'Board: “Board” decides “Money” and “Go?” without a mandate.',
    ]);
  });

  test('is silent of those with a mandate, of those who only work, and of stakeholders', async () => {
    expect(
      await said(`role Boss { mandate "May stop it." }
        role Nurse
        stakeholder Union
        goal G { owner Boss }
        policy P { owner Union }
        activity A { by Nurse }`),
    ).toEqual([]);
  });

  test('offers a mandate in the language of the plan', async () => {
    const [finding] = await findingsOf(
      'locale nb',
      'role Sjef "Sjefen"\ngoal Ro "Ro om natten" { owner Sjef }',
      only('no-mandate'),
    );
    expect(finding?.fixes?.[0]?.edits[0]?.newText).toBe(' { mandate "Svarer for «Ro om natten»." }');
  });
});

describe('role-unfilled', () => {
  const said = (rest: string) => saidBy('role-unfilled', 'starts 2026-03-02', rest);

  test('finds roles that the plan counts on', async () => {
    expect(
      await said(`role A\nrole B\nrole C\nrole D
        goal G { owner A }\nactivity X { by B is handover to C }\npolicy P { review every year by D }`),
    ).toEqual([
      'A: Nobody holds the role “A”, which the plan counts on.',
      'B: Nobody holds the role “B”, which the plan counts on.',
      'C: Nobody holds the role “C”, which the plan counts on.',
      'D: Nobody holds the role “D”, which the plan counts on.',
    ]);
  });

  test('is silent of roles that are held, and of those that only appear in processes', async () => {
    expect(
      await said(
        'role A { held by "Kari" }\nrole Sensor\nactivity X { by A }\nprocess P { step S by Sensor }',
      ),
    ).toEqual([]);
  });
});

test('roles of frameworks are not those of the plan', async () => {
  const rest = 'framework own "Own" { role Lead "Lead" { duties "Lead" } }\ngoal G { owner own.Lead }';
  expect(await saidBy('no-mandate', 'starts 2026-03-02', rest)).toEqual([]);
  expect(await saidBy('role-unfilled', 'starts 2026-03-02', rest)).toEqual([]);
});

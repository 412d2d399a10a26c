import { describe, expect, test } from 'vitest';
import { findingsIn, findingsOf, mended, planText, saidBy } from '../findings.ts';

const head = 'starts 2026-03-02';

describe('step-without-role', () => {
  const rest = `role Nurse
    role Lead
    process P {
      lead Lead
      start S
      step A "Assess" #night
      choice C "Serious?" by Nurse
      end E
      S -> A -> C
      C -> A "no"
      C -> E "yes"
    }`;

  test('finds steps and choices, and nothing else', async () => {
    expect(await saidBy('step-without-role', head, rest)).toEqual(['A: Nobody is named for “Assess”.']);
    expect(
      await saidBy('step-without-role', head, 'process P { start S choice C "Which?" fork F join J end E }'),
    ).toEqual(['C: Nobody is named for “Which?”.']);
  });

  test('offers those beside it and the lead, and writes them into the heading', async () => {
    const [finding] = (await findingsOf(head, rest)).filter(({ rule }) => rule === 'step-without-role');
    expect(finding?.fixes?.map(({ title }) => title)).toEqual(['Write `by Nurse`', 'Write `by Lead`']);
    const text = mended(planText(head, rest), finding as NonNullable<typeof finding>);
    expect(text).toContain('step A "Assess" #night by Nurse\n');
    const again = await findingsIn({ 'plan.varde': text });
    expect(again.map(({ rule }) => rule)).not.toContain('step-without-role');
  });

  test('leaves alone a step that calls a process with roles', async () => {
    const inner = (by: string) => `role Nurse process P { step A { calls Q } } process Q { step B ${by} }`;
    expect(await saidBy('step-without-role', head, inner('by Nurse'))).toEqual([]);
    expect(await saidBy('step-without-role', head, inner(''))).toHaveLength(2);
  });
});

describe('step-without-why', () => {
  test('asks for the reason of what is new', async () => {
    const said = (is: string) =>
      saidBy('step-without-why', head, `process P { ${is} start S step A choice C end E }`);
    expect(await said('is to-be')).toEqual(['A: “A” does not say why it is done.']);
    expect(await said('')).toHaveLength(1);
    expect(await said('is as-is')).toEqual([]);
  });
});

describe('no-lead', () => {
  test('asks for a lead, but not of how things are today', async () => {
    const said = (is: string) => saidBy('no-lead', head, `role R process P "Alarm" { ${is} owner R }`);
    expect(await said('is to-be')).toEqual([
      'P: “Alarm” has no lead who brings it into use and looks after it.',
    ]);
    expect(await said('is as-is')).toEqual([]);
    expect(await said('lead R')).toEqual([]);
  });
});

describe('to-be-without-as-is', () => {
  const said = (rest: string) => saidBy('to-be-without-as-is', head, rest);

  test('asks what is replaced, and offers what nothing replaces yet', async () => {
    const rest = `process Old { is as-is } process Older { is as-is }
      process New { is to-be replaces Older }
      process Other "Other way" { is to-be }`;
    expect(await said(rest)).toEqual([
      'Other: “Other way” does not say which of today’s processes it replaces.',
    ]);
    const [finding] = (await findingsOf(head, rest)).filter(({ rule }) => rule === 'to-be-without-as-is');
    expect(finding?.fixes?.map(({ title }) => title)).toEqual(['Write `replaces Old`']);
  });

  test('leaves alone what is part of another process', async () => {
    expect(await said('process Part { is to-be } process P { step A { calls Part } }')).toEqual([]);
  });
});

describe('rung-unknown', () => {
  const ladder = (name: string) =>
    `framework ${name} { ladder Stairs "Stairs of ${name}" { stage One { rung A rung B } rung C } }`;
  const said = (follows: string, maturity: string) =>
    saidBy(
      'rung-unknown',
      `${head}\n${follows}`,
      `${ladder('one')} ${ladder('two')} process P { maturity ${maturity} }`,
    );

  test('finds numbers beyond the ladder', async () => {
    expect(await said('follows one', '1, 3 on 2026-08, 4, 5')).toEqual([
      '4: “Stairs of one” has no rung 4: its rungs go from 1 to 3.',
      '5: “Stairs of one” has no rung 5: its rungs go from 1 to 3.',
    ]);
  });

  test('wants one followed ladder for a number', async () => {
    expect(await said('', '1')).toEqual([
      '1: The number 1 stands for no rung: the plan follows no framework with a ladder.',
    ]);
    expect(await said('follows one, two', '1')).toEqual([
      '1: The number 1 can be a rung of “Stairs of one” and “Stairs of two”: write the name of the rung.',
    ]);
    expect(await said('follows one, two', 'one.A, two.C')).toEqual([]);
  });
});

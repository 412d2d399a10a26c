import { describe, expect, test } from 'vitest';
import { findingsIn, findingsOf, mended, planText, saidBy } from '../findings.ts';

const head = 'starts 2026-03-02';
const pilot = 'activity Try "The pilot" { is pilot takes 5d }';
const rollout = 'activity Roll "All wards" { is rollout takes 5d after Try }';

describe.each([
  ['no-anchoring', 'anchoring', 'is new to those it concerns, but nothing in the plan is anchoring.'],
  ['no-training', 'training', 'is new to those it concerns, but nothing in the plan is training.'],
  ['no-evaluation', 'evaluation', 'is new, but nothing in the plan evaluates how it went.'],
])('%s', (rule, kind, end) => {
  test('speaks of the plan where it asks for something new', async () => {
    expect(await saidBy(rule, head, pilot)).toEqual([`Test: “The pilot” ${end}`]);
    expect(await saidBy(rule, head, `${pilot} ${rollout}`)).toEqual([
      `Test: “The pilot” and “All wards” ${end.replace('is', 'are')}`,
    ]);
    expect(await saidBy(rule, head, 'activity A { takes 1d } process P { is to-be }')).toEqual([
      `Test: “P” ${end}`,
    ]);
  });

  test('is silent where that is there, nothing is new, or there is no work', async () => {
    expect(await saidBy(rule, head, `${pilot} activity A { is ${kind} takes 1d }`)).toEqual([]);
    expect(await saidBy(rule, head, 'activity A { is development takes 1d }')).toEqual([]);
    expect(await saidBy(rule, head, 'process P { is to-be }')).toEqual([]);
  });
});

describe('no-handover', () => {
  test('asks a plan with a rollout to hand over, and adds that to those in the line', async () => {
    const rest = `role Lead { sits in project } role Manager
      process P { lead Lead owner Manager }
      phase All { ${pilot} ${rollout} }`;
    expect(await saidBy('no-handover', head, rest)).toEqual([
      'Test: The plan brings in “All wards” but never hands it over to those who are to go on with it.',
    ]);
    const [finding] = (await findingsOf(head, rest)).filter(({ rule }) => rule === 'no-handover');
    const text = mended(planText(head, rest), finding as NonNullable<typeof finding>);
    expect(text).toContain('is handover');
    expect(text).toContain('to Manager');
    expect(text).toContain('after All.Roll');
    const again = await findingsIn({ 'plan.varde': text });
    expect(again.map(({ rule }) => rule)).not.toContain('no-handover');
    expect(again.map(({ rule }) => rule)).not.toContain('handover-without-receiver');
  });

  test('asks nothing of a pilot alone', async () => {
    expect(await saidBy('no-handover', head, pilot)).toEqual([]);
  });
});

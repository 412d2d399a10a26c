import { describe, expect, test } from 'vitest';
import { elementById } from '../../../language/plan/query.ts';
import { comparedPlan } from '../../../language/review/compared-plan.ts';
import { scheduledById } from '../../../language/schedule/schedule.ts';
import { reviewOfTexts } from './versions.ts';

async function compared(before: string, after: string) {
  return comparedPlan(await reviewOfTexts(before, after));
}

const work = `phase Prepare {
  activity Old "Old way" { takes 5d }
  activity Buy "Buy it" { takes 5d after Old }
}
activity Use "Use it" { takes 5d after Prepare.Buy }
`;

describe('the elements', () => {
  test('say what was edited, and when work that only moved ends', async () => {
    const { difference } = await compared(work, work.replace('takes 5d after Old', 'takes 7d after Old'));
    expect(difference.elements).toEqual(
      new Map([
        ['Prepare', { type: 'changed', words: ['16 Jan → 20 Jan'] }],
        ['Prepare.Buy', { type: 'changed', words: ['takes 5d → 7d', '16 Jan → 20 Jan'] }],
        ['Use', { type: 'changed', words: ['23 Jan → 27 Jan'] }],
      ]),
    );
  });

  test('that were removed stand where they stood, with their dates', async () => {
    const { plan, schedule, difference } = await compared(
      work,
      work.replace('activity Old "Old way" { takes 5d }\n', '').replace(' after Old', ''),
    );
    expect(plan.elements.map(({ id }) => id)).toEqual(['P', 'Prepare', 'Prepare.Old', 'Prepare.Buy', 'Use']);
    expect(elementById(plan, 'Prepare.Old')?.parent).toBe('Prepare');
    expect(scheduledById(schedule, 'Prepare.Old')?.finish).toBe(
      scheduledById(schedule, 'Prepare.Buy')?.finish,
    );
    expect(difference.elements.get('Prepare.Old')).toEqual({ type: 'removed', words: [] });
  });

  test('that were removed come along with an enclosing one that was renamed, and name others as they are called now', async () => {
    const after = work
      .replace('phase Prepare', 'phase Ready "Prepare"')
      .replace('Prepare.Buy', 'Ready.Buy')
      .replace('activity Old "Old way" { takes 5d }\n', '')
      .replace(' after Old', '');
    const { plan } = await compared(`${work}activity Gone "Clean" { after Prepare.Buy }`, after);
    expect(elementById(plan, 'Prepare.Old')?.parent).toBe('Ready');
    expect(elementById(plan, 'Gone')).toMatchObject({ timing: { waitsFor: [{ predecessor: 'Ready.Buy' }] } });
  });

  test('that were removed keep apart from what has their name now', async () => {
    const { plan, difference } = await compared('role Kari', 'indicator Kari');
    expect(plan.elements.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'plan P',
      'role Kari=',
      'indicator Kari',
    ]);
    expect([...difference.elements]).toEqual([
      ['Kari', { type: 'added', words: [] }],
      ['Kari=', { type: 'removed', words: [] }],
    ]);
  });
});

test('work that moved has its earlier dates as its baseline, and only that', async () => {
  const agreed = 'activity Rest { baseline 2026-01-05 .. 2026-01-06 takes 5d }\n';
  const { plan } = await compared(
    agreed + work,
    agreed + work.replace('takes 5d after Old', 'takes 7d after Old'),
  );
  const baselines = plan.elements.flatMap((one) => ('timing' in one && one.timing.baseline ? [one.id] : []));
  expect(baselines).toEqual(['Prepare', 'Prepare.Buy', 'Use']);
});

test('a risk that is rated otherwise has its earlier rating', async () => {
  const { difference } = await compared(
    'risk A { likelihood 2 impact 4 }\nrisk B { likelihood 2 impact 2 }',
    'risk A { likelihood 4 impact 4 }\nrisk B { likelihood 2 impact 2 }',
  );
  expect(difference.ratings).toEqual(new Map([['A', { likelihood: 2, impact: 4 }]]));
});

test('arrows of a process that were added or removed say so', async () => {
  const before =
    'process Night {\n  start Alarm\n  step Look\n  step Call\n  Alarm -> Look -> Call : "yes"\n}';
  const after = 'process Night {\n  start Alarm\n  step See "Look"\n  Alarm -> See\n}';
  const { plan } = await compared(before, after);
  expect(elementById(plan, 'Night')).toMatchObject({
    flows: [
      { from: 'Night.Alarm', to: 'Night.See' },
      { from: 'Night.See', to: 'Night.Call', label: '− yes' },
    ],
  });
});

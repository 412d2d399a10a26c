import { expect, test } from 'vitest';
import { reportOf } from '../../../language/report/report.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { planOf } from '../parse.ts';
import { context, linesOf, tableLines } from './texts.ts';

const head = `plan P { locale en starts 2026-01-05 }
  activity A { takes 5d }
  role Nurse { held by "Ann" }`;

async function benefits(text: string) {
  const plan = await planOf(`${head}\n${text}`);
  return reportOf(plan, schedulePlan(plan), 'benefits', context);
}

test('an indicator is measured after the project until its last promise can be judged', async () => {
  const document = await benefits(`
    indicator Calls { measured every month by Nurse }
    indicator Falls { measured every quarter }
    goal Calm { measure Calls target 1 by 2026-02-20 }
    benefit Safe { measure Falls realised 50% on 2026-05-01 }`);
  expect(tableLines(document, 'Measurements after the project')).toEqual([
    'When | Indicator',
    '5 February 2026 | Calls (Nurse)',
    '5 March 2026 | Calls (Nurse)',
    '5 April 2026 | Falls',
    '5 July 2026 | Falls',
  ]);
});

test('one that promises nothing more is measured once', async () => {
  const document = await benefits('indicator Calls { measured every month }');
  expect(tableLines(document, 'Measurements after the project')).toEqual([
    'When | Indicator',
    '5 February 2026 | Calls',
  ]);
});

test('a plan without measurements says so', async () => {
  const lines = linesOf(await benefits('goal Calm { measure "Sleep" target 1 by 2026-06 }'));
  expect(lines).toContain('The plan sets no measurements after the end of the project.');
});

import { expect, test } from 'vitest';
import { reportOf } from '../../../language/report/report.ts';
import type { TemplateName } from '../../../language/report/template-name.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { planOf } from '../parse.ts';
import { context, tableLines } from './texts.ts';

const head = `plan P { locale en starts 2026-01-05 as of 2026-04-01 }
  activity A { takes 40d }`;

async function report(template: TemplateName, text: string) {
  const plan = await planOf(`${head}\n${text}`);
  return reportOf(plan, schedulePlan(plan), template, context);
}

test.each(['final', 'benefits'] as const)(
  'what has been measured stands in one table of the %s report, in the order of time',
  async (template) => {
    const document = await report(
      template,
      `indicator Calls { unit "calls" better lower values 2026-02: 30, 2026-01: 40 }
       indicator Long { values 2025-01: 1, 2025-02: 2, 2025-03: 3, 2025-04: 4, 2025-05: 5 }
       indicator Unused "Nothing yet" { }
       goal Calm { measure Calls baseline 40 on 2026-01-31 target 30 by 2026-06-30 }
       goal More { measure Long target 9 by 2026-02-01 }`,
    );
    expect(tableLines(document, 'What has been measured')).toEqual([
      'Indicator | Baseline | Measured | Line to the target | Target | Status',
      'Calls | 40 calls | January 2026: 40; February 2026: 30 | 38.13 | 30 calls by 30 June 2026 | Target reached',
      'Long |  | January 2025: 1; …; March 2025: 3; April 2025: 4; May 2025: 5 | 9 | 9 by 1 February 2026 | Target date has passed',
    ]);
    const drawn = document.blocks.flatMap((block) => (block.type === 'figure' ? [block.diagram.name] : []));
    expect(drawn).not.toContain('indicators');
  },
);

test('what comes back every year stands month by month, by its kind', async () => {
  const document = await report(
    'handover',
    `team T "Board" { meets every 2 weeks }
     indicator Calls { measured every quarter }`,
  );
  const [columns, first] = tableLines(document, 'The year') ?? [];
  expect(columns).toBe('Month | Meeting | Measurement');
  expect(first).toMatch(/^January 2026 \| Board \(\d times\)/);
});

import { expect, test } from 'vitest';
import { ownOfKind } from '../../../language/plan/own-elements.ts';
import type { Report } from '../../../language/plan/view.ts';
import { ownReport } from '../../../language/report/own-report.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { planOf } from '../parse.ts';
import { context, linesOf } from './texts.ts';

async function own(items: string) {
  const plan = await planOf(`plan P { locale en starts 2026-01-05 }
    phase One { activity A "Do it" { takes 2d } }
    risk R "It rains" { likelihood 3 impact 4 cause "Weather" }
    risk S "It snows" { status closed }
    cost Boxes { amount 100 EUR on 2026-01 }
    process First { start S1 step T1 by Kim end E1 S1 -> T1 -> E1 }
    process Second { start S2 step T2 by Kim end E2 S2 -> T2 -> E2 }
    role Kim { held by "Kim" }
    calendar Mine { note "Ours alone." }
    view Main "The main plan" as gantt { include One }
    report Board "For the board" { ${items} }`);
  return ownReport(plan, schedulePlan(plan), ownOfKind(plan, 'report')[0] as Report, context);
}

test('texts, views, diagrams and tables stand in the order of the plan', async () => {
  const document = await own('text """\n## Status\n\nAll *well*.\n""" view Main diagram risks table risk');
  expect(document.title).toBe('For the board');
  expect(linesOf(document)).toEqual([
    '# Status',
    'All well.',
    'The main plan',
    'Risks',
    'Risks',
    'Risk | Cause | Today | After responses | Status',
    'It rains | Weather | 12, medium | 12, medium | Open',
    'It snows |  | not rated | not rated | Closed',
  ]);
});

test('a diagram of which there are several shows them all', async () => {
  expect(linesOf(await own('diagram lanes'))).toEqual(['Process: First', 'Process: Second']);
});

test('a diagram or table that the plan has nothing for is left out', async () => {
  expect(linesOf(await own('diagram goals table goal table decision'))).toEqual([]);
});

test('of a kind that no report tells of, the titles and notes stand in the table', async () => {
  const lines = linesOf(await own('table calendar'));
  expect(lines.slice(1)).toEqual(['What | Note', 'Mine | Ours alone.']);
});

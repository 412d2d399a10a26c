import { expect, test } from 'vitest';
import { stateOf } from '../../../language/diagrams/work-state.ts';
import { elementsOfKind } from '../../../language/plan/query.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { planOf } from '../parse.ts';

async function states(rest: string) {
  const plan = await planOf(`plan P { starts 2026-03-02 as of 2026-03-16 }\n${rest}`);
  const schedule = schedulePlan(plan);
  return elementsOfKind(plan, 'activity').map((work) => `${work.id} ${stateOf(plan, schedule, work)}`);
}

test('work is late that should have begun or ended, also by dates that are not written but follow from the plan', async () => {
  expect(
    await states(`activity Unmarked { takes 20d }
      activity Slow { takes 3d done 50% }
      activity Promised { takes 3d not before 2026-03-23 baseline 2026-03-09 .. 2026-03-11 }
      activity Waiting { takes 3d after Unmarked }
      activity Going { takes 20d started 2026-03-04 done 10% }
      activity Made { takes 3d done 100% }
      activity Coming { takes 3d starts 2026-03-16 }`),
  ).toEqual([
    'Unmarked late',
    'Slow late',
    'Promised late',
    'Waiting todo',
    'Going doing',
    'Made done',
    'Coming todo',
  ]);
});

import { describe, expect, test } from 'vitest';
import { loadOf } from '../../../language/schedule/load.ts';
import { overloadsOf } from '../../../language/schedule/overloads.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { planOf } from '../parse.ts';
import { iso } from './plans.ts';

/** What is asked of the role, day by day, in per cent. */
async function load(rest: string, head = 'starts 2026-03-05', role = 'R'): Promise<Record<string, number>> {
  const plan = await planOf(`plan Test { ${head} }\n${rest}`);
  const days = loadOf(plan, schedulePlan(plan)).get(role) ?? new Map();
  return Object.fromEntries(
    [...days].map(([day, portions]) => [
      iso(day),
      Math.round(100 * portions.reduce((sum: number, { share }: { share: number }) => sum + share, 0)),
    ]),
  );
}

describe('load', () => {
  test('is the share on each working day', async () => {
    expect(await load('role R activity A { takes 3d by R 40% } activity B { takes 1d by R 20% }')).toEqual({
      '2026-03-05': 60,
      '2026-03-06': 40,
      '2026-03-09': 40,
    });
  });

  test('is the effort, spread over the days in proportion to the shares', async () => {
    expect(await load('role R { capacity 50% } role S activity A { effort 3d by R, S }')).toEqual({
      '2026-03-05': 50,
      '2026-03-06': 50,
    });
    expect(await load('role R activity A { effort 1d takes 4d by R }')).toMatchObject({ '2026-03-05': 25 });
    expect(await load('role R activity A { effort 1d by R 40% }')).toEqual({
      '2026-03-05': 33,
      '2026-03-06': 33,
      '2026-03-09': 33,
    });
  });

  test('is each time of recurring work', async () => {
    expect(await load('role R activity A { every week until 2026-03-13 takes 1d by R 30% }')).toEqual({
      '2026-03-05': 30,
      '2026-03-12': 30,
    });
  });

  test('is what is left of work under way, from the status date on', async () => {
    const head = 'starts 2026-03-05 as of 2026-03-06';
    expect(await load('role R activity A { effort 4d by R started 2026-03-05 done 50% }', head)).toEqual({
      '2026-03-06': 100,
      '2026-03-09': 100,
    });
    expect(await load('role R activity A { takes 2d by R 50% done 100% }', head)).toEqual({});
  });

  test('is unknown without share and effort, and of those who are no roles', async () => {
    expect(await load('role R activity A { takes 3d by R }')).toEqual({});
    expect(await load('team R activity A { takes 3d by R 50% }')).toEqual({});
  });
});

test('an overload lasts as long as every working day of the role is too full', async () => {
  const plan = await planOf(`plan Test { starts 2026-03-05 }
    role R { capacity 50% }
    activity A { takes 20d by R 30% }
    activity B { takes 3d by R 30% }
    activity C { takes 2d by R 40% not before 2026-03-11 }`);
  const found = overloadsOf(plan, schedulePlan(plan));
  expect(found.map(({ first, last, elements }) => `${iso(first)} ${iso(last)} ${elements}`)).toEqual([
    '2026-03-05 2026-03-09 A,B',
    '2026-03-11 2026-03-12 A,C',
  ]);
  expect(found[1]).toMatchObject({ role: 'R', capacity: 0.5, most: 0.7 });
});

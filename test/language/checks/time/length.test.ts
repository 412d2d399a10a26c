import { describe, expect, test } from 'vitest';
import { saidBy } from '../findings.ts';

const head = 'starts 2026-03-02';

describe('unscheduled', () => {
  const said = (rest: string) => saidBy('unscheduled', head, rest);

  test('finds work that says nothing of its time', async () => {
    expect(await said('activity A milestone M gate G phase P activity B { after A }')).toEqual([
      'A: “A” does not say how long it takes; it counts as one day.',
      'M: “M” does not say when it is or what it comes after; it falls on the start of the plan.',
      'G: “G” does not say when it is or what it comes after; it falls on the start of the plan.',
      'P: “P” does not say when it is, nor has it work in it; it has no dates.',
      'B: “B” does not say how long it takes; it counts as one day.',
    ]);
  });

  test('is silent where length, effort or dates are given, and of what only encloses', async () => {
    expect(
      await said(`role R
        activity A { takes 1d }
        activity B { effort 1d by R }
        activity C { starts 2026-03-03 }
        activity D { every week until 2026-04 }
        activity E { starts with A ends with B }
        milestone M { after A }
        phase P { activity A { takes 1d } }
        activity S { activity A { takes 1d } }`),
    ).toEqual([]);
  });

  test('says once that a plan has no date', async () => {
    expect(await saidBy('unscheduled', '', 'activity A activity B { takes 1d }')).toEqual([
      'Test: Nothing here says when the plan starts, so no work has dates.',
    ]);
  });

  test('finds recurring work without a time', async () => {
    expect(await said('activity A { every week until 2026-01 }')).toEqual([
      'every week until 2026-01: “A” recurs, but none of its times falls before its end; it has no dates.',
    ]);
  });
});

describe('impossible-length', () => {
  const said = (rest: string) => saidBy('impossible-length', head, rest);

  test('finds lengths of nothing', async () => {
    expect(await said('role R activity A { takes 0d } activity B { effort 0h by R }')).toEqual([
      '0d: “A” takes no time, which only milestones and gates do; it counts as one day.',
      '0h: “B” takes no time, which only milestones and gates do; it counts as one day.',
    ]);
  });

  test('finds an effort that one hand at work makes last longer than two hundred years', async () => {
    expect(await said('role R activity A { effort 100y by R 1% }')).toEqual([
      '100y: “A” takes or waits longer than a plan can last; that does not count.',
    ]);
  });

  test('is silent of any other length', async () => {
    expect(await said('activity A { takes 30min } activity B { takes 50y }')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { findingsOf, mended, only, planText, saidBy } from '../findings.ts';

const head = 'locale nb\nstarts 2026-03-02';
const saidOf = (rule: string) => (rest: string) => saidBy(rule, head, rest);

async function mendedBy(rule: string, rest: string): Promise<string> {
  const [finding] = await findingsOf(head, rest, only(rule));
  if (!finding) throw new Error(`${rule} says nothing.`);
  return mended(planText(head, rest), finding);
}

describe('risk-unrated', () => {
  const said = saidOf('risk-unrated');

  test('names what is missing', async () => {
    expect(await said('risk R\nrisk S { likelihood 2 }\nrisk T { impact 2 }')).toEqual([
      'R: “R” does not say how likely it is or how much harm it would do.',
      'S: “S” does not say how much harm it would do.',
      'T: “T” does not say how likely it is.',
    ]);
    expect(await mendedBy('risk-unrated', 'risk S { likelihood 2 }')).toContain('likelihood 2 impact 3');
  });

  test('is silent of what is rated or closed', async () => {
    expect(await said('risk R { likelihood 2 impact 1 }\nrisk S { status closed }')).toEqual([]);
  });
});

describe('high-risk-untreated', () => {
  const said = saidOf('high-risk-untreated');

  test('finds a product of 15 today', async () => {
    expect(await said('risk R { likelihood 3 impact 5 -> 1 }')).toEqual([
      'R: “R” is a high risk (likelihood 3 × impact 5 = 15) and has no response.',
    ]);
  });

  test('is silent of lower risks, of closed ones and of any response', async () => {
    expect(
      await said(`risk R { likelihood 2 -> 5 impact 5 }
        risk S { likelihood 5 impact 5 status closed }
        risk T { likelihood 5 impact 5 response accept }
        risk U { impact 5 }`),
    ).toEqual([]);
  });

  test('adds a response against the cause, in the language of the plan', async () => {
    expect(await mendedBy('high-risk-untreated', 'risk R { likelihood 5 impact 5 cause "Støy" }')).toContain(
      'response reduce "Motvirke: Støy"',
    );
  });
});

describe('response-unscheduled', () => {
  const said = saidOf('response-unscheduled');

  test('finds each response without work, of barriers, too', async () => {
    expect(
      await said(`activity A
        risk R { response reduce "Talk" by A response avoid "Wait" }
        barrier B { response transfer }`),
    ).toEqual([
      'avoid "Wait": “R”: no work in the plan carries out the response “Wait”.',
      'transfer: “B”: no work in the plan carries out the response `transfer`.',
    ]);
  });

  test('is silent of what is accepted or closed', async () => {
    expect(
      await said('risk R { response accept "Fine" }\nrisk S { status closed response avoid "Wait" }'),
    ).toEqual([]);
  });
});

describe('late-response', () => {
  const said = saidOf('late-response');
  const talks = 'activity Talks { takes 5d }';

  test('finds work that ends on or after the day on which what it protects begins', async () => {
    const risk = 'risk R { affects Pilot, Later response reduce by Talks }';
    const pilot = (start: string) => `${talks}
      activity Pilot { takes 5d starts ${start} }
      activity Later { takes 5d starts 2026-06-01 }
      ${risk}`;
    expect(await said(pilot('2026-03-06'))).toEqual([
      'reduce by Talks: “R”: “Talks” ends on 6 March 2026, too late to protect “Pilot”, which begins on 6 March 2026.',
    ]);
    expect(await said(pilot('2026-03-09'))).toEqual([]);
  });

  test('a gate lies at the end of its day', async () => {
    const gate = (on: string) =>
      `${talks} gate G { on ${on} } barrier B { affects G response reduce by Talks }`;
    expect(await said(gate('2026-03-05'))).toHaveLength(1);
    expect(await said(gate('2026-03-06'))).toEqual([]);
  });

  test('of recurring work the first time counts', async () => {
    const rest = `activity Weekly { every week until 2026-06-01 }
      activity Pilot { takes 5d starts 2026-03-09 }
      risk R { affects Pilot response reduce by Weekly }`;
    expect(await said(rest)).toEqual([]);
  });

  test('is silent where the response is part of it, done, or what it protects has begun', async () => {
    expect(
      await said(`phase P { activity Talks { takes 5d } }
        activity Done { takes 5d done 100% }
        activity Late { takes 50d }
        activity Pilot { takes 5d }
        activity Begun { takes 5d started 2026-03-02 done 10% }
        risk R { affects P response reduce by Talks }
        risk S { affects Pilot response reduce by Done }
        risk T { affects Begun response reduce by Late }
        risk U { affects Pilot status closed response reduce by Late }`),
    ).toEqual([]);
  });
});

test('response-without-effect wants to know what the response leads to', async () => {
  const said = saidOf('response-without-effect');
  expect(await said('activity A risk R { likelihood 3 impact 3 response reduce by A }')).toEqual([
    'R: “R” has a response, and does not say what likelihood or impact it leads to.',
  ]);
  expect(
    await said(`risk R { likelihood 3 -> 2 impact 3 response reduce "Talk" }
      risk S { likelihood 3 impact 3 response accept }
      risk T { likelihood 3 impact 3 }
      risk U { response reduce "Talk" }`),
  ).toEqual([]);
});

test('no-risks finds work without a single risk', async () => {
  const said = saidOf('no-risks');
  expect(await said('activity A')).toEqual(['Test: “Test” has work, but not a single risk.']);
  expect(await said('activity A risk R { status closed }')).toEqual([]);
  expect(await said('role R')).toEqual([]);
});

test('barrier-unaddressed finds strong barriers', async () => {
  const said = saidOf('barrier-unaddressed');
  const rest = 'barrier B { strength 4 }';
  expect(await said(rest)).toEqual(['B: “B” is a strong barrier (4 of 5) and has no response.']);
  expect(await mendedBy('barrier-unaddressed', rest)).toContain('response reduce "Motvirke: B"');
  expect(
    await said('barrier B { strength 3 }\nbarrier C { strength 5 response accept }\ndriver D { strength 5 }'),
  ).toEqual([]);
});

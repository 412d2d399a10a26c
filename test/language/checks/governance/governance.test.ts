import { describe, expect, test } from 'vitest';
import { findingsOf, saidBy } from '../findings.ts';

const head = 'starts 2026-03-02\ndue 2026-12-18';
const policy = 'role It policy Cloud "Cloud first" { owner It review every year by It }';
const exemption = (lines: string) => `${policy} exemption Server "A server" { from Cloud ${lines} }`;

async function fixesOf(rule: string, rest: string): Promise<string[]> {
  const findings = (await findingsOf(head, rest)).filter((finding) => finding.rule === rule);
  return findings.flatMap(({ fixes = [] }) => fixes.map(({ title }) => title));
}

describe('an exemption', () => {
  test('has expired when it ends before the status date', async () => {
    const said = (asOf: string, until: string) =>
      saidBy('exemption-expired', `${head}\n${asOf}`, exemption(`until ${until}`));
    expect(await said('as of 2026-06-01', '2026-05-31')).toEqual([
      '2026-05-31: “A server” ran out on 31 May 2026, before the status date 1 June 2026.',
    ]);
    expect(await said('as of 2026-06-01', '2026-06-01')).toEqual([]);
    expect(await said('', '2020-01-01')).toEqual([]);
  });

  test('is approved by somebody, most often the owner of the policy', async () => {
    expect(await saidBy('exemption-unapproved', head, exemption('until 2026-06-01'))).toEqual([
      'Server: “A server” does not say who has approved it.',
    ]);
    expect(await fixesOf('exemption-unapproved', exemption(''))).toEqual(['Write `by It`']);
    expect(await saidBy('exemption-unapproved', head, exemption('by It'))).toEqual([]);
  });

  test('has an end, at the latest that of the plan', async () => {
    expect(await saidBy('exemption-unbounded', head, exemption('by It'))).toEqual([
      'Server: “A server” does not say until when it holds.',
    ]);
    expect(await fixesOf('exemption-unbounded', exemption('by It'))).toEqual(['Write `until 2026-12-18`']);
    expect(await saidBy('exemption-unbounded', head, exemption('until 2026-06-01'))).toEqual([]);
  });
});

test('policy-unreviewed asks when and by whom', async () => {
  const rest = 'role It policy Cloud "Cloud first" { owner It }';
  expect(await saidBy('policy-unreviewed', head, rest)).toEqual([
    'Cloud: “Cloud first” does not say when it is looked at again, and by whom.',
  ]);
  expect(await fixesOf('policy-unreviewed', rest)).toEqual(['Write `review every year by It`']);
  expect(await fixesOf('policy-unreviewed', 'policy Cloud')).toEqual([]);
  expect(await saidBy('policy-unreviewed', head, policy)).toEqual([]);
});

test('decision-undated asks for a day or a period', async () => {
  expect(await saidBy('decision-undated', head, 'decision D "Which?"')).toEqual([
    'D: “Which?” does not say when it is made.',
  ]);
  expect(await saidBy('decision-undated', head, 'decision D { on 2026-Q3 }')).toEqual([]);
});

describe('team-without-meetings', () => {
  const said = (rest: string) => saidBy('team-without-meetings', head, rest);

  test('asks how often a team meets', async () => {
    expect(await said('team Board "The board"')).toEqual([
      'Board: “The board” does not say how often it meets.',
    ]);
    expect(await fixesOf('team-without-meetings', 'team Board')).toEqual(['Write `meets every 4 weeks`']);
  });

  test('is content with a recurring meeting, and asks nothing of the teams of a framework', async () => {
    expect(
      await said('team Board activity M { is meeting for Board takes 1d every 2 weeks until 2026-06-01 }'),
    ).toEqual([]);
    expect(await said('team Board activity M { is meeting for Board takes 1d }')).toHaveLength(1);
    expect(await said('framework f { team Group }')).toEqual([]);
  });
});

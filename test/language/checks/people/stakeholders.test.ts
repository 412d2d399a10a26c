import { describe, expect, test } from 'vitest';
import { findingsIn, findingsOf, only, planText, saidBy } from '../findings.ts';

const head = 'starts 2026-03-02';

describe('stakeholder-not-reached', () => {
  const said = (rest: string) => saidBy('stakeholder-not-reached', head, rest);
  const silentWith = async (rest: string) => {
    expect(await said(`stakeholder S { influence high }\n${rest}`), rest).toEqual([]);
  };

  test('finds high influence and high interest', async () => {
    expect(
      await said(`stakeholder A { influence high }
        stakeholder B { interest high }
        stakeholder C { influence high interest high }
        stakeholder D { influence medium interest low }
        activity X { is analysis for A, B, C }`),
    ).toEqual([
      'A: “A” has high influence, but no anchoring, communication, training, workshop or meeting reaches them.',
      'B: “B” has high interest, but no anchoring, communication, training, workshop or meeting reaches them.',
      'C: “C” has high influence and interest, but no anchoring, communication, training, workshop or meeting reaches them.',
    ]);
  });

  test('counts every way to be reached', async () => {
    for (const kind of ['anchoring', 'communication', 'training', 'workshop', 'meeting', 'support']) {
      await silentWith(`activity X { is ${kind} for S }`);
    }
    await silentWith('activity X { is workshop by S }');
    await silentWith('activity X { consults S }');
    await silentWith('activity X { informs S }');
    await silentWith('gate G { by S }');
    await silentWith('phase P { for S activity X { is meeting } }');
  });

  test('counts what reaches a whole, a team, or every part', async () => {
    await silentWith('team T { members S }\nactivity X { is meeting for T }');
    await silentWith('stakeholder P { part of S }\nactivity X { is meeting for P }');
    expect(
      await said(`stakeholder Whole
        stakeholder S { influence high part of Whole }
        activity X { is meeting for Whole }`),
    ).toEqual([]);
    expect(
      await said(`stakeholder S { influence high }
        stakeholder One { part of S }
        stakeholder Other { part of S }
        activity X { is meeting for One }`),
    ).toHaveLength(1);
  });

  test('comes to an end where parties are parts of one another', async () => {
    expect(
      await said('stakeholder A { influence high part of B }\nstakeholder B { part of A }'),
    ).toHaveLength(1);
  });

  test('offers an activity in a phase with work left, by those who work there', async () => {
    const rest = `role Head { mandate "Yes" }
stakeholder S "The union" { influence high }

phase P "Prepare" {
  // What comes first.
  activity Map { by Head  takes 2d }
  // What is left.
}`;
    const [finding] = await findingsOf('starts 2026-03-02\nlocale nb', rest, only('stakeholder-not-reached'));
    const [fix] = finding?.fixes ?? [];
    expect(fix?.title).toBe('Add anchoring for “The union”');
    expect(fix?.edits[0]?.newText).toBe(`

  activity ForankringS "Forankring: The union" {
    is anchoring
    by Head
    for S
    takes 1d
    starts with P.Map
  }
`);
    const lines = planText('starts 2026-03-02\nlocale nb', rest).split('\n');
    expect(lines[fix?.edits[0]?.range.start.line ?? 0]).toBe('  // What is left.');
  });

  test('writes to the file of the phase where that sees all, else to the entry', async () => {
    const files = {
      'plan.varde': 'use "phases.varde"\nuse "people.varde"\nplan P { starts 2026-03-02 }\n',
      'people.varde': 'stakeholder S { influence high }\n',
      'phases.varde': 'phase Prepare {\n  activity Map { takes 2d }\n}\n',
    };
    const writtenTo = async (more: string) => {
      const given = { ...files, 'phases.varde': more + files['phases.varde'] };
      const [finding] = await findingsIn(given, only('stakeholder-not-reached'));
      return finding?.fixes?.[0]?.edits[0]?.uri?.replace(/.*\//, '');
    };
    expect(await writtenTo('')).toBe('plan.varde');
    expect(await writtenTo('use "people.varde"\n')).toBe('phases.varde');
  });
});

describe('attitude-gap', () => {
  const said = (rest: string) => saidBy('attitude-gap', head, rest);

  test('finds an attitude that is to rise and that nothing works on', async () => {
    expect(
      await said('stakeholder S { attitude sceptical -> supportive }\nactivity X { informs S }'),
    ).toEqual([
      'sceptical: “S” is to go from `sceptical` to `supportive`, but nothing in the plan works on it.',
    ]);
  });

  test('is silent where something does, or nothing is to change', async () => {
    expect(
      await said(`stakeholder A { attitude neutral -> supportive }
        stakeholder B { attitude supportive -> neutral }
        stakeholder C { attitude blocking }
        stakeholder D { attitude neutral -> supportive }
        activity X { is pilot by A }
        activity Y { consults D }`),
    ).toEqual([]);
  });
});

describe('concern-unanswered', () => {
  const said = (rest: string) =>
    saidBy('concern-unanswered', head, `stakeholder S { concern "Why?" }\nstakeholder Calm\n${rest}`);

  test('finds a concern that nothing answers, anchoring without a message too', async () => {
    expect(
      await said('activity X { is anchoring for S }\nactivity Y { is communication by S for Calm }'),
    ).toEqual(['"Why?": “S” has a concern, but no communication is meant for them.']);
  });

  test('is silent where communication or a message is for them', async () => {
    expect(await said('activity X { is communication for S }')).toEqual([]);
    expect(await said('activity X { is anchoring for S message "Because." }')).toEqual([]);
  });
});

describe('untrained', () => {
  const process = (is: string, by: string) => `process P "Night" { is ${is}\nstep Do by ${by} }\n`;
  const said = (rest: string) => saidBy('untrained', head, rest);

  test('finds roles with a holder, a capacity or duties, and internal stakeholders', async () => {
    for (const party of [
      'role R { held by "Kari" }',
      'role R { capacity 50% }',
      'role R { duties "Do it" }',
      'stakeholder R #internal',
      'stakeholder R #intern',
      'stakeholder R #Interne',
      'stakeholder R #interna',
    ]) {
      expect(await said(`${party}\n${process('to-be', 'R')}`), party).toEqual([
        'R: “R” acts in “Night”, but no training is meant for them.',
      ]);
    }
  });

  test('is silent of systems, outsiders, processes as they are, and those who are trained', async () => {
    expect(await said(`role System\n${process('to-be', 'System')}`)).toEqual([]);
    expect(await said(`stakeholder S #external\n${process('to-be', 'S')}`)).toEqual([]);
    expect(await said(`role R { held by "K" }\n${process('as-is', 'R')}`)).toEqual([]);
    expect(
      await said(
        `role R { held by "K" }\nteam T { members R }\n${process('to-be', 'R')}activity A { is training for T }`,
      ),
    ).toEqual([]);
    expect(
      await said(`role R { held by "K" }\n${process('to-be', 'R')}activity A { is training by R }`),
    ).toEqual([]);
  });
});

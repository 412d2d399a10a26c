import { describe, expect, test } from 'vitest';
import { findingsOf, saidBy } from '../findings.ts';

const head = 'starts 2026-03-02\nwhy "Nobody should be woken without need."';

async function fixesOf(rule: string, rest: string): Promise<string[]> {
  const findings = (await findingsOf(head, rest)).filter((finding) => finding.rule === rule);
  return findings.flatMap(({ fixes = [] }) => fixes.map(({ title }) => title));
}

describe('communication-incomplete', () => {
  const said = (rest: string) => saidBy('communication-incomplete', head, rest);

  test('lists what is missing', async () => {
    expect(await said('activity Letter { is communication takes 1d }')).toEqual([
      'Letter: “Letter” lacks `for`, `channel`, `message` and `why`.',
    ]);
    expect(
      await said(
        'stakeholder Staff activity Letter { is communication takes 1d for Staff message "It begins." }',
      ),
    ).toEqual(['Letter: “Letter” lacks `channel` and `why`.']);
  });

  test('takes the audience of the work around it, and asks only of what is communication', async () => {
    const rest = `stakeholder Staff
      phase Tell { for Staff activity Letter { is communication takes 1d channel "Letter" message "It begins." why "So that all know." } }
      activity Talk { is meeting takes 1d }`;
    expect(await said(rest)).toEqual([]);
  });

  test('offers those whom no communication is for, and the plan’s own reason', async () => {
    const rest = `stakeholder Staff stakeholder Relatives
      activity Letter { is communication takes 1d for Staff channel "Letter" message "It begins." why "To know." }
      activity Notice { is communication takes 1d channel "Board" message "It begins." }`;
    expect(await fixesOf('communication-incomplete', rest)).toEqual([
      'Write `for Relatives`',
      'Write `why "Nobody should be woken without need."`',
    ]);
  });
});

describe('handover-without-receiver', () => {
  test('asks who takes over, and offers its audience and those in the line', async () => {
    const rest = `team Ward role Manager role Lead { sits in project }
      process P { owner Manager lead Lead }
      activity Over { is handover takes 1d for Ward }`;
    expect(await saidBy('handover-without-receiver', head, rest)).toEqual([
      'Over: “Over” does not say who takes over.',
    ]);
    expect(await fixesOf('handover-without-receiver', rest)).toEqual([
      'Write `to Ward`',
      'Write `to Manager`',
    ]);
    expect(await saidBy('handover-without-receiver', head, rest.replace('for', 'to'))).toEqual([]);
  });
});

describe('a gate', () => {
  test('says what must hold, and is offered the criteria of what it waits for', async () => {
    const rest =
      'activity Try { is pilot takes 5d criteria "Steady", "Liked" } gate GoOn "Go on?" { after Try }';
    expect(await saidBy('gate-without-criteria', head, rest)).toEqual([
      'GoOn: “Go on?” does not say what must hold to pass it.',
    ]);
    expect(await fixesOf('gate-without-criteria', rest)).toEqual(['Write `criteria "Steady", "Liked"`']);
    expect(
      await fixesOf('gate-without-criteria', 'activity Try { takes 5d } gate GoOn { after Try }'),
    ).toEqual(['Write `criteria "The results of “Try” are known"`']);
    expect(await saidBy('gate-without-criteria', head, 'milestone Go { on 2026-03-02 }')).toEqual([]);
  });

  test('says who decides, and is offered those who decide elsewhere', async () => {
    const rest = `team Board team Steering role Owner
      decision D { by Board } gate First { on 2026-03-09 by Steering }
      gate GoOn "Go on?" { on 2026-03-16 owner Owner }`;
    expect(await saidBy('gate-without-decider', head, rest)).toEqual([
      'GoOn: “Go on?” does not say who decides.',
    ]);
    expect(await fixesOf('gate-without-decider', rest)).toEqual([
      'Write `by Owner`',
      'Write `by Steering`',
      'Write `by Board`',
    ]);
  });
});

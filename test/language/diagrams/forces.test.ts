import { describe, expect, test } from 'vitest';
import { activity, force, phase, planOfElements } from '../build-plan.ts';
import { drawing, linesIn } from './draw.ts';

const elements = [
  phase('Rollout', 'Innføring'),
  activity('Rollout.Train', 'Kurs'),
  activity('Rollout.Short', 'Korte kurs'),
  force('driver', 'Champions', 'Ildsjeler', 4, { affects: ['Rollout'] }),
  force('driver', 'Need', 'Flere eldre', undefined),
  force('barrier', 'Shifts', 'Turnus', 5, {
    affects: ['Rollout.Train'],
    responses: [
      { kind: 'reduce', by: ['Rollout.Short'] },
      { kind: 'accept', text: 'Tåle noe', by: [] },
    ],
  }),
];
const { mermaid, ids, table, description } = drawing('forces')(planOfElements(elements));
const lines = linesIn(mermaid);

describe('forces', () => {
  test('point at what they affect, or hold it back, with their strength as a number and as width', () => {
    const arrows = lines.filter((line) => /--[->]\|/.test(line));
    expect(arrows).toEqual([
      'v_Rollout_2e_Train ---|"− 5"| v_Shifts',
      'v_Champions -->|"+ 4"| v_Rollout',
      'v_Need -->|"+ ?"| v_plan_5f_whole',
    ]);
    expect(lines.filter((line) => line.startsWith('linkStyle'))).toEqual([
      'linkStyle 0 stroke-width:7px',
      'linkStyle 1 stroke-width:5.6px',
      'linkStyle 2 stroke-width:1px',
    ]);
  });

  test('that affect nothing in particular affect the plan', () => {
    expect(lines).toContain('v_plan_5f_whole["Digitalt nattilsyn"]');
    expect(ids).not.toHaveProperty('v_plan_5f_whole');
  });

  test('have their responses behind them, which lead to the work', () => {
    expect(lines).toContain('v_Shifts -.-|"redusere"| response_1');
    expect(lines).toContain('response_1["Korte kurs"]');
    expect(lines).toContain('response_2["Tåle noe"]');
    expect(ids).toMatchObject({ response_1: 'Rollout.Short' });
  });

  test('are told apart in shape as well', () => {
    expect(lines).toContain('v_Champions(["Ildsjeler"])');
    expect(lines).toContain('v_Shifts{{"Turnus"}}');
  });

  test('stand in the table in the order of the plan', () => {
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['Ildsjeler', 'Drivkraft', '4', 'Innføring', ''],
      ['Flere eldre', 'Drivkraft', 'ikke vurdert', '', ''],
      ['Turnus', 'Hinder', '5', 'Kurs', 'redusere: Korte kurs; akseptere: Tåle noe'],
    ]);
    expect(description).toMatch(/2 drivkrefter og 1 hinder, 1 av dem med tiltak\.$/);
  });
});

import { describe, expect, test } from 'vitest';
import {
  day,
  framework,
  head,
  month,
  part,
  planOfElements,
  process,
  scheduleOfDates,
} from '../build-plan.ts';
import { drawing, linesIn } from './draw.ts';

const draw = drawing('maturity');

const method = [
  framework('m', 'Metoden'),
  part('ladder', 'm.L', 'Trappen'),
  part('stage', 'm.L.S', 'Kartlegging'),
  part('rung', 'm.L.S.A', 'Tegnet'),
  part('rung', 'm.L.B', 'Leder utpekt'),
  part('rung', 'm.L.C', 'Målt'),
];
const more = { head: { ...head('plan', 'P', 'Plan'), follows: ['m'] } };
const asOf = scheduleOfDates([], day('2026-06-01'));
const alarm = process('Alarm', 'Håndtere alarm', []);
const climbing = {
  ...alarm,
  maturity: [
    { rung: 1, on: month('2026-02') },
    { rung: 'm.L.B', on: month('2026-04') },
    { rung: 3, on: month('2026-09') },
  ],
};

function linesOf(...processes: (typeof alarm)[]): string[] {
  return linesIn(draw(planOfElements([...processes, ...method], more), asOf).mermaid);
}

describe('a ladder', () => {
  test('shows when the only process climbed its rungs, where it stands and what it is to climb', () => {
    const lines = linesOf(climbing);
    expect(lines).toContain('subgraph stage_m_2e_L_2e_S["Kartlegging"]');
    expect(lines).toContain('v_m_2e_L_2e_S_2e_A["1. Tegnet<br/>✓ februar 2026"]');
    expect(lines).toContain('v_m_2e_L_2e_C["3. Målt"]');
    expect(lines).toContain('v_m_2e_L_2e_S_2e_A --> v_m_2e_L_2e_B');
    expect(lines).toContain('v_Alarm ==>|"siden april 2026"| v_m_2e_L_2e_B');
    expect(lines).toContain('v_Alarm -.->|"planlagt: september<br/>2026"| v_m_2e_L_2e_C');
    expect(lines).toContain('class v_m_2e_L_2e_C open');
  });

  test('counts how many of several processes have climbed each rung', () => {
    const lines = linesOf(climbing, { ...alarm, id: 'Ny', title: 'Ny prosess' });
    expect(lines).toContain('v_m_2e_L_2e_B["2. Leder utpekt<br/>✓ 1 av 2"]');
    expect(lines).toContain('v_Ny(["Ny prosess<br/>(ikke på noe trinn ennå)"])');
  });

  test('tells each climb in the table', () => {
    const { table } = draw(planOfElements([climbing, ...method], more), asOf);
    expect(table.rows.map(({ cells }) => cells.slice(1))).toEqual([
      ['1. Tegnet', 'februar 2026', 'nådd'],
      ['2. Leder utpekt', 'april 2026', 'står her'],
      ['3. Målt', 'september 2026', 'planlagt'],
    ]);
  });

  test('of several takes no process for a number, which could mean any', () => {
    const second = [part('ladder', 'm.M', 'En til'), part('rung', 'm.M.A', 'Først')];
    const plan = planOfElements([{ ...alarm, maturity: [{ rung: 1 }] }, ...method, ...second], more);
    expect(draw(plan, asOf).mermaid).not.toContain('==>');
    expect(draw(plan, asOf, { of: 'm.M' }).title).toBe('Modenhet: En til');
  });

  test('that nobody follows is a sentence', () => {
    expect(draw(planOfElements([climbing, ...method])).empty).toMatch(
      /ikke noe rammeverk med en modenhetstrapp/,
    );
    expect(draw(planOfElements([climbing, ...method], more), asOf, { of: 'x' }).empty).toContain('«x»');
  });
});

test('a long ladder stands upright, without arrows through the titles of its stages', () => {
  const rungs = ['D', 'E', 'F', 'G'].map((name) => part('rung', `m.L.T.${name}`, name));
  const plan = planOfElements([alarm, ...method, part('stage', 'm.L.T', 'Forbedring'), ...rungs], more);
  const lines = linesIn(draw(plan, asOf).mermaid);
  expect(lines).toContain('flowchart BT');
  expect(lines).toContain('v_m_2e_L_2e_C ~~~ v_m_2e_L_2e_T_2e_D');
  expect(lines).toContain('v_m_2e_L_2e_T_2e_D --> v_m_2e_L_2e_T_2e_E');
});

import { describe, expect, test } from 'vitest';
import { drawParts } from '../../../language/diagrams/draw-diagram.ts';
import type { TargetName } from '../../../language/diagrams/target.ts';
import {
  activity,
  dates,
  day,
  deliverable,
  goal,
  milestone,
  node,
  outcome,
  phase,
  planOfElements,
  process,
  role,
  scheduleOfDates,
} from '../build-plan.ts';
import { samplePlan } from './sample-plan.ts';

const { plan, schedule } = samplePlan();

function partsOf(name: Parameters<typeof drawParts>[2], target: TargetName) {
  return drawParts(plan, schedule, name, {}, target);
}

describe('on a page', () => {
  const work = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      i % 20 === 0 ? phase(`P${i}`, `Fase ${i}`) : activity(`P${i - (i % 20)}.A${i}`, `Arbeid ${i}`),
    );
  const chart = (count: number, target: TargetName) => {
    const elements = work(count);
    const dated = elements.flatMap((one) =>
      one.kind === 'activity' ? [dates(one, '2026-03-02', '2026-03-13')] : [],
    );
    return drawParts(planOfElements(elements), scheduleOfDates(dated), 'gantt', {}, target);
  };

  test('a picture comes in as many parts as can be read there', () => {
    expect(chart(20, 'page')).toHaveLength(1);
    const parts = chart(100, 'page');
    expect(parts.map(({ ids }) => Object.keys(ids).length)).toEqual([19, 19, 19, 19, 19]);
    expect(chart(120, 'image')).toHaveLength(1);
  });

  test('the parts of a chart have one axis, and the status day where it is', () => {
    const [early, late] = Array.from({ length: 2 }, (_, p) => [
      phase(`P${p}`, `Fase ${p}`),
      ...Array.from({ length: 30 }, (_, i) => activity(`P${p}.A${i}`, `Arbeid ${i}`)),
    ]);
    const elements = [...(early ?? []), ...(late ?? [])];
    const dated = [
      ...(early ?? []).map((one) => dates(one, '2026-03-02', '2026-03-13')),
      ...(late ?? []).map((one) => dates(one, '2026-11-02', '2026-11-13')),
    ];
    const parts = drawParts(
      planOfElements(elements),
      scheduleOfDates(dated, day('2026-03-10')),
      'gantt',
      {},
      'page',
    );
    expect(parts).toHaveLength(2);
    for (const { mermaid, description } of parts) {
      expect(mermaid).toMatch(/:vert, as_of, 2026-03-10, 0d/);
      expect(description).toContain('fra 2. mars 2026 til 13. november 2026');
    }
  });

  test('the parts of a timeline have periods of one length, and one of them the status day', () => {
    const months = [1, 2, 3, 7, 8, 9, 10, 11, 12];
    const elements = months.flatMap((month) =>
      Array.from({ length: 5 }, (_, i) => milestone(`M${month}_${i}`, `Milepæl ${month}.${i}`)),
    );
    const dated = elements.map((one) => {
      const on = `2026-${one.id.slice(1).split('_')[0]?.padStart(2, '0')}-15`;
      return dates(one, on, on);
    });
    const around = phase('P', 'Året');
    const parts = drawParts(
      planOfElements([around, ...elements.map((one) => ({ ...one, parent: 'P' }))]),
      scheduleOfDates([dates(around, '2026-01-02', '2026-12-31'), ...dated], day('2026-05-01')),
      'timeline',
      {},
      'page',
    );
    expect(parts.length).toBeGreaterThan(1);
    const texts = parts.map(({ mermaid }) => mermaid);
    expect(
      texts
        .join('')
        .match(/^ {4}\S.*$/gm)
        ?.every((line) => /kvartal/.test(line)),
    ).toBe(true);
    for (const once of ['1. mai Statusdato', '2. jan. Året']) {
      expect(texts.filter((text) => text.includes(once))).toHaveLength(1);
    }
  });

  test('a part of a theory holds the whole chain through its outcomes', () => {
    const chains = Array.from({ length: 9 }, (_, c) => [
      ...Array.from({ length: 4 }, (_, i) => deliverable(`D${c}${i}`, `Leveranse ${c}.${i}`)),
      outcome(
        `O${c}`,
        `Virkning ${c}`,
        Array.from({ length: 4 }, (_, i) => `D${c}${i}`),
        { serves: ['G'] },
      ),
    ]);
    const plan = planOfElements([...chains.flat(), goal('G', 'Rolige netter'), deliverable('Loose', 'Løs')]);
    const parts = drawParts(plan, schedule, 'theory', {}, 'page');
    expect(parts.length).toBeGreaterThan(1);
    for (const { ids } of parts) expect(Object.values(ids)).toContain('G');
    const arrows = parts.flatMap(({ mermaid }) => mermaid.match(/v_\w+ --> v_\w+/g) ?? []);
    expect(new Set(arrows).size).toBe(9 * 5);
    expect(arrows).toHaveLength(9 * 5);
    expect(parts.filter(({ ids }) => Object.values(ids).includes('Loose'))).toHaveLength(1);
  });

  test('a part of the governance holds whole branches below the one at the top', () => {
    const heads = Array.from({ length: 6 }, (_, h) => [
      { ...role(`H${h}`, `Leder ${h}`), reportsTo: 'Top' },
      ...Array.from({ length: 8 }, (_, i) => ({
        ...role(`H${h}R${i}`, `Rolle ${h}.${i}`),
        reportsTo: `H${h}`,
      })),
    ]);
    const plan = planOfElements([role('Top', 'Direktør'), ...heads.flat()]);
    const parts = drawParts(plan, schedule, 'governance', {}, 'page');
    expect(parts.length).toBeGreaterThan(1);
    for (const { ids } of parts) expect(Object.values(ids)).toContain('Top');
    const lines = parts.flatMap(({ mermaid }) => mermaid.match(/v_\w+ --- v_\w+/g) ?? []);
    expect(new Set(lines).size).toBe(6 * 9);
    expect(lines).toHaveLength(6 * 9);
  });

  test('each part takes as much as fits, so that there are no more than needed', () => {
    const elements = Array.from({ length: 12 }, (_, p) => [
      phase(`P${p}`, `Fase ${p}`),
      ...Array.from({ length: 10 }, (_, i) => activity(`P${p}.A${i}`, `Arbeid ${i}`)),
    ]).flat();
    const dated = elements.map((one) => dates(one, '2026-03-02', '2026-03-13'));
    const parts = drawParts(planOfElements(elements), scheduleOfDates(dated), 'gantt', {}, 'page');
    expect(parts.map(({ ids }) => Object.keys(ids).length)).toEqual([30, 30, 30, 30]);
  });

  test.each(['network', 'process', 'lanes', 'goals', 'governance', 'benefits', 'theory'] as const)(
    '%s stands closer than on a screen',
    (name) => {
      const paddingIn = (target: TargetName) =>
        Number(partsOf(name, target)[0]?.mermaid.match(/padding: (\d+)/)?.[1] ?? 14);
      expect(paddingIn('page')).toBeLessThan(paddingIn('image'));
    },
  );

  test('a board has its four columns beside each other, and goes on in the next part', () => {
    const cards = Array.from({ length: 30 }, (_, i) => activity(`A${i}`, `Arbeid ${i}`));
    const parts = drawParts(planOfElements(cards), scheduleOfDates([]), 'kanban', {}, 'page');
    expect(parts.map(({ ids }) => Object.keys(ids).length)).toEqual([14, 14, 2]);
    for (const { mermaid } of parts) expect(mermaid.match(/^ {2}column_\w+/gm)).toHaveLength(4);
  });

  test('a process that is too long for a line goes from the top to the foot', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const arrows = names.slice(1).map((name, i) => `${names[i]} -> ${name}`);
    const steps = names.map((name) => node('step', `P.${name}`, `Steg ${name}`));
    const directionIn = (target: TargetName) =>
      drawParts(
        planOfElements([process('P', 'Prosess', arrows), ...steps]),
        schedule,
        'process',
        {},
        target,
      )[0]?.mermaid.match(/flowchart (\w\w)/)?.[1];
    expect([directionIn('image'), directionIn('page')]).toEqual(['LR', 'TB']);
  });

  describe.each(['process', 'lanes'] as const)('%s', (name) => {
    const steps = Array.from({ length: 40 }, (_, i) => ({
      ...node('step', `P.S${i}`, `Steg ${i}`),
      by: [`R${Math.floor(i / 4)}`],
    }));
    const arrows = steps.slice(1).map((_, i) => `S${i} -> S${i + 1}`);
    const roles = Array.from({ length: 10 }, (_, i) => role(`R${i}`, `Rolle ${i}`));
    const plan = planOfElements([...roles, process('P', 'Prosess', [...arrows, 'S39 -> S0']), ...steps]);
    const parts = drawParts(plan, schedule, name, {}, 'page');

    test('that is too large comes in parts along the way of the work, each of one direction', () => {
      expect(parts.length).toBeGreaterThan(1);
      const rows = parts.map(({ table }) => table.rows.map(({ element }) => element));
      expect(rows.flat()).toEqual(steps.map(({ id }) => id));
      for (const { mermaid } of parts) expect(mermaid).toMatch(/^flowchart TB$/m);
    });

    test('has a signpost where an arrow leads to another part, which leads to the element and is explained', () => {
      const last = parts[0]?.table.rows.at(-1)?.element ?? '';
      const next = parts[1]?.table.rows[0]?.element ?? '';
      const sign = `v_${next.replace('.', '_2e_')}_20_after`;
      expect(parts[0]?.ids[sign]).toBe(next);
      expect(parts[0]?.mermaid).toContain(`v_${last.replace('.', '_2e_')} --> ${sign}\n`);
      expect(parts[0]?.mermaid).toMatch(new RegExp(`class .*${sign}.* elsewhere`));
      expect(parts[0]?.legend).toContainEqual({ mark: '· ·', text: 'Står i en annen del' });
      expect(parts[1]?.ids[`v_${last.replace('.', '_2e_')}_20_before`]).toBe(last);
      expect(parts.at(-1)?.ids).toMatchObject({ v_P_2e_S0_20_after: 'P.S0' });
    });
  });

  test('only the lanes that a part has something in are drawn in it, in the order of the whole', () => {
    const steps = Array.from({ length: 16 }, (_, i) => ({
      ...node('step', `P.S${i}`, `Et steg med en tittel som går over flere linjer, nummer ${i}`),
      by: [`R${Math.floor(i / 2)}`],
    }));
    const arrows = steps.slice(1).map((_, i) => `S${i} -> S${i + 1}`);
    const roles = Array.from({ length: 8 }, (_, i) => role(`R${i}`, `Rolle ${i}`));
    const plan = planOfElements([...roles, process('P', 'Prosess', arrows), ...steps]);
    const lanes = drawParts(plan, schedule, 'lanes', {}, 'page').map(({ ids }) =>
      Object.keys(ids).filter((id) => id.startsWith('lane_')),
    );
    expect(lanes.length).toBeGreaterThan(1);
    for (const own of lanes) {
      expect(own.length).toBeLessThan(8);
      expect(own).toEqual(own.toSorted());
    }
  });

  const matrix = (phases: number, each: number, rows = 2) => {
    const parties = Array.from({ length: phases * each }, (_, i) => role(`R${i}`, `Rolle ${i}`));
    const elements = Array.from({ length: phases }, (_, p) => [
      phase(`P${p}`, `Fase ${p}`),
      ...Array.from({ length: rows }, (_, i) => ({
        ...activity(`P${p}.A${i}`, `Arbeid ${i}`),
        by: parties.slice(p * each, (p + 1) * each).map(({ id }) => ({ party: id })),
      })),
    ]).flat();
    return drawParts(planOfElements([...parties, ...elements]), scheduleOfDates([]), 'raci', {}, 'page');
  };

  test('what is wide is divided between its units, and no further', () => {
    expect(matrix(2, 30).map(({ table }) => table.rows.length)).toEqual([2, 2]);
    expect(matrix(1, 30)).toHaveLength(1);
    expect(matrix(1, 5, 120)).toHaveLength(3);
  });

  test('a matrix that is too wide has its columns beside each other in each of its groups', () => {
    const daysAbove = (each: number) => {
      const [diagram, ...others] = matrix(2, each);
      expect(others).toEqual([]);
      return [0, 1].map((group) => [
        ...(diagram?.mermaid.match(
          new RegExp(`(?<=:done, party${group}_R\\d+, )\\d{4}-\\d\\d-\\d\\d`, 'g'),
        ) ?? []),
      ]);
    };
    const [first, second] = daysAbove(5);
    expect(second?.[0]).toBe('2001-01-06');
    expect(first).not.toEqual(second);
    const [closed, beside] = daysAbove(16);
    expect(closed).toHaveLength(16);
    expect(beside).toEqual(closed);
  });
});

import { describe, expect, test } from 'vitest';
import { drawDiagram, drawParts } from '../../../language/diagrams/draw-diagram.ts';
import { type TargetName, targets } from '../../../language/diagrams/target.ts';
import { activity, dates, phase, planOfElements, risk, scheduleOfDates } from '../build-plan.ts';
import { samplePlan } from './sample-plan.ts';

const { plan, schedule } = samplePlan();

function partsOf(name: Parameters<typeof drawParts>[2], target: TargetName) {
  return drawParts(plan, schedule, name, {}, target);
}

describe('a diagram above the size of its target', () => {
  const parts = partsOf('gantt', 'gitlab');

  test('comes in parts that say which of how many they are', () => {
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ title }) => title)).toEqual(
      parts.map((_, index) => `Framdriftsplan (del ${index + 1} av ${parts.length})`),
    );
    for (const { title, mermaid } of parts) expect(mermaid).toContain(`accTitle: ${title}`);
  });

  test('is small enough in each part, and whole in all of them together', () => {
    for (const { mermaid } of parts) expect(mermaid.length).toBeLessThanOrEqual(targets.gitlab.characters);
    const whole = drawDiagram(plan, schedule, 'gantt');
    expect(Object.assign({}, ...parts.map(({ ids }) => ids))).toEqual(whole.ids);
    expect(parts.flatMap(({ table }) => table.rows)).toEqual(whole.table.rows);
  });

  test('keeps phases together where they fit', () => {
    const sections = parts.map(({ mermaid }) => mermaid.match(/^ {2}section .*$/gm)?.length ?? 0);
    expect(Math.max(...sections)).toBeLessThanOrEqual(4);
  });
});

test('a diagram within the size of its target is one, without a number', () => {
  expect(partsOf('stakeholders', 'github').map(({ title }) => title)).toEqual(['Interessenter']);
});

describe('5,000 activities', () => {
  const work = Array.from({ length: 5_000 }, (_, i) =>
    i % 50 === 0 ? phase(`P${i}`, `Fase ${i}`) : activity(`P${i - (i % 50)}.A${i}`, `Arbeid ${i}`),
  );
  const large = planOfElements(work);
  const dated = scheduleOfDates(
    work.flatMap((one) => (one.kind === 'activity' ? [dates(one, '2026-03-02', '2026-03-13')] : [])),
  );

  test('are too many for one picture, which says so', () => {
    const { mermaid, empty, table } = drawDiagram(large, dated, 'gantt');
    expect(mermaid).toBe('');
    expect(empty).toMatch(/^Dette er for mye for ett bilde: 4900 ting\./);
    expect(table.rows).toHaveLength(4_900);
  });

  test('are drawn in parts', () => {
    const parts = drawParts(large, dated, 'gantt', {}, 'image');
    expect(parts.flatMap(({ ids }) => Object.keys(ids))).toHaveLength(4_900);
  });
});

describe('a type that a target does not have', () => {
  test.each(['gitlab', 'ado'] as const)('becomes the table for %s', (target) => {
    const [only, ...others] = drawParts(
      planOfElements([risk('R', 'Regn', [3], [2])]),
      schedule,
      'risks',
      {},
      target,
    );
    expect(only).toMatchObject({ mermaid: '', table: { rows: [{ element: 'R' }] } });
    expect(only?.empty).toBeUndefined();
    expect(others).toEqual([]);
  });

  test('becomes another where there is one', () => {
    expect(partsOf('kanban', 'github')[0]?.mermaid).toMatch(/^kanban$/m);
    expect(partsOf('kanban', 'gitlab')[0]?.mermaid).toMatch(/^flowchart LR$/m);
    expect(partsOf('timeline', 'ado')[0]?.mermaid).toMatch(/^gantt$/m);
  });
});

describe('Azure DevOps', () => {
  test('gets graphs, and neither front matter nor anything newer', () => {
    const text = ['lanes', 'gantt', 'network', 'kanban', 'timeline'] as const;
    for (const { mermaid } of text.flatMap((name) => partsOf(name, 'ado'))) {
      expect(mermaid).not.toMatch(/^---|flowchart (?:LR|TB)|@\{|:vert,|tickInterval|accTitle/m);
    }
    expect(partsOf('lanes', 'ado')[0]?.mermaid).toMatch(/^graph TB$/m);
  });
});

import { describe, expect, test } from 'vitest';
import { drawParts } from '../../../language/diagrams/draw-diagram.ts';
import type { Activity } from '../../../language/plan/work.ts';
import { activity, phase, planOfElements, scheduleOfDates } from '../build-plan.ts';
import { drawing, linesIn } from './draw.ts';

const draw = drawing('network');

function step(number: number, parent?: string): Activity {
  const one = activity(`A${number}`, `Steg ${number}`);
  const waitsFor = [{ type: 'finish-start' as const, predecessor: `A${number - 1}` }];
  return {
    ...one,
    ...(parent !== undefined && { parent }),
    timing: number === 1 ? one.timing : { ...one.timing, waitsFor },
  };
}

function steps(first: number, last: number, parent?: string): Activity[] {
  return Array.from({ length: last - first + 1 }, (_, index) => step(first + index, parent));
}

test('a short way is one strip without frames', () => {
  const { mermaid, legend } = draw(planOfElements([phase('P', 'Piloten'), ...steps(1, 12, 'P')]));
  expect(mermaid).toContain('flowchart LR');
  expect(mermaid).not.toContain('subgraph');
  expect(legend.map(({ mark }) => mark)).toEqual(['→']);
});

describe('a long way', () => {
  const parts = [
    phase('P', 'Piloten'),
    ...steps(1, 6, 'P'),
    phase('I', 'Innføringen'),
    ...steps(7, 13, 'I'),
    ...steps(14, 22),
  ];
  const { mermaid, ids, legend } = draw(planOfElements(parts));
  const lines = linesIn(mermaid);

  test('is broken into the frames of the phases, beneath each other', () => {
    expect(lines).toContain('flowchart TB');
    expect(lines.filter((line) => line.startsWith('subgraph'))).toEqual([
      'subgraph group_1["Piloten"]',
      'subgraph group_2["Innføringen"]',
      'subgraph group_3["Digitalt nattilsyn (del 1 av 2)"]',
      'subgraph group_4["Digitalt nattilsyn (del 2 av 2)"]',
    ]);
    expect(lines).toEqual(expect.arrayContaining(['group_1 ~~~ group_2', 'group_3 ~~~ group_4']));
  });

  test('has no arrow between frames: it begins at a signpost, which leads to the work', () => {
    expect(lines).not.toContain('v_A6 --> v_A7');
    expect(lines).toContain('post1_A6 --> v_A7');
    expect(lines).toContain('post1_A6["Steg 6"]');
    expect(ids).toMatchObject({ v_A6: 'A6', post1_A6: 'A6' });
    expect(legend).toContainEqual({ mark: '- -', text: 'Står i en annen ramme eller del' });
  });

  test('says at its source into which frame an arrow goes on', () => {
    expect(lines.find((line) => line.startsWith('v_A6['))).toContain('→ Innføringen"]');
    expect(lines.find((line) => line.startsWith('v_A5['))).not.toContain('→');
    expect(legend).toContainEqual({ mark: '→ …', text: 'Går videre i rammen med dette navnet' });
  });

  test('keeps each arrow once', () => {
    expect(lines.filter((line) => line.includes('-->'))).toHaveLength(21);
  });

  test('is drawn though it bites its tail', () => {
    const [first, ...others] = parts;
    const start = step(1, 'P');
    const circle = { ...start, timing: { ...start.timing, waitsFor: step(23).timing.waitsFor } };
    const plan = planOfElements([first ?? start, circle, ...others.slice(1)]);
    expect(Object.values(draw(plan).ids)).toContain('A1');
  });
});

test('work that leads on to many frames names two of them and says how many more there are', () => {
  const parts = Array.from({ length: 4 }, (_, index) => [
    phase(`P${index}`, `Fase ${index}`),
    ...steps(index * 10 + 2, index * 10 + 9, `P${index}`).map((one) =>
      one.id === `A${index * 10 + 2}`
        ? {
            ...one,
            timing: {
              ...one.timing,
              waitsFor: [{ type: 'finish-start' as const, predecessor: index > 0 ? 'A9' : 'A1' }],
            },
          }
        : one,
    ),
  ]);
  const { mermaid } = draw(planOfElements([step(1), ...parts.flat()]));
  expect(mermaid.match(/v_A9\[".*"\]/)?.[0]).toMatch(/→ Fase 1<br\/>→ Fase 2<br\/>→ \+1"\]$/);
});

test('a lag stands on its arrow in words', () => {
  const [first, second] = [step(1), step(2)];
  const late = (value: number, unit: 'd' | 'w', elapsed = false) => ({
    ...second,
    timing: {
      ...second.timing,
      waitsFor: [{ type: 'finish-start' as const, predecessor: 'A1', lag: { value, unit, elapsed } }],
    },
  });
  expect(draw(planOfElements([first, late(1, 'd')])).mermaid).toContain('-->|"#43; 1 dag"|');
  expect(draw(planOfElements([first, late(-2, 'w')])).mermaid).toContain('-->|"− 2 uker"|');
  expect(draw(planOfElements([first, late(2, 'w', true)])).mermaid).toContain('-->|"#43; 14 kalenderdager"|');
});

describe('on a page', () => {
  const phases = Array.from({ length: 6 }, (_, index) => [
    phase(`P${index}`, `Fase ${index}`),
    ...steps(index * 4 + 1, index * 4 + 4, `P${index}`),
  ]);
  const plan = planOfElements([...phases.flat(), activity('Alone', 'Uten avhengigheter')]);
  const parts = drawParts(plan, scheduleOfDates([]), 'network', {}, 'page');

  test('each part holds whole frames', () => {
    expect(parts.length).toBeGreaterThan(1);
    const titles = parts.flatMap(({ mermaid }) => [...mermaid.matchAll(/subgraph \w+\["(.*)"\]/g)]);
    expect(titles.map(([, title]) => title)).toEqual(phases.map((_, index) => `Fase ${index}`));
  });

  test('an arrow from another part begins at a signpost, and at its source stands where it goes on', () => {
    const [first, second] = parts;
    const last = first?.table.rows.at(-1)?.element;
    const next = `A${Number(last?.slice(1)) + 1}`;
    expect(first?.mermaid.match(new RegExp(`v_${last}\\[".*"`))?.[0]).toContain('→ Fase');
    expect(second?.mermaid).toMatch(new RegExp(`post\\d_${last} --> v_${next}`));
  });

  test('each piece of work stands in one part, also what stands in the table only', () => {
    const rows = parts.flatMap(({ table }) => table.rows.map(({ element }) => element));
    expect(rows).toEqual([...Array.from({ length: 24 }, (_, index) => `A${index + 1}`), 'Alone']);
    expect(parts.at(-1)?.legend.at(-1)).toMatchObject({ mark: '–' });
  });
});

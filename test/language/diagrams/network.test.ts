import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../language/plan/work.ts';
import { activity, phase, planOfElements } from '../build-plan.ts';
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
    expect(legend).toContainEqual({ mark: '- -', text: 'Står i en annen ramme' });
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

import { describe, expect, test } from 'vitest';
import { drawParts } from '../../../language/diagrams/draw-diagram.ts';
import { node, planOfElements, process, role, scheduleOfDates } from '../build-plan.ts';
import { drawing, linesIn } from './draw.ts';

const nurse = role('Nurse', 'Sykepleier');
const patrol = role('Patrol', 'Patrulje');
const alarm = process('Alarm', 'Håndtere alarm', [
  'Rings -> Serious',
  'Serious -> Both: ja',
  'Both -> Visit',
  'Visit -> Tell',
]);
const nodes = [
  node('start', 'Alarm.Rings', 'Alarm utløst'),
  node('choice', 'Alarm.Serious', 'Alvorlig?', 'Nurse'),
  node('fork', 'Alarm.Both', 'Begge'),
  node('step', 'Alarm.Visit', 'Gå til beboer', 'Patrol', 'Nurse'),
  { ...node('step', 'Alarm.Tell', 'Melde avvik'), calls: 'Report' },
];

describe('a process', () => {
  const { mermaid, title } = drawing('process')(planOfElements([nurse, patrol, alarm, ...nodes]));
  const lines = linesIn(mermaid);

  test('goes from left to right, without lanes', () => {
    expect(title).toBe('Prosessflyt: Håndtere alarm');
    expect(lines).toContain('flowchart LR');
    expect(mermaid).not.toContain('subgraph');
  });

  test.each([
    'v_Alarm_2e_Rings(["Alarm utløst"])',
    'v_Alarm_2e_Serious{"Alvorlig?<br/>(Sykepleier)"}',
    'v_Alarm_2e_Both@{ shape: fork }',
    'v_Alarm_2e_Visit["Gå til beboer<br/>(Patrulje og Sykepleier)"]',
    'v_Alarm_2e_Tell[["Melde avvik"]]',
    'v_Alarm_2e_Serious -->|"ja"| v_Alarm_2e_Both',
    'class v_Alarm_2e_Tell unassigned',
  ])('has %s', (line) => {
    expect(lines).toContain(line);
  });
});

test('a process too long for a strip goes from top to bottom', () => {
  const ofLength = (count: number) => {
    const names = Array.from({ length: count }, (_, index) => `S${index}`);
    const arrows = names.slice(1).map((name, index) => `${names[index]} -> ${name}`);
    const steps = names.map((name) => node('step', `P.${name}`, name));
    return linesIn(drawing('process')(planOfElements([process('P', 'Prosess', arrows), ...steps])).mermaid);
  };
  expect(ofLength(8)).toContain('flowchart LR');
  expect(ofLength(9)).toContain('flowchart TB');
});

test('a process of 400 nodes is drawn in parts that follow the way of the work', () => {
  const count = 400;
  const names = Array.from({ length: count }, (_, index) => `S${(index * 7) % count}`);
  const arrows = names.slice(1).map((name, index) => `${names[index]} -> ${name}`);
  const steps = names
    .toSorted()
    .map((name) => node('step', `P.${name}`, `Et steg med en litt lang tittel, ${name}`));
  const plan = planOfElements([process('P', 'Lang prosess', arrows), ...steps]);
  const parts = drawParts(plan, scheduleOfDates([]), 'process', {}, 'gitlab');
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.every(({ mermaid }) => mermaid.length <= 2000)).toBe(true);
  const ids = parts.flatMap(({ ids }) => Object.entries(ids));
  expect(ids.filter(([id]) => !/_20_(before|after)$/.test(id))).toHaveLength(count);
  const signposts = 2 * (parts.length - 1);
  expect(ids).toHaveLength(count + signposts);
  const arrowsDrawn = parts.reduce((sum, { mermaid }) => sum + (mermaid.match(/-->/g)?.length ?? 0), 0);
  expect(arrowsDrawn).toBe(count - 1 + signposts / 2);
});

import { describe, expect, test } from 'vitest';
import { node, planOfElements, process, role } from '../build-plan.ts';
import { drawing } from './draw.ts';

const drawLanes = drawing('lanes');

const sensor = role('Sensor', 'Sensor');
const nurse = role('Nurse', 'Sykepleier');
const patrol = role('Patrol', 'Patrulje');
const alarm = process('Alarm', 'Håndtere alarm', [
  'Rings -> Assess',
  'Assess -> Both: alvorlig "nå"',
  'Both -> Visit',
  'Visit -> Done',
  'Assess -> Closed: ',
]);
const nodes = [
  node('start', 'Alarm.Rings', 'Alarm utløst', 'Sensor'),
  node('choice', 'Alarm.Assess', 'Alvorlig?', 'Nurse'),
  node('fork', 'Alarm.Both', 'Begge'),
  node('step', 'Alarm.Visit', 'Gå til beboer', 'Patrol', 'Nurse', 'Sensor'),
  { ...node('step', 'Alarm.Done', 'Melde avvik'), calls: 'Report' },
  node('end', 'Alarm.Closed', 'Lukket', 'Nurse'),
];
const plan = planOfElements([sensor, nurse, patrol, alarm, ...nodes]);
const lines = drawLanes(plan)
  .mermaid.split('\n')
  .map((line) => line.trim());

function laneAround(id: string): string | undefined {
  const at = lines.findIndex((line) => line.startsWith(id));
  return lines.slice(0, at).findLast((line) => line.startsWith('subgraph'));
}

describe('the shape of a node', () => {
  test.each([
    ['Rings', '(["Alarm utløst"])'],
    ['Assess', '{"Alvorlig?"}'],
    ['Both', '@{ shape: fork }'],
    ['Visit', '["Gå til beboer<br/>sammen med Sykepleier og Sensor"]'],
    ['Done', '[["Melde avvik"]]'],
    ['Closed', '(["Lukket"])'],
  ])('%s says its kind', (name, shape) => {
    expect(lines).toContain(`v_Alarm_2e_${name}${shape}`);
  });
});

test('a node stands in the lane of its first party, a bar where the work comes from, others in a lane of their own', () => {
  expect(laneAround('v_Alarm_2e_Rings(')).toBe('subgraph lane_Sensor["Sensor"]');
  expect(laneAround('v_Alarm_2e_Visit[')).toBe('subgraph lane_Patrol["Patrulje"]');
  expect(laneAround('v_Alarm_2e_Both@')).toBe('subgraph lane_Nurse["Sykepleier"]');
  expect(laneAround('v_Alarm_2e_Done[')).toBe('subgraph nobody_lane["Ingen rolle satt"]');
  expect(lines).toContain('class v_Alarm_2e_Done unassigned');
});

test('starts and ends that nobody is named for stand where the work is', () => {
  const nobody = nodes.map((one) => (one.kind === 'start' || one.kind === 'end' ? { ...one, by: [] } : one));
  const text = drawLanes(planOfElements([sensor, nurse, patrol, alarm, ...nobody])).mermaid;
  expect(text).not.toContain('lane_Sensor');
  expect(text.match(/^ {2}subgraph/gm)).toHaveLength(3);
  expect(text).toContain('class v_Alarm_2e_Done unassigned');
});

test('arrows carry their labels', () => {
  expect(lines).toContain('v_Alarm_2e_Assess -->|"alvorlig #34;nå#34;"| v_Alarm_2e_Both');
  expect(lines).toContain('v_Alarm_2e_Assess --> v_Alarm_2e_Closed');
});

test('arrows to nodes that the process does not have are left out', () => {
  const broken = planOfElements([
    process('P', 'P', ['A -> B', 'B -> C']),
    node('step', 'P.A', 'A'),
    node('step', 'P.B', 'B'),
  ]);
  expect(drawLanes(broken).mermaid).toContain('v_P_2e_A --> v_P_2e_B');
  expect(drawLanes(broken).mermaid).not.toContain('P_2e_C');
});

test('ids lead to nodes and parties', () => {
  expect(drawLanes(plan).ids).toMatchObject({
    lane_Sensor: 'Sensor',
    lane_Patrol: 'Patrol',
    v_Alarm_2e_Rings: 'Alarm.Rings',
    v_Alarm_2e_Both: 'Alarm.Both',
  });
});

test('the table says who does what and what comes next', () => {
  const { table } = drawLanes(plan);
  expect(table.head).toEqual(['Steg', 'Type', 'Hvem', 'Går videre til']);
  expect(table.rows.map((row) => row.cells)).toEqual([
    ['Alarm utløst', 'Start', 'Sensor', 'Alvorlig?'],
    ['Alvorlig?', 'Valg', 'Sykepleier', 'Begge (alvorlig "nå"), Lukket'],
    ['Begge', 'Deling', '', 'Gå til beboer'],
    ['Gå til beboer', 'Steg', 'Patrulje, Sykepleier, Sensor', 'Melde avvik'],
    ['Melde avvik', 'Steg', 'Ingen rolle satt', ''],
    ['Lukket', 'Slutt', 'Sykepleier', ''],
  ]);
});

describe('the process', () => {
  const other = process('Other', 'Annen', []);
  const both = planOfElements([...plan.elements, other]);

  test('is the first unless one is named', () => {
    expect(drawLanes(both)).toMatchObject({ of: 'Alarm', title: 'Prosess: Håndtere alarm' });
    expect(drawLanes(both, undefined, { of: 'Alarm' })).toEqual(drawLanes(both));
  });

  test.each([
    [drawLanes(both, undefined, { of: 'Other' }), 'Prosessen «Annen» har ingen steg ennå.'],
    [drawLanes(both, undefined, { of: 'Missing' }), 'Planen har ingen prosess som heter «Missing».'],
    [drawLanes(planOfElements([])), 'Planen beskriver ingen prosesser ennå.'],
  ])('that cannot be drawn is a sentence', (diagram, sentence) => {
    expect(diagram).toMatchObject({ mermaid: '', empty: sentence, description: sentence });
  });
});

test('the first step stands before the lanes, so that it is a loop’s way back that Mermaid turns', () => {
  const first = lines.indexOf('v_Alarm_2e_Rings');
  expect(first).toBeGreaterThan(-1);
  expect(first).toBeLessThan(lines.findIndex((line) => line.startsWith('subgraph')));
});

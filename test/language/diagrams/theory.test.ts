import { expect, test } from 'vitest';
import { activity, benefit, deliverable, goal, outcome, planOfElements } from '../build-plan.ts';
import { drawing } from './draw.ts';

const drawTheory = drawing('theory');

const chain = [
  { ...activity('Install', 'Montere'), produces: ['Sensors'] },
  deliverable('Sensors', 'Sensorer'),
  outcome('Sleep', 'Bedre søvn', ['Sensors'], { assuming: ['Sensorene varsler riktig'], serves: ['Calm'] }),
  benefit('Hours', 'Frigjort tid', ['Sleep'], { serves: ['Calm'] }),
  goal('Calm', 'Rolige netter'),
];

function arrows(mermaid: string): string[] {
  return mermaid
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /-->|~~~/.test(line));
}

test('work leads through deliverables, outcomes and benefits to goals, what is assumed on the arrow', () => {
  const { mermaid } = drawTheory(planOfElements(chain));
  expect(arrows(mermaid)).toEqual([
    'v_Install --> v_Sensors',
    'v_Sensors -->|"Sensorene varsler riktig"| v_Sleep',
    'v_Sleep --> v_Hours',
    'v_Hours --> v_Calm',
  ]);
});

test('each kind stands in a column of its own, and what no arrow holds there is held by one that is not seen', () => {
  const loose = outcome('Loose', 'Løs virkning', []);
  const { mermaid } = drawTheory(planOfElements([...chain, loose]));
  expect(arrows(mermaid).filter((line) => line.includes('~~~'))).toEqual([
    'v_Sensors ~~~ v_Loose',
    'v_Loose ~~~ v_Hours',
  ]);
  expect(mermaid).toContain('  class v_Loose loose\n');
  expect(mermaid.match(/subgraph \w+/g)).toEqual([
    'subgraph column_work',
    'subgraph column_deliverable',
    'subgraph column_outcome',
    'subgraph column_benefit',
    'subgraph column_goal',
  ]);
});

test('the table has every link, also one that a longer way says', () => {
  const { table } = drawTheory(planOfElements(chain));
  expect(table.rows.find(({ element }) => element === 'Sleep')?.cells).toEqual([
    'Virkning',
    'Bedre søvn',
    'Sensorer',
    'Sensorene varsler riktig',
    'Rolige netter, Frigjort tid',
  ]);
});

test('a theory that goes in a circle keeps every arrow', () => {
  const circle = [outcome('A', 'En', ['B']), outcome('B', 'To', ['A'], { serves: ['A'] })];
  expect(arrows(drawTheory(planOfElements(circle)).mermaid)).toEqual(['v_B --> v_A', 'v_A --> v_B']);
});

test('without links there is a sentence', () => {
  expect(drawTheory(planOfElements([goal('Calm', 'Ro')])).empty).toBe(
    'Ingenting i planen fører til noe annet ennå.',
  );
});

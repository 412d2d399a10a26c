import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { iconOf } from '../../client/explorer/icons.ts';
import type { ItemState, PlanItem } from '../../server/protocol/explorer.ts';

const kinds: PlanItem['kind'][] = [
  ...(['plan', 'portfolio', 'tracks', 'track', 'work', 'phase', 'activity', 'milestone', 'gate'] as const),
  ...(['people', 'stakeholder', 'role', 'team', 'effects', 'goal', 'outcome', 'benefit'] as const),
  ...([
    'deliverable',
    'indicator',
    'cost',
    'risks',
    'risk',
    'driver',
    'barrier',
    'processes',
    'process',
  ] as const),
  ...([
    'start',
    'step',
    'choice',
    'fork',
    'join',
    'end',
    'decisions',
    'decision',
    'policy',
    'exemption',
  ] as const),
  ...(['diagrams', 'diagram', 'views', 'view', 'report'] as const),
];
const states: ItemState[] = ['doing', 'done', 'late', 'critical', 'low', 'medium', 'high'];

const styles = readFileSync(
  createRequire(import.meta.url).resolve('@vscode/codicons/dist/codicon.css'),
  'utf8',
);

test('every icon is one that VS Code has', () => {
  const all = [
    ...kinds.map((kind) => iconOf({ kind })),
    ...states.map((state) => iconOf({ kind: 'risk', state })),
  ];
  expect(all.map(({ id }) => id).filter((id) => !styles.includes(`.codicon-${id}:before`))).toEqual([]);
});

test('how something stands is seen by its icon, not only by the colour of that', () => {
  const ids = states.map((state) => iconOf({ kind: 'activity', state }).id);
  expect(new Set([...ids, iconOf({ kind: 'activity' }).id]).size).toBe(states.length + 1);
});

test('a risk has the colour of its rating', () => {
  const colours = (['low', 'medium', 'high'] as const).map((state) => iconOf({ kind: 'risk', state }).colour);
  expect(colours).toEqual(['charts.green', 'charts.yellow', 'charts.red']);
  expect(iconOf({ kind: 'risk' }).colour).toBeUndefined();
});

import { wordsOf } from '../locale/words.ts';
import type { Day } from '../plan/literals.ts';
import { ownOfKind } from '../plan/own-elements.ts';
import type { Plan } from '../plan/plan.ts';
import type { Goal, Indicator } from '../plan/purpose.ts';
import { titleOf } from '../plan/query.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { LegendEntry, Table } from './diagram.ts';
import { type DiagramType, type Drawing, type DrawOptions, nothingDrawn, offerFor } from './diagram-type.ts';
import { type FlowEdge, flowchartSource, inkStyle } from './flowchart.ts';
import { titleWithin } from './labels.ts';
import {
  aimText,
  indicatorOf,
  type MeasuredState,
  measureText,
  stateOf,
  targetDayText,
  todayLines,
  todayText,
  valueText,
} from './measured.ts';
import { mermaidId, visible } from './mermaid-text.ts';
import { criticalInk, doneInk } from './palette.ts';

const longestTitle = 90;
const longestMeasure = 120;
const anywhere = { wrappingWidth: 220, nodeSpacing: 24, rankSpacing: 40 };
const onPage = { wrappingWidth: 180, padding: 8, nodeSpacing: 14, rankSpacing: 40 };

/** Larger and smaller goals, and the indicators that they are measured by. */
export const goals: DiagramType = {
  shows: [['goal'], ['indicator']],
  offers: (plan) => offerFor(plan, wordsOf(plan.locale).goals.title, 'goal'),
  draw: drawGoals,
  units: (plan) => treesOf(ownOfKind(plan, 'goal')).map((tree) => tree.map(({ id }) => id)),
};

function drawGoals(plan: Plan, { asOf }: Schedule, { target }: DrawOptions): Drawing {
  const words = wordsOf(plan.locale).goals;
  const all = ownOfKind(plan, 'goal');
  if (all.length === 0) return nothingDrawn(words.title, words.empty);
  const states = new Map(all.map((goal) => [goal, stateOf(plan, goal, asOf)]));
  const shown = new Set(ownOfKind(plan, 'indicator'));
  const indicators = new Set(
    all.flatMap((goal) => indicatorOf(plan, goal.measure) ?? []).filter((indicator) => shown.has(indicator)),
  );
  const edges = edgesOf(plan, all, indicators);
  return {
    title: words.title,
    description: words.description({
      plan: plan.title,
      goals: all.length,
      indicators: indicators.size,
      reached: [...states.values()].filter((state) => state === 'reached').length,
    }),
    source: flowchartSource({
      direction: 'TB',
      settings: target.rooms ? onPage : anywhere,
      nodes: [
        ...all.map((goal) => ({
          id: mermaidId(goal.id),
          lines: goalLines(plan, goal, states.get(goal)),
          look: states.get(goal),
        })),
        ...[...indicators].map((indicator) => ({
          id: mermaidId(indicator.id, 'indicator'),
          lines: [titleWithin(indicator, longestTitle), ...todayLines(plan, indicator, asOf)],
          outline: 'stadium' as const,
          look: 'indicator',
        })),
      ],
      edges,
      looks: {
        reached: inkStyle(doneInk),
        late: `${inkStyle(criticalInk)},stroke-width:3px`,
        unmeasurable: 'stroke-dasharray:6 4',
        indicator: 'fill:none',
      },
    }),
    ids: Object.fromEntries([
      ...all.map(({ id }) => [mermaidId(id), id] as const),
      ...[...indicators].map(({ id }) => [mermaidId(id, 'indicator'), id] as const),
    ]),
    legend: legendOf(plan, edges, new Set(states.values())),
    table: tableOf(plan, all, states, asOf),
  };
}

function goalLines(plan: Plan, goal: Goal, state: MeasuredState | undefined): string[] {
  const words = wordsOf(plan.locale).effects;
  const text = indicatorOf(plan, goal.measure) ? '' : visible(measureText(plan, goal), longestMeasure);
  return [
    `${titleWithin(goal, longestTitle)}${state === 'reached' ? ' ✓' : ''}`,
    text,
    aimText(plan, goal),
    targetDayText(plan, goal),
    state === 'late' || state === 'unmeasurable' ? words[state] : '',
  ].filter((line) => line !== '');
}

/** A line, not an arrow: Mermaid places what an arrow leads to below, and the larger goal stands above. */
function edgesOf(plan: Plan, goals: readonly Goal[], indicators: ReadonlySet<Indicator>): FlowEdge[] {
  const shown = new Set(goals.map(({ id }) => id));
  return goals.flatMap((goal): FlowEdge[] => {
    const larger = new Set([...(goal.partOf === undefined ? [] : [goal.partOf]), ...goal.serves]);
    const indicator = indicatorOf(plan, goal.measure);
    return [
      ...[...larger]
        .filter((id) => shown.has(id) && id !== goal.id)
        .map((id) => ({ from: mermaidId(id), to: mermaidId(goal.id), arrow: 'plain' as const })),
      ...(indicator && indicators.has(indicator)
        ? [{ from: mermaidId(goal.id), to: mermaidId(indicator.id, 'indicator'), arrow: 'dotted' as const }]
        : []),
    ];
  });
}

/** Each goal that is part of no other, with all the goals below it. */
function treesOf(goals: readonly Goal[]): Goal[][] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const trees = new Map<Goal, Goal[]>();
  for (const goal of goals) {
    const way = new Set([goal]);
    for (const one of way) {
      const larger = one.partOf === undefined ? undefined : byId.get(one.partOf);
      if (larger) way.add(larger);
    }
    const root = [...way].at(-1) ?? goal;
    trees.set(root, [...(trees.get(root) ?? []), goal]);
  }
  return [...trees.values()];
}

function legendOf(plan: Plan, edges: readonly FlowEdge[], states: ReadonlySet<MeasuredState>): LegendEntry[] {
  const { effects, goals: words } = wordsOf(plan.locale);
  const has = (arrow: FlowEdge['arrow']) => edges.some((edge) => edge.arrow === arrow);
  const rows: [boolean, LegendEntry][] = [
    [has('plain'), { mark: '—', text: words.legend.part }],
    [has('dotted'), { mark: '···', text: words.legend.measured }],
    [states.has('reached'), { mark: '■ ✓', colour: doneInk.stroke, text: effects.reached }],
    [states.has('late'), { mark: '■', colour: criticalInk.stroke, text: effects.late }],
    [states.has('unmeasurable'), { mark: '- -', text: effects.unmeasurable }],
  ];
  return rows.filter(([isShown]) => isShown).map(([, entry]) => entry);
}

function tableOf(
  plan: Plan,
  goals: readonly Goal[],
  states: ReadonlyMap<Goal, MeasuredState>,
  asOf: Day | undefined,
): Table {
  const { effects, work } = wordsOf(plan.locale);
  const { columns, kinds } = effects;
  return {
    head: [
      kinds.goal,
      columns.partOf,
      columns.owner,
      columns.measure,
      columns.baseline,
      columns.target,
      columns.today,
      work.columns.status,
    ],
    rows: goals.map((goal) => {
      const indicator = indicatorOf(plan, goal.measure);
      const state = states.get(goal) ?? 'underWay';
      return {
        element: goal.id,
        cells: [
          goal.title,
          goal.partOf === undefined ? '' : titleOf(plan, goal.partOf),
          goal.owner === undefined ? '' : titleOf(plan, goal.owner),
          measureText(plan, goal),
          goal.baseline ? valueText(plan, goal.baseline, indicator) : '',
          goal.target ? `${valueText(plan, goal.target, indicator)} ${targetDayText(plan, goal)}`.trim() : '',
          indicator ? todayText(plan, indicator, asOf) : '',
          state === 'underWay' ? work.underWay : effects[state],
        ],
      };
    }),
  };
}

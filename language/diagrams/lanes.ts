import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import type { Flow, Process, ProcessNode } from '../plan/process.ts';
import { childrenOf, elementsOfKind, titleOf } from '../plan/query.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { LegendEntry, Table } from './diagram.ts';
import { type DiagramType, type Drawing, type DrawOptions, nothingDrawn } from './diagram-type.ts';
import { titleWithin } from './labels.ts';
import { isBar, isUnassigned, type Lane, lanesOf } from './lane.ts';
import { laneId, lanesSource } from './lanes-mermaid.ts';
import { mermaidId } from './mermaid-text.ts';

const longestTitle = 100;

/** A process with a lane for each party. */
export const lanes: DiagramType = {
  shows: [['process', 'start', 'step', 'choice', 'fork', 'join', 'end']],
  offers: (plan) =>
    elementsOfKind(plan, 'process').map((process) => ({
      of: process.id,
      title: titleOfLanes(plan, process),
    })),
  draw: drawLanes,
  units: (plan, _, { of }) => {
    const process = processOf(plan, of);
    if (!process) return [];
    return lanesOf(process, nodesOf(plan, process)).map(({ nodes }) => nodes.map(({ id }) => id));
  },
};

function titleOfLanes(plan: Plan, process: Process): string {
  return wordsOf(plan.locale).lanes.title(titleWithin(process, longestTitle));
}

/** The process that is asked for, or the first. */
function processOf(plan: Plan, of: Id | undefined): Process | undefined {
  const processes = elementsOfKind(plan, 'process');
  return of === undefined ? processes[0] : processes.find(({ id }) => id === of);
}

function drawLanes(plan: Plan, _: Schedule, { of, target }: DrawOptions): Drawing {
  const words = wordsOf(plan.locale).lanes;
  const process = processOf(plan, of);
  if (!process) {
    const drawing = nothingDrawn(
      words.untitled,
      of === undefined ? words.noProcess : words.unknownProcess(of),
    );
    return of === undefined ? drawing : { ...drawing, of };
  }
  const title = titleOfLanes(plan, process);
  const nodes = nodesOf(plan, process);
  if (nodes.length === 0)
    return { ...nothingDrawn(title, words.emptyProcess(process.title)), of: process.id };
  const drawn = lanesOf(process, nodes);
  const known = new Set(nodes.map((node) => node.id));
  const flows = process.flows.filter(({ from, to }) => known.has(from) && known.has(to));
  return {
    of: process.id,
    title,
    description: words.description({
      process: process.title,
      nodes: nodes.filter((node) => !isBar(node)).length,
      parties: drawn.flatMap(({ party }) => (party === undefined ? [] : [titleOf(plan, party)])),
    }),
    source: lanesSource(plan, drawn, nodes, flows, target),
    ids: idsOf(drawn),
    legend: legendOf(plan, nodes),
    table: tableOf(plan, nodes, flows),
  };
}

function nodesOf(plan: Plan, process: Process): ProcessNode[] {
  const ids = new Set(childrenOf(plan, process.id).map((child) => child.id));
  return elementsOfKind(plan, 'start', 'step', 'choice', 'fork', 'join', 'end').filter((node) =>
    ids.has(node.id),
  );
}

function idsOf(lanes: readonly Lane[]): Record<string, Id> {
  const parties = lanes.flatMap((lane) =>
    lane.party === undefined ? [] : [[laneId(lane, 'lane'), lane.party] as const],
  );
  const nodes = lanes.flatMap((lane) => lane.nodes.map((node) => [mermaidId(node.id), node.id] as const));
  return Object.fromEntries([...parties, ...nodes]);
}

function legendOf(plan: Plan, nodes: readonly ProcessNode[]): LegendEntry[] {
  const { legend } = wordsOf(plan.locale).lanes;
  const rows: [(node: ProcessNode) => boolean, string, string][] = [
    [(node) => node.kind === 'start' || node.kind === 'end', '○', legend.startEnd],
    [(node) => node.kind === 'step' && node.calls === undefined, '□', legend.step],
    [(node) => node.kind === 'step' && node.calls !== undefined, '[□]', legend.calls],
    [(node) => node.kind === 'choice', '◇', legend.choice],
    [isBar, '—', legend.parallel],
    [isUnassigned, '- -', legend.unassigned],
  ];
  return rows.filter(([isShown]) => nodes.some(isShown)).map(([, mark, text]) => ({ mark, text }));
}

function tableOf(plan: Plan, nodes: readonly ProcessNode[], flows: readonly Flow[]): Table {
  const words = wordsOf(plan.locale).lanes;
  const { node, kind, by, next } = words.columns;
  return {
    head: [node, kind, by, next],
    rows: nodes.map((one) => ({
      element: one.id,
      cells: [
        one.title,
        words.kinds[one.kind],
        one.by.map((party) => titleOf(plan, party)).join(', ') || (isUnassigned(one) ? words.unassigned : ''),
        flows
          .filter((flow) => flow.from === one.id)
          .map((flow) => (flow.label ? `${titleOf(plan, flow.to)} (${flow.label})` : titleOf(plan, flow.to)))
          .join(', '),
      ],
    })),
  };
}

import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import type { Flow, Process, ProcessNode } from '../plan/process.ts';
import { childrenOf, elementsOfKind, titleOf } from '../plan/query.ts';
import type { Diagram, LegendEntry } from './diagram.ts';
import { titleWithin } from './labels.ts';
import { isBar, isUnassigned, type Lane, lanesOf } from './lane.ts';
import { laneId, lanesMermaid } from './lanes-mermaid.ts';
import { mermaidId } from './mermaid-text.ts';

const longestTitle = 100;

/** The title of the picture of a process. */
export function lanesTitle(plan: Plan, process: Process): string {
  return wordsOf(plan.locale).lanes.title(titleWithin(process, longestTitle));
}

/** A process with a lane for each party: of the process `of`, or without it of the plan's first. */
export function drawLanes(plan: Plan, of?: Id): Diagram {
  const words = wordsOf(plan.locale).lanes;
  const processes = elementsOfKind(plan, 'process');
  const process = of === undefined ? processes[0] : processes.find((one) => one.id === of);
  if (!process) {
    return nothing(
      { title: words.untitled, of },
      of === undefined ? words.noProcess : words.unknownProcess(of),
    );
  }
  const heading = { title: lanesTitle(plan, process), of: process.id };
  const nodes = nodesOf(plan, process);
  if (nodes.length === 0) return nothing(heading, words.emptyProcess(process.title));
  const lanes = lanesOf(process, nodes);
  const known = new Set(nodes.map((node) => node.id));
  const flows = process.flows.filter(({ from, to }) => known.has(from) && known.has(to));
  return {
    name: 'lanes',
    ...heading,
    description: words.description({
      process: process.title,
      nodes: nodes.filter((node) => !isBar(node)).length,
      parties: lanes.flatMap(({ party }) => (party === undefined ? [] : [titleOf(plan, party)])),
    }),
    mermaid: lanesMermaid(plan, lanes, nodes, flows),
    ids: idsOf(lanes),
    legend: legendOf(plan, nodes),
    table: tableOf(plan, nodes, flows),
  };
}

function nothing({ title, of }: { title: string; of: Id | undefined }, sentence: string): Diagram {
  return {
    name: 'lanes',
    ...(of === undefined ? {} : { of }),
    title,
    description: sentence,
    mermaid: '',
    empty: sentence,
    ids: {},
    legend: [],
    table: { head: [], rows: [] },
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

function tableOf(plan: Plan, nodes: readonly ProcessNode[], flows: readonly Flow[]): Diagram['table'] {
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

import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import { isBar, isUnassigned } from '../plan/lane.ts';
import { nodesOf } from '../plan/nodes-of-process.ts';
import type { Plan } from '../plan/plan.ts';
import type { Flow, Process, ProcessNode } from '../plan/process.ts';
import { elementsOfKind, titleOf } from '../plan/query.ts';
import type { LegendEntry, Table } from './diagram.ts';
import { type Drawing, type DrawOptions, nothingDrawn } from './diagram-type.ts';
import { mermaidId } from './mermaid-text.ts';
import { flowsAmong, type Signpost } from './process-parts.ts';

/** What a picture of one process shows of it. */
export interface ProcessPicture {
  readonly process: Process;
  /** At least one, in the order of the text. */
  readonly nodes: readonly ProcessNode[];
  /** Where it is a part of the process, what stands for nodes of the others. */
  readonly signposts: readonly Signpost[];
  /** Those between the nodes and signposts. */
  readonly flows: readonly Flow[];
}

/** Returns the process that is asked for, or the first; nothing where the plan has none. */
export function processOf(plan: Plan, of: Id | undefined): Process | undefined {
  const processes = elementsOfKind(plan, 'process');
  return of === undefined ? processes[0] : processes.find(({ id }) => id === of);
}

/** Draws the process that is asked for by `draw`, or says why there is nothing to draw. */
export function drawnProcess(
  plan: Plan,
  { of, part }: Pick<DrawOptions, 'of' | 'part'>,
  titleFor: (process: Process) => string,
  draw: (picture: ProcessPicture) => Pick<Drawing, 'source' | 'ids'>,
): Drawing {
  const words = wordsOf(plan.locale).lanes;
  const process = processOf(plan, of);
  if (!process) {
    const drawing = nothingDrawn(
      words.untitled,
      of === undefined ? words.noProcess : words.unknownProcess(of),
    );
    return of === undefined ? drawing : { ...drawing, of };
  }
  const title = titleFor(process);
  const nodes = nodesOf(plan, process);
  if (nodes.length === 0) {
    return { ...nothingDrawn(title, words.emptyProcess(process.title)), of: process.id };
  }
  const whole = part ? nodesOf(part.whole, process) : nodes;
  const known = new Set(whole.map(({ id }) => id));
  const all = process.flows.filter(({ from, to }) => known.has(from) && known.has(to));
  const { flows, signposts } = flowsAmong(all, nodes, whole);
  const parties = new Set(nodes.flatMap(({ by }) => by.slice(0, 1)));
  return {
    of: process.id,
    title,
    description: words.description({
      process: process.title,
      nodes: nodes.filter((node) => !isBar(node)).length,
      parties: [...parties].map((party) => titleOf(plan, party)),
    }),
    legend: legendOf(plan, nodes, signposts),
    table: tableOf(plan, nodes, all),
    ...draw({ process, nodes, signposts, flows }),
  };
}

/** The elements that the ids of nodes and signposts lead to. */
export function idsOfNodes({ nodes, signposts }: ProcessPicture): Record<string, Id> {
  return Object.fromEntries([
    ...nodes.map(({ id }) => [mermaidId(id), id] as const),
    ...signposts.map(({ node, element }) => [mermaidId(node.id), element] as const),
  ]);
}

function legendOf(plan: Plan, nodes: readonly ProcessNode[], signposts: readonly Signpost[]): LegendEntry[] {
  const { legend } = wordsOf(plan.locale).lanes;
  const rows: [(node: ProcessNode) => boolean, string, string][] = [
    [(node) => node.kind === 'start' || node.kind === 'end', '○', legend.startEnd],
    [(node) => node.kind === 'step' && node.calls === undefined, '□', legend.step],
    [(node) => node.kind === 'step' && node.calls !== undefined, '[□]', legend.calls],
    [(node) => node.kind === 'choice', '◇', legend.choice],
    [isBar, '—', legend.parallel],
    [isUnassigned, '- -', legend.unassigned],
  ];
  return [
    ...rows.filter(([isShown]) => nodes.some(isShown)).map(([, mark, text]) => ({ mark, text })),
    ...(signposts.length > 0 ? [{ mark: '· ·', text: legend.elsewhere }] : []),
  ];
}

function tableOf(plan: Plan, nodes: readonly ProcessNode[], flows: readonly Flow[]): Table {
  const words = wordsOf(plan.locale).lanes;
  const { node, kind, by, next } = words.columns;
  const leaving = new Map<Id, Flow[]>(nodes.map(({ id }) => [id, []]));
  for (const flow of flows) leaving.get(flow.from)?.push(flow);
  return {
    head: [node, kind, by, next],
    rows: nodes.map((one) => ({
      element: one.id,
      cells: [
        one.title,
        words.kinds[one.kind],
        one.by.map((party) => titleOf(plan, party)).join(', ') || (isUnassigned(one) ? words.unassigned : ''),
        (leaving.get(one.id) ?? [])
          .map(({ to, label }) => (label ? `${titleOf(plan, to)} (${label})` : titleOf(plan, to)))
          .join(', '),
      ],
    })),
  };
}

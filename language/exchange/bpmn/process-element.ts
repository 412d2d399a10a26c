import type { BpmnModdle, ModdleElement } from 'bpmn-moddle';
import { tableWords } from '../../locale/table-words.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Process, ProcessNode } from '../../plan/process.ts';
import { titleOf } from '../../plan/query.ts';
import { writtenDuration } from '../../plan/written.ts';
import { type DataUse, processData } from './data-elements.ts';
import { idOf } from './ids.ts';
import type { Pool } from './layout.ts';
import { outerLabel } from './room.ts';

/** A process as BPMN says it, and its elements where the diagram needs them. */
export interface ProcessElement {
  readonly process: ModdleElement;
  readonly nodes: ReadonlyMap<string, ModdleElement>;
  /** In the order of the pool's lanes; none where it has no titles for them. */
  readonly lanes: readonly ModdleElement[];
  /** In the order of the pool's flows. */
  readonly flows: readonly ModdleElement[];
  /** The data objects over each step, in the order of the layout. */
  readonly data: ReadonlyMap<string, readonly DataUse[]>;
}

/** Says a process in BPMN 2.0, without its diagram. */
export function processElement(plan: Plan, process: Process, pool: Pool, moddle: BpmnModdle): ProcessElement {
  const inLanes = pool.lanes.flatMap((lane) => lane.nodes);
  const nodes = new Map(inLanes.map((node) => [node.id, nodeElement(plan, node, moddle)]));
  const flows = flowElements(pool, nodes, moddle);
  const lanes = pool.lanes
    .filter((lane) => lane.title !== undefined)
    .map((lane, index) =>
      moddle.create('bpmn:Lane', {
        id: idOf('Lane', process.id, index),
        name: lane.title,
        flowNodeRef: lane.nodes.map(({ id }) => nodes.get(id)),
      }),
    );
  const data = processData(process, inLanes, nodes, moddle);
  const element = moddle.create('bpmn:Process', {
    id: idOf('Process', process.id),
    name: process.title,
    isExecutable: false,
    documentation: documentation([process.why, process.documentation, ...process.notes], moddle),
    flowElements: [...nodes.values(), ...flows, ...data.elements],
    ...(lanes.length > 0 && {
      laneSets: [moddle.create('bpmn:LaneSet', { id: idOf('LaneSet', process.id), lanes })],
    }),
  });
  return { process: element, nodes, lanes, flows, data: data.uses };
}

function nodeElement(plan: Plan, node: ProcessNode, moddle: BpmnModdle): ModdleElement {
  const name = node.kind === 'step' ? node.title : outerLabel(node);
  return moddle.create(`bpmn:${typeOf(node)}`, {
    id: idOf('Node', node.id),
    ...(name !== '' && { name }),
    documentation: documentation(textsOf(plan, node), moddle),
    ...(node.kind === 'step' && node.calls !== undefined && { calledElement: idOf('Process', node.calls) }),
  });
}

/** A step that only a system carries out is a service; one with a system, a user's; one with parties alone, manual. */
function typeOf({ kind, calls, system, by }: ProcessNode): string {
  if (kind === 'start') return 'StartEvent';
  if (kind === 'end') return 'EndEvent';
  if (kind === 'choice') return 'ExclusiveGateway';
  if (kind !== 'step') return 'ParallelGateway';
  if (calls !== undefined) return 'CallActivity';
  if (system.length > 0) return by.length > 0 ? 'UserTask' : 'ServiceTask';
  return by.length > 0 ? 'ManualTask' : 'Task';
}

/** What BPMN has no place for. */
function textsOf(plan: Plan, node: ProcessNode): (string | undefined)[] {
  const { columns } = tableWords(plan.locale);
  const labelled = (label: string, texts: readonly string[]) =>
    texts.length > 0 ? `${label}: ${texts.join(', ')}` : undefined;
  const data =
    node.kind === 'step' ? [] : [labelled(columns.input, node.input), labelled(columns.output, node.output)];
  return [
    node.why,
    node.documentation,
    ...node.notes,
    labelled(columns.by, node.by.length > 1 ? node.by.map((party) => titleOf(plan, party)) : []),
    ...data,
    labelled(columns.system, node.system),
    labelled(columns.takes, node.takes ? [writtenDuration(node.takes)] : []),
  ];
}

function documentation(texts: readonly (string | undefined)[], moddle: BpmnModdle): ModdleElement[] {
  return texts.flatMap((text) => (text ? [moddle.create('bpmn:Documentation', { text })] : []));
}

function flowElements(
  { flows }: Pool,
  nodes: ReadonlyMap<string, ModdleElement>,
  moddle: BpmnModdle,
): ModdleElement[] {
  const times = new Map<string, number>();
  return flows.map(({ from, to, label }) => {
    const [sourceRef, targetRef] = [nodes.get(from), nodes.get(to)];
    const id = idOf('Flow', from, to);
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    const flow = moddle.create('bpmn:SequenceFlow', {
      id: time === 1 ? id : `${id}-${time}`,
      ...(label && { name: label }),
      sourceRef,
      targetRef,
    });
    if (sourceRef) append(sourceRef, 'outgoing', flow);
    if (targetRef) append(targetRef, 'incoming', flow);
    return flow;
  });
}

function append(element: ModdleElement, property: string, value: ModdleElement): void {
  (element.get(property) as ModdleElement[]).push(value);
}

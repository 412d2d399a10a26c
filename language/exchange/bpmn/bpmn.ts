import { BpmnModdle, type ModdleElement } from 'bpmn-moddle';
import { wordsOf } from '../../locale/words.ts';
import { xmlText } from '../../locale/xml-text.ts';
import { lanesOf } from '../../plan/lane.ts';
import { nodesOf } from '../../plan/nodes-of-process.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Process } from '../../plan/process.ts';
import { elementsOfKind, titleOf } from '../../plan/query.ts';
import { drawer, processShapes } from './diagram.ts';
import { idOf } from './ids.ts';
import { type Layout, layoutOf, type Pool } from './layout.ts';
import { processElement } from './process-element.ts';

const betweenPools = 40;
const recipientHeight = 60;

/** Returns every process of a plan as BPMN 2.0 with its diagram, by the name of its file; a process without nodes has none. */
export async function bpmnFiles(plan: Plan): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const process of elementsOfKind(plan, 'process')) {
    const pool = poolOf(plan, process);
    if (pool.lanes.length > 0) files[`${process.id}.bpmn`] = await bpmn(plan, process, pool);
  }
  return files;
}

function poolOf(plan: Plan, process: Process): Pool {
  const nodes = nodesOf(plan, process);
  const known = new Set(nodes.map(({ id }) => id));
  const lanes = lanesOf(process, nodes);
  const isNamed = lanes.some(({ party }) => party !== undefined);
  const { unassigned } = wordsOf(plan.locale).lanes;
  return {
    title: process.title,
    lanes: lanes.map(({ party, nodes }) => ({
      nodes,
      ...(isNamed && { title: party === undefined ? unassigned : titleOf(plan, party) }),
    })),
    flows: process.flows.filter(({ from, to }) => known.has(from) && known.has(to)),
  };
}

/** Those who receive the value of a process and do no part of it are pools of their own, to which a message goes. */
async function bpmn(plan: Plan, process: Process, pool: Pool): Promise<string> {
  const moddle = new BpmnModdle();
  const elements = processElement(plan, process, pool, moddle);
  const layout = layoutOf(pool);
  const participant = moddle.create('bpmn:Participant', {
    id: idOf('Pool', process.id),
    name: process.title,
    processRef: elements.process,
  });
  const atWork = new Set(pool.lanes.flatMap((lane) => lane.nodes).flatMap(({ by }) => by));
  const recipients = process.for
    .filter((party) => !atWork.has(party))
    .map((party) =>
      moddle.create('bpmn:Participant', { id: idOf('Recipient', party), name: titleOf(plan, party) }),
    );
  const messages = recipients.map((recipient) =>
    moddle.create('bpmn:MessageFlow', {
      id: `${recipient.id}-message`,
      sourceRef: participant,
      targetRef: recipient,
    }),
  );
  const collaboration = moddle.create('bpmn:Collaboration', {
    id: idOf('Collaboration', process.id),
    participants: [participant, ...recipients],
    messageFlows: messages,
  });
  const diagram = moddle.create('bpmndi:BPMNDiagram', {
    id: idOf('Diagram', process.id),
    name: process.title,
    plane: moddle.create('bpmndi:BPMNPlane', {
      id: idOf('Plane', process.id),
      bpmnElement: collaboration,
      planeElement: [
        ...processShapes(participant, elements, pool, layout, moddle),
        ...recipientShapes(recipients, messages, layout, moddle),
      ],
    }),
  });
  const definitions = moddle.create('bpmn:Definitions', {
    id: idOf('Definitions', process.id),
    name: process.title,
    targetNamespace: 'urn:varde',
    exporter: 'Varde',
    rootElements: [collaboration, elements.process],
    diagrams: [diagram],
  });
  return xmlText((await moddle.toXML(definitions, { format: true })).xml);
}

/** The recipients side by side below the pool. */
function recipientShapes(
  recipients: readonly ModdleElement[],
  messages: readonly ModdleElement[],
  { pool }: Layout,
  moddle: BpmnModdle,
): ModdleElement[] {
  const draw = drawer(moddle);
  const width = (pool.width - (recipients.length - 1) * betweenPools) / recipients.length;
  const y = pool.height + betweenPools;
  return recipients.flatMap((recipient, index) => {
    const x = index * (width + betweenPools);
    const message = messages[index];
    const middle = x + width / 2;
    return [
      draw.shape(recipient, { x, y, width, height: recipientHeight }, { isHorizontal: true }),
      ...(message
        ? [
            draw.edge(message, [
              { x: middle, y: pool.height },
              { x: middle, y },
            ]),
          ]
        : []),
    ];
  });
}

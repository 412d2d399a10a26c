import type { BpmnModdle, ModdleElement } from 'bpmn-moddle';
import type { ProcessNode } from '../../plan/process.ts';
import type { DataUse } from './data-elements.ts';
import type { Bounds, Layout, Point, Pool } from './layout.ts';
import type { ProcessElement } from './process-element.ts';
import { dataGap, outerLabel, shapeSize } from './room.ts';
import { dataSize, dataSlot, labelGap, labelSize, type Size } from './sizes.ts';

/** Says where the elements of a process stand in its pool (BPMN 2.0, chapter 12, BPMN Diagram Interchange). */
export function processShapes(
  participant: ModdleElement,
  elements: ProcessElement,
  pool: Pool,
  layout: Layout,
  moddle: BpmnModdle,
): ModdleElement[] {
  const draw = drawer(moddle);
  const nodes = pool.lanes.flatMap((lane) => lane.nodes);
  return [
    draw.shape(participant, layout.pool, { isHorizontal: true }),
    ...elements.lanes.flatMap((lane, index) => {
      const bounds = layout.lanes[index];
      return bounds ? [draw.shape(lane, bounds, { isHorizontal: true })] : [];
    }),
    ...nodes.flatMap((node) => {
      const [element, middle] = [elements.nodes.get(node.id), layout.nodes.get(node.id)];
      if (!element || !middle) return [];
      return [
        nodeShape(node, element, middle, draw),
        ...dataShapes(node, elements.data.get(node.id) ?? [], middle, draw),
      ];
    }),
    ...elements.flows.flatMap((flow, index) => {
      const way = layout.flows[index];
      return way ? [draw.edge(flow, way.points, way.label)] : [];
    }),
  ];
}

function nodeShape(node: ProcessNode, element: ModdleElement, middle: Point, draw: Drawer): ModdleElement {
  const size = shapeSize(node);
  const label = outerLabel(node);
  const below = { x: middle.x, y: middle.y + size.height / 2 + labelGap };
  return draw.shape(
    element,
    around(middle, size),
    node.kind === 'choice' ? { isMarkerVisible: true } : {},
    label === '' ? undefined : under(below, labelSize(label)),
  );
}

/** Data objects stand side by side over their step, each with its name over it. */
function dataShapes(
  node: ProcessNode,
  uses: readonly DataUse[],
  middle: Point,
  draw: Drawer,
): ModdleElement[] {
  const top = middle.y - shapeSize(node).height / 2;
  const slot = dataSlot(node);
  return uses.flatMap(({ isInput, name, reference, association }, index) => {
    const x = middle.x + (index - (uses.length - 1) / 2) * slot;
    const foot = top - dataGap;
    const label = labelSize(name);
    const nameTop = foot - dataSize.height - labelGap - label.height;
    const way = [
      { x, y: foot },
      { x, y: top },
    ];
    return [
      draw.shape(
        reference,
        under({ x, y: foot - dataSize.height }, dataSize),
        {},
        under({ x, y: nameTop }, label),
      ),
      draw.edge(association, isInput ? way : way.toReversed()),
    ];
  });
}

/** Makes the shapes and edges of elements; their ids follow those of the elements. */
export interface Drawer {
  shape(element: ModdleElement, bounds: Bounds, marks?: object, label?: Bounds): ModdleElement;
  edge(element: ModdleElement, points: readonly Point[], label?: Bounds): ModdleElement;
}

/** Returns what makes shapes and edges; their places are whole pixels. */
export function drawer(moddle: BpmnModdle): Drawer {
  const boundsOf = ({ x, y, width, height }: Bounds) =>
    moddle.create('dc:Bounds', {
      x: Math.round(x),
      y: Math.round(y),
      width: Math.round(width),
      height: Math.round(height),
    });
  const labelOf = (bounds: Bounds | undefined) =>
    bounds && { label: moddle.create('bpmndi:BPMNLabel', { bounds: boundsOf(bounds) }) };
  return {
    shape: (bpmnElement, bounds, marks, label) =>
      moddle.create('bpmndi:BPMNShape', {
        id: `${bpmnElement.id}-shape`,
        bpmnElement,
        bounds: boundsOf(bounds),
        ...marks,
        ...labelOf(label),
      }),
    edge: (bpmnElement, points, label) =>
      moddle.create('bpmndi:BPMNEdge', {
        id: `${bpmnElement.id}-edge`,
        bpmnElement,
        waypoint: points.map(({ x, y }) => moddle.create('dc:Point', { x: Math.round(x), y: Math.round(y) })),
        ...labelOf(label),
      }),
  };
}

function around({ x, y }: Point, { width, height }: Size): Bounds {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** With the point in the middle of its upper side. */
function under({ x, y }: Point, { width, height }: Size): Bounds {
  return { x: x - width / 2, y, width, height };
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bounds, type Layout, layoutOf, type Point } from '../../../../language/exchange/bpmn/layout.ts';
import { outerLabel, shapeSize } from '../../../../language/exchange/bpmn/room.ts';
import { labelGap, labelSize } from '../../../../language/exchange/bpmn/sizes.ts';
import { nodeKinds, type ProcessNode } from '../../../../language/plan/process.ts';
import { node as processNode } from '../../build-plan.ts';

interface Drawn {
  readonly nodes: readonly ProcessNode[];
  readonly flows: readonly { readonly from: string; readonly to: string; readonly label?: string }[];
  readonly layout: Layout;
}

/** Any process of up to twelve nodes in up to four lanes, with loops, arrows from a node to itself and parts apart. */
const drawn = fc
  .array(
    fc.record({ kind: fc.constantFrom(...nodeKinds), lane: fc.nat(3), title: fc.lorem({ maxCount: 6 }) }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .chain((specs) => {
    const end = fc.nat(specs.length - 1).map((index) => `P.n${index}`);
    const flow = fc.record(
      { from: end, to: end, label: fc.lorem({ maxCount: 3 }) },
      { requiredKeys: ['from', 'to'] },
    );
    const flows = fc.uniqueArray(flow, { maxLength: 18, selector: ({ from, to }) => `${from} ${to}` });
    return flows.map((flows): Drawn => {
      const nodes = specs.map(({ kind, title }, index) => processNode(kind, `P.n${index}`, title));
      const lanes = [0, 1, 2, 3].map((lane) => ({
        title: `Lane ${lane}`,
        nodes: nodes.filter((_, index) => specs[index]?.lane === lane),
      }));
      return { nodes, flows, layout: layoutOf({ title: 'P', lanes, flows }) };
    });
  });

test('no two shapes or names of any process share room, and all stand in their lanes', () => {
  fc.assert(
    fc.property(drawn, ({ nodes, flows, layout }) => {
      const boxes = [
        ...nodes.flatMap((node) => boxesOf(node, layout)),
        ...flows.flatMap((_, index) => layout.flows[index]?.label ?? []),
      ];
      for (const [index, box] of boxes.entries()) {
        expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
        expect(layout.lanes.some((lane) => holds(lane, box))).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test('no arrow of any process crosses a shape, and each runs level or upright from shape to shape', () => {
  fc.assert(
    fc.property(drawn, ({ nodes, flows, layout }) => {
      for (const [index, { from, to }] of flows.entries()) {
        const points = layout.flows[index]?.points ?? [];
        expect(points[0]).toEqual(side(nodes, layout, from, 1));
        expect(points.at(-1)).toEqual(side(nodes, layout, to, -1));
        for (const [a, b] of segments(points)) {
          expect(a.x === b.x || a.y === b.y).toBe(true);
          const crossed = nodes.filter((node) => overlap(shapeOf(node, layout), boxAround(a, b)));
          expect(crossed).toEqual([]);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('arrows that share neither source nor target never run upright on each other', () => {
  fc.assert(
    fc.property(drawn, ({ flows, layout }) => {
      const pieces = flows.flatMap(({ from, to }, index) =>
        segments(layout.flows[index]?.points ?? []).map(([a, b]) => ({ from, to, box: boxAround(a, b) })),
      );
      const upright = pieces.filter(({ box }) => box.width === 0);
      for (const [index, one] of upright.entries()) {
        const others = upright
          .slice(index + 1)
          .filter(({ from, to }) => from !== one.from && to !== one.to)
          .filter(
            ({ box }) =>
              box.x === one.box.x && box.y < one.box.y + one.box.height && one.box.y < box.y + box.height,
          );
        expect(others).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});

function boxesOf(node: ProcessNode, layout: Layout): Bounds[] {
  const shape = shapeOf(node, layout);
  const label = labelSize(outerLabel(node));
  const { x = 0 } = layout.nodes.get(node.id) ?? {};
  const below = { x: x - label.width / 2, y: shape.y + shape.height + labelGap, ...label };
  return label.height > 0 ? [shape, below] : [shape];
}

function shapeOf(node: ProcessNode, layout: Layout): Bounds {
  const { x, y } = layout.nodes.get(node.id) ?? { x: 0, y: 0 };
  const { width, height } = shapeSize(node);
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function side(nodes: readonly ProcessNode[], layout: Layout, id: string, sign: 1 | -1): Point | undefined {
  const node = nodes.find((one) => one.id === id);
  const middle = layout.nodes.get(id);
  return node && middle && { x: middle.x + (sign * shapeSize(node).width) / 2, y: middle.y };
}

function segments(points: readonly Point[]): (readonly [Point, Point])[] {
  return points.slice(1).map((point, index) => [points[index] ?? point, point] as const);
}

function boxAround(a: Point, b: Point): Bounds {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

/** Whether they share more than a border. */
function overlap(a: Bounds, b: Bounds): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function holds(outer: Bounds, inner: Bounds): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

import { overlap, type Rectangle, union } from './rectangle.ts';

interface Spot {
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const gap = 4;

/**
 * Moves the labels of a quadrant chart's points off each other, off the points and into the frame: each takes the
 * first of the spots around its point that is free, or else the spot that hides least.
 */
export function placePointLabels(svg: SVGSVGElement): void {
  const points = [...svg.querySelectorAll('g.data-point')];
  if (points.length === 0) return;
  const chart = union(
    [...svg.querySelectorAll<SVGRectElement>('g.quadrant > rect')].map((one) => one.getBBox()),
  );
  const taken: Rectangle[] = [
    ...[...svg.querySelectorAll<SVGCircleElement>('g.data-point > circle')].map((one) => one.getBBox()),
    ...[...svg.querySelectorAll<SVGTextElement>('g.quadrant > text')].map(boxInChart),
  ];
  for (const point of points) {
    const text = point.querySelector('text');
    const circle = point.querySelector('circle');
    if (text && circle) taken.push(placeLabel(text, circle.getBBox(), taken, chart));
  }
}

function placeLabel(
  text: SVGTextElement,
  circle: Rectangle,
  taken: readonly Rectangle[],
  chart: Rectangle,
): Rectangle {
  const { width, height } = text.getBBox();
  const options = spots(circle, height).map((spot) => {
    const box = { x: spot.x - anchorShare[spot.anchor] * width, y: spot.y - height / 2, width, height };
    const hidden = taken.reduce((sum, other) => sum + overlap(box, other), 0);
    return { spot, box, cost: hidden + width * height - overlap(box, chart) };
  });
  const best = options.reduce((a, b) => (b.cost < a.cost - 0.5 ? b : a));
  text.setAttribute('transform', `translate(${best.spot.x}, ${best.spot.y})`);
  text.setAttribute('text-anchor', best.spot.anchor);
  text.setAttribute('dominant-baseline', 'central');
  return best.box;
}

const anchorShare = { start: 0, middle: 0.5, end: 1 } as const;

function spots({ x, y, width, height }: Rectangle, line: number): Spot[] {
  const [cx, cy] = [x + width / 2, y + height / 2];
  const near = height / 2 + line / 2;
  const rings = [0, line * 0.9, line * 1.8];
  return rings.flatMap((away) => [
    { x: cx, y: cy + near + away, anchor: 'middle' as const },
    { x: x + width + gap, y: cy + away, anchor: 'start' as const },
    { x: x - gap, y: cy + away, anchor: 'end' as const },
    { x: cx, y: cy - near - away, anchor: 'middle' as const },
    { x: x + width + gap, y: cy - away, anchor: 'start' as const },
    { x: x - gap, y: cy - away, anchor: 'end' as const },
  ]);
}

function boxInChart(text: SVGTextElement): Rectangle {
  const [x = 0, y = 0] = (/translate\(([^)]*)\)/.exec(text.getAttribute('transform') ?? '')?.[1] ?? '')
    .split(',')
    .map(Number);
  const box = text.getBBox();
  return { x: box.x + x, y: box.y + y, width: box.width, height: box.height };
}

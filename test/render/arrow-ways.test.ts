import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRenderer, type Renderer } from '../../render/renderer.ts';
import { openPicture } from './picture.ts';

let renderer: Renderer;
beforeAll(async () => {
  renderer = await createRenderer();
});
afterAll(() => renderer.dispose());

const letters = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** Six boxes in a column, each tied to the first and the last of six in the next. */
const crowded = letters
  .flatMap((letter) => [`${letter}["Leveranse ${letter}"] --> x["Først"]`, `${letter} --> z["Sist"]`])
  .concat(letters.map((letter) => `${letter} --> y${letter}["Gevinst ${letter}"]`))
  .join('\n  ');

interface Drawn {
  readonly boxes: ReadonlyMap<string, DOMRect>;
  readonly arrows: readonly {
    readonly from: string;
    readonly to: string;
    readonly points: readonly Point[];
  }[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

async function draw(lines: string): Promise<Drawn> {
  const svg = await openPicture(await renderer.svg(lines, { theme: 'light' }));
  const boxes = new Map(
    [...svg.querySelectorAll('g.node')].map((node) => [
      /-flowchart-(.+)-\d+$/.exec(node.id)?.[1] ?? '',
      (node.querySelector('.label-container') ?? node).getBoundingClientRect(),
    ]),
  );
  const arrows = [...svg.querySelectorAll('path[data-id]:not(.edge-thickness-invisible)')].map((path) => {
    const names = /^L_(.+)_\d+$/.exec(path.getAttribute('data-id') ?? '')?.[1] ?? '';
    const from = [...boxes.keys()].find(
      (name) => names.startsWith(`${name}_`) && boxes.has(names.slice(name.length + 1)),
    );
    const to = names.slice((from?.length ?? 0) + 1);
    return { from: from ?? '', to, points: alongCurve(path.getAttribute('d') ?? '') };
  });
  return { boxes, arrows };
}

/** Points on a path of absolute `M`, `L` and `C`, close together. */
function alongCurve(d: string): Point[] {
  const points: Point[] = [];
  for (const [, command, numbers = ''] of d.matchAll(/([MLC])([^MLC]*)/g)) {
    const [x = [], y = []] = [0, 1].map((axis) =>
      (numbers.match(/-?[\d.]+/g) ?? []).filter((_, at) => at % 2 === axis).map(Number),
    );
    const last = points.at(-1);
    if (command === 'M' || !last) points.push({ x: x[0] ?? 0, y: y[0] ?? 0 });
    else {
      for (let step = 1; step <= 20; step++) {
        points.push({ x: between([last.x, ...x], step / 20), y: between([last.y, ...y], step / 20) });
      }
    }
  }
  return points;
}

/** By de Casteljau: also of two points, a line. */
function between(controls: readonly number[], share: number): number {
  const nearer = controls.slice(1).map((next, at) => (controls[at] ?? next) * (1 - share) + next * share);
  return nearer.length === 1 ? (nearer[0] ?? 0) : between(nearer, share);
}

function isIn({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean {
  return left + 1 < x && x < right - 1 && top + 1 < y && y < bottom - 1;
}

function behind({ boxes, arrows }: Drawn): string[] {
  return arrows.flatMap(({ from, to, points }) =>
    [...boxes]
      .filter(([, box]) => points.some((point) => isIn(box, point)))
      .map(([name]) => `${from} to ${to} behind ${name}`),
  );
}

test.each(['LR', 'TB', 'BT'])('in a flowchart %s, no arrow passes behind a box', async (direction) => {
  const drawn = await draw(`flowchart ${direction}\n  ${crowded}`);
  expect(drawn.arrows).toHaveLength(18);
  expect(behind(drawn)).toEqual([]);
});

test.each(['benefits', 'theory', 'governance'])('none does in %s of the example', async (name) => {
  const golden = new URL(`../language/diagrams/golden/innovation/${name}.mmd`, import.meta.url);
  const drawn = await draw(await readFile(golden, 'utf8'));
  expect(drawn.arrows.length).toBeGreaterThan(10);
  expect(behind(drawn)).toEqual([]);
});

test('arrows leave a box beside each other, and do not cross there', async () => {
  const { boxes, arrows } = await draw(`flowchart LR\n  ${crowded}`);
  const side = boxes.get('a')?.right ?? 0;
  const leaving = arrows.filter(({ from }) => from === 'a').map(({ points }) => points);
  const starts = leaving.map(([first]) => first);
  expect(starts.map((point) => point?.x)).toEqual(starts.map(() => expect.closeTo(side, 0)));
  expect(new Set(starts.map((point) => point?.y)).size).toBe(3);
  const orderAt = (x: number) =>
    leaving
      .toSorted((one, other) => heightAt(one, x) - heightAt(other, x))
      .map((points) => leaving.indexOf(points));
  expect(orderAt(side + 60)).toEqual(orderAt(side));
});

function heightAt(points: readonly Point[], x: number): number {
  return points.find((point) => point.x >= x)?.y ?? 0;
}

test('past a box that stands between, an arrow goes straight', async () => {
  const { boxes, arrows } = await draw(
    'flowchart LR\n  a["Først"] --> b["Et bredt navn som står i veien for pilen"] --> c["Sist"]\n  a --> c',
  );
  const middle = boxes.get('b');
  const past = arrows.find(({ from, to }) => from === 'a' && to === 'c')?.points ?? [];
  const beside = past.filter(({ x }) => middle && middle.left < x && x < middle.right).map(({ y }) => y);
  expect(beside.length).toBeGreaterThan(3);
  expect(Math.max(...beside) - Math.min(...beside)).toBeLessThan(1);
});

test('an arrow back to where the way began is as Mermaid draws it', async () => {
  const { boxes, arrows } = await draw('flowchart LR\n  a[A] --> b[B] --> c[C] --> d[D]\n  d --> a');
  const back = arrows.find(({ from }) => from === 'd')?.points ?? [];
  expect(back[0]?.x).not.toBeCloseTo(boxes.get('d')?.right ?? 0, 0);
});

import { env } from 'node:process';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DiagramName } from '../../../language/diagrams/diagram.ts';
import { drawDiagram } from '../../../language/diagrams/draw-diagram.ts';
import type { Element, PlanHead } from '../../../language/plan/plan.ts';
import type { Activity } from '../../../language/plan/work.ts';
import type { Scheduled } from '../../../language/schedule/schedule.ts';
import { createRenderer, type Renderer } from '../../../render/renderer.ts';
import { openPicture, withoutSpaces } from '../../render/picture.ts';
import {
  activity,
  dates,
  deliverable,
  force,
  framework,
  goal,
  head,
  indicator,
  milestone,
  node,
  outcome,
  part,
  phase,
  planOfElements,
  process,
  risk,
  role,
  scheduleOfDates,
  stakeholder,
} from '../build-plan.ts';
import { endless, hostileLabels } from './hostile-labels.ts';

let renderer: Renderer;
beforeAll(async () => {
  renderer = await createRenderer();
});
afterAll(() => renderer.dispose());

/** How many pictures are tried of each place; more in a long run. */
const mostPictures = Number(env.VARDE_LABEL_PICTURES ?? 2);

interface Position {
  readonly diagram: DiagramName;
  /** The most characters that are shown. */
  readonly longest: number;
  /** How many labels one picture has, and how many pictures are tried: some types take long without a browser. */
  readonly labels: number;
  readonly pictures: number;
  readonly elements: (labels: readonly string[]) => readonly Element[];
  /** The plan's own declaration, where the picture depends on it. */
  readonly head?: PlanHead;
  readonly scheduled?: (elements: readonly Element[]) => readonly Scheduled[];
  /** What is to be seen for each label, in their order. */
  readonly seen: (svg: SVGSVGElement, count: number) => (string | null | undefined)[];
}

const positions: Readonly<Record<string, Position>> = {
  'a bar': {
    diagram: 'gantt',
    longest: 70,
    labels: 30,
    pictures: 12,
    elements: (labels) => labels.map((label, i) => activity(`A${i}`, label)),
    scheduled: scheduleAll,
    seen: (svg, count) => each(count, (i) => svg.querySelector(`[id="varde-v_A${i}-text"]`)?.textContent),
  },
  'a phase': {
    diagram: 'gantt',
    longest: 80,
    labels: 30,
    pictures: 6,
    elements: (labels) =>
      labels.flatMap((label, i) => [
        phase(`P${i}`, label),
        ...each(4, (k) => activity(`P${i}.A${k}`, 'Arbeid')),
      ]),
    scheduled: scheduleAll,
    seen: (svg) => textsOf(svg, 'text.sectionTitle'),
  },
  'a step': {
    diagram: 'lanes',
    longest: 120,
    labels: 12,
    pictures: 5,
    elements: (labels) => [
      process('P', 'Prosess', chain(labels.length)),
      ...labels.map((label, i) => node('step', `P.S${i}`, label)),
    ],
    seen: (svg, count) =>
      each(count, (i) => svg.querySelector(`[id^="varde-flowchart-v_P_2e_S${i}-"]`)?.textContent),
  },
  'a choice': {
    diagram: 'lanes',
    longest: 120,
    labels: 12,
    pictures: 3,
    elements: (labels) => [
      process('P', 'Prosess', []),
      ...labels.map((label, i) => node('choice', `P.S${i}`, label)),
    ],
    seen: (svg, count) =>
      each(count, (i) => svg.querySelector(`[id^="varde-flowchart-v_P_2e_S${i}-"]`)?.textContent),
  },
  'a lane': {
    diagram: 'lanes',
    longest: 60,
    labels: 8,
    pictures: 5,
    elements: (labels) => [
      ...labels.map((label, i) => role(`R${i}`, label)),
      process('P', 'Prosess', []),
      ...labels.map((_, i) => node('step', `P.S${i}`, 'Steg', `R${i}`)),
    ],
    seen: (svg, count) =>
      each(count, (i) => svg.querySelector(`[id="varde-lane_R${i}"] .cluster-label`)?.textContent),
  },
  'an arrow': {
    diagram: 'lanes',
    longest: 60,
    labels: 12,
    pictures: 5,
    elements: (labels) => [
      process('P', 'Prosess', chain(labels.length + 1, labels)),
      ...each(labels.length + 1, (i) => node('step', `P.S${i}`, 'Steg')),
    ],
    seen: (svg) => textsOf(svg, 'g.edgeLabel').filter((text) => text !== ''),
  },
  'a point': {
    diagram: 'stakeholders',
    longest: 32,
    labels: 40,
    pictures: 25,
    elements: (labels) =>
      labels.map((label, i) => stakeholder(`S${i}`, label, { interest: 'high', influence: 'high' })),
    seen: (svg) => textsOf(svg, 'g.data-point').reverse(),
  },
  'a risk': {
    diagram: 'risks',
    longest: 44,
    labels: 12,
    pictures: 5,
    elements: (labels) => labels.map((label, i) => risk(`R${i}`, label)),
    seen: (svg, count) =>
      each(count, (i) =>
        svg
          .querySelector(`[id="varde-key_R${i}"]`)
          ?.textContent?.replace(/^\d+\s*–\s*/, '')
          .replace(/ikke\s*vurdert$/, ''),
      ),
  },
  'an event': {
    diagram: 'timeline',
    longest: 60,
    labels: 20,
    pictures: 8,
    elements: (labels) => labels.map((label, i) => milestone(`M${i}`, label)),
    scheduled: scheduleAll,
    seen: (svg) =>
      textsOf(svg, '.eventWrapper text').map((text) => withoutSpaces(text).replace(/^◆2\.mars/, '')),
  },
  'a node of a network': {
    diagram: 'network',
    longest: 80,
    labels: 12,
    pictures: 5,
    elements: (labels) => [
      activity('First', 'Arbeid'),
      ...labels.map((label, i) => waitingFor(activity(`A${i}`, label), 'First')),
    ],
    seen: (svg, count) =>
      each(count, (i) => undated(svg.querySelector(`[id^="varde-flowchart-v_A${i}-"]`)?.textContent)),
  },
  'a card': {
    diagram: 'kanban',
    longest: 80,
    labels: 12,
    pictures: 5,
    elements: (labels) => labels.map((label, i) => activity(`A${i}`, label)),
    seen: (svg, count) => each(count, (i) => undated(svg.querySelector(`[id="varde-v_A${i}"]`)?.textContent)),
  },
  'the owner on a card': {
    diagram: 'kanban',
    longest: 40,
    labels: 12,
    pictures: 5,
    elements: (labels) => [
      ...labels.map((label, i) => role(`R${i}`, label)),
      ...labels.map((_, i) => ({ ...activity(`A${i}`, 'Arbeid'), owner: `R${i}` })),
    ],
    seen: (svg, count) =>
      each(count, (i) =>
        undated(svg.querySelector(`[id="varde-v_A${i}"]`)?.textContent)?.replace(/^Arbeid/, ''),
      ),
  },
  'a row of a matrix': {
    diagram: 'raci',
    longest: 60,
    labels: 20,
    pictures: 6,
    elements: (labels) => [
      role('R', 'Rolle'),
      ...labels.map((label, i) => ({ ...activity(`A${i}`, label), owner: 'R' })),
    ],
    seen: (svg) => textsOf(svg, 'text.sectionTitle').slice(1),
  },
  'a node of a flowchart': {
    diagram: 'theory',
    longest: 90,
    labels: 12,
    pictures: 3,
    elements: (labels) => [
      ...labels.map((label, i) => deliverable(`D${i}`, label)),
      outcome(
        'O',
        'Virkning',
        each(labels.length, (i) => `D${i}`),
      ),
    ],
    seen: (svg, count) =>
      each(count, (i) => svg.querySelector(`[id^="varde-flowchart-v_D${i}-"]`)?.textContent),
  },
  'an assumption': {
    diagram: 'theory',
    longest: 140,
    labels: 12,
    pictures: 3,
    elements: (labels) => [
      deliverable('D', 'Leveranse'),
      ...labels.map((label, i) => outcome(`O${i}`, 'Virkning', ['D'], { assuming: [label] })),
    ],
    seen: (svg) => textsOf(svg, 'g.edgeLabel').filter((text) => text !== ''),
  },
  'a step of a process': {
    diagram: 'process',
    longest: 120,
    labels: 12,
    pictures: 3,
    elements: (labels) => [
      process('P', 'Prosess', []),
      ...labels.map((label, i) => node('step', `P.S${i}`, label)),
    ],
    seen: (svg, count) =>
      each(count, (i) => svg.querySelector(`[id^="varde-flowchart-v_P_2e_S${i}-"]`)?.textContent),
  },
  'a force': {
    diagram: 'forces',
    longest: 80,
    labels: 12,
    pictures: 3,
    elements: (labels) => labels.map((label, i) => force('barrier', `B${i}`, label, 3)),
    seen: (svg, count) =>
      each(count, (i) => svg.querySelector(`[id^="varde-flowchart-v_B${i}-"]`)?.textContent),
  },
  'a process on a ladder': {
    diagram: 'maturity',
    longest: 80,
    labels: 12,
    pictures: 3,
    head: { ...head('plan', 'Plan', 'Plan'), follows: ['m'] },
    elements: (labels) => [
      framework('m', 'Metode'),
      part('ladder', 'm.L', 'Trapp'),
      part('rung', 'm.L.R', 'Trinn'),
      ...labels.map((label, i) => ({ ...process(`P${i}`, label, []), maturity: [{ rung: 1 }] })),
    ],
    seen: (svg, count) =>
      each(count, (i) => svg.querySelector(`[id^="varde-flowchart-v_P${i}-"]`)?.textContent),
  },
  'a part of a framework': {
    diagram: 'coverage',
    longest: 110,
    labels: 12,
    pictures: 3,
    head: { ...head('plan', 'Plan', 'Plan'), follows: ['m'] },
    elements: (labels) => [
      framework('m', 'Metode'),
      ...labels.map((label, i) => part('item', `m.I${i}`, label)),
    ],
    seen: (svg, count) =>
      each(count, (i) =>
        svg.querySelector(`[id^="varde-flowchart-v_m_2e_I${i}-"]`)?.textContent?.replace(/^○/, ''),
      ),
  },
  'the axis and the line of a chart': {
    diagram: 'indicators',
    longest: 40,
    labels: 2,
    pictures: 5,
    elements: ([unit = '', title = 'Mål']) => [
      indicator('I', 'Indikator', { '2026-01': 2 }, { unit }),
      goal('G', title, { measure: { indicator: 'I' }, target: { value: 3 } }),
    ],
    seen: (svg, count) =>
      [
        svg.querySelector('.left-axis .title text')?.textContent,
        textsOf(svg, '.legend text').at(-1)?.replace(/^Mot:/, ''),
      ].slice(0, count),
  },
};

describe.each(Object.entries(positions))('the label of %s', (_, position) => {
  test('is seen as it is written, whatever it looks like', { timeout: 120_000 }, async () => {
    const labels = hostileLabels.filter((label) => Array.from(label).length <= position.longest);
    for (let from = 0; from < labels.length; from += position.labels) {
      await expectSeen(position, labels.slice(from, from + position.labels));
    }
  });

  test('is seen as it is written, whatever its letters', { timeout: 120_000 }, async () => {
    const syntax = ' "#;<>&\\`%*_~{}$:,|[]()-=+@./1aCs4éﬂ°¶ß';
    const label = fc
      .oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 24 }),
        fc.string({ unit: fc.constantFrom(...syntax), minLength: 1, maxLength: 24 }),
      )
      .filter((one) => visibleOf(one) !== '');
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(label, { minLength: 1, maxLength: Math.min(8, position.labels), selector: visibleOf }),
        (labels) => expectSeen(position, labels),
      ),
      { numRuns: Math.min(position.pictures, mostPictures), seed: 1 },
    );
  });

  test('is shortened where it does not end', async () => {
    const { seen } = await draw(position, [endless, 'Kort']);
    expect(seen[0]).toMatch(/^Enveldiglangtittel.*…$/);
    expect(seen[0]?.length).toBeLessThanOrEqual(position.longest);
    expect(seen[1]).toBe('Kort');
  });
});

async function expectSeen(position: Position, labels: readonly string[]): Promise<void> {
  const { svg, seen } = await draw(position, labels);
  expect(seen).toEqual(labels.map((label) => withoutSpaces(visibleOf(label))));
  expect(svg.querySelectorAll('script, iframe, img, image, a, foreignObject, svg')).toHaveLength(0);
}

async function draw(position: Position, labels: readonly string[]) {
  const elements = position.elements(labels);
  const schedule = scheduleOfDates(position.scheduled?.(elements) ?? []);
  const plan = planOfElements(elements, position.head && { head: position.head });
  const { mermaid } = drawDiagram(plan, schedule, position.diagram);
  const svg = await openPicture(await renderer.svg(mermaid, { theme: 'light' }));
  return { svg, seen: position.seen(svg, labels.length).map((text) => withoutSpaces(text ?? '')) };
}

function scheduleAll(elements: readonly Element[]): Scheduled[] {
  return elements.flatMap((one) =>
    one.kind === 'activity' || one.kind === 'milestone'
      ? [dates(one, '2026-03-02', one.kind === 'milestone' ? '2026-03-02' : '2026-03-13')]
      : [],
  );
}

function waitingFor(work: Activity, predecessor: string): Activity {
  return { ...work, timing: { ...work.timing, waitsFor: [{ type: 'finish-start', predecessor }] } };
}

function undated(label: string | null | undefined): string | undefined {
  return label?.replace(/Uten\s*datoer/, '');
}

function chain(nodes: number, labels: readonly string[] = []): string[] {
  return each(nodes - 1, (i) => `S${i} -> S${i + 1}${labels[i] === undefined ? '' : `: ${labels[i]}`}`);
}

function each<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function textsOf(svg: SVGSVGElement, selector: string): string[] {
  return [...svg.querySelectorAll(selector)].map((one) => one.textContent ?? '');
}

/** What a reader may expect to see of a title: one line, without what XML cannot hold. */
function visibleOf(title: string): string {
  return title
    .normalize('NFC')
    .replace(
      /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g,
      '\uFFFD',
    )
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

import type { Activity } from '../../../language/plan/work.ts';
import {
  activity,
  deliverable,
  force,
  framework,
  head,
  node,
  outcome,
  part,
  process,
  role,
} from '../build-plan.ts';
import { each, type LabelPlace, textsOf, undated } from './label-place.ts';

/** Where labels stand in the boxes and at the arrows of flowcharts. */
export const placesInFlowcharts: Readonly<Record<string, LabelPlace>> = {
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
};

function waitingFor(work: Activity, predecessor: string): Activity {
  return { ...work, timing: { ...work.timing, waitsFor: [{ type: 'finish-start', predecessor }] } };
}

function chain(nodes: number, labels: readonly string[] = []): string[] {
  return each(nodes - 1, (i) => `S${i} -> S${i + 1}${labels[i] === undefined ? '' : `: ${labels[i]}`}`);
}

import type { Element } from '../../../language/plan/plan.ts';
import type { Scheduled } from '../../../language/schedule/schedule.ts';
import { withoutSpaces } from '../../render/picture.ts';
import {
  activity,
  dates,
  goal,
  indicator,
  milestone,
  phase,
  risk,
  role,
  stakeholder,
} from '../build-plan.ts';
import { each, type LabelPlace, textsOf, undated } from './label-place.ts';

/** Where labels stand in charts, matrices, cards and on axes of time. */
export const placesInCharts: Readonly<Record<string, LabelPlace>> = {
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

function scheduleAll(elements: readonly Element[]): Scheduled[] {
  return elements.flatMap((one) =>
    one.kind === 'activity' || one.kind === 'milestone'
      ? [dates(one, '2026-03-02', one.kind === 'milestone' ? '2026-03-02' : '2026-03-13')]
      : [],
  );
}

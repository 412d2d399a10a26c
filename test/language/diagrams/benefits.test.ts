import { expect, test } from 'vitest';
import {
  benefit,
  day,
  deliverable,
  goal,
  month,
  outcome,
  planOfElements,
  role,
  scheduleOfDates,
} from '../build-plan.ts';
import { drawing } from './draw.ts';

const drawBenefits = drawing('benefits');
const asOf = scheduleOfDates([], day('2026-05-01'));

const map = [
  role('Leader', 'Avdelingsleder'),
  deliverable('Sensors', 'Sensorer'),
  outcome('Sleep', 'Bedre søvn', ['Sensors']),
  goal('Calm', 'Rolige netter'),
  benefit('Hours', 'Frigjort tid', ['Sleep'], {
    amount: { amount: 1_200_000, currency: 'NOK', perYear: {} },
    owner: 'Leader',
    serves: ['Calm'],
    realised: [
      { value: 0.3, on: month('2026-04') },
      { value: 1, on: month('2027-06') },
    ],
  }),
];

test('a benefit says what it is worth, who answers for it, and how much of it there is', () => {
  const { mermaid } = drawBenefits(planOfElements(map), asOf);
  expect(mermaid.replaceAll('\u00a0', ' ')).toContain(
    'v_Hours["Frigjort tid<br/>1 200 000 NOK per år<br/>Ansvarlig: Avdelingsleder<br/>30 #37; hentet ut, 100 #37; ventes innen juni 2027"]',
  );
});

test('deliverables lead to it through outcomes, and it leads to goals', () => {
  const { mermaid, ids } = drawBenefits(planOfElements(map), asOf);
  expect(mermaid).toContain('  v_Sensors --> v_Hours\n');
  expect(mermaid).toContain('  v_Hours --> v_Calm\n');
  expect(ids).toEqual({ v_Sensors: 'Sensors', v_Hours: 'Hours', v_Calm: 'Calm' });
});

test('without an owner it is dashed, and fully realised it is marked', () => {
  const unowned = benefit('Open', 'Åpen', []);
  const whole = benefit('Whole', 'Hel', [], {
    owner: 'Leader',
    realised: [{ value: 1, on: month('2026-03') }],
  });
  const { mermaid, legend } = drawBenefits(planOfElements([unowned, whole]), asOf);
  expect(mermaid).toContain('v_Open["Åpen<br/>Ingen er ansvarlig"]');
  expect(mermaid).toContain('  class v_Open unowned\n');
  expect(mermaid).toContain('v_Whole["Hel ✓');
  expect(legend.map(({ text }) => text)).toEqual(['Hentet helt ut', 'Uten ansvarlig']);
});

test('without benefits there is a sentence', () => {
  expect(drawBenefits(planOfElements([])).empty).toBe('Planen har ingen gevinster ennå.');
});

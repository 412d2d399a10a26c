import { expect, test } from 'vitest';
import { bearable } from '../../../language/schedule/burdens.ts';
import { activity, dates, day, planOfElements, scheduleOfDates, stakeholder } from '../build-plan.ts';
import { drawing } from './draw.ts';

const drawChangeload = drawing('changeload');

const staff = stakeholder('Staff', 'Personalet');
const press = stakeholder('Press', 'Lokalavisa');

function asking(count: number, first: string, last: string) {
  const work = Array.from({ length: count }, (_, i) => ({
    ...activity(`A${i}_${first.slice(5, 7)}`, `Arbeid ${i}`),
    for: ['Staff'],
  }));
  return { work, scheduled: work.map((one) => dates(one, first, last)) };
}

test('each month says how many activities ask something, with a mark where they are too many', () => {
  const much = asking(bearable + 1, '2026-03-02', '2026-03-20');
  const little = asking(1, '2026-05-25', '2026-05-29');
  const { mermaid, table, legend } = drawChangeload(
    planOfElements([staff, press, ...much.work, ...little.work]),
    scheduleOfDates([...much.scheduled, ...little.scheduled]),
  );
  expect(mermaid).toContain('    6 ! :crit, month0_Staff, 2001-01-01, 1d\n');
  expect(mermaid).toContain('    1 :done, month2_Staff, 2001-01-03, 1d\n');
  expect(mermaid).not.toContain('month1_Staff');
  expect(table).toEqual({
    head: ['Interessent', 'mars 2026', 'april 2026', 'mai 2026'],
    rows: [
      { element: 'Staff', cells: ['Personalet', '6', '', '1'] },
      { element: 'Press', cells: ['Lokalavisa', '', '', ''] },
    ],
  });
  expect(legend.at(-1)?.text).toBe('1 interessent blir ikke bedt om noe og står bare i tabellen');
});

test('months before the as-of day are over', () => {
  const { work, scheduled } = asking(1, '2026-03-02', '2026-04-20');
  const { table } = drawChangeload(
    planOfElements([staff, ...work]),
    scheduleOfDates(scheduled, day('2026-04-10')),
  );
  expect(table.head).toEqual(['Interessent', 'april 2026']);
});

test('without stakeholders, or where nothing is asked of them, there is a sentence', () => {
  expect(drawChangeload(planOfElements([])).empty).toBe('Planen har ingen interessenter ennå.');
  expect(drawChangeload(planOfElements([staff])).empty).toMatch(/^Ingen aktivitet med datoer/);
});

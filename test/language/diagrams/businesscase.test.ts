import { describe, expect, test } from 'vitest';
import type { Money } from '../../../language/plan/literals.ts';
import { activity, benefit, cost, dates, month, planOfElements, scheduleOfDates } from '../build-plan.ts';
import { drawing, linesIn } from './draw.ts';

const draw = drawing('businesscase');

const build = { ...activity('Bygge', 'Bygge'), costs: { amount: 50_000, currency: 'NOK' } };
const schedule = scheduleOfDates([dates(build, '2026-01-05', '2027-03-01')]);
const once = (amount: number, text: string, currency = 'NOK'): Money => ({
  amount,
  currency,
  on: month(text),
});
const yearly = (amount: number, from: string, until?: string): Money => ({
  amount,
  currency: 'NOK',
  perYear: { from: month(from), ...(until !== undefined && { until: month(until) }) },
});

function linesOf(...elements: Parameters<typeof planOfElements>[0]): string[] {
  return linesIn(draw(planOfElements(elements), schedule).mermaid);
}

const oven = cost('Ovn', 'Ovn', once(300_000, '2026-06'));
const savings = benefit('Spart', 'Spart strøm', [], { amount: yearly(120_000, '2027-01', '2030-12') });

describe('costs and benefits', () => {
  test('stand below and above zero in each year, in thousands, with what has added up', () => {
    const lines = linesOf(oven, savings);
    expect(lines).toContain('x-axis ["2026", "2027", "2028", "2029", "2030"]');
    expect(lines).toContain('bar "Gevinst" [0, 120, 120, 120, 120]');
    expect(lines).toContain('bar [-300, 0, 0, 0, 0]');
    expect(lines).toContain('line "Akkumulert" [-300, -180, -60, 60, 180]');
    expect(lines.find((line) => line.startsWith('y-axis'))).toMatch(/tusen NOK" -300 --> 200$/);
  });

  test('say in the title in which year they are even', () => {
    const { title, description } = draw(planOfElements([oven, savings]), schedule);
    expect(title).toBe('Kostnader og gevinster: i balanse i 2029');
    expect(description).toMatch(
      /koster Digitalt nattilsyn 300.000 NOK og gir 480.000 NOK; i 2029 er det tjent inn\.$/,
    );
  });

  test('that fall back below zero are even only afterwards', () => {
    const renewal = cost('Ny', 'Ny ovn', once(100_000, '2029-06'));
    expect(draw(planOfElements([oven, savings, renewal]), schedule).title).toContain('i balanse i 2030');
  });

  test('say that they are not even by the last year', () => {
    const { title, legend } = draw(planOfElements([oven]), schedule);
    expect(title).toBe('Kostnader og gevinster: ikke i balanse innen 2026');
    expect(legend).toEqual([]);
  });

  test('without an end are looked at until five years after the plan', () => {
    const lines = linesOf(benefit('Evig', 'Evig', [], { amount: yearly(1_000_000, '2027-01') }));
    expect(lines).toContain('x-axis ["2027", "2028", "2029", "2030", "2031", "2032"]');
  });

  test('that go on for ages are cut after thirty years', () => {
    const { table } = draw(
      planOfElements([cost('Evig', 'Evig', yearly(12_000, '2026-01', '9999-12'))]),
      schedule,
    );
    expect(table.head.filter((cell) => /^\d{4}$/.test(cell))).toHaveLength(30);
  });

  test('of work fall when it is finished', () => {
    expect(linesOf(build)).toContain('x-axis ["2027"]');
    expect(linesOf(cost('Kurs', 'Kurs', { amount: 9_000, currency: 'NOK' }, { for: ['Bygge'] }))).toContain(
      'bar [-9000]',
    );
  });

  test('in other currencies, and those without a date, stand in the table and are named', () => {
    const travel = cost('Reise', 'Reise', once(2_000, '2026-05', 'EUR'));
    const other = cost('Annet', 'Annet', { amount: 700, currency: 'NOK' });
    const { mermaid, legend, table } = draw(planOfElements([oven, savings, travel, other]), schedule);
    expect(mermaid).not.toContain('EUR');
    expect(legend.map(({ text }) => text)).toEqual([
      expect.stringContaining('2029'),
      'Uten dato, bare i tabellen: Annet',
      'Andre valutaer, bare i tabellen: EUR',
    ]);
    const rowOf = (title: string) => table.rows.find(({ cells }) => cells[0] === title);
    expect(rowOf('Annet')?.cells.slice(-2)).toEqual(['700', '700']);
    expect(rowOf('Reise')).toMatchObject({
      element: 'Reise',
      cells: ['Reise', 'Kostnad, EUR', ...Array(7)].fill(expect.anything(), 2),
    });
  });

  test('without any date are a sentence and a table', () => {
    const { mermaid, empty, table } = draw(planOfElements([cost('A', 'A', { amount: 5, currency: 'NOK' })]));
    expect(mermaid).toBe('');
    expect(empty).toMatch(/sier ikke når/);
    expect(table.rows[0]?.cells).toEqual(['A', 'Kostnad, NOK', '5', '5']);
  });

  test('are written in digits, however large', () => {
    expect(linesOf(cost('A', 'A', once(1e27, '2026-01'))).join('\n')).not.toMatch(/\de[+-]?\d/);
  });
});

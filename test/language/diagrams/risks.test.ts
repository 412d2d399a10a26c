import { describe, expect, test } from 'vitest';
import { bandLimits, bandOf } from '../../../language/plan/risk-rating.ts';
import { planOfElements, risk } from '../build-plan.ts';
import { drawing } from './draw.ts';

const drawRisks = drawing('risks');

const resistance = risk('Resistance', 'Personalet avviser løsningen', [4, 2], [3]);
const network = risk('Network', 'Nettet er ustabilt', [4], [4]);
const unrated = risk('Unrated', 'Strømbrudd', [3]);
const closed = risk('Closed', 'Ingen leverandør', [5], [5], { status: 'closed' });

function linesOf(...risks: (typeof network)[]): string[] {
  return drawRisks(planOfElements(risks))
    .mermaid.split('\n')
    .map((line) => line.trim());
}

/** The numbers within a cell, by its id. */
function cell(lines: readonly string[], id: string): string[] {
  const from = lines.indexOf(`block:${id}`);
  return from < 0 ? [] : lines.slice(from + 2, lines.indexOf('end', from));
}

test('one high risk is told of in the singular', () => {
  const network5 = risk('Network', 'Nettet er ustabilt', [5], [5]);
  expect(drawRisks(planOfElements([network5])).description).toMatch(/1 høy i dag og 1 høy etter tiltak/);
});

describe('a map', () => {
  test('has a number in the cell of each risk, today and after the responses', () => {
    const lines = linesOf(resistance, network, unrated);
    const row = (moment: string, likelihood: number) => {
      const from = lines.findIndex((line) => line.startsWith(`likelihood_${moment}_${likelihood}[`));
      return lines.slice(from + 1, from + 6);
    };
    expect(row('today', 4)[2]).toBe('today_Resistance["1"]');
    expect(row('today', 4)[3]).toBe('today_Network["2"]');
    expect(row('after', 2)[2]).toBe('after_Resistance["1"]');
    expect(row('after', 4)[3]).toBe('after_Network["2"]');
    expect(lines).toContain('columns 12');
  });

  test('has several numbers in the cell of several risks', () => {
    const lines = linesOf(network, { ...network, id: 'Power' });
    expect(cell(lines, 'cell_today_4_4')).toEqual(['today_Network["1"]', 'today_Power["2"]']);
    expect(lines).toContain('class today_Network,today_Power on_high');
  });

  test('of risks that nothing changes stands alone', () => {
    const lines = linesOf(network);
    expect(lines).toContain('columns 6');
    expect(lines.filter((line) => line.includes('after'))).toEqual([]);
  });

  test('colours its cells by band', () => {
    const lines = linesOf(network);
    const cells = (name: string) =>
      lines.find((line) => line.startsWith('class ') && line.endsWith(` ${name}`))?.match(/\w+_\w+/g);
    expect(cells('high')).toHaveLength(6);
    expect(cells('high')).toContain('today_Network');
    expect(cells('low')).toHaveLength(8);
    expect(cells('medium')).toHaveLength(11);
  });

  test('has a key with titles, ratings and what is not rated', () => {
    const lines = linesOf(resistance, { ...network, status: 'occurred' }, unrated);
    expect(lines).toContain(
      'key_Resistance["1 – Personalet avviser løsningen<br/>Middels 12 → Middels 6"]:5',
    );
    expect(lines).toContain('key_Network["2 – Nettet er ustabilt<br/>Høy 16, inntruffet"]:5');
    expect(lines).toContain('key_Unrated["3 – Strømbrudd<br/>ikke vurdert"]:5');
    expect(lines).toContain('class key_Unrated unrated');
  });
});

test('bands cover every product of likelihood and impact', () => {
  for (let likelihood = 1; likelihood <= 5; likelihood++) {
    for (let impact = 1; impact <= 5; impact++) {
      const [from, to] = bandLimits[bandOf({ likelihood, impact })];
      expect(likelihood * impact).toBeGreaterThanOrEqual(from);
      expect(likelihood * impact).toBeLessThanOrEqual(to);
    }
  }
});

test.each([0, 6, 2.5])('a rating of %s counts as none', (likelihood) => {
  expect(drawRisks(planOfElements([risk('R', 'R', [likelihood], [3])])).ids).toEqual({ key_R: 'R' });
});

test('every id leads to its risk', () => {
  expect(drawRisks(planOfElements([resistance, unrated])).ids).toEqual({
    key_Resistance: 'Resistance',
    today_Resistance: 'Resistance',
    after_Resistance: 'Resistance',
    key_Unrated: 'Unrated',
  });
});

test('the table has the drawn risks, then the closed ones', () => {
  const { table, description } = drawRisks(planOfElements([closed, resistance, unrated]));
  expect(table.rows.map((row) => row.cells)).toEqual([
    ['1', 'Personalet avviser løsningen', '4 → 2', '3', '12, middels', '6, middels', 'Åpen'],
    ['2', 'Strømbrudd', '3', '', 'ikke vurdert', 'ikke vurdert', 'Åpen'],
    ['', 'Ingen leverandør', '5', '5', '25, høy', '25, høy', 'Lukket'],
  ]);
  expect(description).toBe(
    'Risikobildet for Digitalt nattilsyn: 1 risiko vurdert, 0 høye i dag og 0 høye etter tiltak.',
  );
});

test('without risks to draw there is a sentence', () => {
  expect(drawRisks(planOfElements([])).empty).toBe('Planen har ingen risikoer ennå.');
  expect(drawRisks(planOfElements([closed])).empty).toBe('Alle risikoene i planen er lukket.');
});

test('the legend says what stands on either side of an arrow, where there is one', () => {
  const marks = (...risks: (typeof network)[]) => drawRisks(planOfElements(risks)).legend.at(-1);
  expect(marks(resistance)).toEqual({ mark: '→', text: 'I dag → etter tiltak' });
  expect(marks(network)?.mark).not.toBe('→');
});

import { describe, expect, test } from 'vitest';
import { drawParts } from '../../../language/diagrams/draw-diagram.ts';
import { measuredColour } from '../../../language/diagrams/palette.ts';
import { benefit, day, goal, indicator, month, planOfElements, scheduleOfDates } from '../build-plan.ts';
import { drawing, linesIn } from './draw.ts';

const draw = drawing('indicators');

const waking = indicator(
  'Vekking',
  'Vekkinger per natt',
  { '2026-01': 4.25, '2026-03': 3.5 },
  { unit: 'antall', better: 'lower' },
);
const calm = goal('Ro', 'Rolige netter', {
  measure: { indicator: 'Vekking' },
  baseline: { value: 4, on: month('2026-01') },
  target: { value: 1, on: month('2026-04') },
});

function linesOf(...elements: Parameters<typeof planOfElements>[0]): string[] {
  return linesIn(draw(planOfElements(elements)).mermaid);
}

describe('an indicator', () => {
  const lines = linesOf(waking, calm);

  test('has its values in the months in which they were measured, written there', () => {
    expect(lines.find((line) => line.startsWith('x-axis'))).toMatch(
      /"[^"]*26: 4,25", "[^":]*", "[^"]*: 3,5", "[^":]*"\]$/,
    );
    expect(lines).toContain('bar "Målt" [4.25, 0, 3.5, 0]');
    expect(lines).toContain('y-axis "antall (lavere er bedre)" 0 --> 5');
  });

  test('has a straight line of days from the baseline to the target', () => {
    const line = lines.find((one) => one.startsWith('line "Mot: Rolige netter"'));
    const [first, second = 0, third = 0, last] = JSON.parse(line?.slice(line.indexOf('[')) ?? '[]');
    expect([first, last]).toEqual([4, 1]);
    expect(second).toBeCloseTo(4 - (3 * 28) / 89, 2);
    expect(third).toBeCloseTo(4 - (3 * 59) / 89, 2);
  });

  test('leads from the names of its series to itself and to what it measures', () => {
    expect(draw(planOfElements([waking, calm])).ids).toEqual({ Målt: 'Vekking', 'Mot: Rolige netter': 'Ro' });
  });

  test('over some years is shown by quarter, over many by year, and never in more than forty', () => {
    const categories = (last: string) =>
      linesOf(indicator('I', 'I', { '2020-02': 1, [last]: 2 }))
        .find((line) => line.startsWith('x-axis'))
        ?.match(/"[^"]+"/g);
    expect(categories('2022-06')).toHaveLength(10);
    expect(categories('2022-06')?.at(-1)).toBe('"2. kv. 22: 2"');
    expect(categories('2030-06')?.at(-1)).toBe('"2030: 2"');
    expect(categories('9999-06')).toHaveLength(40);
  });

  test('shows the last of several values of one quarter', () => {
    const values = { '2022-05': 7, '2022-04': 5, '2026-01': 1 };
    expect(linesOf(indicator('I', 'I', values)).join()).toContain('kv. 22: 7"');
  });

  test('below zero hangs from zero', () => {
    const lines = linesOf(indicator('I', 'I', { '2026-01': -3, '2026-02': 2 }));
    expect(lines).toContain('bar "Målt" [0, 2]');
    expect(lines).toContain('bar [-3, 0]');
    expect(lines.find((line) => line.startsWith('y-axis'))).toMatch(/-3 --> 2$/);
  });

  test('names other targets than the first, once each', () => {
    const aim = { measure: { indicator: 'Vekking' }, target: { value: 2, on: month('2027-01') } };
    const others = [benefit('B', 'Spart tid', [], aim), benefit('C', 'Mer tid', [], aim)];
    const { legend, table } = draw(planOfElements([...others, waking, calm]));
    expect(legend.map(({ text }) => text)).toEqual(['Andre mål, bare i tabellen: Spart tid']);
    expect(table.rows.map(({ element, cells }) => [element, ...cells])).toEqual([
      ['Ro', 'januar 2026', 'Nullpunkt: Rolige netter', '4 antall', ''],
      ['Vekking', 'januar 2026', 'Målt', '4,25 antall', '4'],
      ['Vekking', 'mars 2026', 'Målt', '3,5 antall', expect.stringMatching(/^2,01/)],
      ['Ro', 'april 2026', 'Måltall: Rolige netter', '1 antall', ''],
      ['B', 'januar 2027', 'Måltall: Spart tid', '2 antall', ''],
    ]);
  });

  test('names a target that is the same but for its day', () => {
    const aim = (on: string) => ({
      measure: { indicator: 'Vekking' },
      target: { value: 2, on: { text: on, first: day(on), last: day(on) } },
    });
    const others = [benefit('B', 'B', [], aim('2027-01-11')), benefit('C', 'C', [], aim('2027-01-12'))];
    const { legend } = draw(planOfElements([waking, calm, ...others]));
    expect(legend.map(({ text }) => text)).toEqual(['Andre mål, bare i tabellen: B og C']);
  });

  test('without values or a target is a sentence', () => {
    const { mermaid, empty } = draw(planOfElements([indicator('I', 'Søvn')]));
    expect(mermaid).toBe('');
    expect(empty).toBe('«Søvn» har verken verdier eller et mål ennå.');
  });
});

test('on a page, what bars and line are stands in the legend below and not beside the chart', () => {
  const [part] = drawParts(planOfElements([waking, calm]), scheduleOfDates([]), 'indicators', {}, 'page');
  expect(part?.mermaid).not.toMatch(/Målt|Mot:/);
  expect(part?.legend).toEqual([
    { mark: '■', colour: measuredColour, text: 'Målt' },
    { mark: '—', text: 'Mot: Rolige netter' },
  ]);
});

test('a quarter in Swedish has its whole year, which two numbers beside each other would not show', () => {
  const slow = indicator('Tid', 'Tid', { '2024-01': 4, '2026-03': 3 });
  const { mermaid } = draw(planOfElements([slow], { locale: 'sv' }));
  expect(mermaid).toContain('"kv. 1 2024: 4"');
});

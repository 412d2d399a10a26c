import { widthOf } from '../locale/text-width.ts';
import { quoted } from './mermaid-text.ts';
import type { MermaidSource } from './source.ts';

/** Numbers, one for each category; without a title, the legend of the chart does not name them. */
export interface Series {
  readonly title?: string;
  readonly values: readonly number[];
}

/** Bars above and below zero, and a line over them. */
export interface Chart {
  /** All different. */
  readonly categories: readonly string[];
  readonly axis: string;
  readonly up: Series;
  /** Its values are drawn below zero, and are 0 or more themselves. */
  readonly down?: Series;
  readonly line?: Series;
}

const height = 440;
const narrowest = 760;
const betweenCategories = 14;
const beside = 110;
const fontSize = 12;
const legendFontSize = 14;
const stepsOfAxis = 8;

/** The colours where a page's own would not tell bars from the ground that hides a part of them. */
const ground = '#ffffff';
const ink = '#1f2a37';
const colours = {
  backgroundColor: ground,
  titleColor: ink,
  legendTextColor: ink,
  xAxisLabelColor: ink,
  xAxisTitleColor: ink,
  xAxisTickColor: '#7b8794',
  xAxisLineColor: '#7b8794',
  yAxisLabelColor: ink,
  yAxisTitleColor: ink,
  yAxisTickColor: '#7b8794',
  yAxisLineColor: '#7b8794',
  plotColorPalette: ['#5b8fc9', '#e0694a', ground, '#12203a', '#7b8794'].join(', '),
};

/**
 * Writes a chart. Mermaid lets every bar rise from the foot of the chart and draws the later over the earlier: bars in
 * the colour of the ground leave of those below zero what lies between zero and their value.
 */
export function chartSource({ categories, axis, up, down, line }: Chart): MermaidSource {
  const zeros = categories.map(() => 0);
  const below = (down?.values ?? zeros).map((value) => -value);
  const [least, most] = rangeOf([...up.values, ...below, ...(line?.values ?? [])]);
  const lines = [
    `  x-axis [${categories.map(quoted).join(', ')}]`,
    `  y-axis ${quoted(axis)} ${plain(least)} --> ${plain(most)}`,
    plot('bar', up),
    plot('bar', { ...down, values: zeros }),
    plot('bar', { values: below }),
    ...(line ? [plot('line', line)] : []),
    ...(least < 0 ? [plot('line', { values: zeros })] : []),
  ];
  const titles = [up, down, line].map((series) => widthOf(series?.title ?? '', legendFontSize));
  const columns = categories.length * bandOf(categories);
  const width = Math.ceil(Math.max(narrowest, columns) + beside + Math.max(...titles));
  return { type: 'xychart', settings: { width, height }, colours, lines };
}

function plot(type: 'bar' | 'line', { title, values }: Series): string {
  return `  ${type} ${title === undefined ? '' : `${quoted(title)} `}[${values.map(plain).join(', ')}]`;
}

/** As wide as two labels beside each other ask for. */
function bandOf(labels: readonly string[]): number {
  const widths = labels.map((label) => widthOf(label, fontSize));
  return (
    betweenCategories + Math.max(...widths.map((width, index) => (width + (widths[index + 1] ?? width)) / 2))
  );
}

/** From zero or below to zero or above, in whole steps of the axis. */
function rangeOf(values: readonly number[]): [least: number, most: number] {
  const least = values.reduce((a, b) => Math.min(a, b), 0);
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  if (least === most) return [0, 1];
  const rough = (most - least) / stepsOfAxis;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((times) => times * power >= rough) ?? 10);
  return [Math.floor(least / step) * step, Math.ceil(most / step) * step];
}

/** In digits, with at most three decimals and never with a power of ten. */
function plain(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 3 }).replace(/^-0$/, '0');
}

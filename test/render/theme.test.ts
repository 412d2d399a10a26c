import { expect, test } from 'vitest';
import { stylesheet } from '../../render/draw/stylesheet.ts';
import { type Theme, themes } from '../../render/draw/theme.ts';

/** Contrast ratio of two `#rrggbb` colours, as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const texts = (theme: Theme): [string, string][] => [
  ...[theme.shape, theme.active, theme.done, theme.critical].map(({ text, fill }): [string, string] => [
    text,
    fill,
  ]),
  ...[theme.text, theme.muted, theme.alert].flatMap((ink): [string, string][] => [
    [ink, theme.background],
    [ink, theme.band],
  ]),
  [theme.critical.text, theme.active.fill],
  ...theme.series.map((fill): [string, string] => [theme.onSeries, fill]),
];

test.each(Object.entries(themes))('%s: every text differs from what lies behind it by 4.5:1', (_, theme) => {
  for (const [ink, paper] of texts(theme))
    expect(contrast(ink, paper), `${ink} on ${paper}`).toBeGreaterThanOrEqual(4.5);
});

test.each(Object.entries(themes))(
  '%s: outlines that carry meaning differ from the background by 3:1',
  (_, theme) => {
    const lines = [
      theme.line,
      theme.milestone,
      theme.shape.stroke,
      theme.active.stroke,
      theme.critical.stroke,
    ];
    for (const line of lines) expect(contrast(line, theme.background), line).toBeGreaterThanOrEqual(3);
  },
);

test.each(Object.entries(themes))(
  '%s: the name in a bar has a rim in the colour of the bar, which keeps lines from running through it',
  (_, theme) => {
    const rims = [...stylesheet(theme).matchAll(/\.(\w+)Text0[^{]*\{ stroke: (#\w+); \}/g)];
    expect(Object.fromEntries(rims.map(([, bar, rim]) => [bar, rim]))).toEqual({
      active: theme.active.fill,
      done: theme.done.fill,
      crit: theme.critical.fill,
      activeCrit: theme.active.fill,
      doneCrit: theme.done.fill,
    });
  },
);

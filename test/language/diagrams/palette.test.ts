import { describe, expect, test } from 'vitest';
import {
  attitudeColours,
  bandInks,
  barColour,
  criticalInk,
  doneInk,
  measuredColour,
  workColours,
} from '../../../language/diagrams/palette.ts';
import { type ThemeName, themes } from '../../../render/draw/theme.ts';
import { inThemeColours } from '../../../render/draw/theme-colours.ts';

const inks = { ...bandInks, critical: criticalInk, done: doneInk };

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const looks = Object.entries(themes) as [ThemeName, (typeof themes)[ThemeName]][];

describe.each(looks)('in the look %s', (look, { background, band }) => {
  test.each(Object.entries(inks))('text is read well on %s', (_, { fill, text }) => {
    expect(contrast(inThemeColours(fill, look), inThemeColours(text, look))).toBeGreaterThanOrEqual(4.5);
  });

  const shapes = {
    ...attitudeColours,
    ...workColours,
    bar: barColour,
    measured: measuredColour,
    ...Object.fromEntries(Object.entries(inks).map(([name, ink]) => [`outline of ${name}`, ink.stroke])),
  };
  test.each(Object.entries(shapes))('%s stands out', (_, light) => {
    const colour = inThemeColours(light, look);
    expect(contrast(colour, background)).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, band)).toBeGreaterThanOrEqual(3);
  });
});

test.each(Object.entries(inks))('%s text is read well on pages that know no dark colours', (_, ink) => {
  expect(contrast(ink.fill, ink.text)).toBeGreaterThanOrEqual(4.5);
});

test('on a dark background no large area is light', () => {
  for (const { fill } of Object.values(inks)) {
    expect(luminance(inThemeColours(fill, 'dark'))).toBeLessThan(0.1);
    expect(inThemeColours(fill, 'light')).toBe(fill);
  }
});

import { describe, expect, test } from 'vitest';
import { attitudeColours, bandInks, barColour } from '../../../language/diagrams/palette.ts';
import { themes } from '../../../render/draw/theme.ts';

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

test.each(Object.entries(bandInks))('text is read well on %s', (_, { fill, text }) => {
  expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
});

describe.each(Object.entries(themes))('in the look %s', (_, { background, band }) => {
  const shapes = {
    ...attitudeColours,
    bar: barColour,
    ...Object.fromEntries(Object.entries(bandInks).map(([name, ink]) => [name, ink.stroke])),
  };
  test.each(Object.entries(shapes))('%s stands out', (_, colour) => {
    expect(contrast(colour, background)).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, band)).toBeGreaterThanOrEqual(3);
  });
});

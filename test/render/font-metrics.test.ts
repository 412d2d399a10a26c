import { expect, test } from 'vitest';
import { readAsset } from '../../render/assets.ts';
import { readFontMetrics } from '../../render/measure/font-metrics.ts';

const regular = readFontMetrics(await readAsset('regular'));

test.each([
  ['Internasjonal', 97.09],
  ['AVATAR To. Æøå', 126.8],
  ['fi -> 10:30 (x)', 100.16],
  ['Tverrfaglig «innføring»', 172.2],
])('“%s” is as wide as Chromium sets it at 16 px', (text, width) => {
  expect(regular.width(text) * 16).toBeCloseTo(width, 1);
});

test.each([
  ['日本', 2],
  ['🎉', 1],
  ['مرحبا', 3],
  ['n\u{e0121}', regular.width('n')],
])('“%s” has a sane width although the font lacks it', (text, width) => {
  expect(regular.width(text)).toBeCloseTo(width, 5);
});

import { expect, test } from 'vitest';
import { divideIntoPages, type Piece } from '../../../../render/document/pdf/flow.ts';
import { textHeight, textWidth } from '../../../../render/document/pdf/sheet.ts';

const upright = (height: number): Piece => ({ height, gap: 0, paint: () => undefined });
const across = (height: number): Piece => ({ ...upright(height), needsTurned: true });
const layout = (...pieces: Piece[]) =>
  divideIntoPages(pieces).map(({ isTurned, placed }) => [isTurned, placed.map(({ top }) => top)]);

test('figures across share a turned page as long as there is room', () => {
  const third = textWidth / 3;
  expect(layout(across(third), across(third), across(third * 1.5))).toEqual([
    [true, [0, third]],
    [true, [0]],
  ]);
});

test('a page is never turned for what stands upright', () => {
  const line = textHeight / 40;
  expect(layout(upright(line), across(line), upright(line), upright(line))).toEqual([
    [false, [0]],
    [true, [0]],
    [false, [0, line]],
  ]);
});

import {
  attitudeColours,
  bandInks,
  barColour,
  criticalInk,
  doneInk,
  type Ink,
  unchangedColour,
  workColours,
} from './palette.ts';

/** An ink on paper, with the width of its outline in pixels. */
export interface PrintInk extends Ink {
  readonly width: number;
}

const black = '#000000';
const grey = '#6b6b6b';

/** Each ink, and the one that stands for it in black and white: told apart by shade and by outline. */
const twins: readonly (readonly [Ink, PrintInk])[] = [
  [bandInks.low, { fill: '#ffffff', stroke: grey, text: black, width: 1 }],
  [bandInks.medium, { fill: '#e0e0e0', stroke: grey, text: black, width: 1 }],
  [bandInks.high, { fill: '#b4b4b4', stroke: black, text: black, width: 2.5 }],
  [criticalInk, { fill: '#a8a8a8', stroke: black, text: black, width: 3 }],
  [doneInk, { fill: '#ebebeb', stroke: grey, text: black, width: 1 }],
];

/** From each colour of the palette to the grey that stands for it on paper, both as hex. */
export const printColours: ReadonlyMap<string, string> = new Map([
  [attitudeColours.blocking, black],
  [attitudeColours.sceptical, '#3d3d3d'],
  [attitudeColours.supportive, grey],
  [workColours.planned, black],
  [workColours.active, '#555555'],
  [workColours.done, '#8a8a8a'],
  [workColours.critical, black],
  [unchangedColour, '#8a8a8a'],
  [barColour, black],
  ...twins.flatMap(([ink, print]) =>
    (['fill', 'stroke', 'text'] as const).map((part) => [ink[part], print[part]] as const),
  ),
]);

/** From the colour of an ink's outline to what stands for the ink on paper. */
export const printInks: ReadonlyMap<string, PrintInk> = new Map(
  twins.map(([{ stroke }, print]) => [stroke, print]),
);

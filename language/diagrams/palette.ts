import type { Attitude } from '../plan/people.ts';

/** A filled shape with its outline and text; text and fill differ by at least 4.5:1, so it fits light and dark pages. */
export interface Ink {
  readonly fill: string;
  readonly stroke: string;
  readonly text: string;
}

type Inks = Readonly<Record<'low' | 'medium' | 'high', Ink>>;

export const bandInks: Inks = {
  low: { fill: '#bfe3c6', stroke: '#5f9a6c', text: '#14331d' },
  medium: { fill: '#fbdf9b', stroke: '#a67c12', text: '#3b2c00' },
  high: { fill: '#f5b5ad', stroke: '#c2574b', text: '#4a0f09' },
};

/** The same for a dark background, on which the others glare. */
const darkBandInks: Inks = {
  low: { fill: '#234630', stroke: '#64a173', text: '#d6f2dc' },
  medium: { fill: '#54430f', stroke: '#b58f2b', text: '#fdedc4' },
  high: { fill: '#63291f', stroke: '#d97266', text: '#ffe1dc' },
};

/** What two states of a plan do not share. */
export const differenceInks = {
  added: bandInks.low,
  changed: bandInks.medium,
  removed: bandInks.high,
} as const;

/** The outline of what is the same in both: faint beside the rest, and 3:1 against light and dark backgrounds. */
export const unchangedColour = '#7f8a96';

/** Work that decides when the plan ends, and work that is done. */
export const criticalInk: Ink = { fill: '#fadbd6', stroke: '#b3261e', text: '#5f130d' };
export const doneInk: Ink = { fill: '#e3e8ed', stroke: '#75828f', text: '#3e4c59' };
const darkCriticalInk: Ink = { fill: '#5b2723', stroke: '#ff8b80', text: '#ffe6e3' };
const darkDoneInk: Ink = { fill: '#3a4047', stroke: '#8793a1', text: '#cfd6dd' };

/** The inside of what is only an outline. */
export const hollow = '#ffffff';
const darkHollow = '#1e1f22';

/** Of the bars of a chart above zero in Varde's own pictures. */
export const measuredColour = '#4f7fb5';

/** Each ink, and the one that stands for it on a dark background. */
const twins: readonly (readonly [light: Ink, dark: Ink])[] = [
  [bandInks.low, darkBandInks.low],
  [bandInks.medium, darkBandInks.medium],
  [bandInks.high, darkBandInks.high],
  [criticalInk, darkCriticalInk],
  [doneInk, darkDoneInk],
];

/** From each colour of the palette that a dark background needs another for to that other, both as hex. */
export const darkColours: ReadonlyMap<string, string> = new Map([
  [hollow, darkHollow],
  ...twins.flatMap(([light, dark]) =>
    (['fill', 'stroke', 'text'] as const).map((part) => [light[part], dark[part]] as const),
  ),
]);

/** Points that differ from light and dark backgrounds by at least 3:1, the bound for graphics. */
export const attitudeColours: Readonly<Record<Attitude | 'unknown', string>> = {
  blocking: '#dc3f47',
  sceptical: '#c2620a',
  neutral: '#768390',
  supportive: '#2b8a57',
  championing: '#3573d9',
  unknown: '#768390',
};

/** Marks of a gantt chart's legend; they differ from light and dark backgrounds by at least 3:1. */
export const workColours = {
  planned: '#4f7fb5',
  active: '#3573d9',
  done: '#768390',
  critical: '#d0453c',
} as const;

/** Forks and joins; differs from light and dark backgrounds by at least 3:1. */
export const barColour = '#6b7785';

import type { Locale } from '../locale.ts';

/** The properties that count from 1 to 5. */
export const scaleNames = ['likelihood', 'impact', 'strength'] as const;
export type ScaleName = (typeof scaleNames)[number];

/** What is said where a number from 1 to 5 is wanted. */
export interface ScaleMessages {
  /** What 1 and 5 stand for. */
  readonly ends: Ends;
  /** Of a word in its place. */
  readonly wants: (property: ScaleName, found: string) => string;
}

type Ends = Readonly<Record<ScaleName, readonly [least: string, most: string]>>;

const saying = (ends: Ends, from: string, to: string, not: string): ScaleMessages => ({
  ends,
  wants: (property, found) => {
    const [least, most] = ends[property];
    return `\`${property}\` ${from} 1 (${least}) ${to} 5 (${most}), ${not} \`${found}\`.`;
  },
});

/** What is said of scales, in each language. */
export const scaleMessages: Readonly<Record<Locale, ScaleMessages>> = {
  en: saying(
    {
      likelihood: ['very low', 'very high'],
      impact: ['negligible', 'critical'],
      strength: ['weak', 'strong'],
    },
    'is a number from',
    'to',
    'not',
  ),
  nb: saying(
    {
      likelihood: ['svært lav', 'svært høy'],
      impact: ['ubetydelig', 'kritisk'],
      strength: ['svak', 'sterk'],
    },
    'er et tall fra',
    'til',
    'ikke',
  ),
  nn: saying(
    {
      likelihood: ['svært låg', 'svært høg'],
      impact: ['ubetydeleg', 'kritisk'],
      strength: ['svak', 'sterk'],
    },
    'er eit tal frå',
    'til',
    'ikkje',
  ),
  sv: saying(
    {
      likelihood: ['mycket låg', 'mycket hög'],
      impact: ['försumbar', 'kritisk'],
      strength: ['svag', 'stark'],
    },
    'är ett tal från',
    'till',
    'inte',
  ),
  da: saying(
    {
      likelihood: ['meget lav', 'meget høj'],
      impact: ['ubetydelig', 'kritisk'],
      strength: ['svag', 'stærk'],
    },
    'er et tal fra',
    'til',
    'ikke',
  ),
};

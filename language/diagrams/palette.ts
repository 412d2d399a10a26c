import type { Attitude } from '../plan/people.ts';

/** A filled shape with its outline and text; text and fill differ by at least 4.5:1, so it fits light and dark pages. */
export interface Ink {
  readonly fill: string;
  readonly stroke: string;
  readonly text: string;
}

export const bandInks: Readonly<Record<'low' | 'medium' | 'high', Ink>> = {
  low: { fill: '#bfe3c6', stroke: '#5f9a6c', text: '#14331d' },
  medium: { fill: '#fbdf9b', stroke: '#a67c12', text: '#3b2c00' },
  high: { fill: '#f5b5ad', stroke: '#c2574b', text: '#4a0f09' },
};

/** Points that differ from light and dark backgrounds by at least 3:1, the bound for graphics. */
export const attitudeColours: Readonly<Record<Attitude | 'unknown', string>> = {
  blocking: '#dc3f47',
  sceptical: '#c2620a',
  neutral: '#768390',
  supportive: '#2b8a57',
  championing: '#3573d9',
  unknown: '#768390',
};

/** Forks and joins; differs from light and dark backgrounds by at least 3:1. */
export const barColour = '#6b7785';

import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

export interface PortfolioWords {
  readonly title: string;
  readonly description: (facts: {
    readonly portfolio: string;
    readonly plans: number;
    readonly tracks: number;
    readonly gates: number;
    readonly from: string;
    readonly to: string;
  }) => string;
  readonly empty: string;
}

export const portfolioWords: Readonly<Record<Locale, PortfolioWords>> = {
  en: {
    title: 'Portfolio',
    description: ({ portfolio, plans, tracks, gates, from, to }) =>
      `${portfolio} from ${from} to ${to}: ${countWith('plan', 'plans')(plans)} in ${countWith('track', 'tracks')(tracks)}, with ${countWith('gate', 'gates')(gates)}.`,
    empty: 'There is no portfolio with plans that have dates here.',
  },
  nb: {
    title: 'Portefølje',
    description: ({ portfolio, plans, tracks, gates, from, to }) =>
      `${portfolio} fra ${from} til ${to}: ${countWith('plan', 'planer')(plans)} i ${tracks} spor, med ${countWith('beslutningspunkt', 'beslutningspunkter')(gates)}.`,
    empty: 'Her er ingen portefølje med planer som har datoer.',
  },
  nn: {
    title: 'Portefølje',
    description: ({ portfolio, plans, tracks, gates, from, to }) =>
      `${portfolio} frå ${from} til ${to}: ${countWith('plan', 'planar')(plans)} i ${tracks} spor, med ${gates} avgjerdspunkt.`,
    empty: 'Her er ingen portefølje med planar som har datoar.',
  },
  sv: {
    title: 'Portfölj',
    description: ({ portfolio, plans, tracks, gates, from, to }) =>
      `${portfolio} från ${from} till ${to}: ${countWith('plan', 'planer')(plans)} i ${tracks} spår, med ${countWith('beslutspunkt', 'beslutspunkter')(gates)}.`,
    empty: 'Här finns ingen portfölj med planer som har datum.',
  },
  da: {
    title: 'Portefølje',
    description: ({ portfolio, plans, tracks, gates, from, to }) =>
      `${portfolio} fra ${from} til ${to}: ${countWith('plan', 'planer')(plans)} i ${tracks} spor, med ${countWith('beslutningspunkt', 'beslutningspunkter')(gates)}.`,
    empty: 'Her er ingen portefølje med planer, der har datoer.',
  },
};

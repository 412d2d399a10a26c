import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

/** Five words from the least to the most, for the values 1 to 5. */
export type Scale = readonly [string, string, string, string, string];

export interface RiskWords {
  readonly title: string;
  readonly description: (facts: {
    readonly plan: string;
    readonly rated: number;
    readonly highToday: number;
    readonly highAfter: number;
  }) => string;
  readonly empty: string;
  readonly allClosed: string;
  readonly likelihood: string;
  readonly impact: string;
  readonly likelihoods: Scale;
  readonly impacts: Scale;
  readonly today: string;
  readonly after: string;
  readonly bands: Readonly<Record<'low' | 'medium' | 'high', string>>;
  /** A band and the products of likelihood and impact in it. */
  readonly bandLegend: (band: string, from: number, to: number) => string;
  readonly unrated: string;
  readonly statuses: Readonly<Record<'open' | 'occurred' | 'closed', string>>;
  readonly columns: Readonly<Record<'number' | 'risk' | 'status', string>>;
}

export const riskWords: Readonly<Record<Locale, RiskWords>> = {
  en: {
    title: 'Risks',
    description: ({ plan, rated, highToday, highAfter }) =>
      `The risks of ${plan}: ${countWith('risk', 'risks')(rated)} rated, ${highToday} high today and ${highAfter} high after the responses.`,
    empty: 'The plan has no risks yet.',
    allClosed: 'All risks of the plan are closed.',
    likelihood: 'Likelihood',
    impact: 'Impact',
    likelihoods: ['Very low', 'Low', 'Medium', 'High', 'Very high'],
    impacts: ['Negligible', 'Minor', 'Moderate', 'Serious', 'Critical'],
    today: 'Today',
    after: 'After responses',
    bands: { low: 'Low', medium: 'Medium', high: 'High' },
    bandLegend: (band, from, to) => `${band} risk: likelihood × impact from ${from} to ${to}`,
    unrated: 'not rated',
    statuses: { open: 'Open', occurred: 'Occurred', closed: 'Closed' },
    columns: { number: 'No.', risk: 'Risk', status: 'Status' },
  },
  nb: {
    title: 'Risikoer',
    description: ({ plan, rated, highToday, highAfter }) =>
      `Risikobildet for ${plan}: ${countWith('risiko', 'risikoer')(rated)} vurdert, ${countWith('høy', 'høye')(highToday)} i dag og ${countWith('høy', 'høye')(highAfter)} etter tiltak.`,
    empty: 'Planen har ingen risikoer ennå.',
    allClosed: 'Alle risikoene i planen er lukket.',
    likelihood: 'Sannsynlighet',
    impact: 'Konsekvens',
    likelihoods: ['Svært lav', 'Lav', 'Middels', 'Høy', 'Svært høy'],
    impacts: ['Ubetydelig', 'Liten', 'Moderat', 'Alvorlig', 'Kritisk'],
    today: 'I dag',
    after: 'Etter tiltak',
    bands: { low: 'Lav', medium: 'Middels', high: 'Høy' },
    bandLegend: (band, from, to) => `${band} risiko: sannsynlighet × konsekvens fra ${from} til ${to}`,
    unrated: 'ikke vurdert',
    statuses: { open: 'Åpen', occurred: 'Inntruffet', closed: 'Lukket' },
    columns: { number: 'Nr.', risk: 'Risiko', status: 'Status' },
  },
  nn: {
    title: 'Risikoar',
    description: ({ plan, rated, highToday, highAfter }) =>
      `Risikobiletet for ${plan}: ${countWith('risiko', 'risikoar')(rated)} vurderte, ${countWith('høg', 'høge')(highToday)} i dag og ${countWith('høg', 'høge')(highAfter)} etter tiltak.`,
    empty: 'Planen har ingen risikoar enno.',
    allClosed: 'Alle risikoane i planen er lukka.',
    likelihood: 'Sannsyn',
    impact: 'Konsekvens',
    likelihoods: ['Svært låg', 'Låg', 'Middels', 'Høg', 'Svært høg'],
    impacts: ['Ubetydeleg', 'Liten', 'Moderat', 'Alvorleg', 'Kritisk'],
    today: 'I dag',
    after: 'Etter tiltak',
    bands: { low: 'Låg', medium: 'Middels', high: 'Høg' },
    bandLegend: (band, from, to) => `${band} risiko: sannsyn × konsekvens frå ${from} til ${to}`,
    unrated: 'ikkje vurdert',
    statuses: { open: 'Open', occurred: 'Inntreft', closed: 'Lukka' },
    columns: { number: 'Nr.', risk: 'Risiko', status: 'Status' },
  },
  sv: {
    title: 'Risker',
    description: ({ plan, rated, highToday, highAfter }) =>
      `Riskbilden för ${plan}: ${countWith('bedömd risk', 'bedömda risker')(rated)}, ${countWith('hög', 'höga')(highToday)} i dag och ${countWith('hög', 'höga')(highAfter)} efter åtgärder.`,
    empty: 'Planen har inga risker ännu.',
    allClosed: 'Alla risker i planen är stängda.',
    likelihood: 'Sannolikhet',
    impact: 'Konsekvens',
    likelihoods: ['Mycket låg', 'Låg', 'Medel', 'Hög', 'Mycket hög'],
    impacts: ['Försumbar', 'Liten', 'Måttlig', 'Allvarlig', 'Kritisk'],
    today: 'I dag',
    after: 'Efter åtgärder',
    bands: { low: 'Låg', medium: 'Medelhög', high: 'Hög' },
    bandLegend: (band, from, to) => `${band} risk: sannolikhet × konsekvens från ${from} till ${to}`,
    unrated: 'inte bedömd',
    statuses: { open: 'Öppen', occurred: 'Inträffad', closed: 'Stängd' },
    columns: { number: 'Nr', risk: 'Risk', status: 'Status' },
  },
  da: {
    title: 'Risici',
    description: ({ plan, rated, highToday, highAfter }) =>
      `Risikobilledet for ${plan}: ${countWith('vurderet risiko', 'vurderede risici')(rated)}, ${countWith('høj', 'høje')(highToday)} i dag og ${countWith('høj', 'høje')(highAfter)} efter tiltag.`,
    empty: 'Planen har ingen risici endnu.',
    allClosed: 'Alle risici i planen er lukket.',
    likelihood: 'Sandsynlighed',
    impact: 'Konsekvens',
    likelihoods: ['Meget lav', 'Lav', 'Middel', 'Høj', 'Meget høj'],
    impacts: ['Ubetydelig', 'Lille', 'Moderat', 'Alvorlig', 'Kritisk'],
    today: 'I dag',
    after: 'Efter tiltag',
    bands: { low: 'Lav', medium: 'Middel', high: 'Høj' },
    bandLegend: (band, from, to) => `${band} risiko: sandsynlighed × konsekvens fra ${from} til ${to}`,
    unrated: 'ikke vurderet',
    statuses: { open: 'Åben', occurred: 'Indtruffet', closed: 'Lukket' },
    columns: { number: 'Nr.', risk: 'Risiko', status: 'Status' },
  },
};

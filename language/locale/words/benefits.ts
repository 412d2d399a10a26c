import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

export interface BenefitWords {
  readonly title: string;
  readonly description: (facts: {
    readonly plan: string;
    readonly benefits: number;
    readonly realised: number;
  }) => string;
  readonly empty: string;
  readonly withoutOwner: string;
  readonly legend: Readonly<Record<'leadsTo' | 'realised' | 'unowned', string>>;
}

export const benefitWords: Readonly<Record<Locale, BenefitWords>> = {
  en: {
    title: 'Benefits map',
    description: ({ plan, benefits, realised }) =>
      `What the benefits of ${plan} come from and serve: ${countWith('benefit', 'benefits')(benefits)}, ${realised} of them fully realised.`,
    empty: 'The plan has no benefits yet.',
    withoutOwner: 'Nobody owns it',
    legend: { leadsTo: 'Contributes to', realised: 'Fully realised', unowned: 'Without an owner' },
  },
  nb: {
    title: 'Gevinstkart',
    description: ({ plan, benefits, realised }) =>
      `Hva gevinstene i ${plan} kommer av og bidrar til: ${countWith('gevinst', 'gevinster')(benefits)}, ${realised} av dem hentet helt ut.`,
    empty: 'Planen har ingen gevinster ennå.',
    withoutOwner: 'Ingen er ansvarlig',
    legend: { leadsTo: 'Bidrar til', realised: 'Hentet helt ut', unowned: 'Uten ansvarlig' },
  },
  nn: {
    title: 'Gevinstkart',
    description: ({ plan, benefits, realised }) =>
      `Kva gevinstane i ${plan} kjem av og bidreg til: ${countWith('gevinst', 'gevinstar')(benefits)}, ${realised} av dei henta heilt ut.`,
    empty: 'Planen har ingen gevinstar enno.',
    withoutOwner: 'Ingen er ansvarleg',
    legend: { leadsTo: 'Bidreg til', realised: 'Henta heilt ut', unowned: 'Utan ansvarleg' },
  },
  sv: {
    title: 'Nyttokarta',
    description: ({ plan, benefits, realised }) =>
      `Vad nyttan i ${plan} kommer av och bidrar till: ${countWith('nytta', 'nyttor')(benefits)}, ${realised} av dem helt hemtagna.`,
    empty: 'Planen har ingen nytta ännu.',
    withoutOwner: 'Ingen är ansvarig',
    legend: { leadsTo: 'Bidrar till', realised: 'Helt hemtagen', unowned: 'Utan ansvarig' },
  },
  da: {
    title: 'Gevinstkort',
    description: ({ plan, benefits, realised }) =>
      `Hvad gevinsterne i ${plan} kommer af og bidrager til: ${countWith('gevinst', 'gevinster')(benefits)}, ${realised} af dem fuldt realiseret.`,
    empty: 'Planen har ingen gevinster endnu.',
    withoutOwner: 'Ingen er ansvarlig',
    legend: { leadsTo: 'Bidrager til', realised: 'Fuldt realiseret', unowned: 'Uden ansvarlig' },
  },
};

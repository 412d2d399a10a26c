import type { Locale } from '../locale.ts';

/** What is said of goals, benefits and what is measured of them in every diagram alike. */
export interface EffectWords {
  readonly kinds: Readonly<Record<'goal' | 'indicator' | 'deliverable' | 'outcome' | 'benefit', string>>;
  /** The same where several stand together. */
  readonly plurals: Readonly<Record<'activity' | 'goal' | 'deliverable' | 'outcome' | 'benefit', string>>;
  /** The period in which a target is to be reached. */
  readonly by: (period: string) => string;
  /** A value that has been measured. */
  readonly today: (value: string) => string;
  readonly notMeasured: string;
  readonly reached: string;
  readonly late: string;
  /** Without baseline or target nobody can say whether it was reached. */
  readonly unmeasurable: string;
  readonly perYear: (amount: string) => string;
  /** How much of a benefit has been realised, and how much is expected when. */
  readonly realised: (share: string) => string;
  readonly expected: (share: string, period: string) => string;
  readonly columns: Readonly<
    Record<
      | 'effect'
      | 'kind'
      | 'owner'
      | 'measure'
      | 'baseline'
      | 'target'
      | 'today'
      | 'from'
      | 'serves'
      | 'assuming'
      | 'value'
      | 'realised'
      | 'partOf',
      string
    >
  >;
}

export const effectWords: Readonly<Record<Locale, EffectWords>> = {
  en: {
    kinds: {
      goal: 'Goal',
      indicator: 'Indicator',
      deliverable: 'Deliverable',
      outcome: 'Outcome',
      benefit: 'Benefit',
    },
    plurals: {
      activity: 'Activities',
      goal: 'Goals',
      deliverable: 'Deliverables',
      outcome: 'Outcomes',
      benefit: 'Benefits',
    },
    by: (period) => `by ${period}`,
    today: (value) => `Today ${value}`,
    notMeasured: 'Not measured yet',
    reached: 'Target reached',
    late: 'Target date has passed',
    unmeasurable: 'No baseline or no target',
    perYear: (amount) => `${amount} per year`,
    realised: (share) => `${share} realised`,
    expected: (share, period) => `${share} expected by ${period}`,
    columns: {
      effect: 'What',
      kind: 'Kind',
      owner: 'Owner',
      measure: 'Measure',
      baseline: 'Baseline',
      target: 'Target',
      today: 'Today',
      from: 'Comes from',
      serves: 'Serves',
      assuming: 'Assuming',
      value: 'Value',
      realised: 'Realised',
      partOf: 'Part of',
    },
  },
  nb: {
    kinds: {
      goal: 'Mål',
      indicator: 'Indikator',
      deliverable: 'Leveranse',
      outcome: 'Virkning',
      benefit: 'Gevinst',
    },
    plurals: {
      activity: 'Aktiviteter',
      goal: 'Mål',
      deliverable: 'Leveranser',
      outcome: 'Virkninger',
      benefit: 'Gevinster',
    },
    by: (period) => `innen ${period}`,
    today: (value) => `I dag ${value}`,
    notMeasured: 'Ikke målt ennå',
    reached: 'Målet er nådd',
    late: 'Fristen for målet er ute',
    unmeasurable: 'Mangler nullpunkt eller måltall',
    perYear: (amount) => `${amount} per år`,
    realised: (share) => `${share} hentet ut`,
    expected: (share, period) => `${share} ventes innen ${period}`,
    columns: {
      effect: 'Hva',
      kind: 'Type',
      owner: 'Ansvarlig',
      measure: 'Måles med',
      baseline: 'Nullpunkt',
      target: 'Måltall',
      today: 'I dag',
      from: 'Kommer av',
      serves: 'Bidrar til',
      assuming: 'Forutsetter',
      value: 'Verdi',
      realised: 'Hentet ut',
      partOf: 'Del av',
    },
  },
  nn: {
    kinds: {
      goal: 'Mål',
      indicator: 'Indikator',
      deliverable: 'Leveranse',
      outcome: 'Verknad',
      benefit: 'Gevinst',
    },
    plurals: {
      activity: 'Aktivitetar',
      goal: 'Mål',
      deliverable: 'Leveransar',
      outcome: 'Verknader',
      benefit: 'Gevinstar',
    },
    by: (period) => `innan ${period}`,
    today: (value) => `I dag ${value}`,
    notMeasured: 'Ikkje målt enno',
    reached: 'Målet er nådd',
    late: 'Fristen for målet er ute',
    unmeasurable: 'Manglar nullpunkt eller måltal',
    perYear: (amount) => `${amount} per år`,
    realised: (share) => `${share} henta ut`,
    expected: (share, period) => `${share} venta innan ${period}`,
    columns: {
      effect: 'Kva',
      kind: 'Type',
      owner: 'Ansvarleg',
      measure: 'Blir målt med',
      baseline: 'Nullpunkt',
      target: 'Måltal',
      today: 'I dag',
      from: 'Kjem av',
      serves: 'Bidreg til',
      assuming: 'Føreset',
      value: 'Verdi',
      realised: 'Henta ut',
      partOf: 'Del av',
    },
  },
  sv: {
    kinds: {
      goal: 'Mål',
      indicator: 'Indikator',
      deliverable: 'Leverans',
      outcome: 'Effekt',
      benefit: 'Nytta',
    },
    plurals: {
      activity: 'Aktiviteter',
      goal: 'Mål',
      deliverable: 'Leveranser',
      outcome: 'Effekter',
      benefit: 'Nyttor',
    },
    by: (period) => `senast ${period}`,
    today: (value) => `I dag ${value}`,
    notMeasured: 'Inte mätt ännu',
    reached: 'Målet är nått',
    late: 'Måldatum har passerat',
    unmeasurable: 'Saknar utgångsvärde eller målvärde',
    perYear: (amount) => `${amount} per år`,
    realised: (share) => `${share} hemtaget`,
    expected: (share, period) => `${share} väntas senast ${period}`,
    columns: {
      effect: 'Vad',
      kind: 'Typ',
      owner: 'Ansvarig',
      measure: 'Mäts med',
      baseline: 'Utgångsvärde',
      target: 'Målvärde',
      today: 'I dag',
      from: 'Kommer av',
      serves: 'Bidrar till',
      assuming: 'Förutsätter',
      value: 'Värde',
      realised: 'Hemtaget',
      partOf: 'Del av',
    },
  },
  da: {
    kinds: {
      goal: 'Mål',
      indicator: 'Indikator',
      deliverable: 'Leverance',
      outcome: 'Virkning',
      benefit: 'Gevinst',
    },
    plurals: {
      activity: 'Aktiviteter',
      goal: 'Mål',
      deliverable: 'Leverancer',
      outcome: 'Virkninger',
      benefit: 'Gevinster',
    },
    by: (period) => `senest ${period}`,
    today: (value) => `I dag ${value}`,
    notMeasured: 'Ikke målt endnu',
    reached: 'Målet er nået',
    late: 'Fristen for målet er passeret',
    unmeasurable: 'Mangler udgangspunkt eller måltal',
    perYear: (amount) => `${amount} om året`,
    realised: (share) => `${share} realiseret`,
    expected: (share, period) => `${share} ventes senest ${period}`,
    columns: {
      effect: 'Hvad',
      kind: 'Type',
      owner: 'Ansvarlig',
      measure: 'Måles med',
      baseline: 'Udgangspunkt',
      target: 'Måltal',
      today: 'I dag',
      from: 'Kommer af',
      serves: 'Bidrager til',
      assuming: 'Forudsætter',
      value: 'Værdi',
      realised: 'Realiseret',
      partOf: 'Del af',
    },
  },
};

import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

/** What is said of work in every diagram alike. */
export interface WorkWords {
  readonly kinds: Readonly<Record<'phase' | 'activity' | 'milestone' | 'gate', string>>;
  readonly planned: string;
  readonly underWay: string;
  readonly done: string;
  readonly critical: string;
  /** Of work that would be critical after a short delay. */
  readonly nearCritical: string;
  readonly late: (days: number) => string;
  readonly occurrences: (count: number) => string;
  readonly withoutDates: string;
  /** The days that were once agreed. */
  readonly baseline: (days: string) => string;
  /** How many working days it can move. */
  readonly slack: (days: number) => string;
  readonly legend: { readonly critical: string; readonly baseline: string; readonly asOf: string };
  /** Marks the as-of day on the time axis. */
  readonly asOf: (date: string) => string;
  readonly columns: Readonly<
    Record<'phase' | 'work' | 'kind' | 'start' | 'finish' | 'owner' | 'status' | 'slack' | 'reason', string>
  >;
}

export const workWords: Readonly<Record<Locale, WorkWords>> = {
  en: {
    kinds: { phase: 'Phase', activity: 'Activity', milestone: 'Milestone', gate: 'Gate' },
    planned: 'Planned',
    underWay: 'Under way',
    done: 'Done',
    critical: 'critical',
    nearCritical: 'near-critical',
    late: (count) => `${countWith('day', 'days')(count)} late`,
    occurrences: countWith('time', 'times'),
    withoutDates: 'Without dates',
    baseline: (days) => `agreed: ${days}`,
    slack: (count) => `${countWith('day', 'days')(count)} slack`,
    legend: {
      critical: 'Critical: when this is late, the plan is late',
      baseline: 'Agreed earlier (baseline)',
      asOf: 'Status date',
    },
    asOf: (date) => `Status ${date}`,
    columns: {
      phase: 'Phase',
      work: 'Work',
      kind: 'Kind',
      start: 'Start',
      finish: 'Finish',
      owner: 'Owner',
      status: 'Status',
      slack: 'Slack',
      reason: 'Driven by',
    },
  },
  nb: {
    kinds: { phase: 'Fase', activity: 'Aktivitet', milestone: 'Milepæl', gate: 'Beslutningspunkt' },
    planned: 'Planlagt',
    underWay: 'Pågår',
    done: 'Ferdig',
    critical: 'kritisk',
    nearCritical: 'nær kritisk',
    late: (count) => `${countWith('dag', 'dager')(count)} for sent`,
    occurrences: countWith('gang', 'ganger'),
    withoutDates: 'Uten datoer',
    baseline: (days) => `avtalt: ${days}`,
    slack: (count) => `${countWith('dag', 'dager')(count)} slakk`,
    legend: {
      critical: 'Kritisk: blir dette forsinket, blir planen forsinket',
      baseline: 'Avtalt tidligere (referanseplan)',
      asOf: 'Statusdato',
    },
    asOf: (date) => `Status ${date}`,
    columns: {
      phase: 'Fase',
      work: 'Arbeid',
      kind: 'Type',
      start: 'Start',
      finish: 'Slutt',
      owner: 'Ansvarlig',
      status: 'Status',
      slack: 'Slakk',
      reason: 'Styres av',
    },
  },
  nn: {
    kinds: { phase: 'Fase', activity: 'Aktivitet', milestone: 'Milepæl', gate: 'Avgjerdspunkt' },
    planned: 'Planlagd',
    underWay: 'Går føre seg',
    done: 'Ferdig',
    critical: 'kritisk',
    nearCritical: 'nær kritisk',
    late: (count) => `${countWith('dag', 'dagar')(count)} for seint`,
    occurrences: countWith('gong', 'gonger'),
    withoutDates: 'Utan datoar',
    baseline: (days) => `avtalt: ${days}`,
    slack: (count) => `${countWith('dag', 'dagar')(count)} slakk`,
    legend: {
      critical: 'Kritisk: blir dette forseinka, blir planen forseinka',
      baseline: 'Avtalt tidlegare (referanseplan)',
      asOf: 'Statusdato',
    },
    asOf: (date) => `Status ${date}`,
    columns: {
      phase: 'Fase',
      work: 'Arbeid',
      kind: 'Type',
      start: 'Start',
      finish: 'Slutt',
      owner: 'Ansvarleg',
      status: 'Status',
      slack: 'Slakk',
      reason: 'Styrt av',
    },
  },
  sv: {
    kinds: { phase: 'Fas', activity: 'Aktivitet', milestone: 'Milstolpe', gate: 'Beslutspunkt' },
    planned: 'Planerad',
    underWay: 'Pågår',
    done: 'Klar',
    critical: 'kritisk',
    nearCritical: 'nära kritisk',
    late: (count) => `${countWith('dag', 'dagar')(count)} för sent`,
    occurrences: countWith('gång', 'gånger'),
    withoutDates: 'Utan datum',
    baseline: (days) => `överenskommet: ${days}`,
    slack: (count) => `${countWith('dag', 'dagar')(count)} slack`,
    legend: {
      critical: 'Kritisk: blir detta försenat blir planen försenad',
      baseline: 'Överenskommet tidigare (baslinje)',
      asOf: 'Statusdatum',
    },
    asOf: (date) => `Status ${date}`,
    columns: {
      phase: 'Fas',
      work: 'Arbete',
      kind: 'Typ',
      start: 'Start',
      finish: 'Slut',
      owner: 'Ansvarig',
      status: 'Status',
      slack: 'Slack',
      reason: 'Styrs av',
    },
  },
  da: {
    kinds: { phase: 'Fase', activity: 'Aktivitet', milestone: 'Milepæl', gate: 'Beslutningspunkt' },
    planned: 'Planlagt',
    underWay: 'I gang',
    done: 'Færdig',
    critical: 'kritisk',
    nearCritical: 'næsten kritisk',
    late: (count) => `${countWith('dag', 'dage')(count)} for sent`,
    occurrences: countWith('gang', 'gange'),
    withoutDates: 'Uden datoer',
    baseline: (days) => `aftalt: ${days}`,
    slack: (count) => `${countWith('dag', 'dage')(count)} slæk`,
    legend: {
      critical: 'Kritisk: bliver dette forsinket, bliver planen forsinket',
      baseline: 'Aftalt tidligere (referenceplan)',
      asOf: 'Statusdato',
    },
    asOf: (date) => `Status ${date}`,
    columns: {
      phase: 'Fase',
      work: 'Arbejde',
      kind: 'Type',
      start: 'Start',
      finish: 'Slut',
      owner: 'Ansvarlig',
      status: 'Status',
      slack: 'Slæk',
      reason: 'Styres af',
    },
  },
};

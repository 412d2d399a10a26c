import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

export interface WheelWords {
  readonly title: string;
  readonly description: (facts: {
    readonly plan: string;
    readonly recurring: number;
    readonly from: string;
    readonly to: string;
  }) => string;
  readonly empty: string;
  readonly kinds: Readonly<Record<'meeting' | 'measurement' | 'review' | 'activity', string>>;
  /** The same where several stand together. */
  readonly plurals: Readonly<Record<'meeting' | 'measurement' | 'review' | 'activity', string>>;
  /** How often something happens in a month. */
  readonly legend: Readonly<Record<'once' | 'often', string>>;
  /** Follows what happens several times in a month. */
  readonly times: (count: number) => string;
  readonly columns: Readonly<Record<'month' | 'what' | 'kind' | 'times', string>>;
}

export const wheelWords: Readonly<Record<Locale, WheelWords>> = {
  en: {
    title: 'The year',
    description: ({ plan, recurring, from, to }) =>
      `What recurs in ${plan} from ${from} to ${to}: ${countWith('meeting, measurement, review or activity', 'meetings, measurements, reviews and activities')(recurring)}.`,
    empty: 'Nothing in the plan recurs: no meetings, measurements, reviews or activities.',
    kinds: {
      meeting: 'Meeting',
      measurement: 'Measurement',
      review: 'Review',
      activity: 'Recurring activity',
    },
    plurals: {
      meeting: 'Meetings',
      measurement: 'Measurements',
      review: 'Reviews',
      activity: 'Recurring activities',
    },
    legend: { once: 'Once in the month', often: 'So many times in the month' },
    times: (count) => `${count} times`,
    columns: { month: 'Month', what: 'What', kind: 'Kind', times: 'Times' },
  },
  nb: {
    title: 'Årshjul',
    description: ({ plan, recurring, from, to }) =>
      `Det som gjentar seg i ${plan} fra ${from} til ${to}: ${countWith('møte, måling, gjennomgang eller aktivitet', 'møter, målinger, gjennomganger og aktiviteter')(recurring)}.`,
    empty: 'Ingenting i planen gjentar seg: verken møter, målinger, gjennomganger eller aktiviteter.',
    kinds: {
      meeting: 'Møte',
      measurement: 'Måling',
      review: 'Gjennomgang',
      activity: 'Aktivitet som gjentas',
    },
    plurals: {
      meeting: 'Møter',
      measurement: 'Målinger',
      review: 'Gjennomganger',
      activity: 'Aktiviteter som gjentas',
    },
    legend: { once: 'Én gang i måneden', often: 'Så mange ganger i måneden' },
    times: (count) => `${count} ganger`,
    columns: { month: 'Måned', what: 'Hva', kind: 'Type', times: 'Ganger' },
  },
  nn: {
    title: 'Årshjul',
    description: ({ plan, recurring, from, to }) =>
      `Det som tek seg opp att i ${plan} frå ${from} til ${to}: ${countWith('møte, måling, gjennomgang eller aktivitet', 'møte, målingar, gjennomgangar og aktivitetar')(recurring)}.`,
    empty: 'Ingenting i planen tek seg opp att: korkje møte, målingar, gjennomgangar eller aktivitetar.',
    kinds: {
      meeting: 'Møte',
      measurement: 'Måling',
      review: 'Gjennomgang',
      activity: 'Aktivitet som blir teken opp att',
    },
    plurals: {
      meeting: 'Møte',
      measurement: 'Målingar',
      review: 'Gjennomgangar',
      activity: 'Aktivitetar som blir tekne opp att',
    },
    legend: { once: 'Éin gong i månaden', often: 'Så mange gonger i månaden' },
    times: (count) => `${count} gonger`,
    columns: { month: 'Månad', what: 'Kva', kind: 'Type', times: 'Gonger' },
  },
  sv: {
    title: 'Årshjul',
    description: ({ plan, recurring, from, to }) =>
      `Det som återkommer i ${plan} från ${from} till ${to}: ${countWith('möte, mätning, genomgång eller aktivitet', 'möten, mätningar, genomgångar och aktiviteter')(recurring)}.`,
    empty: 'Inget i planen återkommer: varken möten, mätningar, genomgångar eller aktiviteter.',
    kinds: {
      meeting: 'Möte',
      measurement: 'Mätning',
      review: 'Genomgång',
      activity: 'Återkommande aktivitet',
    },
    plurals: {
      meeting: 'Möten',
      measurement: 'Mätningar',
      review: 'Genomgångar',
      activity: 'Återkommande aktiviteter',
    },
    legend: { once: 'En gång i månaden', often: 'Så många gånger i månaden' },
    times: (count) => `${count} gånger`,
    columns: { month: 'Månad', what: 'Vad', kind: 'Typ', times: 'Gånger' },
  },
  da: {
    title: 'Årshjul',
    description: ({ plan, recurring, from, to }) =>
      `Det, der gentager sig i ${plan} fra ${from} til ${to}: ${countWith('møde, måling, gennemgang eller aktivitet', 'møder, målinger, gennemgange og aktiviteter')(recurring)}.`,
    empty: 'Intet i planen gentager sig: hverken møder, målinger, gennemgange eller aktiviteter.',
    kinds: {
      meeting: 'Møde',
      measurement: 'Måling',
      review: 'Gennemgang',
      activity: 'Aktivitet, der gentages',
    },
    plurals: {
      meeting: 'Møder',
      measurement: 'Målinger',
      review: 'Gennemgange',
      activity: 'Aktiviteter, der gentages',
    },
    legend: { once: 'Én gang i måneden', often: 'Så mange gange i måneden' },
    times: (count) => `${count} gange`,
    columns: { month: 'Måned', what: 'Hvad', kind: 'Type', times: 'Gange' },
  },
};

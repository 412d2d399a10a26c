import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

export interface ChangeloadWords {
  readonly title: string;
  readonly description: (facts: {
    readonly plan: string;
    readonly stakeholders: number;
    readonly tooMuch: number;
  }) => string;
  readonly empty: string;
  readonly nothingAsked: string;
  readonly stakeholder: string;
  /** How much is asked in a month: one or two activities, up to what people can follow, and more than that. */
  readonly loads: Readonly<Record<'little' | 'some' | 'much', string>>;
  /** Stakeholders of whom nothing is asked. */
  readonly unreached: (count: number) => string;
}

export const changeloadWords: Readonly<Record<Locale, ChangeloadWords>> = {
  en: {
    title: 'Change load',
    description: ({ plan, stakeholders, tooMuch }) =>
      `How many activities of ${plan} ask something of each of ${countWith('stakeholder', 'stakeholders')(stakeholders)} month by month: too many at once for ${tooMuch} of them.`,
    empty: 'The plan has no stakeholders yet.',
    nothingAsked: 'No activity with dates asks anything of a stakeholder from now on.',
    stakeholder: 'Stakeholder',
    loads: {
      little: 'Activities in the month: little',
      some: 'Activities in the month: some',
      much: 'Activities in the month: too much at once',
    },
    unreached: (count) =>
      `${countWith('stakeholder is', 'stakeholders are')(count)} asked nothing and ${count === 1 ? 'stands' : 'stand'} in the table only`,
  },
  nb: {
    title: 'Endringstrykk',
    description: ({ plan, stakeholders, tooMuch }) =>
      `Hvor mange aktiviteter i ${plan} som ber om noe av ${countWith('interessent', 'interessenter')(stakeholders)}, måned for måned: for mye på én gang for ${tooMuch} av dem.`,
    empty: 'Planen har ingen interessenter ennå.',
    nothingAsked: 'Ingen aktivitet med datoer ber om noe av interessentene framover.',
    stakeholder: 'Interessent',
    loads: {
      little: 'Aktiviteter i måneden: lite',
      some: 'Aktiviteter i måneden: en del',
      much: 'Aktiviteter i måneden: for mye på én gang',
    },
    unreached: (count) =>
      `${countWith('interessent blir ikke bedt', 'interessenter blir ikke bedt')(count)} om noe og står bare i tabellen`,
  },
  nn: {
    title: 'Endringstrykk',
    description: ({ plan, stakeholders, tooMuch }) =>
      `Kor mange aktivitetar i ${plan} som bed om noko av ${countWith('interessent', 'interessentar')(stakeholders)}, månad for månad: for mykje på éin gong for ${tooMuch} av dei.`,
    empty: 'Planen har ingen interessentar enno.',
    nothingAsked: 'Ingen aktivitet med datoar bed om noko av interessentane framover.',
    stakeholder: 'Interessent',
    loads: {
      little: 'Aktivitetar i månaden: lite',
      some: 'Aktivitetar i månaden: ein del',
      much: 'Aktivitetar i månaden: for mykje på éin gong',
    },
    unreached: (count) =>
      `${countWith('interessent blir ikkje beden', 'interessentar blir ikkje bedne')(count)} om noko og står berre i tabellen`,
  },
  sv: {
    title: 'Förändringstryck',
    description: ({ plan, stakeholders, tooMuch }) =>
      `Hur många aktiviteter i ${plan} som kräver något av ${countWith('intressent', 'intressenter')(stakeholders)}, månad för månad: för mycket på en gång för ${tooMuch} av dem.`,
    empty: 'Planen har inga intressenter ännu.',
    nothingAsked: 'Ingen aktivitet med datum kräver något av intressenterna framöver.',
    stakeholder: 'Intressent',
    loads: {
      little: 'Aktiviteter i månaden: lite',
      some: 'Aktiviteter i månaden: en del',
      much: 'Aktiviteter i månaden: för mycket på en gång',
    },
    unreached: (count) =>
      `${countWith('intressent berörs', 'intressenter berörs')(count)} inte och står bara i tabellen`,
  },
  da: {
    title: 'Forandringspres',
    description: ({ plan, stakeholders, tooMuch }) =>
      `Hvor mange aktiviteter i ${plan} der kræver noget af ${countWith('interessent', 'interessenter')(stakeholders)}, måned for måned: for meget på én gang for ${tooMuch} af dem.`,
    empty: 'Planen har ingen interessenter endnu.',
    nothingAsked: 'Ingen aktivitet med datoer kræver noget af interessenterne fremover.',
    stakeholder: 'Interessent',
    loads: {
      little: 'Aktiviteter i måneden: lidt',
      some: 'Aktiviteter i måneden: en del',
      much: 'Aktiviteter i måneden: for meget på én gang',
    },
    unreached: (count) =>
      `${countWith('interessent', 'interessenter')(count)} bliver ikke bedt om noget og står kun i tabellen`,
  },
};

import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

export interface StakeholderWords {
  readonly title: string;
  readonly description: (facts: { readonly plan: string; readonly placed: number }) => string;
  readonly empty: string;
  readonly noneRated: string;
  readonly axes: Readonly<Record<'lowInterest' | 'highInterest' | 'lowInfluence' | 'highInfluence', string>>;
  readonly levels: Readonly<Record<'low' | 'medium' | 'high', string>>;
  readonly strategies: Readonly<Record<'manage' | 'satisfy' | 'inform' | 'monitor', string>>;
  readonly attitudes: Readonly<
    Record<'blocking' | 'sceptical' | 'neutral' | 'supportive' | 'championing', string>
  >;
  readonly unknownAttitude: string;
  readonly unplaced: (count: number) => string;
  readonly columns: Readonly<
    Record<'stakeholder' | 'influence' | 'interest' | 'strategy' | 'today' | 'needed', string>
  >;
}

export const stakeholderWords: Readonly<Record<Locale, StakeholderWords>> = {
  en: {
    title: 'Stakeholders',
    description: ({ plan, placed }) =>
      `The stakeholders of ${plan} by interest and influence: ${countWith('is placed', 'are placed')(placed)}.`,
    empty: 'The plan has no stakeholders yet.',
    noneRated: 'No stakeholder has both influence and interest yet.',
    axes: {
      lowInterest: 'Low interest',
      highInterest: 'High interest',
      lowInfluence: 'Low influence',
      highInfluence: 'High influence',
    },
    levels: { low: 'Low', medium: 'Medium', high: 'High' },
    strategies: {
      manage: 'Manage closely',
      satisfy: 'Keep satisfied',
      inform: 'Keep informed',
      monitor: 'Monitor',
    },
    attitudes: {
      blocking: 'Blocking',
      sceptical: 'Sceptical',
      neutral: 'Neutral',
      supportive: 'Supportive',
      championing: 'Championing',
    },
    unknownAttitude: 'Attitude not given',
    unplaced: (count) =>
      count === 1
        ? '1 stakeholder lacks influence or interest and stands in the table only'
        : `${count} stakeholders lack influence or interest and stand in the table only`,
    columns: {
      stakeholder: 'Stakeholder',
      influence: 'Influence',
      interest: 'Interest',
      strategy: 'Strategy',
      today: 'Attitude today',
      needed: 'Attitude needed',
    },
  },
  nb: {
    title: 'Interessenter',
    description: ({ plan, placed }) =>
      `Interessentene i ${plan} etter interesse og innflytelse: ${placed} er plassert.`,
    empty: 'Planen har ingen interessenter ennå.',
    noneRated: 'Ingen interessenter har både innflytelse og interesse angitt ennå.',
    axes: {
      lowInterest: 'Lav interesse',
      highInterest: 'Høy interesse',
      lowInfluence: 'Lav innflytelse',
      highInfluence: 'Høy innflytelse',
    },
    levels: { low: 'Lav', medium: 'Middels', high: 'Høy' },
    strategies: {
      manage: 'Involvere tett',
      satisfy: 'Holde tilfreds',
      inform: 'Holde informert',
      monitor: 'Følge med på',
    },
    attitudes: {
      blocking: 'Motarbeider',
      sceptical: 'Skeptisk',
      neutral: 'Nøytral',
      supportive: 'Støtter',
      championing: 'Pådriver',
    },
    unknownAttitude: 'Holdning ikke angitt',
    unplaced: (count) =>
      count === 1
        ? '1 interessent mangler innflytelse eller interesse og står bare i tabellen'
        : `${count} interessenter mangler innflytelse eller interesse og står bare i tabellen`,
    columns: {
      stakeholder: 'Interessent',
      influence: 'Innflytelse',
      interest: 'Interesse',
      strategy: 'Strategi',
      today: 'Holdning i dag',
      needed: 'Ønsket holdning',
    },
  },
  nn: {
    title: 'Interessentar',
    description: ({ plan, placed }) =>
      `Interessentane i ${plan} etter interesse og påverknad: ${placed} er plasserte.`,
    empty: 'Planen har ingen interessentar enno.',
    noneRated: 'Ingen interessentar har både påverknad og interesse oppgitt enno.',
    axes: {
      lowInterest: 'Låg interesse',
      highInterest: 'Høg interesse',
      lowInfluence: 'Liten påverknad',
      highInfluence: 'Stor påverknad',
    },
    levels: { low: 'Låg', medium: 'Middels', high: 'Høg' },
    strategies: {
      manage: 'Involvere tett',
      satisfy: 'Halde nøgde',
      inform: 'Halde informerte',
      monitor: 'Følgje med på',
    },
    attitudes: {
      blocking: 'Motarbeider',
      sceptical: 'Skeptisk',
      neutral: 'Nøytral',
      supportive: 'Støttar',
      championing: 'Pådrivar',
    },
    unknownAttitude: 'Haldning ikkje oppgitt',
    unplaced: (count) =>
      count === 1
        ? '1 interessent manglar påverknad eller interesse og står berre i tabellen'
        : `${count} interessentar manglar påverknad eller interesse og står berre i tabellen`,
    columns: {
      stakeholder: 'Interessent',
      influence: 'Påverknad',
      interest: 'Interesse',
      strategy: 'Strategi',
      today: 'Haldning i dag',
      needed: 'Ønskt haldning',
    },
  },
  sv: {
    title: 'Intressenter',
    description: ({ plan, placed }) =>
      `Intressenterna i ${plan} efter intresse och inflytande: ${countWith('är placerad', 'är placerade')(placed)}.`,
    empty: 'Planen har inga intressenter ännu.',
    noneRated: 'Ingen intressent har både inflytande och intresse angivet ännu.',
    axes: {
      lowInterest: 'Lågt intresse',
      highInterest: 'Högt intresse',
      lowInfluence: 'Litet inflytande',
      highInfluence: 'Stort inflytande',
    },
    levels: { low: 'Lågt', medium: 'Medel', high: 'Högt' },
    strategies: {
      manage: 'Involvera nära',
      satisfy: 'Hålla nöjda',
      inform: 'Hålla informerade',
      monitor: 'Bevaka',
    },
    attitudes: {
      blocking: 'Motarbetar',
      sceptical: 'Skeptisk',
      neutral: 'Neutral',
      supportive: 'Stöder',
      championing: 'Pådrivande',
    },
    unknownAttitude: 'Inställning inte angiven',
    unplaced: (count) =>
      count === 1
        ? '1 intressent saknar inflytande eller intresse och står bara i tabellen'
        : `${count} intressenter saknar inflytande eller intresse och står bara i tabellen`,
    columns: {
      stakeholder: 'Intressent',
      influence: 'Inflytande',
      interest: 'Intresse',
      strategy: 'Strategi',
      today: 'Inställning i dag',
      needed: 'Önskad inställning',
    },
  },
  da: {
    title: 'Interessenter',
    description: ({ plan, placed }) =>
      `Interessenterne i ${plan} efter interesse og indflydelse: ${placed} er placeret.`,
    empty: 'Planen har ingen interessenter endnu.',
    noneRated: 'Ingen interessenter har både indflydelse og interesse angivet endnu.',
    axes: {
      lowInterest: 'Lav interesse',
      highInterest: 'Høj interesse',
      lowInfluence: 'Lille indflydelse',
      highInfluence: 'Stor indflydelse',
    },
    levels: { low: 'Lav', medium: 'Middel', high: 'Høj' },
    strategies: {
      manage: 'Involvere tæt',
      satisfy: 'Holde tilfredse',
      inform: 'Holde informeret',
      monitor: 'Holde øje med',
    },
    attitudes: {
      blocking: 'Modarbejder',
      sceptical: 'Skeptisk',
      neutral: 'Neutral',
      supportive: 'Støtter',
      championing: 'Drivkraft',
    },
    unknownAttitude: 'Holdning ikke angivet',
    unplaced: (count) =>
      count === 1
        ? '1 interessent mangler indflydelse eller interesse og står kun i tabellen'
        : `${count} interessenter mangler indflydelse eller interesse og står kun i tabellen`,
    columns: {
      stakeholder: 'Interessent',
      influence: 'Indflydelse',
      interest: 'Interesse',
      strategy: 'Strategi',
      today: 'Holdning i dag',
      needed: 'Ønsket holdning',
    },
  },
};

import { countWith, listWith } from '../phrases.ts';
import type { Words } from '../words.ts';

const activities = countWith('aktivitet', 'aktiviteter');
const milestones = countWith('milepæl', 'milepæler');
const gates = countWith('beslutningspunkt', 'beslutningspunkter');
const days = countWith('dag', 'dager');
const risks = countWith('risiko', 'risikoer');
const list = listWith('og');

export const nb: Words = {
  months: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  date: (day, month, year) => `${day}. ${month} ${year}`,
  axis: { day: '%-d.%-m.', month: '%m.%Y' },
  percent: (percent) => `${percent}\u00a0%`,
  list,
  workingDays: countWith('arbeidsdag', 'arbeidsdager'),
  gantt: {
    title: 'Fremdriftsplan',
    description: (facts) =>
      `Fremdriftsplan for ${facts.plan} fra ${facts.from} til ${facts.to}: ${activities(facts.activities)}, ${milestones(facts.milestones)} og ${gates(facts.gates)}, hvorav ${facts.critical} på kritisk linje.`,
    empty: 'Planen har ennå ingen aktiviteter, milepæler eller beslutningspunkter med datoer.',
    outsidePhases: 'Utenfor fasene',
    kinds: { phase: 'Fase', activity: 'Aktivitet', milestone: 'Milepæl', gate: 'Beslutningspunkt' },
    planned: 'Planlagt',
    underWay: 'Pågår',
    done: 'Ferdig',
    critical: 'kritisk',
    late: (count) => `${days(count)} for sent`,
    occurrences: countWith('gang', 'ganger'),
    withoutDates: 'Uten datoer',
    legend: { critical: 'Kritisk: blir dette forsinket, blir planen forsinket', asOf: 'Statusdato' },
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
  lanes: {
    untitled: 'Prosess',
    title: (process) => `Prosess: ${process}`,
    description: ({ process, nodes, parties }) =>
      `Prosessen «${process}» har ${nodes} steg${parties.length ? `, fordelt på ${list(parties)}` : ''}.`,
    noProcess: 'Planen beskriver ingen prosesser ennå.',
    unknownProcess: (name) => `Planen har ingen prosess som heter «${name}».`,
    emptyProcess: (process) => `Prosessen «${process}» har ingen steg ennå.`,
    unassigned: 'Ingen rolle satt',
    together: (parties) => `sammen med ${parties}`,
    kinds: {
      start: 'Start',
      step: 'Steg',
      choice: 'Valg',
      fork: 'Deling',
      join: 'Samling',
      end: 'Slutt',
    },
    legend: {
      startEnd: 'Start og slutt',
      step: 'Steg',
      choice: 'Valg',
      parallel: 'Herfra går flere ting samtidig, eller de samles igjen',
      calls: 'Steg som er en egen prosess',
      unassigned: 'Ingen rolle er satt',
    },
    columns: { node: 'Steg', kind: 'Type', by: 'Hvem', next: 'Går videre til' },
  },
  stakeholders: {
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
  risks: {
    title: 'Risikoer',
    description: ({ plan, rated, highToday, highAfter }) =>
      `Risikobildet for ${plan}: ${risks(rated)} vurdert, ${highToday} høye i dag og ${highAfter} høye etter tiltak.`,
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
};

import { countWith, listWith } from '../phrases.ts';
import type { Words } from '../words.ts';

const activities = countWith('aktivitet', 'aktivitetar');
const milestones = countWith('milepæl', 'milepælar');
const gates = countWith('avgjerdspunkt', 'avgjerdspunkt');
const days = countWith('dag', 'dagar');
const risks = countWith('risiko', 'risikoar');
const list = listWith('og');

export const nn: Words = {
  months: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  date: (day, month, year) => `${day}. ${month} ${year}`,
  axis: { day: '%-d.%-m.', month: '%m.%Y' },
  percent: (percent) => `${percent}\u00a0%`,
  list,
  workingDays: countWith('arbeidsdag', 'arbeidsdagar'),
  gantt: {
    title: 'Framdriftsplan',
    description: (facts) =>
      `Framdriftsplan for ${facts.plan} frå ${facts.from} til ${facts.to}: ${activities(facts.activities)}, ${milestones(facts.milestones)} og ${gates(facts.gates)}, ${facts.critical} av dei på kritisk linje.`,
    empty: 'Planen har enno ingen aktivitetar, milepælar eller avgjerdspunkt med datoar.',
    outsidePhases: 'Utanfor fasane',
    kinds: { phase: 'Fase', activity: 'Aktivitet', milestone: 'Milepæl', gate: 'Avgjerdspunkt' },
    planned: 'Planlagd',
    underWay: 'Går føre seg',
    done: 'Ferdig',
    critical: 'kritisk',
    late: (count) => `${days(count)} for seint`,
    occurrences: countWith('gong', 'gonger'),
    withoutDates: 'Utan datoar',
    legend: { critical: 'Kritisk: blir dette forseinka, blir planen forseinka', asOf: 'Statusdato' },
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
  lanes: {
    untitled: 'Prosess',
    title: (process) => `Prosess: ${process}`,
    description: ({ process, nodes, parties }) =>
      `Prosessen «${process}» har ${nodes} steg${parties.length ? `, fordelte på ${list(parties)}` : ''}.`,
    noProcess: 'Planen skildrar ingen prosessar enno.',
    unknownProcess: (name) => `Planen har ingen prosess som heiter «${name}».`,
    emptyProcess: (process) => `Prosessen «${process}» har ingen steg enno.`,
    unassigned: 'Inga rolle sett',
    together: (parties) => `saman med ${parties}`,
    kinds: {
      start: 'Start',
      step: 'Steg',
      choice: 'Val',
      fork: 'Deling',
      join: 'Samling',
      end: 'Slutt',
    },
    legend: {
      startEnd: 'Start og slutt',
      step: 'Steg',
      choice: 'Val',
      parallel: 'Herifrå går fleire ting samstundes, eller dei blir samla att',
      calls: 'Steg som er ein eigen prosess',
      unassigned: 'Inga rolle er sett',
    },
    columns: { node: 'Steg', kind: 'Type', by: 'Kven', next: 'Går vidare til' },
  },
  stakeholders: {
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
  risks: {
    title: 'Risikoar',
    description: ({ plan, rated, highToday, highAfter }) =>
      `Risikobiletet for ${plan}: ${risks(rated)} vurderte, ${highToday} høge i dag og ${highAfter} høge etter tiltak.`,
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
};

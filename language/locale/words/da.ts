import { countWith, listWith } from '../phrases.ts';
import type { Words } from '../words.ts';

const activities = countWith('aktivitet', 'aktiviteter');
const milestones = countWith('milepæl', 'milepæle');
const gates = countWith('beslutningspunkt', 'beslutningspunkter');
const days = countWith('dag', 'dage');
const list = listWith('og');

export const da: Words = {
  months: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  date: (day, month, year) => `${day}. ${month} ${year}`,
  axis: { day: '%-d.%-m.', month: '%m.%Y' },
  percent: (percent) => `${percent}\u00a0%`,
  list,
  workingDays: countWith('arbejdsdag', 'arbejdsdage'),
  gantt: {
    title: 'Tidsplan',
    description: (facts) =>
      `Tidsplan for ${facts.plan} fra ${facts.from} til ${facts.to}: ${activities(facts.activities)}, ${milestones(facts.milestones)} og ${gates(facts.gates)}, heraf ${facts.critical} på den kritiske vej.`,
    empty: 'Planen har endnu ingen aktiviteter, milepæle eller beslutningspunkter med datoer.',
    outsidePhases: 'Uden for faserne',
    kinds: { phase: 'Fase', activity: 'Aktivitet', milestone: 'Milepæl', gate: 'Beslutningspunkt' },
    planned: 'Planlagt',
    underWay: 'I gang',
    done: 'Færdig',
    critical: 'kritisk',
    late: (count) => `${days(count)} for sent`,
    occurrences: countWith('gang', 'gange'),
    withoutDates: 'Uden datoer',
    legend: { critical: 'Kritisk: bliver dette forsinket, bliver planen forsinket', asOf: 'Statusdato' },
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
  lanes: {
    untitled: 'Proces',
    title: (process) => `Proces: ${process}`,
    description: ({ process, nodes, parties }) =>
      `Processen »${process}« har ${nodes} trin${parties.length ? `, fordelt på ${list(parties)}` : ''}.`,
    noProcess: 'Planen beskriver ingen processer endnu.',
    unknownProcess: (name) => `Planen har ingen proces, der hedder »${name}«.`,
    emptyProcess: (process) => `Processen »${process}« har ingen trin endnu.`,
    unassigned: 'Ingen rolle angivet',
    together: (parties) => `sammen med ${parties}`,
    kinds: { start: 'Start', step: 'Trin', choice: 'Valg', fork: 'Deling', join: 'Samling', end: 'Slut' },
    legend: {
      startEnd: 'Start og slut',
      step: 'Trin',
      choice: 'Valg',
      parallel: 'Herfra sker flere ting samtidig, eller de mødes igen',
      calls: 'Trin, der er en selvstændig proces',
      unassigned: 'Ingen rolle er angivet',
    },
    columns: { node: 'Trin', kind: 'Type', by: 'Hvem', next: 'Går videre til' },
  },
  stakeholders: {
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
  risks: {
    title: 'Risici',
    description: ({ plan, rated, highToday, highAfter }) =>
      `Risikobilledet for ${plan}: ${countWith('vurderet risiko', 'vurderede risici')(rated)}, ${highToday} høje i dag og ${highAfter} høje efter tiltag.`,
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

import { countWith, listWith } from '../phrases.ts';
import type { Words } from '../words.ts';

const activities = countWith('aktivitet', 'aktiviteter');
const milestones = countWith('milstolpe', 'milstolpar');
const gates = countWith('beslutspunkt', 'beslutspunkter');
const days = countWith('dag', 'dagar');
const list = listWith('och');

export const sv: Words = {
  months: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  date: (day, month, year) => `${day} ${month} ${year}`,
  axis: { day: '%-d/%-m', month: '%Y-%m' },
  percent: (percent) => `${percent}\u00a0%`,
  list,
  workingDays: countWith('arbetsdag', 'arbetsdagar'),
  gantt: {
    title: 'Tidplan',
    description: (facts) =>
      `Tidplan för ${facts.plan} från ${facts.from} till ${facts.to}: ${activities(facts.activities)}, ${milestones(facts.milestones)} och ${gates(facts.gates)}, varav ${facts.critical} på den kritiska linjen.`,
    empty: 'Planen har ännu inga aktiviteter, milstolpar eller beslutspunkter med datum.',
    outsidePhases: 'Utanför faserna',
    kinds: { phase: 'Fas', activity: 'Aktivitet', milestone: 'Milstolpe', gate: 'Beslutspunkt' },
    planned: 'Planerad',
    underWay: 'Pågår',
    done: 'Klar',
    critical: 'kritisk',
    late: (count) => `${days(count)} för sent`,
    occurrences: countWith('gång', 'gånger'),
    withoutDates: 'Utan datum',
    legend: { critical: 'Kritisk: blir detta försenat blir planen försenad', asOf: 'Statusdatum' },
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
  lanes: {
    untitled: 'Process',
    title: (process) => `Process: ${process}`,
    description: ({ process, nodes, parties }) =>
      `Processen ”${process}” har ${nodes} steg${parties.length ? `, fördelade på ${list(parties)}` : ''}.`,
    noProcess: 'Planen beskriver inga processer ännu.',
    unknownProcess: (name) => `Planen har ingen process som heter ”${name}”.`,
    emptyProcess: (process) => `Processen ”${process}” har inga steg ännu.`,
    unassigned: 'Ingen roll angiven',
    together: (parties) => `tillsammans med ${parties}`,
    kinds: { start: 'Start', step: 'Steg', choice: 'Val', fork: 'Delning', join: 'Samling', end: 'Slut' },
    legend: {
      startEnd: 'Start och slut',
      step: 'Steg',
      choice: 'Val',
      parallel: 'Härifrån sker flera saker samtidigt, eller så möts de igen',
      calls: 'Steg som är en egen process',
      unassigned: 'Ingen roll är angiven',
    },
    columns: { node: 'Steg', kind: 'Typ', by: 'Vem', next: 'Går vidare till' },
  },
  stakeholders: {
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
  risks: {
    title: 'Risker',
    description: ({ plan, rated, highToday, highAfter }) =>
      `Riskbilden för ${plan}: ${countWith('bedömd risk', 'bedömda risker')(rated)}, ${highToday} höga i dag och ${highAfter} höga efter åtgärder.`,
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
};

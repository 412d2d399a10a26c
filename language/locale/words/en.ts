import { countWith, listWith } from '../phrases.ts';
import type { Words } from '../words.ts';

const activities = countWith('activity', 'activities');
const milestones = countWith('milestone', 'milestones');
const gates = countWith('gate', 'gates');
const days = countWith('day', 'days');
const risks = countWith('risk', 'risks');
const list = listWith('and');

export const en: Words = {
  months: 'January February March April May June July August September October November December'.split(' '),
  date: (day, month, year) => `${day} ${month} ${year}`,
  axis: { day: '%-d %b', month: '%b %Y' },
  percent: (percent) => `${percent}%`,
  list,
  workingDays: countWith('working day', 'working days'),
  gantt: {
    title: 'Schedule',
    description: (facts) =>
      `Schedule of ${facts.plan} from ${facts.from} to ${facts.to}: ${activities(facts.activities)}, ${milestones(facts.milestones)} and ${gates(facts.gates)}, of which ${facts.critical} critical.`,
    empty: 'The plan has no activities, milestones or gates with dates yet.',
    outsidePhases: 'Outside the phases',
    kinds: { phase: 'Phase', activity: 'Activity', milestone: 'Milestone', gate: 'Gate' },
    planned: 'Planned',
    underWay: 'Under way',
    done: 'Done',
    critical: 'critical',
    late: (count) => `${days(count)} late`,
    occurrences: countWith('time', 'times'),
    withoutDates: 'Without dates',
    legend: { critical: 'Critical: when this is late, the plan is late', asOf: 'Status date' },
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
  lanes: {
    untitled: 'Process',
    title: (process) => `Process: ${process}`,
    description: ({ process, nodes, parties }) =>
      `The process “${process}” has ${countWith('step', 'steps')(nodes)}${parties.length ? `, carried out by ${list(parties)}` : ''}.`,
    noProcess: 'The plan describes no processes yet.',
    unknownProcess: (name) => `The plan has no process called “${name}”.`,
    emptyProcess: (process) => `The process “${process}” has no steps yet.`,
    unassigned: 'No role named',
    together: (parties) => `with ${parties}`,
    kinds: { start: 'Start', step: 'Step', choice: 'Choice', fork: 'Fork', join: 'Join', end: 'End' },
    legend: {
      startEnd: 'Start and end',
      step: 'Step',
      choice: 'Choice',
      parallel: 'From here several things go on at once, or they meet again',
      calls: 'Step that is a process of its own',
      unassigned: 'No role is named',
    },
    columns: { node: 'Step', kind: 'Kind', by: 'By', next: 'Goes on to' },
  },
  stakeholders: {
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
  risks: {
    title: 'Risks',
    description: ({ plan, rated, highToday, highAfter }) =>
      `The risks of ${plan}: ${risks(rated)} rated, ${highToday} high today and ${highAfter} high after the responses.`,
    empty: 'The plan has no risks yet.',
    allClosed: 'All risks of the plan are closed.',
    likelihood: 'Likelihood',
    impact: 'Impact',
    likelihoods: ['Very low', 'Low', 'Medium', 'High', 'Very high'],
    impacts: ['Negligible', 'Minor', 'Moderate', 'Serious', 'Critical'],
    today: 'Today',
    after: 'After responses',
    bands: { low: 'Low', medium: 'Medium', high: 'High' },
    bandLegend: (band, from, to) => `${band} risk: likelihood × impact from ${from} to ${to}`,
    unrated: 'not rated',
    statuses: { open: 'Open', occurred: 'Occurred', closed: 'Closed' },
    columns: { number: 'No.', risk: 'Risk', status: 'Status' },
  },
};

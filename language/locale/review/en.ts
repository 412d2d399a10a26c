import { countWith, listWith } from '../phrases.ts';
import type { ReviewWords } from '../review.ts';

const bands = { low: 'green', medium: 'yellow', high: 'red' } as const;

export const en: ReviewWords = {
  same: 'Nothing in the plan has changed.',
  endsAsBefore: (plan, day) => `${plan} still ends on ${day}`,
  movesLater: (what, days, from, to) => `${what} moves ${days} later, from ${from} to ${to}`,
  movesEarlier: (what, days, from, to) => `${what} moves ${days} earlier, from ${from} to ${to}`,
  theEndOf: (plan) => `The end of ${plan}`,
  because: (sentence, causes) => `${sentence}, because ${listWith('and')(causes)}`,
  causes: {
    longer: (what, days) => `${what} takes ${days} longer`,
    shorter: (what, days) => `${what} takes ${days} less`,
    otherLength: (what) => `${what} has another length`,
    waitsForMore: (what, others) => `${what} now waits for ${others}`,
    waitsForLess: (what, others) => `${what} no longer waits for ${others}`,
    otherWait: (what) => `${what} waits in another way`,
    dated: (what, day) => `${what} has the date ${day}`,
    undated: (what) => `${what} has no fixed date any more`,
    progress: (what) => `progress was reported for ${what}`,
    otherPeople: (what) => `others carry out ${what}`,
    capacity: (role, before, after) => `${role} has ${after} of a full-time week instead of ${before}`,
    calendar: (what) => `the calendar of ${what} is another`,
    planStart: (day) => `the plan starts on ${day}`,
    statusDate: (day) => `the status date is ${day}`,
    rhythm: (what) => `${what} recurs in another rhythm`,
    added: (what) => `${what} is new`,
    removed: (what) => `${what} is gone`,
  },
  missed: (what, due, days) => `${what} now misses its deadline, ${due}, by ${days}`,
  newRisk: (risk, band, rating) => `New ${bands[band]} risk: ${risk} (${rating})`,
  risen: (risk, band, rating) => `The risk ${risk} has turned ${bands[band]} (${rating})`,
  fallen: (risk, band, rating) => `The risk ${risk} has come down to ${bands[band]} (${rating})`,
  unanswered: 'without a response',
  overload: (role, percent, capacity, days) => `${role} is asked for ${percent} and has ${capacity}, ${days}`,
  lostAllSlack: (what) => `No slack is left for ${what}`,
  becameCritical: (what) => `Critical now: ${what}`,
  more: (what, kind, amounts) => `${kind === 'cost' ? 'Cost' : 'Benefit'} ${what}: ${amounts}`,
  inYear: (amount, year) => `${amount} in ${year}`,
  newOwner: (what, before, after) => `${what} goes from ${before} to ${after}`,
  firstOwner: (what, owner) => `${what} has got an owner: ${owner}`,
  noOwner: (what, before) => `${what} no longer has an owner (was ${before})`,
  changes: (added, removed, changed) =>
    `${countWith('change', 'changes')(added + removed + changed)}: ${added} added, ${removed} removed, ${changed} changed`,
  findings: (appeared, gone) => `Findings: ${appeared} new, ${gone} gone`,
};

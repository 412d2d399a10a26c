import { countWith, listWith } from '../phrases.ts';
import type { ReviewWords } from '../review.ts';

const bands = { low: 'grön', medium: 'gul', high: 'röd' } as const;

export const sv: ReviewWords = {
  same: 'Ingenting i planen har ändrats.',
  endsAsBefore: (plan, day) => `${plan} slutar fortfarande ${day}`,
  movesLater: (what, days, from, to) => `${what} skjuts upp ${days}, från ${from} till ${to}`,
  movesEarlier: (what, days, from, to) => `${what} kommer ${days} tidigare, ${to} i stället för ${from}`,
  theEndOf: (plan) => `Slutet på ${plan}`,
  because: (sentence, causes) => `${sentence}, eftersom ${listWith('och')(causes)}`,
  causes: {
    longer: (what, days) => `${what} tar ${days} längre`,
    shorter: (what, days) => `${what} tar ${days} mindre`,
    otherLength: (what) => `${what} har fått en annan längd`,
    waitsForMore: (what, others) => `${what} måste vänta på ${others}`,
    waitsForLess: (what, others) => `${what} slipper vänta på ${others}`,
    otherWait: (what) => `${what} väntar på ett annat sätt`,
    dated: (what, day) => `${what} har fått datumet ${day}`,
    undated: (what) => `${what} är utan fast datum`,
    progress: (what) => `läget har rapporterats för ${what}`,
    otherPeople: (what) => `andra utför ${what}`,
    capacity: (role, before, after) => `${role} har ${after} av en hel vecka i stället för ${before}`,
    calendar: (what) => `kalendern för ${what} är en annan`,
    planStart: (day) => `planen börjar ${day}`,
    statusDate: (day) => `statusdatumet är ${day}`,
    rhythm: (what) => `${what} återkommer i en annan rytm`,
    added: (what) => `${what} är ny`,
    removed: (what) => `${what} har tagits bort`,
  },
  missed: (what, due, days) => `${what} missar nu sin deadline ${due} med ${days}`,
  newRisk: (risk, band, rating) => `Ny ${bands[band]} risk: ${risk} (${rating})`,
  risen: (risk, band, rating) => `Risken ${risk} har blivit ${bands[band]} (${rating})`,
  fallen: (risk, band, rating) => `Risken ${risk} är nere på ${bands[band]} (${rating})`,
  unanswered: 'utan åtgärd',
  overload: (role, percent, capacity, days) =>
    `${role} har ${percent} att göra men ${capacity} att ge, ${days}`,
  lostAllSlack: (what) => `Inget slack kvar för ${what}`,
  becameCritical: (what) => `Kritiskt nu: ${what}`,
  more: (what, kind, amounts) => `${kind === 'cost' ? 'Kostnaden' : 'Nyttan'} ${what}: ${amounts}`,
  inYear: (amount, year) => `${amount} under ${year}`,
  newOwner: (what, before, after) => `${what} går från ${before} till ${after}`,
  firstOwner: (what, owner) => `${what} har fått en ansvarig: ${owner}`,
  noOwner: (what, before) => `${what} har inte längre någon ansvarig (var ${before})`,
  changes: (added, removed, changed) =>
    `${countWith('ändring', 'ändringar')(added + removed + changed)}: ${added} nya, ${removed} borttagna, ${changed} ändrade`,
  findings: (appeared, gone) => `Fynd: ${appeared} nya, ${gone} borta`,
};

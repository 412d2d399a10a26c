import { countWith, listWith } from '../phrases.ts';
import type { ReviewWords } from '../review.ts';

const bands = { low: 'grønn', medium: 'gul', high: 'rød' } as const;

export const nb: ReviewWords = {
  same: 'Ingenting i planen er endret.',
  endsAsBefore: (plan, day) => `${plan} slutter fortsatt ${day}`,
  movesLater: (what, days, from, to) => `${what} utsettes ${days}, fra ${from} til ${to}`,
  movesEarlier: (what, days, from, to) => `${what} kommer ${days} tidligere, ${to} i stedet for ${from}`,
  theEndOf: (plan) => `Slutten på ${plan}`,
  because: (sentence, causes) => `${sentence}, fordi ${listWith('og')(causes)}`,
  causes: {
    longer: (what, days) => `${what} tar ${days} lenger`,
    shorter: (what, days) => `${what} tar ${days} mindre`,
    otherLength: (what) => `${what} har fått en annen varighet`,
    waitsForMore: (what, others) => `${what} må vente på ${others}`,
    waitsForLess: (what, others) => `${what} slipper å vente på ${others}`,
    otherWait: (what) => `${what} venter på en annen måte`,
    dated: (what, day) => `${what} har fått datoen ${day}`,
    undated: (what) => `${what} er uten fast dato`,
    progress: (what) => `det er meldt framdrift for ${what}`,
    otherPeople: (what) => `andre utfører ${what}`,
    capacity: (role, before, after) => `${role} har ${after} av en full uke i stedet for ${before}`,
    calendar: (what) => `kalenderen til ${what} er en annen`,
    planStart: (day) => `planen starter ${day}`,
    statusDate: (day) => `statusdatoen er ${day}`,
    rhythm: (what) => `${what} gjentas i en annen rytme`,
    added: (what) => `${what} er ny`,
    removed: (what) => `${what} er tatt ut`,
  },
  missed: (what, due, days) => `${what} bryter nå fristen ${due} med ${days}`,
  newRisk: (risk, band, rating) => `Ny ${bands[band]} risiko: ${risk} (${rating})`,
  risen: (risk, band, rating) => `Risikoen ${risk} er blitt ${bands[band]} (${rating})`,
  fallen: (risk, band, rating) => `Risikoen ${risk} er nede på ${bands[band]} (${rating})`,
  unanswered: 'uten tiltak',
  overload: (role, percent, capacity, days) =>
    `${role} er satt opp med ${percent} og har ${capacity}, ${days}`,
  lostAllSlack: (what) => `Ingen slakk igjen for ${what}`,
  becameCritical: (what) => `Kritisk nå: ${what}`,
  more: (what, kind, amounts) => `${kind === 'cost' ? 'Kostnaden' : 'Gevinsten'} ${what}: ${amounts}`,
  inYear: (amount, year) => `${amount} i ${year}`,
  newOwner: (what, before, after) => `${what} går fra ${before} til ${after}`,
  firstOwner: (what, owner) => `${what} har fått en ansvarlig: ${owner}`,
  noOwner: (what, before) => `${what} har ikke lenger en ansvarlig (var ${before})`,
  changes: (added, removed, changed) =>
    `${countWith('endring', 'endringer')(added + removed + changed)}: ${added} nye, ${removed} tatt ut, ${changed} endret`,
  findings: (appeared, gone) => `Funn: ${appeared} nye, ${gone} borte`,
};

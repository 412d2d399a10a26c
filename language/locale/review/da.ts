import { countWith, listWith } from '../phrases.ts';
import type { ReviewWords } from '../review.ts';

const bands = { low: 'grøn', medium: 'gul', high: 'rød' } as const;

export const da: ReviewWords = {
  same: 'Intet i planen er ændret.',
  endsAsBefore: (plan, day) => `${plan} slutter fortsat ${day}`,
  movesLater: (what, days, from, to) => `${what} udskydes ${days}, fra ${from} til ${to}`,
  movesEarlier: (what, days, from, to) => `${what} kommer ${days} tidligere, ${to} i stedet for ${from}`,
  theEndOf: (plan) => `Slutningen på ${plan}`,
  because: (sentence, causes) => `${sentence}, fordi ${listWith('og')(causes)}`,
  causes: {
    longer: (what, days) => `${what} tager ${days} længere`,
    shorter: (what, days) => `${what} tager ${days} mindre`,
    otherLength: (what) => `${what} har fået en anden varighed`,
    waitsForMore: (what, others) => `${what} må vente på ${others}`,
    waitsForLess: (what, others) => `${what} slipper for at vente på ${others}`,
    otherWait: (what) => `${what} venter på en anden måde`,
    dated: (what, day) => `${what} har fået datoen ${day}`,
    undated: (what) => `${what} er uden fast dato`,
    progress: (what) => `der er meldt fremdrift for ${what}`,
    otherPeople: (what) => `andre udfører ${what}`,
    capacity: (role, before, after) => `${role} har ${after} af en fuld uge i stedet for ${before}`,
    calendar: (what) => `kalenderen for ${what} er en anden`,
    planStart: (day) => `planen starter ${day}`,
    statusDate: (day) => `statusdatoen er ${day}`,
    rhythm: (what) => `${what} gentages i en anden rytme`,
    added: (what) => `${what} er ny`,
    removed: (what) => `${what} er taget ud`,
  },
  missed: (what, due, days) => `${what} overskrider nu sin frist ${due} med ${days}`,
  newRisk: (risk, band, rating) => `Ny ${bands[band]} risiko: ${risk} (${rating})`,
  risen: (risk, band, rating) => `Risikoen ${risk} er blevet ${bands[band]} (${rating})`,
  fallen: (risk, band, rating) => `Risikoen ${risk} er nede på ${bands[band]} (${rating})`,
  unanswered: 'uden tiltag',
  overload: (role, percent, capacity, days) => `${role} er sat til ${percent} og har ${capacity}, ${days}`,
  lostAllSlack: (what) => `Intet slæk tilbage for ${what}`,
  becameCritical: (what) => `Kritisk nu: ${what}`,
  more: (what, kind, amounts) => `${kind === 'cost' ? 'Omkostningen' : 'Gevinsten'} ${what}: ${amounts}`,
  inYear: (amount, year) => `${amount} i ${year}`,
  newOwner: (what, before, after) => `${what} går fra ${before} til ${after}`,
  firstOwner: (what, owner) => `${what} har fået en ansvarlig: ${owner}`,
  noOwner: (what, before) => `${what} har ikke længere en ansvarlig (var ${before})`,
  changes: (added, removed, changed) =>
    `${countWith('ændring', 'ændringer')(added + removed + changed)}: ${added} nye, ${removed} taget ud, ${changed} ændret`,
  findings: (appeared, gone) => `Fund: ${appeared} nye, ${gone} væk`,
};

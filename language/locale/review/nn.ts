import { countWith, listWith } from '../phrases.ts';
import type { ReviewWords } from '../review.ts';

const bands = { low: 'grøn', medium: 'gul', high: 'raud' } as const;

export const nn: ReviewWords = {
  same: 'Ingenting i planen er endra.',
  endsAsBefore: (plan, day) => `${plan} sluttar framleis ${day}`,
  movesLater: (what, days, from, to) => `${what} blir utsett ${days}, frå ${from} til ${to}`,
  movesEarlier: (what, days, from, to) => `${what} kjem ${days} tidlegare, ${to} i staden for ${from}`,
  theEndOf: (plan) => `Slutten på ${plan}`,
  because: (sentence, causes) => `${sentence}, fordi ${listWith('og')(causes)}`,
  causes: {
    longer: (what, days) => `${what} tek ${days} lenger`,
    shorter: (what, days) => `${what} tek ${days} mindre`,
    otherLength: (what) => `${what} har fått ei anna lengd`,
    waitsForMore: (what, others) => `${what} må vente på ${others}`,
    waitsForLess: (what, others) => `${what} slepp å vente på ${others}`,
    otherWait: (what) => `${what} ventar på ein annan måte`,
    dated: (what, day) => `${what} har fått datoen ${day}`,
    undated: (what) => `${what} er utan fast dato`,
    progress: (what) => `det er meldt framdrift for ${what}`,
    otherPeople: (what) => `andre utfører ${what}`,
    capacity: (role, before, after) => `${role} har ${after} av ei full veke i staden for ${before}`,
    calendar: (what) => `kalenderen til ${what} er ein annan`,
    planStart: (day) => `planen startar ${day}`,
    statusDate: (day) => `statusdatoen er ${day}`,
    rhythm: (what) => `${what} blir teke opp att i ein annan rytme`,
    added: (what) => `${what} er ny`,
    removed: (what) => `${what} er teken ut`,
  },
  missed: (what, due, days) => `${what} bryt no fristen ${due} med ${days}`,
  newRisk: (risk, band, rating) => `Ny ${bands[band]} risiko: ${risk} (${rating})`,
  risen: (risk, band, rating) => `Risikoen ${risk} har vorte ${bands[band]} (${rating})`,
  fallen: (risk, band, rating) => `Risikoen ${risk} er nede på ${bands[band]} (${rating})`,
  unanswered: 'utan tiltak',
  overload: (role, percent, capacity, days) =>
    `${role} er sett opp med ${percent} og har ${capacity}, ${days}`,
  lostAllSlack: (what) => `Ingen slakk att for ${what}`,
  becameCritical: (what) => `Kritisk no: ${what}`,
  more: (what, kind, amounts) => `${kind === 'cost' ? 'Kostnaden' : 'Gevinsten'} ${what}: ${amounts}`,
  inYear: (amount, year) => `${amount} i ${year}`,
  newOwner: (what, before, after) => `${what} går frå ${before} til ${after}`,
  firstOwner: (what, owner) => `${what} har fått ein ansvarleg: ${owner}`,
  noOwner: (what, before) => `${what} har ikkje lenger ein ansvarleg (var ${before})`,
  changes: (added, removed, changed) =>
    `${countWith('endring', 'endringar')(added + removed + changed)}: ${added} nye, ${removed} tekne ut, ${changed} endra`,
  findings: (appeared, gone) => `Funn: ${appeared} nye, ${gone} borte`,
};

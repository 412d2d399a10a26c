import type { Locale } from '../locale.ts';

/** What the rules about risks and barriers say. Titles and texts of the plan come in quotation marks, days in words. */
export interface UncertaintyMessages {
  readonly unrated: (risk: string, missing: readonly ('likelihood' | 'impact')[]) => string;
  /** `score` is likelihood times impact. */
  readonly untreated: (risk: string, likelihood: number, impact: number, score: number) => string;
  readonly unscheduled: (threat: string, response: string) => string;
  /** `kind` is a word of the language, for a response without a text. */
  readonly unscheduledKind: (threat: string, kind: string) => string;
  readonly late: (threat: string, work: string, end: string, affected: string, start: string) => string;
  readonly endsTooLate: string;
  readonly beginsBefore: string;
  readonly withoutEffect: (risk: string) => string;
  readonly none: (plan: string) => string;
  readonly unaddressed: (barrier: string, strength: number) => string;
  /** A response that the plan gets; `cause` is a text of the plan. */
  readonly workAgainst: (cause: string) => string;
}

/** What the rules about risks and barriers say, in each language. */
export const uncertaintyMessages: Readonly<Record<Locale, UncertaintyMessages>> = {
  en: {
    unrated: (risk, missing) =>
      `${risk} does not say ${both(missing, 'how likely it is', 'or', 'how much harm it would do')}.`,
    untreated: (risk, likelihood, impact, score) =>
      `${risk} is a high risk (likelihood ${likelihood} × impact ${impact} = ${score}) and has no response.`,
    unscheduled: (threat, response) => `${threat}: no work in the plan carries out the response ${response}.`,
    unscheduledKind: (threat, kind) => `${threat}: no work in the plan carries out the response \`${kind}\`.`,
    late: (threat, work, end, affected, start) =>
      `${threat}: ${work} ends on ${end}, too late to protect ${affected}, which begins on ${start}.`,
    endsTooLate: 'The response ends here.',
    beginsBefore: 'This begins before the response has ended.',
    withoutEffect: (risk) =>
      `${risk} has a response, and does not say what likelihood or impact it leads to.`,
    none: (plan) => `${plan} has work, but not a single risk.`,
    unaddressed: (barrier, strength) =>
      `${barrier} is a strong barrier (${strength} of 5) and has no response.`,
    workAgainst: (cause) => `Counter: ${cause}`,
  },
  nb: {
    unrated: (risk, missing) =>
      `${risk} sier ikke ${both(missing, 'hvor sannsynlig det er', 'eller', 'hvor stor skaden blir')}.`,
    untreated: (risk, likelihood, impact, score) =>
      `${risk} er en høy risiko (sannsynlighet ${likelihood} × konsekvens ${impact} = ${score}) uten tiltak.`,
    unscheduled: (threat, response) =>
      `${threat}: ikke noe arbeid i planen gjennomfører tiltaket ${response}.`,
    unscheduledKind: (threat, kind) =>
      `${threat}: ikke noe arbeid i planen gjennomfører tiltaket \`${kind}\`.`,
    late: (threat, work, end, affected, start) =>
      `${threat}: ${work} slutter ${end}, for sent til å verne ${affected}, som begynner ${start}.`,
    endsTooLate: 'Her slutter tiltaket.',
    beginsBefore: 'Dette begynner før tiltaket er ferdig.',
    withoutEffect: (risk) =>
      `${risk} har tiltak, men sier ikke hvilken sannsynlighet eller konsekvens de fører til.`,
    none: (plan) => `${plan} har arbeid, men ikke en eneste risiko.`,
    unaddressed: (barrier, strength) => `${barrier} er en sterk barriere (${strength} av 5) uten tiltak.`,
    workAgainst: (cause) => `Motvirke: ${cause}`,
  },
  nn: {
    unrated: (risk, missing) =>
      `${risk} seier ikkje ${both(missing, 'kor sannsynleg det er', 'eller', 'kor stor skaden blir')}.`,
    untreated: (risk, likelihood, impact, score) =>
      `${risk} er ein høg risiko (sannsyn ${likelihood} × konsekvens ${impact} = ${score}) utan tiltak.`,
    unscheduled: (threat, response) =>
      `${threat}: ikkje noko arbeid i planen gjennomfører tiltaket ${response}.`,
    unscheduledKind: (threat, kind) =>
      `${threat}: ikkje noko arbeid i planen gjennomfører tiltaket \`${kind}\`.`,
    late: (threat, work, end, affected, start) =>
      `${threat}: ${work} sluttar ${end}, for seint til å verne ${affected}, som byrjar ${start}.`,
    endsTooLate: 'Her sluttar tiltaket.',
    beginsBefore: 'Dette byrjar før tiltaket er ferdig.',
    withoutEffect: (risk) =>
      `${risk} har tiltak, men seier ikkje kva sannsyn eller konsekvens dei fører til.`,
    none: (plan) => `${plan} har arbeid, men ikkje ein einaste risiko.`,
    unaddressed: (barrier, strength) => `${barrier} er ein sterk barriere (${strength} av 5) utan tiltak.`,
    workAgainst: (cause) => `Motverke: ${cause}`,
  },
  sv: {
    unrated: (risk, missing) =>
      `${risk} säger inte ${both(missing, 'hur sannolikt det är', 'eller', 'hur stor skadan blir')}.`,
    untreated: (risk, likelihood, impact, score) =>
      `${risk} är en hög risk (sannolikhet ${likelihood} × konsekvens ${impact} = ${score}) utan åtgärd.`,
    unscheduled: (threat, response) => `${threat}: inget arbete i planen genomför åtgärden ${response}.`,
    unscheduledKind: (threat, kind) => `${threat}: inget arbete i planen genomför åtgärden \`${kind}\`.`,
    late: (threat, work, end, affected, start) =>
      `${threat}: ${work} slutar ${end}, för sent för att skydda ${affected}, som börjar ${start}.`,
    endsTooLate: 'Här slutar åtgärden.',
    beginsBefore: 'Detta börjar innan åtgärden är klar.',
    withoutEffect: (risk) =>
      `${risk} har åtgärder, men säger inte vilken sannolikhet eller konsekvens de leder till.`,
    none: (plan) => `${plan} har arbete, men inte en enda risk.`,
    unaddressed: (barrier, strength) => `${barrier} är ett starkt hinder (${strength} av 5) utan åtgärd.`,
    workAgainst: (cause) => `Motverka: ${cause}`,
  },
  da: {
    unrated: (risk, missing) =>
      `${risk} siger ikke, ${both(missing, 'hvor sandsynligt det er', 'eller', 'hvor stor skaden bliver')}.`,
    untreated: (risk, likelihood, impact, score) =>
      `${risk} er en høj risiko (sandsynlighed ${likelihood} × konsekvens ${impact} = ${score}) uden tiltag.`,
    unscheduled: (threat, response) => `${threat}: intet arbejde i planen gennemfører tiltaget ${response}.`,
    unscheduledKind: (threat, kind) => `${threat}: intet arbejde i planen gennemfører tiltaget \`${kind}\`.`,
    late: (threat, work, end, affected, start) =>
      `${threat}: ${work} slutter ${end}, for sent til at beskytte ${affected}, som begynder ${start}.`,
    endsTooLate: 'Her slutter tiltaget.',
    beginsBefore: 'Dette begynder, før tiltaget er færdigt.',
    withoutEffect: (risk) =>
      `${risk} har tiltag, men siger ikke, hvilken sandsynlighed eller konsekvens de fører til.`,
    none: (plan) => `${plan} har arbejde, men ikke en eneste risiko.`,
    unaddressed: (barrier, strength) => `${barrier} er en stærk barriere (${strength} af 5) uden tiltag.`,
    workAgainst: (cause) => `Modvirke: ${cause}`,
  },
};

function both(
  missing: readonly ('likelihood' | 'impact')[],
  likelihood: string,
  or: string,
  impact: string,
): string {
  return missing.map((rating) => ({ likelihood, impact })[rating]).join(` ${or} `);
}

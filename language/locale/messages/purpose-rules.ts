import type { Locale } from '../locale.ts';
import { listWith } from '../phrases.ts';

/** What a goal needs to be told apart from a wish. */
export type SmartPart = 'measure' | 'baseline' | 'target' | 'date' | 'owner';

/** What the rules about purpose say. Titles come in quotation marks, days in words. */
export interface PurposeMessages {
  readonly notSmart: (goal: string, missing: readonly SmartPart[]) => string;
  readonly goalUnserved: (goal: string) => string;
  readonly benefitUnsourced: (benefit: string) => string;
  readonly benefitUnmeasured: (benefit: string) => string;
  readonly benefitOwnerLeaves: (benefit: string, owner: string) => string;
  readonly sitsInProject: (party: string) => string;
  readonly measuredTooShort: (indicator: string, until: string, end: string) => string;
  readonly measuredByNobody: (indicator: string, end: string) => string;
  readonly followsUp: (benefit: string) => string;
  readonly withoutPurpose: (work: string) => string;
  readonly outcomeUnsourced: (outcome: string) => string;
  readonly deliverableUnproduced: (deliverable: string) => string;
  readonly noEconomy: (plan: string) => string;
  readonly noValues: (indicator: string) => string;
}

/** What the rules about purpose say, in each language. */
export const purposeMessages: Readonly<Record<Locale, PurposeMessages>> = {
  en: {
    notSmart: lacking('and', (goal, missing) => `The goal ${goal} lacks ${missing}.`, {
      measure: 'a measure',
      baseline: 'a baseline',
      target: 'a target',
      date: 'a date',
      owner: 'an owner',
    }),
    goalUnserved: (goal) => `No benefit or outcome leads to the goal ${goal}.`,
    benefitUnsourced: (benefit) => `Nothing says what the benefit ${benefit} comes from.`,
    benefitUnmeasured: (benefit) => `Nothing says how the benefit ${benefit} is measured.`,
    benefitOwnerLeaves: (benefit, owner) =>
      `${owner} owns the benefit ${benefit}, but sits in the project and leaves with it.`,
    sitsInProject: (party) => `${party} sits in the project.`,
    measuredTooShort: (indicator, until, end) =>
      `${indicator} is measured until ${until}, but benefits come after the plan ends on ${end}.`,
    measuredByNobody: (indicator, end) =>
      `Nothing says that ${indicator} is measured after the plan ends on ${end}.`,
    followsUp: (benefit) => `${benefit} is followed up by it.`,
    withoutPurpose: (work) => `${work} produces nothing, answers no risk, is for nobody and covers nothing.`,
    outcomeUnsourced: (outcome) => `Nothing says what the outcome ${outcome} comes from.`,
    deliverableUnproduced: (deliverable) => `No work produces ${deliverable}.`,
    noEconomy: (plan) => `${plan} has aims, but neither a cost nor a benefit with an amount.`,
    noValues: (indicator) => `The indicator ${indicator} has no values yet.`,
  },
  nb: {
    notSmart: lacking('og', (goal, missing) => `Målet ${goal} mangler ${missing}.`, {
      measure: 'en måling',
      baseline: 'et nullpunkt',
      target: 'en målverdi',
      date: 'en frist',
      owner: 'en eier',
    }),
    goalUnserved: (goal) => `Ingen gevinst eller virkning leder til målet ${goal}.`,
    benefitUnsourced: (benefit) => `Ingenting sier hva gevinsten ${benefit} kommer av.`,
    benefitUnmeasured: (benefit) => `Ingenting sier hvordan gevinsten ${benefit} måles.`,
    benefitOwnerLeaves: (benefit, owner) =>
      `${owner} eier gevinsten ${benefit}, men sitter i prosjektet og forsvinner med det.`,
    sitsInProject: (party) => `${party} sitter i prosjektet.`,
    measuredTooShort: (indicator, until, end) =>
      `${indicator} måles til ${until}, men gevinster kommer etter at planen slutter ${end}.`,
    measuredByNobody: (indicator, end) =>
      `Ingenting sier at ${indicator} måles etter at planen slutter ${end}.`,
    followsUp: (benefit) => `${benefit} følges opp med den.`,
    withoutPurpose: (work) =>
      `${work} lager ingenting, svarer ikke på noen risiko, er ikke for noen og dekker ingenting.`,
    outcomeUnsourced: (outcome) => `Ingenting sier hva virkningen ${outcome} kommer av.`,
    deliverableUnproduced: (deliverable) => `Ikke noe arbeid lager ${deliverable}.`,
    noEconomy: (plan) => `${plan} vil oppnå noe, men har verken en kostnad eller en gevinst med beløp.`,
    noValues: (indicator) => `Indikatoren ${indicator} har ingen verdier ennå.`,
  },
  nn: {
    notSmart: lacking('og', (goal, missing) => `Målet ${goal} manglar ${missing}.`, {
      measure: 'ei måling',
      baseline: 'eit nullpunkt',
      target: 'ein målverdi',
      date: 'ein frist',
      owner: 'ein eigar',
    }),
    goalUnserved: (goal) => `Ingen gevinst eller verknad leier til målet ${goal}.`,
    benefitUnsourced: (benefit) => `Ingenting seier kva gevinsten ${benefit} kjem av.`,
    benefitUnmeasured: (benefit) => `Ingenting seier korleis gevinsten ${benefit} blir målt.`,
    benefitOwnerLeaves: (benefit, owner) =>
      `${owner} eig gevinsten ${benefit}, men sit i prosjektet og forsvinn med det.`,
    sitsInProject: (party) => `${party} sit i prosjektet.`,
    measuredTooShort: (indicator, until, end) =>
      `${indicator} blir målt til ${until}, men gevinstar kjem etter at planen sluttar ${end}.`,
    measuredByNobody: (indicator, end) =>
      `Ingenting seier at ${indicator} blir målt etter at planen sluttar ${end}.`,
    followsUp: (benefit) => `${benefit} blir følgd opp med den.`,
    withoutPurpose: (work) =>
      `${work} lagar ingenting, svarer ikkje på nokon risiko, er ikkje for nokon og dekkjer ingenting.`,
    outcomeUnsourced: (outcome) => `Ingenting seier kva verknaden ${outcome} kjem av.`,
    deliverableUnproduced: (deliverable) => `Ikkje noko arbeid lagar ${deliverable}.`,
    noEconomy: (plan) => `${plan} vil oppnå noko, men har verken ein kostnad eller ein gevinst med beløp.`,
    noValues: (indicator) => `Indikatoren ${indicator} har ingen verdiar enno.`,
  },
  sv: {
    notSmart: lacking('och', (goal, missing) => `Målet ${goal} saknar ${missing}.`, {
      measure: 'ett mått',
      baseline: 'ett utgångsvärde',
      target: 'ett målvärde',
      date: 'ett slutdatum',
      owner: 'en ägare',
    }),
    goalUnserved: (goal) => `Ingen nytta eller effekt leder till målet ${goal}.`,
    benefitUnsourced: (benefit) => `Ingenting säger vad nyttan ${benefit} kommer av.`,
    benefitUnmeasured: (benefit) => `Ingenting säger hur nyttan ${benefit} mäts.`,
    benefitOwnerLeaves: (benefit, owner) =>
      `${owner} äger nyttan ${benefit}, men sitter i projektet och försvinner med det.`,
    sitsInProject: (party) => `${party} sitter i projektet.`,
    measuredTooShort: (indicator, until, end) =>
      `${indicator} mäts till ${until}, men nyttor kommer efter att planen slutar ${end}.`,
    measuredByNobody: (indicator, end) =>
      `Ingenting säger att ${indicator} mäts efter att planen slutar ${end}.`,
    followsUp: (benefit) => `${benefit} följs upp med den.`,
    withoutPurpose: (work) =>
      `${work} ger ingen leverans, svarar inte på någon risk, är inte till för någon och täcker ingenting.`,
    outcomeUnsourced: (outcome) => `Ingenting säger vad effekten ${outcome} kommer av.`,
    deliverableUnproduced: (deliverable) => `Inget arbete tar fram ${deliverable}.`,
    noEconomy: (plan) => `${plan} vill uppnå något, men har varken en kostnad eller en nytta med belopp.`,
    noValues: (indicator) => `Indikatorn ${indicator} har inga värden ännu.`,
  },
  da: {
    notSmart: lacking('og', (goal, missing) => `Målet ${goal} mangler ${missing}.`, {
      measure: 'en måling',
      baseline: 'et udgangspunkt',
      target: 'en målværdi',
      date: 'en frist',
      owner: 'en ejer',
    }),
    goalUnserved: (goal) => `Ingen gevinst eller virkning fører til målet ${goal}.`,
    benefitUnsourced: (benefit) => `Intet siger, hvad gevinsten ${benefit} kommer af.`,
    benefitUnmeasured: (benefit) => `Intet siger, hvordan gevinsten ${benefit} måles.`,
    benefitOwnerLeaves: (benefit, owner) =>
      `${owner} ejer gevinsten ${benefit}, men sidder i projektet og forsvinder med det.`,
    sitsInProject: (party) => `${party} sidder i projektet.`,
    measuredTooShort: (indicator, until, end) =>
      `${indicator} måles til ${until}, men gevinster kommer, efter at planen slutter ${end}.`,
    measuredByNobody: (indicator, end) =>
      `Intet siger, at ${indicator} måles, efter at planen slutter ${end}.`,
    followsUp: (benefit) => `${benefit} følges op med den.`,
    withoutPurpose: (work) =>
      `${work} leverer intet, svarer ikke på nogen risiko, er ikke for nogen og dækker intet.`,
    outcomeUnsourced: (outcome) => `Intet siger, hvad virkningen ${outcome} kommer af.`,
    deliverableUnproduced: (deliverable) => `Intet arbejde frembringer ${deliverable}.`,
    noEconomy: (plan) => `${plan} vil opnå noget, men har hverken en omkostning eller en gevinst med beløb.`,
    noValues: (indicator) => `Indikatoren ${indicator} har ingen værdier endnu.`,
  },
};

function lacking(
  and: string,
  sentence: (goal: string, missing: string) => string,
  words: Readonly<Record<SmartPart, string>>,
): PurposeMessages['notSmart'] {
  return (goal, missing) => sentence(goal, listWith(and)(missing.map((part) => words[part])));
}

import type { Locale } from '../locale.ts';

/** What the rules about people say. Titles come in quotation marks, days and months in words. */
export interface PeopleMessages {
  readonly noOwner: Readonly<Record<'goal' | 'benefit' | 'risk' | 'process', (title: string) => string>>;
  readonly noResponsible: (work: string) => string;
  /** `owns` and `decides` are lists; either may be empty. */
  readonly noMandate: (party: string, owns: string, decides: string) => string;
  /** The mandate that follows from that, for the plan. */
  readonly mandate: (owns: string, decides: string) => string;
  readonly roleUnfilled: (role: string) => string;
  readonly notReached: Readonly<Record<'influence' | 'interest' | 'both', (party: string) => string>>;
  /** The attitudes are words of the language. */
  readonly attitudeGap: (party: string, today: string, needed: string) => string;
  readonly concernUnanswered: (party: string) => string;
  readonly untrained: (party: string, processes: string) => string;
  readonly actsIn: (party: string) => string;
  readonly overburdened: (party: string, activities: number, month: string) => string;
  /** Follows it; the months are a list. */
  readonly overburdenedToo: (months: string) => string;
  readonly reachesThen: (work: string) => string;
}

const notReached: Readonly<Record<Locale, string>> = {
  en: 'but no anchoring, communication, training, workshop or meeting reaches them.',
  nb: 'men ingen forankring, kommunikasjon, opplæring eller møter når dem.',
  nn: 'men inga forankring, kommunikasjon, opplæring eller møte når dei.',
  sv: 'men ingen förankring, kommunikation, utbildning eller något möte når dem.',
  da: 'men ingen forankring, kommunikation, oplæring eller møder når dem.',
};

/** What the rules about people say, in each language. */
export const peopleMessages: Readonly<Record<Locale, PeopleMessages>> = {
  en: {
    noOwner: {
      goal: (title) => `The goal ${title} has no owner.`,
      benefit: (title) => `The benefit ${title} has no owner.`,
      risk: (title) => `The risk ${title} has no owner.`,
      process: (title) => `The process ${title} has no owner.`,
    },
    noResponsible: (work) => `Nobody is set to carry out ${work}.`,
    noMandate: (party, owns, decides) =>
      `${party} ${both(owns, 'owns', 'and', decides, 'decides')} without a mandate.`,
    mandate: (owns, decides) => sentences(owns, 'Answers for', decides, 'Decides'),
    roleUnfilled: (role) => `Nobody holds the role ${role}, which the plan counts on.`,
    notReached: {
      influence: (party) => `${party} has high influence, ${notReached.en}`,
      interest: (party) => `${party} has high interest, ${notReached.en}`,
      both: (party) => `${party} has high influence and interest, ${notReached.en}`,
    },
    attitudeGap: (party, today, needed) =>
      `${party} is to go from \`${today}\` to \`${needed}\`, but nothing in the plan works on it.`,
    concernUnanswered: (party) => `${party} has a concern, but no communication is meant for them.`,
    untrained: (party, processes) => `${party} acts in ${processes}, but no training is meant for them.`,
    actsIn: (party) => `${party} acts here.`,
    overburdened: (party, activities, month) => `${activities} activities reach ${party} in ${month}.`,
    overburdenedToo: (months) => `Also more than five: ${months}.`,
    reachesThen: (work) => `${work} reaches them then.`,
  },
  nb: {
    noOwner: {
      goal: (title) => `Målet ${title} har ingen eier.`,
      benefit: (title) => `Gevinsten ${title} har ingen eier.`,
      risk: (title) => `Risikoen ${title} har ingen eier.`,
      process: (title) => `Prosessen ${title} har ingen eier.`,
    },
    noResponsible: (work) => `Ingen er satt til å gjennomføre ${work}.`,
    noMandate: (party, owns, decides) =>
      `${party} ${both(owns, 'eier', 'og', decides, 'avgjør')} uten å ha et mandat.`,
    mandate: (owns, decides) => sentences(owns, 'Svarer for', decides, 'Avgjør'),
    roleUnfilled: (role) => `Ingen har rollen ${role}, som planen regner med.`,
    notReached: {
      influence: (party) => `${party} har stor innflytelse, ${notReached.nb}`,
      interest: (party) => `${party} har stor interesse, ${notReached.nb}`,
      both: (party) => `${party} har stor innflytelse og interesse, ${notReached.nb}`,
    },
    attitudeGap: (party, today, needed) =>
      `${party} skal gå fra \`${today}\` til \`${needed}\`, men ingenting i planen bidrar til det.`,
    concernUnanswered: (party) => `${party} er bekymret for noe, men ingen kommunikasjon er rettet til dem.`,
    untrained: (party, processes) => `${party} har oppgaver i ${processes}, men får ingen opplæring.`,
    actsIn: (party) => `${party} har oppgaver her.`,
    overburdened: (party, activities, month) => `${activities} aktiviteter treffer ${party} i ${month}.`,
    overburdenedToo: (months) => `Også flere enn fem: ${months}.`,
    reachesThen: (work) => `${work} treffer dem da.`,
  },
  nn: {
    noOwner: {
      goal: (title) => `Målet ${title} har ingen eigar.`,
      benefit: (title) => `Gevinsten ${title} har ingen eigar.`,
      risk: (title) => `Risikoen ${title} har ingen eigar.`,
      process: (title) => `Prosessen ${title} har ingen eigar.`,
    },
    noResponsible: (work) => `Ingen er sette til å gjennomføre ${work}.`,
    noMandate: (party, owns, decides) =>
      `${party} ${both(owns, 'eig', 'og', decides, 'avgjer')} utan å ha eit mandat.`,
    mandate: (owns, decides) => sentences(owns, 'Svarar for', decides, 'Avgjer'),
    roleUnfilled: (role) => `Ingen har rolla ${role}, som planen reknar med.`,
    notReached: {
      influence: (party) => `${party} har stor påverknad, ${notReached.nn}`,
      interest: (party) => `${party} har stor interesse, ${notReached.nn}`,
      both: (party) => `${party} har stor påverknad og interesse, ${notReached.nn}`,
    },
    attitudeGap: (party, today, needed) =>
      `${party} skal gå frå \`${today}\` til \`${needed}\`, men ingenting i planen bidreg til det.`,
    concernUnanswered: (party) => `${party} er uroa for noko, men ingen kommunikasjon er retta til dei.`,
    untrained: (party, processes) => `${party} har oppgåver i ${processes}, men får inga opplæring.`,
    actsIn: (party) => `${party} har oppgåver her.`,
    overburdened: (party, activities, month) => `${activities} aktivitetar råkar ${party} i ${month}.`,
    overburdenedToo: (months) => `Også fleire enn fem: ${months}.`,
    reachesThen: (work) => `${work} råkar dei då.`,
  },
  sv: {
    noOwner: {
      goal: (title) => `Målet ${title} saknar ägare.`,
      benefit: (title) => `Nyttan ${title} saknar ägare.`,
      risk: (title) => `Risken ${title} saknar ägare.`,
      process: (title) => `Processen ${title} saknar ägare.`,
    },
    noResponsible: (work) => `Ingen är utsedd att genomföra ${work}.`,
    noMandate: (party, owns, decides) =>
      `${party} ${both(owns, 'äger', 'och', decides, 'beslutar om')} utan att ha ett mandat.`,
    mandate: (owns, decides) => sentences(owns, 'Ansvarar för', decides, 'Beslutar om'),
    roleUnfilled: (role) => `Ingen har rollen ${role}, som planen räknar med.`,
    notReached: {
      influence: (party) => `${party} har stort inflytande, ${notReached.sv}`,
      interest: (party) => `${party} har stort intresse, ${notReached.sv}`,
      both: (party) => `${party} har stort inflytande och intresse, ${notReached.sv}`,
    },
    attitudeGap: (party, today, needed) =>
      `${party} ska gå från \`${today}\` till \`${needed}\`, men ingenting i planen bidrar till det.`,
    concernUnanswered: (party) => `${party} har en oro, men ingen kommunikation riktar sig till dem.`,
    untrained: (party, processes) => `${party} har uppgifter i ${processes}, men får ingen utbildning.`,
    actsIn: (party) => `${party} har uppgifter här.`,
    overburdened: (party, activities, month) => `${activities} aktiviteter når ${party} i ${month}.`,
    overburdenedToo: (months) => `Fler än fem även: ${months}.`,
    reachesThen: (work) => `${work} når dem då.`,
  },
  da: {
    noOwner: {
      goal: (title) => `Målet ${title} har ingen ejer.`,
      benefit: (title) => `Gevinsten ${title} har ingen ejer.`,
      risk: (title) => `Risikoen ${title} har ingen ejer.`,
      process: (title) => `Processen ${title} har ingen ejer.`,
    },
    noResponsible: (work) => `Ingen er sat til at gennemføre ${work}.`,
    noMandate: (party, owns, decides) =>
      `${party} ${both(owns, 'ejer', 'og', decides, 'afgør')} uden at have et mandat.`,
    mandate: (owns, decides) => sentences(owns, 'Svarer for', decides, 'Afgør'),
    roleUnfilled: (role) => `Ingen har rollen ${role}, som planen regner med.`,
    notReached: {
      influence: (party) => `${party} har stor indflydelse, ${notReached.da}`,
      interest: (party) => `${party} har stor interesse, ${notReached.da}`,
      both: (party) => `${party} har stor indflydelse og interesse, ${notReached.da}`,
    },
    attitudeGap: (party, today, needed) =>
      `${party} skal gå fra \`${today}\` til \`${needed}\`, men intet i planen bidrager til det.`,
    concernUnanswered: (party) =>
      `${party} er bekymret for noget, men ingen kommunikation er rettet til dem.`,
    untrained: (party, processes) => `${party} har opgaver i ${processes}, men får ingen oplæring.`,
    actsIn: (party) => `${party} har opgaver her.`,
    overburdened: (party, activities, month) => `${activities} aktiviteter rammer ${party} i ${month}.`,
    overburdenedToo: (months) => `Også flere end fem: ${months}.`,
    reachesThen: (work) => `${work} rammer dem da.`,
  },
};

function both(owns: string, verb: string, and: string, decides: string, other: string): string {
  const parts = [owns && `${verb} ${owns}`, decides && `${other} ${decides}`];
  return parts.filter(Boolean).join(` ${and} `);
}

function sentences(owns: string, verb: string, decides: string, other: string): string {
  const parts = [owns && `${verb} ${owns}.`, decides && `${other} ${decides}.`];
  return parts.filter(Boolean).join(' ');
}

import type { Locale } from '../locale.ts';

/** A kind of activity that a plan without it is asked for. */
export type WantedActivity = 'anchoring' | 'training' | 'evaluation' | 'handover';

interface Missing {
  /** What a plan says that calls for it and does not have it; given are the titles of what calls for it, as one phrase, and how many they are. */
  readonly missing: (titles: string, count: number) => string;
  /** Said of each of those. */
  readonly callsForIt: string;
  /** What an editor offers. */
  readonly add: string;
  /** How the activity is called in the plan. */
  readonly name: string;
  readonly title: string;
}

/** What is said of activities that a plan lacks as a whole. */
export type MissingActivityMessages = Readonly<Record<WantedActivity, Missing>>;

/** What is said of activities that a plan lacks as a whole, in each language. */
export const missingActivityMessages: Readonly<Record<Locale, MissingActivityMessages>> = {
  en: {
    anchoring: {
      missing: (titles, count) =>
        `${titles} ${count > 1 ? 'are' : 'is'} new to those it concerns, but nothing in the plan is anchoring.`,
      callsForIt: 'This is new to those who are to work with it.',
      add: 'Add anchoring',
      name: 'Anchoring',
      title: 'Talk the change through with those it concerns',
    },
    training: {
      missing: (titles, count) =>
        `${titles} ${count > 1 ? 'are' : 'is'} new to those it concerns, but nothing in the plan is training.`,
      callsForIt: 'This is new to those who are to work with it.',
      add: 'Add training',
      name: 'Training',
      title: 'Train those who are to work in the new way',
    },
    evaluation: {
      missing: (titles, count) =>
        `${titles} ${count > 1 ? 'are' : 'is'} new, but nothing in the plan evaluates how it went.`,
      callsForIt: 'This is new to those who are to work with it.',
      add: 'Add an evaluation',
      name: 'Evaluation',
      title: 'Evaluate what went well and what is to be better',
    },
    handover: {
      missing: (titles) =>
        `The plan brings in ${titles} but never hands it over to those who are to go on with it.`,
      callsForIt: 'This is to be handed over.',
      add: 'Add a handover',
      name: 'Handover',
      title: 'Hand over to the line',
    },
  },
  nb: {
    anchoring: {
      missing: (titles) => `${titles} er nytt for dem det gjelder, men ingenting i planen er forankring.`,
      callsForIt: 'Dette er nytt for dem som skal jobbe med det.',
      add: 'Legg til forankring',
      name: 'Forankring',
      title: 'Snakke gjennom endringen med dem den gjelder',
    },
    training: {
      missing: (titles) => `${titles} er nytt for dem det gjelder, men ingenting i planen er opplæring.`,
      callsForIt: 'Dette er nytt for dem som skal jobbe med det.',
      add: 'Legg til opplæring',
      name: 'Opplæring',
      title: 'Lære opp dem som skal jobbe på den nye måten',
    },
    evaluation: {
      missing: (titles) => `${titles} er nytt, men ingenting i planen evaluerer hvordan det gikk.`,
      callsForIt: 'Dette er nytt for dem som skal jobbe med det.',
      add: 'Legg til en evaluering',
      name: 'Evaluering',
      title: 'Evaluere hva som gikk bra, og hva som kan bli bedre',
    },
    handover: {
      missing: (titles) =>
        `Planen innfører ${titles}, men overleverer det aldri til dem som skal føre det videre.`,
      callsForIt: 'Dette skal overleveres.',
      add: 'Legg til en overlevering',
      name: 'Overlevering',
      title: 'Overlevere til linjen',
    },
  },
  nn: {
    anchoring: {
      missing: (titles) => `${titles} er nytt for dei det gjeld, men ingenting i planen er forankring.`,
      callsForIt: 'Dette er nytt for dei som skal jobbe med det.',
      add: 'Legg til forankring',
      name: 'Forankring',
      title: 'Snakke gjennom endringa med dei ho gjeld',
    },
    training: {
      missing: (titles) => `${titles} er nytt for dei det gjeld, men ingenting i planen er opplæring.`,
      callsForIt: 'Dette er nytt for dei som skal jobbe med det.',
      add: 'Legg til opplæring',
      name: 'Opplæring',
      title: 'Lære opp dei som skal jobbe på den nye måten',
    },
    evaluation: {
      missing: (titles) => `${titles} er nytt, men ingenting i planen evaluerer korleis det gjekk.`,
      callsForIt: 'Dette er nytt for dei som skal jobbe med det.',
      add: 'Legg til ei evaluering',
      name: 'Evaluering',
      title: 'Evaluere kva som gjekk bra, og kva som kan bli betre',
    },
    handover: {
      missing: (titles) =>
        `Planen innfører ${titles}, men overleverer det aldri til dei som skal føre det vidare.`,
      callsForIt: 'Dette skal overleverast.',
      add: 'Legg til ei overlevering',
      name: 'Overlevering',
      title: 'Overlevere til linja',
    },
  },
  sv: {
    anchoring: {
      missing: (titles) => `${titles} är nytt för dem det berör, men inget i planen är förankring.`,
      callsForIt: 'Detta är nytt för dem som ska arbeta med det.',
      add: 'Lägg till förankring',
      name: 'Förankring',
      title: 'Samtala om förändringen med dem den berör',
    },
    training: {
      missing: (titles) => `${titles} är nytt för dem det berör, men inget i planen är utbildning.`,
      callsForIt: 'Detta är nytt för dem som ska arbeta med det.',
      add: 'Lägg till utbildning',
      name: 'Utbildning',
      title: 'Utbilda dem som ska arbeta på det nya sättet',
    },
    evaluation: {
      missing: (titles) => `${titles} är nytt, men inget i planen utvärderar hur det gick.`,
      callsForIt: 'Detta är nytt för dem som ska arbeta med det.',
      add: 'Lägg till en utvärdering',
      name: 'Utvärdering',
      title: 'Utvärdera vad som gick bra och vad som kan bli bättre',
    },
    handover: {
      missing: (titles) =>
        `Planen inför ${titles} men överlämnar det aldrig till dem som ska föra det vidare.`,
      callsForIt: 'Detta ska överlämnas.',
      add: 'Lägg till en överlämning',
      name: 'Överlämning',
      title: 'Överlämna till linjen',
    },
  },
  da: {
    anchoring: {
      missing: (titles) => `${titles} er nyt for dem, det angår, men intet i planen er forankring.`,
      callsForIt: 'Dette er nyt for dem, der skal arbejde med det.',
      add: 'Tilføj forankring',
      name: 'Forankring',
      title: 'Tale ændringen igennem med dem, den angår',
    },
    training: {
      missing: (titles) => `${titles} er nyt for dem, det angår, men intet i planen er oplæring.`,
      callsForIt: 'Dette er nyt for dem, der skal arbejde med det.',
      add: 'Tilføj oplæring',
      name: 'Oplæring',
      title: 'Oplære dem, der skal arbejde på den nye måde',
    },
    evaluation: {
      missing: (titles) => `${titles} er nyt, men intet i planen evaluerer, hvordan det gik.`,
      callsForIt: 'Dette er nyt for dem, der skal arbejde med det.',
      add: 'Tilføj en evaluering',
      name: 'Evaluering',
      title: 'Evaluere, hvad der gik godt, og hvad der kan blive bedre',
    },
    handover: {
      missing: (titles) =>
        `Planen indfører ${titles}, men overdrager det aldrig til dem, der skal føre det videre.`,
      callsForIt: 'Dette skal overdrages.',
      add: 'Tilføj en overdragelse',
      name: 'Overdragelse',
      title: 'Overdrage til linjen',
    },
  },
};

import type { Locale } from '../locale.ts';
import { quoted } from '../phrases.ts';
import { commonWords } from '../words/common.ts';

/** What the rules about bringing a change about say. Titles come in quotation marks, days in words. */
export interface ChangeMessages {
  readonly withoutPilot: (rollout: string) => string;
  readonly beforePilot: (rollout: string, start: string, pilot: string, end: string) => string;
  readonly withoutNeeds: (procurement: string) => string;
  readonly beforeNeeds: (procurement: string, start: string, need: string, end: string) => string;
  /** Said of what ends too late for another one, and of what begins too early, too. */
  readonly endsTooLate: string;
  readonly tooEarly: string;
  readonly noExit: (stage: string) => string;
  readonly noCriteria: (gate: string) => string;
  readonly noDecider: (gate: string) => string;
  readonly noReceiver: (handover: string) => string;
  /** `missing` are properties. */
  readonly incomplete: (communication: string, missing: readonly string[]) => string;
  /** Criteria for a plan that has none. */
  readonly criteria: {
    readonly runsSteadily: string;
    readonly resultsKnown: (work: string) => string;
    readonly allInPlace: string;
  };
  /** What communication may say that says nothing yet. */
  readonly communication: Readonly<Record<'channel' | 'message' | 'why', string>>;
}

/** What the rules about bringing a change about say, in each language. */
export const changeMessages: Readonly<Record<Locale, ChangeMessages>> = {
  en: {
    withoutPilot: (rollout) => `Nothing is tried out in a pilot before ${rollout}.`,
    beforePilot: (rollout, start, pilot, end) =>
      `${rollout} begins on ${start}, before the pilot ${pilot} ends on ${end}.`,
    withoutNeeds: (procurement) => `No analysis or workshop finds out about the needs before ${procurement}.`,
    beforeNeeds: (procurement, start, need, end) =>
      `${procurement} begins on ${start}, before any analysis or workshop has ended: ${need}, the first, ends on ${end}.`,
    endsTooLate: 'This is the first to end.',
    tooEarly: 'This begins too early, too.',
    noExit: (stage) => `${stage} does not say what must hold before the plan goes on.`,
    noCriteria: (gate) => `${gate} does not say what must hold to pass it.`,
    noDecider: (gate) => `${gate} does not say who decides.`,
    noReceiver: (handover) => `${handover} does not say who takes over.`,
    incomplete: (communication, missing) => `${communication} lacks ${commonWords.en.list(quoted(missing))}.`,
    criteria: {
      runsSteadily: 'It has run steadily for four weeks',
      resultsKnown: (work) => `The results of ${work} are known`,
      allInPlace: 'All that the next step needs is in place',
    },
    communication: {
      channel: 'Staff meeting',
      message: 'What changes, for whom and from when',
      why: 'Those whom it concerns should know what it means for them',
    },
  },
  nb: {
    withoutPilot: (rollout) => `Ingenting prøves ut i en pilot før ${rollout}.`,
    beforePilot: (rollout, start, pilot, end) =>
      `${rollout} begynner ${start}, før piloten ${pilot} slutter ${end}.`,
    withoutNeeds: (procurement) =>
      `Verken noen analyse eller noe arbeidsverksted avdekker behovene før ${procurement}.`,
    beforeNeeds: (procurement, start, need, end) =>
      `${procurement} begynner ${start}, før noen analyse eller noe arbeidsverksted er ferdig: først ute er ${need}, som slutter ${end}.`,
    endsTooLate: 'Dette blir først ferdig.',
    tooEarly: 'Dette begynner også for tidlig.',
    noExit: (stage) => `${stage} sier ikke hva som må være på plass før planen går videre.`,
    noCriteria: (gate) => `${gate} sier ikke hva som må være på plass for å gå videre.`,
    noDecider: (gate) => `${gate} sier ikke hvem som bestemmer.`,
    noReceiver: (handover) => `${handover} sier ikke hvem som tar over.`,
    incomplete: (communication, missing) =>
      `${communication} mangler ${commonWords.nb.list(quoted(missing))}.`,
    criteria: {
      runsSteadily: 'Stabil drift i fire uker',
      resultsKnown: (work) => `Resultatene av ${work} er kjent`,
      allInPlace: 'Alt som neste steg trenger, er på plass',
    },
    communication: {
      channel: 'Personalmøte',
      message: 'Hva som endres, for hvem og fra når',
      why: 'De det gjelder, skal vite hva det betyr for dem',
    },
  },
  nn: {
    withoutPilot: (rollout) => `Ingenting blir prøvd ut i ein pilot før ${rollout}.`,
    beforePilot: (rollout, start, pilot, end) =>
      `${rollout} tek til ${start}, før piloten ${pilot} sluttar ${end}.`,
    withoutNeeds: (procurement) =>
      `Verken nokon analyse eller nokon arbeidsverkstad avdekkjer behova før ${procurement}.`,
    beforeNeeds: (procurement, start, need, end) =>
      `${procurement} tek til ${start}, før nokon analyse eller arbeidsverkstad er ferdig: først ute er ${need}, som sluttar ${end}.`,
    endsTooLate: 'Dette blir først ferdig.',
    tooEarly: 'Dette tek òg til for tidleg.',
    noExit: (stage) => `${stage} seier ikkje kva som må vere på plass før planen går vidare.`,
    noCriteria: (gate) => `${gate} seier ikkje kva som må vere på plass for å gå vidare.`,
    noDecider: (gate) => `${gate} seier ikkje kven som avgjer.`,
    noReceiver: (handover) => `${handover} seier ikkje kven som tek over.`,
    incomplete: (communication, missing) =>
      `${communication} manglar ${commonWords.nn.list(quoted(missing))}.`,
    criteria: {
      runsSteadily: 'Stabil drift i fire veker',
      resultsKnown: (work) => `Resultata av ${work} er kjende`,
      allInPlace: 'Alt som neste steg treng, er på plass',
    },
    communication: {
      channel: 'Personalmøte',
      message: 'Kva som blir endra, for kven og frå når',
      why: 'Dei det gjeld, skal vite kva det har å seie for dei',
    },
  },
  sv: {
    withoutPilot: (rollout) => `Inget prövas i en pilot före ${rollout}.`,
    beforePilot: (rollout, start, pilot, end) =>
      `${rollout} börjar ${start}, innan piloten ${pilot} slutar ${end}.`,
    withoutNeeds: (procurement) => `Ingen analys eller workshop tar reda på behoven före ${procurement}.`,
    beforeNeeds: (procurement, start, need, end) =>
      `${procurement} börjar ${start}, innan någon analys eller workshop är klar: den första, ${need}, slutar ${end}.`,
    endsTooLate: 'Detta blir klart först.',
    tooEarly: 'Detta börjar också för tidigt.',
    noExit: (stage) => `${stage} säger inte vad som måste gälla innan planen går vidare.`,
    noCriteria: (gate) => `${gate} säger inte vad som måste gälla för att gå vidare.`,
    noDecider: (gate) => `${gate} säger inte vem som beslutar.`,
    noReceiver: (handover) => `${handover} säger inte vem som tar över.`,
    incomplete: (communication, missing) =>
      `${communication} saknar ${commonWords.sv.list(quoted(missing))}.`,
    criteria: {
      runsSteadily: 'Stabil drift i fyra veckor',
      resultsKnown: (work) => `Resultaten av ${work} är kända`,
      allInPlace: 'Allt som nästa steg behöver finns på plats',
    },
    communication: {
      channel: 'Arbetsplatsträff',
      message: 'Vad som förändras, för vem och från när',
      why: 'De som berörs ska veta vad det betyder för dem',
    },
  },
  da: {
    withoutPilot: (rollout) => `Intet bliver prøvet af i en pilot før ${rollout}.`,
    beforePilot: (rollout, start, pilot, end) =>
      `${rollout} begynder ${start}, før piloten ${pilot} slutter ${end}.`,
    withoutNeeds: (procurement) => `Ingen analyse eller workshop afdækker behovene før ${procurement}.`,
    beforeNeeds: (procurement, start, need, end) =>
      `${procurement} begynder ${start}, før nogen analyse eller workshop er færdig: den første, ${need}, slutter ${end}.`,
    endsTooLate: 'Dette bliver først færdigt.',
    tooEarly: 'Dette begynder også for tidligt.',
    noExit: (stage) => `${stage} siger ikke, hvad der skal være på plads, før planen går videre.`,
    noCriteria: (gate) => `${gate} siger ikke, hvad der skal være på plads for at gå videre.`,
    noDecider: (gate) => `${gate} siger ikke, hvem der beslutter.`,
    noReceiver: (handover) => `${handover} siger ikke, hvem der overtager.`,
    incomplete: (communication, missing) =>
      `${communication} mangler ${commonWords.da.list(quoted(missing))}.`,
    criteria: {
      runsSteadily: 'Stabil drift i fire uger',
      resultsKnown: (work) => `Resultaterne af ${work} er kendt`,
      allInPlace: 'Alt, hvad næste skridt behøver, er på plads',
    },
    communication: {
      channel: 'Personalemøde',
      message: 'Hvad der ændres, for hvem og fra hvornår',
      why: 'De, det angår, skal vide, hvad det betyder for dem',
    },
  },
};

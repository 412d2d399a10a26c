import type { Locale } from '../locale.ts';

/**
 * What the rules about frameworks say. Titles come in quotation marks, several of them as one phrase; `open` and `all`
 * are counts of the parts that those are among.
 */
export interface FrameworksMessages {
  readonly uncovered: (holder: string, items: string, open: number, all: number) => string;
  readonly unanswered: (framework: string, questions: string, open: number, all: number) => string;
  readonly emptyAnswer: (question: string) => string;
  readonly pitfalls: (framework: string, pitfalls: string, open: number, all: number) => string;
  /** `kinds` is a list of words of the language. */
  readonly expected: (part: string, kinds: string) => string;
  readonly expectedOn: (part: string, kinds: string) => string;
  /** Said of each part that is pointed to. */
  readonly nothingCovers: string;
  readonly noAnswer: string;
  readonly nothingAnswers: string;
  readonly expectsThis: string;
  /** What an editor offers. */
  readonly coverToo: (activity: string, items: string) => string;
  readonly addWork: (items: number) => string;
  readonly addAnswers: (questions: number) => string;
  readonly addRisks: (pitfalls: number) => string;
  readonly addExpected: (kinds: string) => string;
}

/** What the rules about frameworks say, in each language. */
export const frameworksMessages: Readonly<Record<Locale, FrameworksMessages>> = {
  en: {
    uncovered: (holder, items, open, all) =>
      `${holder}: nothing in the plan covers ${items} (${all - open} of ${all} covered).`,
    unanswered: (framework, questions, open, all) =>
      `${framework} asks ${questions}, and the plan does not answer (${all - open} of ${all} answered).`,
    emptyAnswer: (question) => `The answer to ${question} has no text yet.`,
    pitfalls: (framework, pitfalls, open, all) =>
      `${framework} warns of ${pitfalls}, and the plan does nothing about it (${all - open} of ${all} answered).`,
    expected: (part, kinds) => `${part} expects ${kinds}, and no activity in the plan is that.`,
    expectedOn: (part, kinds) => `${part} expects ${kinds}, and no activity that covers any of it is that.`,
    nothingCovers: 'Nothing in the plan covers this.',
    noAnswer: 'The plan does not answer this.',
    nothingAnswers: 'Nothing in the plan answers this.',
    expectsThis: 'This expects it.',
    coverToo: (activity, items) => `Let ${activity} cover ${items}`,
    addWork: (items) => (items === 1 ? 'Add an activity for it' : 'Add an activity for each of them'),
    addAnswers: (questions) =>
      questions === 1 ? 'Add an answer to fill in' : `Add ${questions} answers to fill in`,
    addRisks: (pitfalls) => (pitfalls === 1 ? 'Add it as a risk' : 'Add each of them as a risk'),
    addExpected: (kinds) => `Add ${kinds}`,
  },
  nb: {
    uncovered: (holder, items, open, all) =>
      `${holder}: ingenting i planen dekker ${items} (${all - open} av ${all} er dekket).`,
    unanswered: (framework, questions, open, all) =>
      `${framework} spør ${questions}, og planen svarer ikke (${all - open} av ${all} er besvart).`,
    emptyAnswer: (question) => `Svaret på ${question} har ingen tekst ennå.`,
    pitfalls: (framework, pitfalls, open, all) =>
      `${framework} advarer mot ${pitfalls}, og planen gjør ikke noe med det (${all - open} av ${all} er møtt).`,
    expected: (part, kinds) => `${part} forventer ${kinds}, og ingen aktivitet i planen er det.`,
    expectedOn: (part, kinds) =>
      `${part} forventer ${kinds}, og ingen aktivitet som dekker noe av dette, er det.`,
    nothingCovers: 'Ingenting i planen dekker dette.',
    noAnswer: 'Planen svarer ikke på dette.',
    nothingAnswers: 'Ingenting i planen møter dette.',
    expectsThis: 'Det forventes her.',
    coverToo: (activity, items) => `La ${activity} dekke ${items}`,
    addWork: (items) =>
      items === 1 ? 'Legg til en aktivitet for det' : 'Legg til en aktivitet for hvert av dem',
    addAnswers: (questions) =>
      questions === 1 ? 'Legg til et svar å fylle ut' : `Legg til ${questions} svar å fylle ut`,
    addRisks: (pitfalls) =>
      pitfalls === 1 ? 'Legg det til som en risiko' : 'Legg hver av dem til som en risiko',
    addExpected: (kinds) => `Legg til ${kinds}`,
  },
  nn: {
    uncovered: (holder, items, open, all) =>
      `${holder}: ingenting i planen dekkjer ${items} (${all - open} av ${all} er dekte).`,
    unanswered: (framework, questions, open, all) =>
      `${framework} spør ${questions}, og planen svarar ikkje (${all - open} av ${all} er svara på).`,
    emptyAnswer: (question) => `Svaret på ${question} har ingen tekst enno.`,
    pitfalls: (framework, pitfalls, open, all) =>
      `${framework} åtvarar mot ${pitfalls}, og planen gjer ikkje noko med det (${all - open} av ${all} er møtte).`,
    expected: (part, kinds) => `${part} ventar ${kinds}, og ingen aktivitet i planen er det.`,
    expectedOn: (part, kinds) =>
      `${part} ventar ${kinds}, og ingen aktivitet som dekkjer noko av dette, er det.`,
    nothingCovers: 'Ingenting i planen dekkjer dette.',
    noAnswer: 'Planen svarar ikkje på dette.',
    nothingAnswers: 'Ingenting i planen møter dette.',
    expectsThis: 'Det er venta her.',
    coverToo: (activity, items) => `La ${activity} dekkje ${items}`,
    addWork: (items) =>
      items === 1 ? 'Legg til ein aktivitet for det' : 'Legg til ein aktivitet for kvart av dei',
    addAnswers: (questions) =>
      questions === 1 ? 'Legg til eit svar å fylle ut' : `Legg til ${questions} svar å fylle ut`,
    addRisks: (pitfalls) =>
      pitfalls === 1 ? 'Legg det til som ein risiko' : 'Legg kvar av dei til som ein risiko',
    addExpected: (kinds) => `Legg til ${kinds}`,
  },
  sv: {
    uncovered: (holder, items, open, all) =>
      `${holder}: inget i planen täcker ${items} (${all - open} av ${all} täcks).`,
    unanswered: (framework, questions, open, all) =>
      `${framework} frågar ${questions}, och planen svarar inte (${all - open} av ${all} är besvarade).`,
    emptyAnswer: (question) => `Svaret på ${question} har ingen text än.`,
    pitfalls: (framework, pitfalls, open, all) =>
      `${framework} varnar för ${pitfalls}, och planen gör inget åt det (${all - open} av ${all} är bemötta).`,
    expected: (part, kinds) => `${part} förutsätter ${kinds}, och ingen aktivitet i planen är det.`,
    expectedOn: (part, kinds) =>
      `${part} förutsätter ${kinds}, och ingen aktivitet som täcker något av det är det.`,
    nothingCovers: 'Inget i planen täcker detta.',
    noAnswer: 'Planen svarar inte på detta.',
    nothingAnswers: 'Inget i planen bemöter detta.',
    expectsThis: 'Det förutsätts här.',
    coverToo: (activity, items) => `Låt ${activity} täcka ${items}`,
    addWork: (items) =>
      items === 1 ? 'Lägg till en aktivitet för det' : 'Lägg till en aktivitet för vart och ett',
    addAnswers: (questions) =>
      questions === 1 ? 'Lägg till ett svar att fylla i' : `Lägg till ${questions} svar att fylla i`,
    addRisks: (pitfalls) =>
      pitfalls === 1 ? 'Lägg till det som en risk' : 'Lägg till var och en som en risk',
    addExpected: (kinds) => `Lägg till ${kinds}`,
  },
  da: {
    uncovered: (holder, items, open, all) =>
      `${holder}: intet i planen dækker ${items} (${all - open} af ${all} er dækket).`,
    unanswered: (framework, questions, open, all) =>
      `${framework} spørger ${questions}, og planen svarer ikke (${all - open} af ${all} er besvaret).`,
    emptyAnswer: (question) => `Svaret på ${question} har ingen tekst endnu.`,
    pitfalls: (framework, pitfalls, open, all) =>
      `${framework} advarer mod ${pitfalls}, og planen gør ikke noget ved det (${all - open} af ${all} er imødegået).`,
    expected: (part, kinds) => `${part} forventer ${kinds}, og ingen aktivitet i planen er det.`,
    expectedOn: (part, kinds) =>
      `${part} forventer ${kinds}, og ingen aktivitet, der dækker noget af det, er det.`,
    nothingCovers: 'Intet i planen dækker dette.',
    noAnswer: 'Planen svarer ikke på dette.',
    nothingAnswers: 'Intet i planen imødegår dette.',
    expectsThis: 'Det forventes her.',
    coverToo: (activity, items) => `Lad ${activity} dække ${items}`,
    addWork: (items) =>
      items === 1 ? 'Tilføj en aktivitet for det' : 'Tilføj en aktivitet for hvert af dem',
    addAnswers: (questions) =>
      questions === 1 ? 'Tilføj et svar, der skal udfyldes' : `Tilføj ${questions} svar, der skal udfyldes`,
    addRisks: (pitfalls) =>
      pitfalls === 1 ? 'Tilføj den som en risiko' : 'Tilføj hver af dem som en risiko',
    addExpected: (kinds) => `Tilføj ${kinds}`,
  },
};

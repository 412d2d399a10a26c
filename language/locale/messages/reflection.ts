import type { Locale } from '../locale.ts';

/** What is said to somebody who answers the questions of a plan's methods one by one. */
export interface ReflectionMessages {
  readonly progress: (answered: number, all: number) => string;
  readonly noPlan: string;
  /** `plan` in quotation marks. */
  readonly noQuestions: (plan: string) => string;
  readonly allAnswered: (count: number) => string;
  readonly emptyAnswer: string;
  readonly goneQuestion: string;
  readonly form: Readonly<Record<'answer' | 'save' | 'keys' | 'skip' | 'previous' | 'next', string>>;
}

/** What is said to somebody who answers questions, in each language. */
export const reflectionMessages: Readonly<Record<Locale, ReflectionMessages>> = {
  en: {
    progress: (answered, all) => `Answered ${answered} of ${all}`,
    noPlan: 'There is no plan here yet.',
    noQuestions: (plan) =>
      `${plan} follows no method that asks questions. A plan names its methods with use and follows.`,
    allAnswered: (count) =>
      count === 1 ? 'The question is answered.' : `All ${count} questions are answered.`,
    emptyAnswer: 'The answer is empty.',
    goneQuestion: 'The plan is no longer asked that question.',
    form: {
      answer: 'Your answer',
      save: 'Write into the Plan',
      keys: 'Ctrl+Enter writes it',
      skip: 'Skip',
      previous: 'Previous Question',
      next: 'Next Question',
    },
  },
  nb: {
    progress: (answered, all) => `Besvart ${answered} av ${all}`,
    noPlan: 'Det finnes ingen plan her ennå.',
    noQuestions: (plan) =>
      `${plan} følger ingen metode som stiller spørsmål. En plan nevner metodene sine med use og follows.`,
    allAnswered: (count) => (count === 1 ? 'Spørsmålet er besvart.' : `Alle ${count} spørsmål er besvart.`),
    emptyAnswer: 'Svaret er tomt.',
    goneQuestion: 'Planen får ikke lenger det spørsmålet.',
    form: {
      answer: 'Svaret deres',
      save: 'Skriv inn i planen',
      keys: 'Ctrl+Enter skriver det inn',
      skip: 'Hopp over',
      previous: 'Forrige spørsmål',
      next: 'Neste spørsmål',
    },
  },
  nn: {
    progress: (answered, all) => `Svara på ${answered} av ${all}`,
    noPlan: 'Det finst ingen plan her enno.',
    noQuestions: (plan) =>
      `${plan} følgjer ingen metode som stiller spørsmål. Ein plan nemner metodane sine med use og follows.`,
    allAnswered: (count) =>
      count === 1 ? 'Spørsmålet er svara på.' : `Alle ${count} spørsmåla er svara på.`,
    emptyAnswer: 'Svaret er tomt.',
    goneQuestion: 'Planen får ikkje lenger det spørsmålet.',
    form: {
      answer: 'Svaret dykkar',
      save: 'Skriv inn i planen',
      keys: 'Ctrl+Enter skriv det inn',
      skip: 'Hopp over',
      previous: 'Førre spørsmål',
      next: 'Neste spørsmål',
    },
  },
  sv: {
    progress: (answered, all) => `Besvarat ${answered} av ${all}`,
    noPlan: 'Det finns ingen plan här ännu.',
    noQuestions: (plan) =>
      `${plan} följer ingen metod som ställer frågor. En plan anger sina metoder med use och follows.`,
    allAnswered: (count) => (count === 1 ? 'Frågan är besvarad.' : `Alla ${count} frågor är besvarade.`),
    emptyAnswer: 'Svaret är tomt.',
    goneQuestion: 'Planen får inte längre den frågan.',
    form: {
      answer: 'Ert svar',
      save: 'Skriv in i planen',
      keys: 'Ctrl+Enter skriver in det',
      skip: 'Hoppa över',
      previous: 'Föregående fråga',
      next: 'Nästa fråga',
    },
  },
  da: {
    progress: (answered, all) => `Besvaret ${answered} af ${all}`,
    noPlan: 'Der er ingen plan her endnu.',
    noQuestions: (plan) =>
      `${plan} følger ingen metode, der stiller spørgsmål. En plan nævner sine metoder med use og follows.`,
    allAnswered: (count) =>
      count === 1 ? 'Spørgsmålet er besvaret.' : `Alle ${count} spørgsmål er besvaret.`,
    emptyAnswer: 'Svaret er tomt.',
    goneQuestion: 'Planen får ikke længere det spørgsmål.',
    form: {
      answer: 'Jeres svar',
      save: 'Skriv ind i planen',
      keys: 'Ctrl+Enter skriver det ind',
      skip: 'Spring over',
      previous: 'Forrige spørgsmål',
      next: 'Næste spørgsmål',
    },
  },
};

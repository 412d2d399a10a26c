import type { Locale } from '../locale.ts';

/** What stands beside the choices in the list of what can be typed. */
export interface CompletionMessages {
  readonly days: {
    readonly today: string;
    readonly nextMonday: string;
    readonly endOfQuarter: string;
    readonly planStart: string;
    readonly planDue: string;
    readonly asOf: string;
  };
  readonly periods: { readonly month: string; readonly quarter: string; readonly year: string };
  readonly durations: {
    readonly days: string;
    readonly weeks: string;
    readonly months: string;
    readonly hours: string;
  };
  /** Beside the quotation marks that stand around one. */
  readonly text: string;
  readonly everyFile: string;
  readonly framework: string;
  /** What is to be filled in after a kind: `Name "Title"`. */
  readonly name: string;
  readonly title: string;
  readonly wholePlan: string;
  /** Stands where the picture will be, while nothing is declared: how to get at the choice of a whole plan. */
  readonly noPlanYet: (wholePlan: string) => string;
  /** A kind with a title, from words that stand there without quotes. */
  readonly fromWords: (kind: string, title: string) => string;
  /** The choice adds a line to the file. */
  readonly adds: (line: string) => string;
  readonly covered: string;
  readonly answered: string;
}

/** What stands beside the choices, in each language. */
export const completionMessages: Readonly<Record<Locale, CompletionMessages>> = {
  en: {
    days: {
      today: 'today',
      nextMonday: 'next Monday',
      endOfQuarter: 'end of the quarter',
      planStart: "the plan's start",
      planDue: "the plan's due day",
      asOf: "the plan's as-of day",
    },
    periods: { month: 'this month', quarter: 'this quarter', year: 'this year' },
    durations: { days: 'working days', weeks: 'working weeks', months: 'months', hours: 'hours' },
    text: 'text',
    everyFile: 'all files of the folder',
    framework: 'method',
    name: 'Name',
    title: 'Title',
    wholePlan: 'a whole plan to begin with',
    noPlanYet: (wholePlan) =>
      `There is no plan in this file yet. Press Ctrl+Space in the text and choose “${wholePlan}”.`,
    fromWords: (kind, title) => `${kind} “${title}”`,
    adds: (line) => `adds ${line}`,
    covered: 'covered already',
    answered: 'answered already',
  },
  nb: {
    days: {
      today: 'i dag',
      nextMonday: 'neste mandag',
      endOfQuarter: 'slutten av kvartalet',
      planStart: 'planens start',
      planDue: 'planens frist',
      asOf: 'planens statusdato',
    },
    periods: { month: 'denne måneden', quarter: 'dette kvartalet', year: 'dette året' },
    durations: { days: 'arbeidsdager', weeks: 'arbeidsuker', months: 'måneder', hours: 'timer' },
    text: 'tekst',
    everyFile: 'alle filene i mappen',
    framework: 'metode',
    name: 'Navn',
    title: 'Tittel',
    wholePlan: 'en hel plan å begynne med',
    noPlanYet: (wholePlan) =>
      `Det er ingen plan i denne filen ennå. Trykk Ctrl+mellomrom i teksten, og velg «${wholePlan}».`,
    fromWords: (kind, title) => `${kind} «${title}»`,
    adds: (line) => `legger til ${line}`,
    covered: 'ivaretatt allerede',
    answered: 'besvart allerede',
  },
  nn: {
    days: {
      today: 'i dag',
      nextMonday: 'neste måndag',
      endOfQuarter: 'slutten av kvartalet',
      planStart: 'starten på planen',
      planDue: 'fristen for planen',
      asOf: 'statusdatoen til planen',
    },
    periods: { month: 'denne månaden', quarter: 'dette kvartalet', year: 'dette året' },
    durations: { days: 'arbeidsdagar', weeks: 'arbeidsveker', months: 'månader', hours: 'timar' },
    text: 'tekst',
    everyFile: 'alle filene i mappa',
    framework: 'metode',
    name: 'Namn',
    title: 'Tittel',
    wholePlan: 'ein heil plan å byrje med',
    noPlanYet: (wholePlan) =>
      `Det er ingen plan i denne fila enno. Trykk Ctrl+mellomrom i teksten, og vel «${wholePlan}».`,
    fromWords: (kind, title) => `${kind} «${title}»`,
    adds: (line) => `legg til ${line}`,
    covered: 'teke vare på alt',
    answered: 'svara på alt',
  },
  sv: {
    days: {
      today: 'i dag',
      nextMonday: 'nästa måndag',
      endOfQuarter: 'slutet av kvartalet',
      planStart: 'planens start',
      planDue: 'planens slutdatum',
      asOf: 'planens lägesdatum',
    },
    periods: { month: 'den här månaden', quarter: 'det här kvartalet', year: 'det här året' },
    durations: { days: 'arbetsdagar', weeks: 'arbetsveckor', months: 'månader', hours: 'timmar' },
    text: 'text',
    everyFile: 'alla filer i mappen',
    framework: 'metod',
    name: 'Namn',
    title: 'Titel',
    wholePlan: 'en hel plan att börja med',
    noPlanYet: (wholePlan) =>
      `Det finns ingen plan i den här filen ännu. Tryck Ctrl+blanksteg i texten och välj ”${wholePlan}”.`,
    fromWords: (kind, title) => `${kind} ”${title}”`,
    adds: (line) => `lägger till ${line}`,
    covered: 'redan omhändertaget',
    answered: 'redan besvarad',
  },
  da: {
    days: {
      today: 'i dag',
      nextMonday: 'næste mandag',
      endOfQuarter: 'slutningen af kvartalet',
      planStart: 'planens start',
      planDue: 'planens frist',
      asOf: 'planens statusdato',
    },
    periods: { month: 'denne måned', quarter: 'dette kvartal', year: 'dette år' },
    durations: { days: 'arbejdsdage', weeks: 'arbejdsuger', months: 'måneder', hours: 'timer' },
    text: 'tekst',
    everyFile: 'alle filer i mappen',
    framework: 'metode',
    name: 'Navn',
    title: 'Titel',
    wholePlan: 'en hel plan at begynde med',
    noPlanYet: (wholePlan) =>
      `Der er ingen plan i denne fil endnu. Tryk Ctrl+mellemrum i teksten, og vælg »${wholePlan}«.`,
    fromWords: (kind, title) => `${kind} »${title}«`,
    adds: (line) => `tilføjer ${line}`,
    covered: 'allerede varetaget',
    answered: 'allerede besvaret',
  },
};

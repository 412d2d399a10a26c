import type { Locale } from './locale.ts';

/** How it is said why work does not start a day earlier; functions take the title of what it is about. */
export interface ReasonWords {
  readonly 'plan-start': string;
  readonly 'fixed-date': string;
  readonly 'not-before': string;
  readonly started: string;
  readonly predecessor: (title: string) => string;
  readonly parent: (title: string) => string;
  readonly child: (title: string) => string;
  readonly calendar: string;
  readonly 'as-of': string;
  readonly 'as-late-as-possible': string;
  readonly recurrence: string;
}

/** The reasons in each language, as the rest of a line: no capital, no full stop. */
export const reasonWords: Readonly<Record<Locale, ReasonWords>> = {
  en: {
    'plan-start': 'the plan starts then',
    'fixed-date': 'the date is fixed',
    'not-before': 'it is not to begin before',
    started: 'it began then',
    predecessor: (title) => `waits for ${title}`,
    parent: (title) => `${title} says so`,
    child: (title) => `begins with ${title}`,
    calendar: 'the days before are closed',
    'as-of': 'what remains cannot lie before the status date',
    'as-late-as-possible': 'as late as possible',
    recurrence: 'recurs from then',
  },
  nb: {
    'plan-start': 'planen starter da',
    'fixed-date': 'datoen er fast',
    'not-before': 'skal ikke begynne før',
    started: 'begynte da',
    predecessor: (title) => `venter på ${title}`,
    parent: (title) => `${title} sier det`,
    child: (title) => `begynner med ${title}`,
    calendar: 'dagene før er stengt',
    'as-of': 'det som gjenstår, kan ikke ligge før statusdatoen',
    'as-late-as-possible': 'så sent som mulig',
    recurrence: 'gjentas fra da',
  },
  nn: {
    'plan-start': 'planen startar då',
    'fixed-date': 'datoen er fast',
    'not-before': 'skal ikkje byrje før',
    started: 'byrja då',
    predecessor: (title) => `ventar på ${title}`,
    parent: (title) => `${title} seier det`,
    child: (title) => `byrjar med ${title}`,
    calendar: 'dagane før er stengde',
    'as-of': 'det som står att, kan ikkje liggje før statusdatoen',
    'as-late-as-possible': 'så seint som mogleg',
    recurrence: 'blir teke opp att frå då',
  },
  sv: {
    'plan-start': 'planen börjar då',
    'fixed-date': 'datumet är fast',
    'not-before': 'ska inte börja tidigare',
    started: 'började då',
    predecessor: (title) => `väntar på ${title}`,
    parent: (title) => `${title} säger det`,
    child: (title) => `börjar med ${title}`,
    calendar: 'dagarna före är stängda',
    'as-of': 'det som återstår kan inte ligga före statusdatumet',
    'as-late-as-possible': 'så sent som möjligt',
    recurrence: 'återkommer från då',
  },
  da: {
    'plan-start': 'planen starter da',
    'fixed-date': 'datoen er fast',
    'not-before': 'skal ikke begynde før',
    started: 'begyndte da',
    predecessor: (title) => `venter på ${title}`,
    parent: (title) => `${title} siger det`,
    child: (title) => `begynder med ${title}`,
    calendar: 'dagene før er lukket',
    'as-of': 'det, der er tilbage, kan ikke ligge før statusdatoen',
    'as-late-as-possible': 'så sent som muligt',
    recurrence: 'gentages derfra',
  },
};

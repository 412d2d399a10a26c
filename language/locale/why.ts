import type { Locale } from './locale.ts';

/** How it is told why work is when it is, and what would make it earlier. Days and dates come as they are written. */
export interface WhyWords {
  /** The dates that a chain can rest on; `title` is of the phase whose date it is. */
  readonly root: {
    readonly 'plan-start': (date: string) => string;
    readonly 'fixed-date': (date: string) => string;
    readonly 'not-before': (date: string) => string;
    readonly started: (date: string) => string;
    readonly 'as-of': (date: string) => string;
    readonly parent: (date: string, title: string) => string;
  };
  readonly earlier: {
    readonly until: (days: string, date: string) => string;
    readonly held: string;
    readonly 'with-date': string;
    readonly begun: string;
    readonly shorter: string;
    readonly calendar: string;
    readonly 'as-late-as-possible': (date: string) => string;
    readonly recurrence: string;
  };
  /** The end of the sentence before: what decides then, a piece of work or a reason. */
  readonly next: { readonly work: (title: string) => string; readonly reason: (reason: string) => string };
}

/** The words in each language. What stands in `root` is the rest of a line, what stands in `earlier` a sentence, without its end where `next` gives that. */
export const whyWords: Readonly<Record<Locale, WhyWords>> = {
  en: {
    root: {
      'plan-start': (date) => `the plan starts on ${date}`,
      'fixed-date': (date) => `fixed to ${date}`,
      'not-before': (date) => `not before ${date}`,
      started: (date) => `began on ${date}`,
      'as-of': (date) => `what remains cannot lie before the status date, ${date}`,
      parent: (date, title) => `${title} says not before ${date}`,
    },
    earlier: {
      until: (days, date) => `${days} earlier if that date moves to ${date}`,
      held: 'Another date there changes nothing by itself',
      'with-date': 'As much earlier as that date moves.',
      begun: 'It has begun.',
      shorter: 'Earlier only if something in this chain takes less time.',
      calendar: 'Earlier only if the calendar opens on the days before.',
      'as-late-as-possible': (date) => `Without “as late as possible” it can start on ${date}.`,
      recurrence: 'Earlier only if its rhythm begins earlier.',
    },
    next: { work: (title) => `; then ${title} decides.`, reason: (reason) => `; then: ${reason}.` },
  },
  nb: {
    root: {
      'plan-start': (date) => `planen starter ${date}`,
      'fixed-date': (date) => `fast dato ${date}`,
      'not-before': (date) => `ikke før ${date}`,
      started: (date) => `begynte ${date}`,
      'as-of': (date) => `det som gjenstår, kan ikke ligge før statusdatoen ${date}`,
      parent: (date, title) => `${title} sier ikke før ${date}`,
    },
    earlier: {
      until: (days, date) => `${days} tidligere hvis den datoen flyttes til ${date}`,
      held: 'En annen dato der endrer ingenting alene',
      'with-date': 'Så mye tidligere som den datoen flyttes.',
      begun: 'Det har begynt.',
      shorter: 'Tidligere bare hvis noe i denne kjeden tar kortere tid.',
      calendar: 'Tidligere bare hvis kalenderen åpner dagene før.',
      'as-late-as-possible': (date) => `Uten «as late as possible» kan det starte ${date}.`,
      recurrence: 'Tidligere bare hvis rytmen begynner tidligere.',
    },
    next: { work: (title) => `; da styrer ${title}.`, reason: (reason) => `; da gjelder: ${reason}.` },
  },
  nn: {
    root: {
      'plan-start': (date) => `planen startar ${date}`,
      'fixed-date': (date) => `fast dato ${date}`,
      'not-before': (date) => `ikkje før ${date}`,
      started: (date) => `byrja ${date}`,
      'as-of': (date) => `det som står att, kan ikkje liggje før statusdatoen ${date}`,
      parent: (date, title) => `${title} seier ikkje før ${date}`,
    },
    earlier: {
      until: (days, date) => `${days} tidlegare om den datoen blir flytt til ${date}`,
      held: 'Ein annan dato der endrar ingenting åleine',
      'with-date': 'Så mykje tidlegare som den datoen blir flytt.',
      begun: 'Det har byrja.',
      shorter: 'Tidlegare berre om noko i denne kjeda tek kortare tid.',
      calendar: 'Tidlegare berre om kalenderen opnar dagane før.',
      'as-late-as-possible': (date) => `Utan «as late as possible» kan det starte ${date}.`,
      recurrence: 'Tidlegare berre om rytmen byrjar tidlegare.',
    },
    next: { work: (title) => `; då styrer ${title}.`, reason: (reason) => `; då gjeld: ${reason}.` },
  },
  sv: {
    root: {
      'plan-start': (date) => `planen börjar ${date}`,
      'fixed-date': (date) => `fast datum ${date}`,
      'not-before': (date) => `inte före ${date}`,
      started: (date) => `började ${date}`,
      'as-of': (date) => `det som återstår kan inte ligga före statusdatumet ${date}`,
      parent: (date, title) => `${title} säger inte före ${date}`,
    },
    earlier: {
      until: (days, date) => `${days} tidigare om det datumet flyttas till ${date}`,
      held: 'Ett annat datum där ändrar ingenting ensamt',
      'with-date': 'Så mycket tidigare som det datumet flyttas.',
      begun: 'Det har börjat.',
      shorter: 'Tidigare bara om något i den här kedjan tar kortare tid.',
      calendar: 'Tidigare bara om kalendern öppnar dagarna före.',
      'as-late-as-possible': (date) => `Utan ”as late as possible” kan det börja ${date}.`,
      recurrence: 'Tidigare bara om rytmen börjar tidigare.',
    },
    next: { work: (title) => `; då styr ${title}.`, reason: (reason) => `; då gäller: ${reason}.` },
  },
  da: {
    root: {
      'plan-start': (date) => `planen starter ${date}`,
      'fixed-date': (date) => `fast dato ${date}`,
      'not-before': (date) => `ikke før ${date}`,
      started: (date) => `begyndte ${date}`,
      'as-of': (date) => `det, der er tilbage, kan ikke ligge før statusdatoen ${date}`,
      parent: (date, title) => `${title} siger ikke før ${date}`,
    },
    earlier: {
      until: (days, date) => `${days} tidligere, hvis den dato flyttes til ${date}`,
      held: 'En anden dato dér ændrer intet alene',
      'with-date': 'Så meget tidligere som den dato flyttes.',
      begun: 'Det er begyndt.',
      shorter: 'Tidligere kun hvis noget i denne kæde tager kortere tid.',
      calendar: 'Tidligere kun hvis kalenderen åbner dagene før.',
      'as-late-as-possible': (date) => `Uden »as late as possible« kan det starte ${date}.`,
      recurrence: 'Tidligere kun hvis rytmen begynder tidligere.',
    },
    next: { work: (title) => `; så styrer ${title}.`, reason: (reason) => `; så gælder: ${reason}.` },
  },
};

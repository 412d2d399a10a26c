import type { Locale } from '../locale.ts';

/** What is asked of somebody who starts a new plan. */
export interface StartMessages {
  readonly newPlan: string;
  readonly title: string;
  readonly titleExample: string;
  readonly titleMissing: string;
  readonly locale: string;
  readonly calendar: string;
  readonly noCalendar: string;
  readonly frameworks: string;
  readonly cancelled: string;
}

/** What is asked of somebody who starts a new plan, in each language. */
export const startMessages: Readonly<Record<Locale, StartMessages>> = {
  en: {
    newPlan: 'New plan',
    title: 'What is the plan called?',
    titleExample: 'Digital night watch',
    titleMissing: 'The plan needs a title.',
    locale: 'Which language is it written in?',
    calendar: 'Whose working days and public holidays apply?',
    noCalendar: 'Monday to Friday, without public holidays',
    frameworks: 'Which methods is it to be held against? It may be none.',
    cancelled: 'Nothing has been written.',
  },
  nb: {
    newPlan: 'Ny plan',
    title: 'Hva heter planen?',
    titleExample: 'Digitalt nattilsyn',
    titleMissing: 'Planen må ha en tittel.',
    locale: 'Hvilket språk skrives den på?',
    calendar: 'Hvilket lands arbeidsdager og helligdager gjelder?',
    noCalendar: 'Mandag til fredag, uten helligdager',
    frameworks: 'Hvilke metoder skal den holdes opp mot? Det kan være ingen.',
    cancelled: 'Ingenting er skrevet.',
  },
  nn: {
    newPlan: 'Ny plan',
    title: 'Kva heiter planen?',
    titleExample: 'Digitalt nattilsyn',
    titleMissing: 'Planen må ha ein tittel.',
    locale: 'Kva språk blir han skriven på?',
    calendar: 'Kva land sine arbeidsdagar og heilagdagar gjeld?',
    noCalendar: 'Måndag til fredag, utan heilagdagar',
    frameworks: 'Kva metodar skal han haldast opp mot? Det kan vere ingen.',
    cancelled: 'Ingenting er skrive.',
  },
  sv: {
    newPlan: 'Ny plan',
    title: 'Vad heter planen?',
    titleExample: 'Digital nattillsyn',
    titleMissing: 'Planen måste ha en titel.',
    locale: 'Vilket språk skrivs den på?',
    calendar: 'Vilket lands arbetsdagar och helgdagar gäller?',
    noCalendar: 'Måndag till fredag, utan helgdagar',
    frameworks: 'Vilka metoder ska den jämföras med? Det kan vara ingen.',
    cancelled: 'Inget har skrivits.',
  },
  da: {
    newPlan: 'Ny plan',
    title: 'Hvad hedder planen?',
    titleExample: 'Digitalt nattilsyn',
    titleMissing: 'Planen skal have en titel.',
    locale: 'Hvilket sprog skrives den på?',
    calendar: 'Hvilket lands arbejdsdage og helligdage gælder?',
    noCalendar: 'Mandag til fredag, uden helligdage',
    frameworks: 'Hvilke metoder skal den holdes op imod? Det kan være ingen.',
    cancelled: 'Intet er skrevet.',
  },
};

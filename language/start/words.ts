import type { Locale } from '../locale/locale.ts';

/** What a new plan says before anybody has written in it. */
export interface StartWords {
  /** The role that owns all work until others are named. */
  readonly lead: string;
  /** Phases of a plan whose methods have none: before, during and after the change. */
  readonly phases: readonly [before: string, during: string, after: string];
  /** The file with the questions of the methods, without its ending. */
  readonly answers: string;
  /** Stands above those questions. */
  readonly howToAnswer: string;
  /** Stands above the roles. */
  readonly whoHoldsThem: string;
}

/** What a new plan says before anybody has written in it, in each language. */
export const startWords: Readonly<Record<Locale, StartWords>> = {
  en: {
    lead: 'Project lead',
    phases: ['Prepare', 'Introduce', 'Follow up'],
    answers: 'answers',
    howToAnswer: 'Write each answer between the quotes; what is left empty counts as unanswered.',
    whoHoldsThem: 'Say who holds each role: held by "…"',
  },
  nb: {
    lead: 'Prosjektleder',
    phases: ['Forberede', 'Innføre', 'Følge opp'],
    answers: 'svar',
    howToAnswer: 'Skriv hvert svar mellom anførselstegnene; det som står tomt, regnes som ubesvart.',
    whoHoldsThem: 'Skriv hvem som har hver rolle: held by "…"',
  },
  nn: {
    lead: 'Prosjektleiar',
    phases: ['Førebu', 'Innføre', 'Følgje opp'],
    answers: 'svar',
    howToAnswer: 'Skriv kvart svar mellom hermeteikna; det som står tomt, blir rekna som ikkje svara på.',
    whoHoldsThem: 'Skriv kven som har kvar rolle: held by "…"',
  },
  sv: {
    lead: 'Projektledare',
    phases: ['Förbereda', 'Införa', 'Följa upp'],
    answers: 'svar',
    howToAnswer: 'Skriv varje svar mellan citattecknen; det som är tomt räknas som obesvarat.',
    whoHoldsThem: 'Skriv vem som har varje roll: held by "…"',
  },
  da: {
    lead: 'Projektleder',
    phases: ['Forberede', 'Indføre', 'Følge op'],
    answers: 'svar',
    howToAnswer: 'Skriv hvert svar mellem anførselstegnene; det, der står tomt, regnes som ubesvaret.',
    whoHoldsThem: 'Skriv, hvem der har hver rolle: held by "…"',
  },
};

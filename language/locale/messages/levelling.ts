import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

/** What is said of delays that remove overloads. Days come as they are to be read. */
export interface LevellingMessages {
  readonly delays: (count: number) => string;
  readonly endsOn: (after: string, before: string) => string;
  readonly endsAsBefore: string;
  /** The work of a role that stands in quotation marks cannot be delayed. */
  readonly stillTooMuch: (role: string, from: string, to: string) => string;
  readonly nobodyTooMuch: string;
}

/** What is said of delays, in each language. */
export const levellingMessages: Readonly<Record<Locale, LevellingMessages>> = {
  en: {
    delays: countWith('delay', 'delays'),
    endsOn: (after, before) => `the plan ends on ${after} instead of ${before}.`,
    endsAsBefore: 'the plan ends when it did.',
    stillTooMuch: (role, from, to) =>
      `${role} still has too much to do from ${from} to ${to}: what asks for it cannot be delayed.`,
    nobodyTooMuch: 'Nobody has more to do than they have to give.',
  },
  nb: {
    delays: countWith('utsettelse', 'utsettelser'),
    endsOn: (after, before) => `planen slutter ${after} i stedet for ${before}.`,
    endsAsBefore: 'planen slutter samme dag som før.',
    stillTooMuch: (role, from, to) =>
      `${role} har fortsatt for mye å gjøre fra ${from} til ${to}: det som krever tiden, kan ikke utsettes.`,
    nobodyTooMuch: 'Ingen har mer å gjøre enn de har tid til.',
  },
  nn: {
    delays: countWith('utsetjing', 'utsetjingar'),
    endsOn: (after, before) => `planen sluttar ${after} i staden for ${before}.`,
    endsAsBefore: 'planen sluttar same dagen som før.',
    stillTooMuch: (role, from, to) =>
      `${role} har framleis for mykje å gjere frå ${from} til ${to}: det som krev tida, kan ikkje utsetjast.`,
    nobodyTooMuch: 'Ingen har meir å gjere enn dei har tid til.',
  },
  sv: {
    delays: countWith('senareläggning', 'senareläggningar'),
    endsOn: (after, before) => `planen slutar ${after} i stället för ${before}.`,
    endsAsBefore: 'planen slutar samma dag som förut.',
    stillTooMuch: (role, from, to) =>
      `${role} har fortfarande för mycket att göra från ${from} till ${to}: det som kräver tiden kan inte senareläggas.`,
    nobodyTooMuch: 'Ingen har mer att göra än de hinner med.',
  },
  da: {
    delays: countWith('udsættelse', 'udsættelser'),
    endsOn: (after, before) => `planen slutter ${after} i stedet for ${before}.`,
    endsAsBefore: 'planen slutter samme dag som før.',
    stillTooMuch: (role, from, to) =>
      `${role} har stadig for meget at lave fra ${from} til ${to}: det, der kræver tiden, kan ikke udsættes.`,
    nobodyTooMuch: 'Ingen har mere at lave, end de har tid til.',
  },
};

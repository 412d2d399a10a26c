import type { Locale } from '../locale.ts';
import { countWith, listWith } from '../phrases.ts';

export interface LanesWords {
  /** The title where there is no process to name. */
  readonly untitled: string;
  readonly title: (process: string) => string;
  readonly description: (facts: {
    readonly process: string;
    readonly nodes: number;
    readonly parties: readonly string[];
  }) => string;
  readonly noProcess: string;
  readonly unknownProcess: (name: string) => string;
  readonly emptyProcess: (process: string) => string;
  /** The lane of what nobody is named for. */
  readonly unassigned: string;
  /** Added to a node that several parties carry out and that stands in the lane of the first. */
  readonly together: (parties: string) => string;
  readonly kinds: Readonly<Record<'start' | 'step' | 'choice' | 'fork' | 'join' | 'end', string>>;
  readonly legend: Readonly<
    Record<'startEnd' | 'step' | 'choice' | 'parallel' | 'calls' | 'unassigned' | 'elsewhere', string>
  >;
  readonly columns: Readonly<Record<'node' | 'kind' | 'by' | 'next', string>>;
}

export const lanesWords: Readonly<Record<Locale, LanesWords>> = {
  en: {
    untitled: 'Process',
    title: (process) => `Process: ${process}`,
    description: ({ process, nodes, parties }) =>
      `The process “${process}” has ${countWith('step', 'steps')(nodes)}${parties.length ? `, carried out by ${listWith('and')(parties)}` : ''}.`,
    noProcess: 'The plan describes no processes yet.',
    unknownProcess: (name) => `The plan has no process called “${name}”.`,
    emptyProcess: (process) => `The process “${process}” has no steps yet.`,
    unassigned: 'No role named',
    together: (parties) => `with ${parties}`,
    kinds: { start: 'Start', step: 'Step', choice: 'Choice', fork: 'Fork', join: 'Join', end: 'End' },
    legend: {
      startEnd: 'Start and end',
      step: 'Step',
      choice: 'Choice',
      parallel: 'From here several things go on at once, or they meet again',
      calls: 'Step that is a process of its own',
      unassigned: 'No role is named',
      elsewhere: 'Stands in another part',
    },
    columns: { node: 'Step', kind: 'Kind', by: 'By', next: 'Goes on to' },
  },
  nb: {
    untitled: 'Prosess',
    title: (process) => `Prosess: ${process}`,
    description: ({ process, nodes, parties }) =>
      `Prosessen «${process}» har ${nodes} steg${parties.length ? `, fordelt på ${listWith('og')(parties)}` : ''}.`,
    noProcess: 'Planen beskriver ingen prosesser ennå.',
    unknownProcess: (name) => `Planen har ingen prosess som heter «${name}».`,
    emptyProcess: (process) => `Prosessen «${process}» har ingen steg ennå.`,
    unassigned: 'Ingen rolle satt',
    together: (parties) => `sammen med ${parties}`,
    kinds: {
      start: 'Start',
      step: 'Steg',
      choice: 'Valg',
      fork: 'Deling',
      join: 'Samling',
      end: 'Slutt',
    },
    legend: {
      startEnd: 'Start og slutt',
      step: 'Steg',
      choice: 'Valg',
      parallel: 'Herfra går flere ting samtidig, eller de samles igjen',
      calls: 'Steg som er en egen prosess',
      unassigned: 'Ingen rolle er satt',
      elsewhere: 'Står i en annen del',
    },
    columns: { node: 'Steg', kind: 'Type', by: 'Hvem', next: 'Går videre til' },
  },
  nn: {
    untitled: 'Prosess',
    title: (process) => `Prosess: ${process}`,
    description: ({ process, nodes, parties }) =>
      `Prosessen «${process}» har ${nodes} steg${parties.length ? `, fordelte på ${listWith('og')(parties)}` : ''}.`,
    noProcess: 'Planen skildrar ingen prosessar enno.',
    unknownProcess: (name) => `Planen har ingen prosess som heiter «${name}».`,
    emptyProcess: (process) => `Prosessen «${process}» har ingen steg enno.`,
    unassigned: 'Inga rolle sett',
    together: (parties) => `saman med ${parties}`,
    kinds: {
      start: 'Start',
      step: 'Steg',
      choice: 'Val',
      fork: 'Deling',
      join: 'Samling',
      end: 'Slutt',
    },
    legend: {
      startEnd: 'Start og slutt',
      step: 'Steg',
      choice: 'Val',
      parallel: 'Herifrå går fleire ting samstundes, eller dei blir samla att',
      calls: 'Steg som er ein eigen prosess',
      unassigned: 'Inga rolle er sett',
      elsewhere: 'Står i ein annan del',
    },
    columns: { node: 'Steg', kind: 'Type', by: 'Kven', next: 'Går vidare til' },
  },
  sv: {
    untitled: 'Process',
    title: (process) => `Process: ${process}`,
    description: ({ process, nodes, parties }) =>
      `Processen ”${process}” har ${nodes} steg${parties.length ? `, fördelade på ${listWith('och')(parties)}` : ''}.`,
    noProcess: 'Planen beskriver inga processer ännu.',
    unknownProcess: (name) => `Planen har ingen process som heter ”${name}”.`,
    emptyProcess: (process) => `Processen ”${process}” har inga steg ännu.`,
    unassigned: 'Ingen roll angiven',
    together: (parties) => `tillsammans med ${parties}`,
    kinds: { start: 'Start', step: 'Steg', choice: 'Val', fork: 'Delning', join: 'Samling', end: 'Slut' },
    legend: {
      startEnd: 'Start och slut',
      step: 'Steg',
      choice: 'Val',
      parallel: 'Härifrån sker flera saker samtidigt, eller så möts de igen',
      calls: 'Steg som är en egen process',
      unassigned: 'Ingen roll är angiven',
      elsewhere: 'Står i en annan del',
    },
    columns: { node: 'Steg', kind: 'Typ', by: 'Vem', next: 'Går vidare till' },
  },
  da: {
    untitled: 'Proces',
    title: (process) => `Proces: ${process}`,
    description: ({ process, nodes, parties }) =>
      `Processen »${process}« har ${nodes} trin${parties.length ? `, fordelt på ${listWith('og')(parties)}` : ''}.`,
    noProcess: 'Planen beskriver ingen processer endnu.',
    unknownProcess: (name) => `Planen har ingen proces, der hedder »${name}«.`,
    emptyProcess: (process) => `Processen »${process}« har ingen trin endnu.`,
    unassigned: 'Ingen rolle angivet',
    together: (parties) => `sammen med ${parties}`,
    kinds: { start: 'Start', step: 'Trin', choice: 'Valg', fork: 'Deling', join: 'Samling', end: 'Slut' },
    legend: {
      startEnd: 'Start og slut',
      step: 'Trin',
      choice: 'Valg',
      parallel: 'Herfra sker flere ting samtidig, eller de mødes igen',
      calls: 'Trin, der er en selvstændig proces',
      unassigned: 'Ingen rolle er angivet',
      elsewhere: 'Står i en anden del',
    },
    columns: { node: 'Trin', kind: 'Type', by: 'Hvem', next: 'Går videre til' },
  },
};

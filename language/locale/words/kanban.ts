import type { Locale } from '../locale.ts';

export interface KanbanWords {
  readonly title: string;
  readonly description: (facts: {
    readonly plan: string;
    readonly todo: number;
    readonly doing: number;
    readonly done: number;
    readonly late: number;
  }) => string;
  readonly empty: string;
  readonly columns: Readonly<Record<'todo' | 'doing' | 'done' | 'late', string>>;
  /** Above a further column of the same cards. */
  readonly continued: (column: string) => string;
  readonly legend: { readonly late: string };
}

export const kanbanWords: Readonly<Record<Locale, KanbanWords>> = {
  en: {
    title: 'Board',
    description: ({ plan, todo, doing, done, late }) =>
      `The work of ${plan}: ${todo} to do, ${doing} under way, ${done} done and ${late} late.`,
    empty: 'The plan has no activities, milestones or gates yet.',
    columns: { todo: 'To do', doing: 'Doing', done: 'Done', late: 'Late' },
    continued: (column) => `${column}, continued`,
    legend: { late: 'Late: it should have begun or ended before the status date, or misses its deadline' },
  },
  nb: {
    title: 'Tavle',
    description: ({ plan, todo, doing, done, late }) =>
      `Arbeidet i ${plan}: ${todo} å gjøre, ${doing} pågår, ${done} ferdig og ${late} forsinket.`,
    empty: 'Planen har ennå ingen aktiviteter, milepæler eller beslutningspunkter.',
    columns: { todo: 'Å gjøre', doing: 'Pågår', done: 'Ferdig', late: 'Forsinket' },
    continued: (column) => `${column}, forts.`,
    legend: { late: 'Forsinket: skulle ha begynt eller sluttet før statusdatoen, eller når ikke fristen' },
  },
  nn: {
    title: 'Tavle',
    description: ({ plan, todo, doing, done, late }) =>
      `Arbeidet i ${plan}: ${todo} å gjere, ${doing} går føre seg, ${done} ferdig og ${late} forseinka.`,
    empty: 'Planen har enno ingen aktivitetar, milepælar eller avgjerdspunkt.',
    columns: { todo: 'Å gjere', doing: 'Går føre seg', done: 'Ferdig', late: 'Forseinka' },
    continued: (column) => `${column}, framh.`,
    legend: { late: 'Forseinka: skulle ha byrja eller slutta før statusdatoen, eller når ikkje fristen' },
  },
  sv: {
    title: 'Tavla',
    description: ({ plan, todo, doing, done, late }) =>
      `Arbetet i ${plan}: ${todo} att göra, ${doing} pågår, ${done} klart och ${late} försenat.`,
    empty: 'Planen har ännu inga aktiviteter, milstolpar eller beslutspunkter.',
    columns: { todo: 'Att göra', doing: 'Pågår', done: 'Klart', late: 'Försenat' },
    continued: (column) => `${column}, forts.`,
    legend: { late: 'Försenat: skulle ha börjat eller slutat före statusdatumet, eller missar tidsfristen' },
  },
  da: {
    title: 'Tavle',
    description: ({ plan, todo, doing, done, late }) =>
      `Arbejdet i ${plan}: ${todo} at gøre, ${doing} i gang, ${done} færdig og ${late} forsinket.`,
    empty: 'Planen har endnu ingen aktiviteter, milepæle eller beslutningspunkter.',
    columns: { todo: 'At gøre', doing: 'I gang', done: 'Færdig', late: 'Forsinket' },
    continued: (column) => `${column}, fortsat`,
    legend: { late: 'Forsinket: skulle være begyndt eller sluttet før statusdatoen, eller når ikke fristen' },
  },
};

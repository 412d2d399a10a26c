import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

export interface GoalWords {
  readonly title: string;
  readonly description: (facts: {
    readonly plan: string;
    readonly goals: number;
    readonly indicators: number;
    readonly reached: number;
  }) => string;
  readonly empty: string;
  readonly legend: Readonly<Record<'part' | 'measured', string>>;
}

export const goalWords: Readonly<Record<Locale, GoalWords>> = {
  en: {
    title: 'Goals',
    description: ({ plan, goals, indicators, reached }) =>
      `The goals of ${plan} and what they are measured by: ${countWith('goal', 'goals')(goals)}, ${reached} of them reached, and ${countWith('indicator', 'indicators')(indicators)}.`,
    empty: 'The plan has no goals yet.',
    legend: { part: 'Part of the goal above', measured: 'Measured by' },
  },
  nb: {
    title: 'Mål',
    description: ({ plan, goals, indicators, reached }) =>
      `Målene i ${plan} og hva de måles med: ${goals} mål, ${reached} av dem nådd, og ${countWith('indikator', 'indikatorer')(indicators)}.`,
    empty: 'Planen har ingen mål ennå.',
    legend: { part: 'Del av målet over', measured: 'Måles med' },
  },
  nn: {
    title: 'Mål',
    description: ({ plan, goals, indicators, reached }) =>
      `Måla i ${plan} og kva dei blir målte med: ${goals} mål, ${reached} av dei nådde, og ${countWith('indikator', 'indikatorar')(indicators)}.`,
    empty: 'Planen har ingen mål enno.',
    legend: { part: 'Del av målet over', measured: 'Blir målt med' },
  },
  sv: {
    title: 'Mål',
    description: ({ plan, goals, indicators, reached }) =>
      `Målen i ${plan} och vad de mäts med: ${goals} mål, ${reached} av dem nådda, och ${countWith('indikator', 'indikatorer')(indicators)}.`,
    empty: 'Planen har inga mål ännu.',
    legend: { part: 'Del av målet ovanför', measured: 'Mäts med' },
  },
  da: {
    title: 'Mål',
    description: ({ plan, goals, indicators, reached }) =>
      `Målene i ${plan}, og hvad de måles med: ${goals} mål, ${reached} af dem nået, og ${countWith('indikator', 'indikatorer')(indicators)}.`,
    empty: 'Planen har ingen mål endnu.',
    legend: { part: 'Del af målet ovenover', measured: 'Måles med' },
  },
};

import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

export interface TheoryWords {
  readonly title: string;
  readonly description: (facts: {
    readonly plan: string;
    readonly links: number;
    readonly assumptions: number;
  }) => string;
  readonly empty: string;
  readonly noLinks: string;
  readonly legend: Readonly<Record<'leadsTo' | 'assumption' | 'loose', string>>;
}

export const theoryWords: Readonly<Record<Locale, TheoryWords>> = {
  en: {
    title: 'Theory of change',
    description: ({ plan, links, assumptions }) =>
      `How the work of ${plan} leads to its goals: ${countWith('link', 'links')(links)} and ${countWith('assumption', 'assumptions')(assumptions)}.`,
    empty: 'The plan has no deliverables, outcomes, benefits or goals yet.',
    noLinks: 'Nothing in the plan leads to anything else yet.',
    legend: {
      leadsTo: 'Leads to',
      assumption: 'Text on an arrow: what must hold for it',
      loose: 'Nothing leads to it, or it leads nowhere',
    },
  },
  nb: {
    title: 'Endringsteori',
    description: ({ plan, links, assumptions }) =>
      `Hvordan arbeidet i ${plan} fører til målene: ${countWith('sammenheng', 'sammenhenger')(links)} og ${countWith('forutsetning', 'forutsetninger')(assumptions)}.`,
    empty: 'Planen har ingen leveranser, virkninger, gevinster eller mål ennå.',
    noLinks: 'Ingenting i planen fører til noe annet ennå.',
    legend: {
      leadsTo: 'Fører til',
      assumption: 'Tekst på en pil: det som må stemme',
      loose: 'Ingenting fører hit, eller det fører ikke videre',
    },
  },
  nn: {
    title: 'Endringsteori',
    description: ({ plan, links, assumptions }) =>
      `Korleis arbeidet i ${plan} fører til måla: ${countWith('samanheng', 'samanhengar')(links)} og ${countWith('føresetnad', 'føresetnader')(assumptions)}.`,
    empty: 'Planen har ingen leveransar, verknader, gevinstar eller mål enno.',
    noLinks: 'Ingenting i planen fører til noko anna enno.',
    legend: {
      leadsTo: 'Fører til',
      assumption: 'Tekst på ei pil: det som må stemme',
      loose: 'Ingenting fører hit, eller det fører ikkje vidare',
    },
  },
  sv: {
    title: 'Förändringsteori',
    description: ({ plan, links, assumptions }) =>
      `Hur arbetet i ${plan} leder till målen: ${countWith('samband', 'samband')(links)} och ${countWith('antagande', 'antaganden')(assumptions)}.`,
    empty: 'Planen har inga leveranser, effekter, nyttor eller mål ännu.',
    noLinks: 'Inget i planen leder till något annat ännu.',
    legend: {
      leadsTo: 'Leder till',
      assumption: 'Text på en pil: det som måste stämma',
      loose: 'Inget leder hit, eller det leder inte vidare',
    },
  },
  da: {
    title: 'Forandringsteori',
    description: ({ plan, links, assumptions }) =>
      `Hvordan arbejdet i ${plan} fører til målene: ${countWith('sammenhæng', 'sammenhænge')(links)} og ${countWith('forudsætning', 'forudsætninger')(assumptions)}.`,
    empty: 'Planen har ingen leverancer, virkninger, gevinster eller mål endnu.',
    noLinks: 'Intet i planen fører til noget andet endnu.',
    legend: {
      leadsTo: 'Fører til',
      assumption: 'Tekst på en pil: det, der skal holde stik',
      loose: 'Intet fører hertil, eller det fører ikke videre',
    },
  },
};

import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

/** How a plan stands, as one line at the edge of an editor says it. */
export interface StatusMessages {
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly noProblems: string;
  readonly ends: (day: string) => string;
  /** Working days between the end of the work and the day that the plan is due. */
  readonly slack: (days: number) => string;
  /** Working days that the work ends after that day. */
  readonly late: (days: number) => string;
  readonly showProblems: string;
  readonly openPreview: string;
}

/** How a plan stands, in each language. */
export const statusMessages: Readonly<Record<Locale, StatusMessages>> = {
  en: {
    errors: countWith('error', 'errors'),
    warnings: countWith('warning', 'warnings'),
    noProblems: 'no problems',
    ends: (day) => `ends ${day}`,
    slack: countWith('day of slack', 'days of slack'),
    late: countWith('day late', 'days late'),
    showProblems: 'Show Problems',
    openPreview: 'Open Preview to the Side',
  },
  nb: {
    errors: countWith('feil', 'feil'),
    warnings: countWith('advarsel', 'advarsler'),
    noProblems: 'ingen problemer',
    ends: (day) => `slutter ${day}`,
    slack: countWith('dag slakk', 'dager slakk'),
    late: countWith('dag for sent', 'dager for sent'),
    showProblems: 'Vis problemer',
    openPreview: 'Åpne forhåndsvisning ved siden av',
  },
  nn: {
    errors: countWith('feil', 'feil'),
    warnings: countWith('åtvaring', 'åtvaringar'),
    noProblems: 'ingen problem',
    ends: (day) => `sluttar ${day}`,
    slack: countWith('dag slakk', 'dagar slakk'),
    late: countWith('dag for seint', 'dagar for seint'),
    showProblems: 'Vis problem',
    openPreview: 'Opne førehandsvising ved sida av',
  },
  sv: {
    errors: countWith('fel', 'fel'),
    warnings: countWith('varning', 'varningar'),
    noProblems: 'inga problem',
    ends: (day) => `slutar ${day}`,
    slack: countWith('dag slack', 'dagar slack'),
    late: countWith('dag för sent', 'dagar för sent'),
    showProblems: 'Visa problem',
    openPreview: 'Öppna förhandsgranskning vid sidan av',
  },
  da: {
    errors: countWith('fejl', 'fejl'),
    warnings: countWith('advarsel', 'advarsler'),
    noProblems: 'ingen problemer',
    ends: (day) => `slutter ${day}`,
    slack: countWith('dag slæk', 'dage slæk'),
    late: countWith('dag for sent', 'dage for sent'),
    showProblems: 'Vis problemer',
    openPreview: 'Åbn forhåndsvisning ved siden af',
  },
};

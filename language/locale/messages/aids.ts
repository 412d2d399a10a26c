import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

/** What is shown beside what is written: above a declaration, or where the pointer rests on a name. */
export interface AidMessages {
  readonly references: (count: number) => string;
  readonly openDiagram: (title: string) => string;
  readonly usedBy: string;
  /** Closes a list that is cut. */
  readonly andMore: (count: number) => string;
}

/** What is shown beside what is written, in each language. */
export const aidMessages: Readonly<Record<Locale, AidMessages>> = {
  en: {
    references: countWith('reference', 'references'),
    openDiagram: (title) => `Open diagram: ${title}`,
    usedBy: 'used by',
    andMore: (count) => `and ${count} more`,
  },
  nb: {
    references: countWith('henvisning', 'henvisninger'),
    openDiagram: (title) => `Åpne diagram: ${title}`,
    usedBy: 'brukt av',
    andMore: (count) => `og ${count} til`,
  },
  nn: {
    references: countWith('tilvising', 'tilvisingar'),
    openDiagram: (title) => `Opne diagram: ${title}`,
    usedBy: 'brukt av',
    andMore: (count) => `og ${count} til`,
  },
  sv: {
    references: countWith('hänvisning', 'hänvisningar'),
    openDiagram: (title) => `Öppna diagram: ${title}`,
    usedBy: 'används av',
    andMore: (count) => `och ${count} till`,
  },
  da: {
    references: countWith('henvisning', 'henvisninger'),
    openDiagram: (title) => `Åbn diagram: ${title}`,
    usedBy: 'brugt af',
    andMore: (count) => `og ${count} til`,
  },
};

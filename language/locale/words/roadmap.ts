import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';
import type { GanttWords } from './gantt.ts';

export type RoadmapWords = Pick<GanttWords, 'title' | 'description' | 'empty'>;

export const roadmapWords: Readonly<Record<Locale, RoadmapWords>> = {
  en: {
    title: 'Roadmap',
    description: (facts) =>
      `The main lines of ${facts.plan} from ${facts.from} to ${facts.to}, with ${countWith('milestone', 'milestones')(facts.milestones)} and ${countWith('gate', 'gates')(facts.gates)}.`,
    empty: 'The plan has no phases with dates yet.',
  },
  nb: {
    title: 'Veikart',
    description: (facts) =>
      `Hovedtrekkene i ${facts.plan} fra ${facts.from} til ${facts.to}, med ${countWith('milepæl', 'milepæler')(facts.milestones)} og ${countWith('beslutningspunkt', 'beslutningspunkter')(facts.gates)}.`,
    empty: 'Planen har ennå ingen faser med datoer.',
  },
  nn: {
    title: 'Vegkart',
    description: (facts) =>
      `Hovudtrekka i ${facts.plan} frå ${facts.from} til ${facts.to}, med ${countWith('milepæl', 'milepælar')(facts.milestones)} og ${countWith('avgjerdspunkt', 'avgjerdspunkt')(facts.gates)}.`,
    empty: 'Planen har enno ingen fasar med datoar.',
  },
  sv: {
    title: 'Färdplan',
    description: (facts) =>
      `Huvuddragen i ${facts.plan} från ${facts.from} till ${facts.to}, med ${countWith('milstolpe', 'milstolpar')(facts.milestones)} och ${countWith('beslutspunkt', 'beslutspunkter')(facts.gates)}.`,
    empty: 'Planen har ännu inga faser med datum.',
  },
  da: {
    title: 'Køreplan',
    description: (facts) =>
      `Hovedtrækkene i ${facts.plan} fra ${facts.from} til ${facts.to}, med ${countWith('milepæl', 'milepæle')(facts.milestones)} og ${countWith('beslutningspunkt', 'beslutningspunkter')(facts.gates)}.`,
    empty: 'Planen har endnu ingen faser med datoer.',
  },
};

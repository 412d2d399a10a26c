import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

export interface GanttWords {
  readonly title: string;
  readonly description: (facts: {
    readonly plan: string;
    readonly activities: number;
    readonly milestones: number;
    readonly gates: number;
    readonly critical: number;
    readonly from: string;
    readonly to: string;
  }) => string;
  readonly empty: string;
  /** Work that no phase encloses. */
  readonly outsidePhases: string;
}

export const ganttWords: Readonly<Record<Locale, GanttWords>> = {
  en: {
    title: 'Schedule',
    description: (facts) =>
      `Schedule of ${facts.plan} from ${facts.from} to ${facts.to}: ${countWith('activity', 'activities')(facts.activities)}, ${countWith('milestone', 'milestones')(facts.milestones)} and ${countWith('gate', 'gates')(facts.gates)}, of which ${facts.critical} critical.`,
    empty: 'The plan has no activities, milestones or gates with dates yet.',
    outsidePhases: 'Outside the phases',
  },
  nb: {
    title: 'Framdriftsplan',
    description: (facts) =>
      `Framdriftsplan for ${facts.plan} fra ${facts.from} til ${facts.to}: ${countWith('aktivitet', 'aktiviteter')(facts.activities)}, ${countWith('milepæl', 'milepæler')(facts.milestones)} og ${countWith('beslutningspunkt', 'beslutningspunkter')(facts.gates)}, hvorav ${facts.critical} på kritisk linje.`,
    empty: 'Planen har ennå ingen aktiviteter, milepæler eller beslutningspunkter med datoer.',
    outsidePhases: 'Utenfor fasene',
  },
  nn: {
    title: 'Framdriftsplan',
    description: (facts) =>
      `Framdriftsplan for ${facts.plan} frå ${facts.from} til ${facts.to}: ${countWith('aktivitet', 'aktivitetar')(facts.activities)}, ${countWith('milepæl', 'milepælar')(facts.milestones)} og ${countWith('avgjerdspunkt', 'avgjerdspunkt')(facts.gates)}, ${facts.critical} av dei på kritisk linje.`,
    empty: 'Planen har enno ingen aktivitetar, milepælar eller avgjerdspunkt med datoar.',
    outsidePhases: 'Utanfor fasane',
  },
  sv: {
    title: 'Tidplan',
    description: (facts) =>
      `Tidplan för ${facts.plan} från ${facts.from} till ${facts.to}: ${countWith('aktivitet', 'aktiviteter')(facts.activities)}, ${countWith('milstolpe', 'milstolpar')(facts.milestones)} och ${countWith('beslutspunkt', 'beslutspunkter')(facts.gates)}, varav ${facts.critical} på den kritiska linjen.`,
    empty: 'Planen har ännu inga aktiviteter, milstolpar eller beslutspunkter med datum.',
    outsidePhases: 'Utanför faserna',
  },
  da: {
    title: 'Tidsplan',
    description: (facts) =>
      `Tidsplan for ${facts.plan} fra ${facts.from} til ${facts.to}: ${countWith('aktivitet', 'aktiviteter')(facts.activities)}, ${countWith('milepæl', 'milepæle')(facts.milestones)} og ${countWith('beslutningspunkt', 'beslutningspunkter')(facts.gates)}, heraf ${facts.critical} på den kritiske vej.`,
    empty: 'Planen har endnu ingen aktiviteter, milepæle eller beslutningspunkter med datoer.',
    outsidePhases: 'Uden for faserne',
  },
};

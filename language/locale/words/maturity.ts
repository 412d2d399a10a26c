import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

export interface MaturityWords {
  /** The title where there is no ladder to name. */
  readonly untitled: string;
  readonly title: (ladder: string) => string;
  readonly description: (facts: {
    readonly ladder: string;
    readonly rungs: number;
    /** How many processes stand on it, and how many there are. */
    readonly placed: number;
    readonly processes: number;
  }) => string;
  readonly noLadder: string;
  readonly unknownLadder: (name: string) => string;
  readonly noRungs: (ladder: string) => string;
  /** Of all processes, how many have climbed a rung. */
  readonly climbed: (some: number, all: number) => string;
  readonly stands: string;
  /** On the arrow to the rung on which a process stands; `planned` on that to one still to climb. */
  readonly since: (period: string) => string;
  readonly planned: (period: string) => string;
  readonly unplaced: string;
  readonly states: Readonly<Record<'climbed' | 'stands' | 'planned', string>>;
  readonly legend: Readonly<Record<'reached' | 'open' | 'process' | 'planned', string>>;
  readonly columns: Readonly<Record<'process' | 'rung' | 'when' | 'state', string>>;
}

export const maturityWords: Readonly<Record<Locale, MaturityWords>> = {
  en: {
    untitled: 'Maturity',
    title: (ladder) => `Maturity: ${ladder}`,
    description: ({ ladder, rungs, placed, processes }) =>
      `“${ladder}” has ${countWith('rung', 'rungs')(rungs)}; ${placed} of ${countWith('process', 'processes')(processes)} ${placed === 1 ? 'stands' : 'stand'} on it.`,
    noLadder: 'The plan follows no framework with a ladder of maturity.',
    unknownLadder: (name) => `The plan follows no framework with a ladder called “${name}”.`,
    noRungs: (ladder) => `The ladder “${ladder}” has no rungs yet.`,
    climbed: (some, all) => `✓ ${some} of ${all}`,
    stands: 'stands here',
    since: (period) => `since ${period}`,
    planned: (period) => `planned: ${period}`,
    unplaced: 'on no rung yet',
    states: { climbed: 'climbed', stands: 'stands here', planned: 'planned' },
    legend: {
      reached: 'Rung that a process has climbed',
      open: 'Rung that none has climbed yet',
      process: 'Process, with an arrow to where it stands',
      planned: 'Next rung, as planned',
    },
    columns: { process: 'Process', rung: 'Rung', when: 'When', state: 'State' },
  },
  nb: {
    untitled: 'Modenhet',
    title: (ladder) => `Modenhet: ${ladder}`,
    description: ({ ladder, rungs, placed, processes }) =>
      `«${ladder}» har ${rungs} trinn; ${placed} av ${countWith('prosess', 'prosesser')(processes)} står på den.`,
    noLadder: 'Planen følger ikke noe rammeverk med en modenhetstrapp.',
    unknownLadder: (name) => `Planen følger ikke noe rammeverk med en trapp som heter «${name}».`,
    noRungs: (ladder) => `Trappen «${ladder}» har ingen trinn ennå.`,
    climbed: (some, all) => `✓ ${some} av ${all}`,
    stands: 'står her',
    since: (period) => `siden ${period}`,
    planned: (period) => `planlagt: ${period}`,
    unplaced: 'ikke på noe trinn ennå',
    states: { climbed: 'nådd', stands: 'står her', planned: 'planlagt' },
    legend: {
      reached: 'Trinn som en prosess har nådd',
      open: 'Trinn som ingen har nådd ennå',
      process: 'Prosess, med pil til der den står',
      planned: 'Neste trinn, etter planen',
    },
    columns: { process: 'Prosess', rung: 'Trinn', when: 'Når', state: 'Status' },
  },
  nn: {
    untitled: 'Modning',
    title: (ladder) => `Modning: ${ladder}`,
    description: ({ ladder, rungs, placed, processes }) =>
      `«${ladder}» har ${rungs} trinn; ${placed} av ${countWith('prosess', 'prosessar')(processes)} står på henne.`,
    noLadder: 'Planen følgjer ikkje noko rammeverk med ei modningstrapp.',
    unknownLadder: (name) => `Planen følgjer ikkje noko rammeverk med ei trapp som heiter «${name}».`,
    noRungs: (ladder) => `Trappa «${ladder}» har ingen trinn enno.`,
    climbed: (some, all) => `✓ ${some} av ${all}`,
    stands: 'står her',
    since: (period) => `sidan ${period}`,
    planned: (period) => `planlagt: ${period}`,
    unplaced: 'ikkje på noko trinn enno',
    states: { climbed: 'nådd', stands: 'står her', planned: 'planlagt' },
    legend: {
      reached: 'Trinn som ein prosess har nådd',
      open: 'Trinn som ingen har nådd enno',
      process: 'Prosess, med pil til der han står',
      planned: 'Neste trinn, etter planen',
    },
    columns: { process: 'Prosess', rung: 'Trinn', when: 'Når', state: 'Status' },
  },
  sv: {
    untitled: 'Mognad',
    title: (ladder) => `Mognad: ${ladder}`,
    description: ({ ladder, rungs, placed, processes }) =>
      `”${ladder}” har ${rungs} trappsteg; ${placed} av ${countWith('process', 'processer')(processes)} står på den.`,
    noLadder: 'Planen följer inget ramverk med en mognadstrappa.',
    unknownLadder: (name) => `Planen följer inget ramverk med en trappa som heter ”${name}”.`,
    noRungs: (ladder) => `Trappan ”${ladder}” har inga trappsteg ännu.`,
    climbed: (some, all) => `✓ ${some} av ${all}`,
    stands: 'står här',
    since: (period) => `sedan ${period}`,
    planned: (period) => `planerat: ${period}`,
    unplaced: 'inte på något trappsteg ännu',
    states: { climbed: 'nått', stands: 'står här', planned: 'planerat' },
    legend: {
      reached: 'Trappsteg som en process har nått',
      open: 'Trappsteg som ingen har nått ännu',
      process: 'Process, med pil till där den står',
      planned: 'Nästa trappsteg, enligt planen',
    },
    columns: { process: 'Process', rung: 'Trappsteg', when: 'När', state: 'Läge' },
  },
  da: {
    untitled: 'Modenhed',
    title: (ladder) => `Modenhed: ${ladder}`,
    description: ({ ladder, rungs, placed, processes }) =>
      `»${ladder}« har ${rungs} trin; ${placed} af ${countWith('proces', 'processer')(processes)} står på den.`,
    noLadder: 'Planen følger ikke nogen ramme med en modenhedstrappe.',
    unknownLadder: (name) => `Planen følger ikke nogen ramme med en trappe, der hedder »${name}«.`,
    noRungs: (ladder) => `Trappen »${ladder}« har ingen trin endnu.`,
    climbed: (some, all) => `✓ ${some} af ${all}`,
    stands: 'står her',
    since: (period) => `siden ${period}`,
    planned: (period) => `planlagt: ${period}`,
    unplaced: 'ikke på noget trin endnu',
    states: { climbed: 'nået', stands: 'står her', planned: 'planlagt' },
    legend: {
      reached: 'Trin, som en proces har nået',
      open: 'Trin, som ingen har nået endnu',
      process: 'Proces, med pil til der, hvor den står',
      planned: 'Næste trin, efter planen',
    },
    columns: { process: 'Proces', rung: 'Trin', when: 'Hvornår', state: 'Status' },
  },
};

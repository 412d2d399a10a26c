import type { Locale } from '../locale.ts';

type Counted = 'item' | 'question' | 'pitfall' | 'role' | 'rung' | 'expected';

/** What is said of how a plan covers a framework. */
export interface CoverageWords {
  readonly columns: Readonly<Record<'part' | 'state' | 'by', string>>;
  /** A single part, by what it is counted as. */
  readonly states: Readonly<Record<Exclude<Counted, 'expected'> | 'open', string>>;
  /** Of how many parts of a kind how many are taken care of. */
  readonly counted: Readonly<Record<Counted, (met: number, all: number) => string>>;
  /** `kinds` of activity that the plan does not have. */
  readonly missing: (kinds: string) => string;
}

/** What is said of how a plan covers a framework, in each language. */
export const coverageWords: Readonly<Record<Locale, CoverageWords>> = {
  en: {
    columns: { part: 'Part', state: 'State', by: 'Covered by' },
    states: {
      item: 'covered',
      question: 'answered',
      pitfall: 'answered',
      role: 'filled',
      rung: 'reached',
      open: 'open',
    },
    counted: {
      item: (met, all) => `${met} of ${all} items`,
      question: (met, all) => `${met} of ${all} questions`,
      pitfall: (met, all) => `${met} of ${all} pitfalls`,
      role: (met, all) => `${met} of ${all} roles`,
      rung: (met, all) => `${met} of ${all} rungs`,
      expected: (met, all) => `${met} of ${all} kinds of activity`,
    },
    missing: (kinds) => `missing: ${kinds}`,
  },
  nb: {
    columns: { part: 'Del', state: 'Status', by: 'Dekket av' },
    states: {
      item: 'dekket',
      question: 'besvart',
      pitfall: 'møtt',
      role: 'fylt',
      rung: 'nådd',
      open: 'åpen',
    },
    counted: {
      item: (met, all) => `${met} av ${all} punkter`,
      question: (met, all) => `${met} av ${all} spørsmål`,
      pitfall: (met, all) => `${met} av ${all} fallgruver`,
      role: (met, all) => `${met} av ${all} roller`,
      rung: (met, all) => `${met} av ${all} trinn`,
      expected: (met, all) => `${met} av ${all} slags aktiviteter`,
    },
    missing: (kinds) => `mangler: ${kinds}`,
  },
  nn: {
    columns: { part: 'Del', state: 'Status', by: 'Dekt av' },
    states: {
      item: 'dekt',
      question: 'svara på',
      pitfall: 'møtt',
      role: 'fylt',
      rung: 'nådd',
      open: 'open',
    },
    counted: {
      item: (met, all) => `${met} av ${all} punkt`,
      question: (met, all) => `${met} av ${all} spørsmål`,
      pitfall: (met, all) => `${met} av ${all} fallgruver`,
      role: (met, all) => `${met} av ${all} roller`,
      rung: (met, all) => `${met} av ${all} trinn`,
      expected: (met, all) => `${met} av ${all} slags aktivitetar`,
    },
    missing: (kinds) => `manglar: ${kinds}`,
  },
  sv: {
    columns: { part: 'Del', state: 'Läge', by: 'Täcks av' },
    states: {
      item: 'täckt',
      question: 'besvarad',
      pitfall: 'bemött',
      role: 'tillsatt',
      rung: 'nått',
      open: 'öppen',
    },
    counted: {
      item: (met, all) => `${met} av ${all} punkter`,
      question: (met, all) => `${met} av ${all} frågor`,
      pitfall: (met, all) => `${met} av ${all} fallgropar`,
      role: (met, all) => `${met} av ${all} roller`,
      rung: (met, all) => `${met} av ${all} trappsteg`,
      expected: (met, all) => `${met} av ${all} slags aktiviteter`,
    },
    missing: (kinds) => `saknas: ${kinds}`,
  },
  da: {
    columns: { part: 'Del', state: 'Status', by: 'Dækket af' },
    states: {
      item: 'dækket',
      question: 'besvaret',
      pitfall: 'imødegået',
      role: 'besat',
      rung: 'nået',
      open: 'åben',
    },
    counted: {
      item: (met, all) => `${met} af ${all} punkter`,
      question: (met, all) => `${met} af ${all} spørgsmål`,
      pitfall: (met, all) => `${met} af ${all} faldgruber`,
      role: (met, all) => `${met} af ${all} roller`,
      rung: (met, all) => `${met} af ${all} trin`,
      expected: (met, all) => `${met} af ${all} slags aktiviteter`,
    },
    missing: (kinds) => `mangler: ${kinds}`,
  },
};

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
      item: (met, all) => `${met} of ${all} items covered`,
      question: (met, all) => `${met} of ${all} questions answered`,
      pitfall: (met, all) => `${met} of ${all} pitfalls answered`,
      role: (met, all) => `${met} of ${all} roles filled`,
      rung: (met, all) => `${met} of ${all} rungs reached`,
      expected: (met, all) => `${met} of ${all} expected kinds of activity planned`,
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
      item: (met, all) => `${met} av ${all} punkter dekket`,
      question: (met, all) => `${met} av ${all} spørsmål besvart`,
      pitfall: (met, all) => `${met} av ${all} fallgruver møtt`,
      role: (met, all) => `${met} av ${all} roller fylt`,
      rung: (met, all) => `${met} av ${all} trinn nådd`,
      expected: (met, all) => `${met} av ${all} ventede slag aktiviteter planlagt`,
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
      item: (met, all) => `${met} av ${all} punkt dekte`,
      question: (met, all) => `${met} av ${all} spørsmål svara på`,
      pitfall: (met, all) => `${met} av ${all} fallgruver møtte`,
      role: (met, all) => `${met} av ${all} roller fylte`,
      rung: (met, all) => `${met} av ${all} trinn nådde`,
      expected: (met, all) => `${met} av ${all} venta slag aktivitetar planlagde`,
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
      item: (met, all) => `${met} av ${all} punkter täckta`,
      question: (met, all) => `${met} av ${all} frågor besvarade`,
      pitfall: (met, all) => `${met} av ${all} fallgropar bemötta`,
      role: (met, all) => `${met} av ${all} roller tillsatta`,
      rung: (met, all) => `${met} av ${all} trappsteg nådda`,
      expected: (met, all) => `${met} av ${all} väntade slags aktiviteter planerade`,
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
      item: (met, all) => `${met} af ${all} punkter dækket`,
      question: (met, all) => `${met} af ${all} spørgsmål besvaret`,
      pitfall: (met, all) => `${met} af ${all} faldgruber imødegået`,
      role: (met, all) => `${met} af ${all} roller besat`,
      rung: (met, all) => `${met} af ${all} trin nået`,
      expected: (met, all) => `${met} af ${all} forventede slags aktiviteter planlagt`,
    },
    missing: (kinds) => `mangler: ${kinds}`,
  },
};

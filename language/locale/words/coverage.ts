import type { Locale } from '../locale.ts';

type Counted = 'item' | 'question' | 'pitfall' | 'role' | 'rung' | 'expected';

/** What is said of how a plan covers a framework. */
export interface CoverageWords {
  /** Of a framework or a part of one. */
  readonly title: (framework: string) => string;
  readonly untitled: string;
  readonly description: (framework: string, counts: string) => string;
  readonly noFramework: string;
  readonly unknownPart: (name: string) => string;
  readonly noParts: (framework: string) => string;
  readonly legend: Readonly<Record<'covered' | 'answered' | 'open' | 'group' | 'complete', string>>;
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
    title: (framework) => `Coverage: ${framework}`,
    untitled: 'Coverage',
    description: (framework, counts) => `What the plan takes care of in “${framework}”: ${counts}.`,
    noFramework: 'The plan follows no framework.',
    unknownPart: (name) => `The plan follows no framework with a part called “${name}”.`,
    noParts: (framework) => `“${framework}” has no parts to take care of.`,
    legend: {
      covered: 'Taken care of, with what does it',
      answered: 'Question that is answered',
      open: 'Open: nothing in the plan takes care of it',
      group: 'Has a picture of its own',
      complete: 'All of it is taken care of',
    },
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
    title: (framework) => `Dekning: ${framework}`,
    untitled: 'Dekning',
    description: (framework, counts) => `Hva planen tar hånd om i «${framework}»: ${counts}.`,
    noFramework: 'Planen følger ikke noe rammeverk.',
    unknownPart: (name) => `Planen følger ikke noe rammeverk med en del som heter «${name}».`,
    noParts: (framework) => `«${framework}» har ingen deler å ta hånd om.`,
    legend: {
      covered: 'Tatt hånd om, med det som gjør det',
      answered: 'Spørsmål som er besvart',
      open: 'Åpen: ingenting i planen tar hånd om det',
      group: 'Har et bilde for seg',
      complete: 'Alt er tatt hånd om',
    },
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
    title: (framework) => `Dekning: ${framework}`,
    untitled: 'Dekning',
    description: (framework, counts) => `Kva planen tek hand om i «${framework}»: ${counts}.`,
    noFramework: 'Planen følgjer ikkje noko rammeverk.',
    unknownPart: (name) => `Planen følgjer ikkje noko rammeverk med ein del som heiter «${name}».`,
    noParts: (framework) => `«${framework}» har ingen delar å ta hand om.`,
    legend: {
      covered: 'Teke hand om, med det som gjer det',
      answered: 'Spørsmål som er svara på',
      open: 'Open: ingenting i planen tek hand om det',
      group: 'Har eit bilete for seg',
      complete: 'Alt er teke hand om',
    },
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
    title: (framework) => `Täckning: ${framework}`,
    untitled: 'Täckning',
    description: (framework, counts) => `Vad planen tar hand om i ”${framework}”: ${counts}.`,
    noFramework: 'Planen följer inget ramverk.',
    unknownPart: (name) => `Planen följer inget ramverk med en del som heter ”${name}”.`,
    noParts: (framework) => `”${framework}” har inga delar att ta hand om.`,
    legend: {
      covered: 'Omhändertagen, med det som gör det',
      answered: 'Fråga som är besvarad',
      open: 'Öppen: inget i planen tar hand om det',
      group: 'Har en egen bild',
      complete: 'Allt är omhändertaget',
    },
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
    title: (framework) => `Dækning: ${framework}`,
    untitled: 'Dækning',
    description: (framework, counts) => `Hvad planen tager hånd om i »${framework}«: ${counts}.`,
    noFramework: 'Planen følger ikke nogen ramme.',
    unknownPart: (name) => `Planen følger ikke nogen ramme med en del, der hedder »${name}«.`,
    noParts: (framework) => `»${framework}« har ingen dele at tage hånd om.`,
    legend: {
      covered: 'Taget hånd om, med det, der gør det',
      answered: 'Spørgsmål, der er besvaret',
      open: 'Åben: intet i planen tager hånd om det',
      group: 'Har et billede for sig',
      complete: 'Alt er taget hånd om',
    },
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

import type { Locale } from '../locale.ts';

/** Writes how often something comes back. */
export type RhythmText = (interval: number, unit: 'day' | 'week' | 'month' | 'quarter' | 'year') => string;

type Nouns = Readonly<Record<Parameters<RhythmText>[1], string>>;

/** Returns the function for languages that count with ordinals: `hver 4. uke`, and `hvert 2. år` for what is neuter. */
function ordinal(common: string, neuter: string, nouns: Nouns): RhythmText {
  return (interval, unit) => {
    const each = unit === 'quarter' || unit === 'year' ? neuter : common;
    return interval === 1 ? `${each} ${nouns[unit]}` : `${each} ${interval}. ${nouns[unit]}`;
  };
}

const swedish: Nouns = { day: 'dag', week: 'vecka', month: 'månad', quarter: 'kvartal', year: 'år' };

/** How often something comes back, in each language. */
export const rhythmTexts: Readonly<Record<Locale, RhythmText>> = {
  en: (interval, unit) => (interval === 1 ? `every ${unit}` : `every ${interval} ${unit}s`),
  nb: ordinal('hver', 'hvert', {
    day: 'dag',
    week: 'uke',
    month: 'måned',
    quarter: 'kvartal',
    year: 'år',
  }),
  nn: ordinal('kvar', 'kvart', {
    day: 'dag',
    week: 'veke',
    month: 'månad',
    quarter: 'kvartal',
    year: 'år',
  }),
  sv: (interval, unit) => {
    const isNeuter = unit === 'quarter' || unit === 'year';
    if (interval === 1) return `varje ${swedish[unit]}`;
    if (interval === 2) return `${isNeuter ? 'vartannat' : 'varannan'} ${swedish[unit]}`;
    return `${isNeuter ? 'vart' : 'var'} ${interval}:e ${swedish[unit]}`;
  },
  da: ordinal('hver', 'hvert', {
    day: 'dag',
    week: 'uge',
    month: 'måned',
    quarter: 'kvartal',
    year: 'år',
  }),
};

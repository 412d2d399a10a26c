import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

export interface IndicatorWords {
  /** The title where there is no indicator to name. */
  readonly untitled: string;
  readonly title: (indicator: string) => string;
  /** Values are written with their unit, and periods in words. */
  readonly description: (facts: {
    readonly indicator: string;
    readonly values: number;
    readonly latest: { readonly value: string; readonly on: string } | undefined;
    readonly target: { readonly value: string; readonly on: string | undefined } | undefined;
  }) => string;
  readonly noIndicator: string;
  readonly unknownIndicator: (name: string) => string;
  readonly notMeasured: (indicator: string) => string;
  readonly measured: string;
  readonly target: (title: string) => string;
  /** Follows the unit on the axis. */
  readonly better: Readonly<Record<'lower' | 'higher', string>>;
  /** A quarter of a year, as short as it can be understood; the year has four digits. */
  readonly quarter: (quarter: number, year: string) => string;
  readonly otherTargets: (titles: string) => string;
  readonly columns: Readonly<Record<'period' | 'what' | 'value' | 'line', string>>;
  readonly rows: Readonly<Record<'baseline' | 'target', (title: string) => string>>;
}

export const indicatorWords: Readonly<Record<Locale, IndicatorWords>> = {
  en: {
    untitled: 'Indicators',
    title: (indicator) => `Measured: ${indicator}`,
    description: ({ indicator, values, latest, target }) =>
      `“${indicator}” has been measured ${countWith('time', 'times')(values)}${latest ? `, last ${latest.value} (${latest.on})` : ''}${target ? `; the target is ${target.value}${target.on ? ` by ${target.on}` : ''}` : ''}.`,
    noIndicator: 'The plan has no indicators yet.',
    unknownIndicator: (name) => `The plan has no indicator called “${name}”.`,
    notMeasured: (indicator) => `“${indicator}” has neither values nor a target yet.`,
    measured: 'Measured',
    target: (title) => `Towards: ${title}`,
    better: { lower: 'lower is better', higher: 'higher is better' },
    quarter: (quarter, year) => `Q${quarter} ${year.slice(-2)}`,
    otherTargets: (titles) => `Other targets, in the table only: ${titles}`,
    columns: { period: 'Period', what: 'What', value: 'Value', line: 'Line to the target' },
    rows: { baseline: (title) => `Baseline: ${title}`, target: (title) => `Target: ${title}` },
  },
  nb: {
    untitled: 'Indikatorer',
    title: (indicator) => `Målt: ${indicator}`,
    description: ({ indicator, values, latest, target }) =>
      `«${indicator}» er målt ${countWith('gang', 'ganger')(values)}${latest ? `, sist ${latest.value} (${latest.on})` : ''}${target ? `; målet er ${target.value}${target.on ? ` innen ${target.on}` : ''}` : ''}.`,
    noIndicator: 'Planen har ingen indikatorer ennå.',
    unknownIndicator: (name) => `Planen har ingen indikator som heter «${name}».`,
    notMeasured: (indicator) => `«${indicator}» har verken verdier eller et mål ennå.`,
    measured: 'Målt',
    target: (title) => `Mot: ${title}`,
    better: { lower: 'lavere er bedre', higher: 'høyere er bedre' },
    quarter: (quarter, year) => `${quarter}. kv. ${year.slice(-2)}`,
    otherTargets: (titles) => `Andre mål, bare i tabellen: ${titles}`,
    columns: { period: 'Periode', what: 'Hva', value: 'Verdi', line: 'Linjen mot målet' },
    rows: { baseline: (title) => `Nullpunkt: ${title}`, target: (title) => `Måltall: ${title}` },
  },
  nn: {
    untitled: 'Indikatorar',
    title: (indicator) => `Målt: ${indicator}`,
    description: ({ indicator, values, latest, target }) =>
      `«${indicator}» er målt ${countWith('gong', 'gonger')(values)}${latest ? `, sist ${latest.value} (${latest.on})` : ''}${target ? `; målet er ${target.value}${target.on ? ` innan ${target.on}` : ''}` : ''}.`,
    noIndicator: 'Planen har ingen indikatorar enno.',
    unknownIndicator: (name) => `Planen har ingen indikator som heiter «${name}».`,
    notMeasured: (indicator) => `«${indicator}» har verken verdiar eller eit mål enno.`,
    measured: 'Målt',
    target: (title) => `Mot: ${title}`,
    better: { lower: 'lågare er betre', higher: 'høgare er betre' },
    quarter: (quarter, year) => `${quarter}. kv. ${year.slice(-2)}`,
    otherTargets: (titles) => `Andre mål, berre i tabellen: ${titles}`,
    columns: { period: 'Periode', what: 'Kva', value: 'Verdi', line: 'Linja mot målet' },
    rows: { baseline: (title) => `Nullpunkt: ${title}`, target: (title) => `Måltal: ${title}` },
  },
  sv: {
    untitled: 'Indikatorer',
    title: (indicator) => `Uppmätt: ${indicator}`,
    description: ({ indicator, values, latest, target }) =>
      `”${indicator}” har mätts ${countWith('gång', 'gånger')(values)}${latest ? `, senast ${latest.value} (${latest.on})` : ''}${target ? `; målet är ${target.value}${target.on ? ` till ${target.on}` : ''}` : ''}.`,
    noIndicator: 'Planen har inga indikatorer ännu.',
    unknownIndicator: (name) => `Planen har ingen indikator som heter ”${name}”.`,
    notMeasured: (indicator) => `”${indicator}” har varken värden eller ett mål ännu.`,
    measured: 'Uppmätt',
    target: (title) => `Mot: ${title}`,
    better: { lower: 'lägre är bättre', higher: 'högre är bättre' },
    quarter: (quarter, year) => `kv. ${quarter} ${year}`,
    otherTargets: (titles) => `Andra mål, bara i tabellen: ${titles}`,
    columns: { period: 'Period', what: 'Vad', value: 'Värde', line: 'Linjen mot målet' },
    rows: { baseline: (title) => `Utgångsvärde: ${title}`, target: (title) => `Målvärde: ${title}` },
  },
  da: {
    untitled: 'Indikatorer',
    title: (indicator) => `Målt: ${indicator}`,
    description: ({ indicator, values, latest, target }) =>
      `»${indicator}« er målt ${countWith('gang', 'gange')(values)}${latest ? `, senest ${latest.value} (${latest.on})` : ''}${target ? `; målet er ${target.value}${target.on ? ` inden ${target.on}` : ''}` : ''}.`,
    noIndicator: 'Planen har ingen indikatorer endnu.',
    unknownIndicator: (name) => `Planen har ingen indikator, der hedder »${name}«.`,
    notMeasured: (indicator) => `»${indicator}« har hverken værdier eller et mål endnu.`,
    measured: 'Målt',
    target: (title) => `Mod: ${title}`,
    better: { lower: 'lavere er bedre', higher: 'højere er bedre' },
    quarter: (quarter, year) => `${quarter}. kv. ${year.slice(-2)}`,
    otherTargets: (titles) => `Andre mål, kun i tabellen: ${titles}`,
    columns: { period: 'Periode', what: 'Hvad', value: 'Værdi', line: 'Linjen mod målet' },
    rows: { baseline: (title) => `Udgangspunkt: ${title}`, target: (title) => `Måltal: ${title}` },
  },
};

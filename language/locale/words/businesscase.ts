import type { Locale } from '../locale.ts';

export interface BusinesscaseWords {
  readonly title: string;
  /** The title of the picture, where the plan pays for itself in a year, and where it does not by the last year. */
  readonly evenIn: (year: number) => string;
  readonly neverEven: (year: number) => string;
  /** Amounts are written with their currency. */
  readonly description: (facts: {
    readonly plan: string;
    readonly first: number;
    readonly last: number;
    readonly costs: string;
    readonly benefits: string;
    readonly evenIn: number | undefined;
  }) => string;
  readonly empty: string;
  /** Nothing that costs or gives says when. */
  readonly undated: string;
  readonly series: Readonly<Record<'benefit' | 'cost' | 'accumulated', string>>;
  readonly axis: (unit: string) => string;
  /** What the numbers of the axis count, before the currency. */
  readonly units: Readonly<Record<'ones' | 'thousands' | 'millions', (currency: string) => string>>;
  readonly totals: Readonly<Record<'costs' | 'benefits' | 'net' | 'accumulated', string>>;
  readonly legend: Readonly<Record<'undated' | 'otherCurrencies', (what: string) => string>> & {
    readonly even: (year: number) => string;
  };
  readonly columns: Readonly<Record<'item' | 'kind' | 'undated' | 'sum', string>>;
  readonly kinds: Readonly<Record<'cost' | 'benefit', string>>;
}

export const businesscaseWords: Readonly<Record<Locale, BusinesscaseWords>> = {
  en: {
    title: 'Costs and benefits',
    evenIn: (year) => `Costs and benefits: break-even in ${year}`,
    neverEven: (year) => `Costs and benefits: no break-even by ${year}`,
    description: ({ plan, first, last, costs, benefits, evenIn }) =>
      `${first === last ? `In ${first}` : `From ${first} to ${last}`}, ${plan} costs ${costs} and gives ${benefits}; it ${evenIn === undefined ? `does not pay for itself by ${last}` : `has paid for itself in ${evenIn}`}.`,
    empty: 'The plan has no costs or benefits in money yet.',
    undated: 'The costs and benefits of the plan do not say when they fall.',
    series: { benefit: 'Benefit', cost: 'Cost', accumulated: 'Accumulated' },
    axis: (unit) => `Costs below zero, benefits above, ${unit}`,
    units: {
      ones: (currency) => currency,
      thousands: (currency) => `thousand ${currency}`,
      millions: (currency) => `million ${currency}`,
    },
    totals: { costs: 'Costs', benefits: 'Benefits', net: 'Net', accumulated: 'Accumulated' },
    legend: {
      even: (year) => `Break-even in ${year}: from then on the benefits outweigh the costs`,
      undated: (what) => `Without a date, in the table only: ${what}`,
      otherCurrencies: (what) => `Other currencies, in the table only: ${what}`,
    },
    columns: { item: 'Item', kind: 'Kind', undated: 'Without a date', sum: 'Sum' },
    kinds: { cost: 'Cost', benefit: 'Benefit' },
  },
  nb: {
    title: 'Kostnader og gevinster',
    evenIn: (year) => `Kostnader og gevinster: i balanse i ${year}`,
    neverEven: (year) => `Kostnader og gevinster: ikke i balanse innen ${year}`,
    description: ({ plan, first, last, costs, benefits, evenIn }) =>
      `${first === last ? `I ${first}` : `Fra ${first} til ${last}`} koster ${plan} ${costs} og gir ${benefits}; ${evenIn === undefined ? `det er ikke tjent inn innen ${last}` : `i ${evenIn} er det tjent inn`}.`,
    empty: 'Planen har ingen kostnader eller gevinster i kroner ennå.',
    undated: 'Kostnadene og gevinstene i planen sier ikke når de faller.',
    series: { benefit: 'Gevinst', cost: 'Kostnad', accumulated: 'Akkumulert' },
    axis: (unit) => `Kostnad under null, gevinst over, ${unit}`,
    units: {
      ones: (currency) => currency,
      thousands: (currency) => `tusen ${currency}`,
      millions: (currency) => `millioner ${currency}`,
    },
    totals: { costs: 'Kostnader', benefits: 'Gevinster', net: 'Netto', accumulated: 'Akkumulert' },
    legend: {
      even: (year) => `I balanse i ${year}: fra da av er gevinstene større enn kostnadene`,
      undated: (what) => `Uten dato, bare i tabellen: ${what}`,
      otherCurrencies: (what) => `Andre valutaer, bare i tabellen: ${what}`,
    },
    columns: { item: 'Post', kind: 'Type', undated: 'Uten dato', sum: 'Sum' },
    kinds: { cost: 'Kostnad', benefit: 'Gevinst' },
  },
  nn: {
    title: 'Kostnader og gevinstar',
    evenIn: (year) => `Kostnader og gevinstar: i balanse i ${year}`,
    neverEven: (year) => `Kostnader og gevinstar: ikkje i balanse innan ${year}`,
    description: ({ plan, first, last, costs, benefits, evenIn }) =>
      `${first === last ? `I ${first}` : `Frå ${first} til ${last}`} kostar ${plan} ${costs} og gir ${benefits}; ${evenIn === undefined ? `det er ikkje tent inn innan ${last}` : `i ${evenIn} er det tent inn`}.`,
    empty: 'Planen har ingen kostnader eller gevinstar i kroner enno.',
    undated: 'Kostnadene og gevinstane i planen seier ikkje når dei fell.',
    series: { benefit: 'Gevinst', cost: 'Kostnad', accumulated: 'Akkumulert' },
    axis: (unit) => `Kostnad under null, gevinst over, ${unit}`,
    units: {
      ones: (currency) => currency,
      thousands: (currency) => `tusen ${currency}`,
      millions: (currency) => `millionar ${currency}`,
    },
    totals: { costs: 'Kostnader', benefits: 'Gevinstar', net: 'Netto', accumulated: 'Akkumulert' },
    legend: {
      even: (year) => `I balanse i ${year}: frå då av er gevinstane større enn kostnadene`,
      undated: (what) => `Utan dato, berre i tabellen: ${what}`,
      otherCurrencies: (what) => `Andre valutaer, berre i tabellen: ${what}`,
    },
    columns: { item: 'Post', kind: 'Type', undated: 'Utan dato', sum: 'Sum' },
    kinds: { cost: 'Kostnad', benefit: 'Gevinst' },
  },
  sv: {
    title: 'Kostnader och nytta',
    evenIn: (year) => `Kostnader och nytta: i balans ${year}`,
    neverEven: (year) => `Kostnader och nytta: inte i balans till ${year}`,
    description: ({ plan, first, last, costs, benefits, evenIn }) =>
      `${first === last ? `År ${first}` : `Från ${first} till ${last}`} kostar ${plan} ${costs} och ger ${benefits}; ${evenIn === undefined ? `det är inte intjänat till ${last}` : `${evenIn} är det intjänat`}.`,
    empty: 'Planen har inga kostnader eller nyttor i kronor ännu.',
    undated: 'Kostnaderna och nyttorna i planen säger inte när de faller.',
    series: { benefit: 'Nytta', cost: 'Kostnad', accumulated: 'Ackumulerat' },
    axis: (unit) => `Kostnad under noll, nytta över, ${unit}`,
    units: {
      ones: (currency) => currency,
      thousands: (currency) => `tusen ${currency}`,
      millions: (currency) => `miljoner ${currency}`,
    },
    totals: { costs: 'Kostnader', benefits: 'Nytta', net: 'Netto', accumulated: 'Ackumulerat' },
    legend: {
      even: (year) => `I balans ${year}: därefter är nyttan större än kostnaderna`,
      undated: (what) => `Utan datum, bara i tabellen: ${what}`,
      otherCurrencies: (what) => `Andra valutor, bara i tabellen: ${what}`,
    },
    columns: { item: 'Post', kind: 'Typ', undated: 'Utan datum', sum: 'Summa' },
    kinds: { cost: 'Kostnad', benefit: 'Nytta' },
  },
  da: {
    title: 'Omkostninger og gevinster',
    evenIn: (year) => `Omkostninger og gevinster: i balance i ${year}`,
    neverEven: (year) => `Omkostninger og gevinster: ikke i balance inden ${year}`,
    description: ({ plan, first, last, costs, benefits, evenIn }) =>
      `${first === last ? `I ${first}` : `Fra ${first} til ${last}`} koster ${plan} ${costs} og giver ${benefits}; ${evenIn === undefined ? `det er ikke tjent ind inden ${last}` : `i ${evenIn} er det tjent ind`}.`,
    empty: 'Planen har ingen omkostninger eller gevinster i kroner endnu.',
    undated: 'Omkostningerne og gevinsterne i planen siger ikke, hvornår de falder.',
    series: { benefit: 'Gevinst', cost: 'Omkostning', accumulated: 'Akkumuleret' },
    axis: (unit) => `Omkostning under nul, gevinst over, ${unit}`,
    units: {
      ones: (currency) => currency,
      thousands: (currency) => `tusind ${currency}`,
      millions: (currency) => `millioner ${currency}`,
    },
    totals: { costs: 'Omkostninger', benefits: 'Gevinster', net: 'Netto', accumulated: 'Akkumuleret' },
    legend: {
      even: (year) => `I balance i ${year}: derefter er gevinsterne større end omkostningerne`,
      undated: (what) => `Uden dato, kun i tabellen: ${what}`,
      otherCurrencies: (what) => `Andre valutaer, kun i tabellen: ${what}`,
    },
    columns: { item: 'Post', kind: 'Type', undated: 'Uden dato', sum: 'Sum' },
    kinds: { cost: 'Omkostning', benefit: 'Gevinst' },
  },
};

import type { Locale } from '../locale.ts';

/** What a text that cannot be read as a literal looks like. */
export type Shape =
  | 'day'
  | 'week'
  | 'quarter'
  | 'month'
  | 'duration'
  | 'percentage'
  | 'money'
  | 'number'
  | 'other';

/** Which literal a place asks for. */
export type WantedLiteral = 'day' | 'period' | 'duration' | 'number' | 'percentage';

/** What is said of a literal that is another than its place asks for. */
export interface LiteralMessages {
  readonly isButWanted: (text: string, shape: Shape, wanted: WantedLiteral) => string;
}

interface Nouns {
  readonly shapes: Readonly<Record<Shape, string>>;
  readonly wanted: Readonly<Record<WantedLiteral, string>>;
}

const en: Nouns = {
  shapes: {
    day: 'a day',
    week: 'a week',
    quarter: 'a quarter',
    month: 'a month',
    duration: 'a duration',
    percentage: 'a percentage',
    money: 'an amount of money',
    number: 'a number',
    other: 'something else',
  },
  wanted: {
    day: 'a day, as in `2026-03-02`, is wanted here',
    period: 'a day or period, as in `2026-03`, is wanted here',
    duration: 'a duration is wanted here, as in `10d`',
    number: 'a number is wanted here, as in `4.2`',
    percentage: 'a percentage is wanted here, as in `40%`',
  },
};
const nb: Nouns = {
  shapes: {
    day: 'en dag',
    week: 'en uke',
    quarter: 'et kvartal',
    month: 'en måned',
    duration: 'en varighet',
    percentage: 'et prosenttall',
    money: 'et beløp',
    number: 'et tall',
    other: 'noe annet',
  },
  wanted: {
    day: 'en dag, som `2026-03-02`',
    period: 'en dag eller periode, som `2026-03`',
    duration: 'en varighet, som `10d`',
    number: 'et tall, som `4.2`',
    percentage: 'et prosenttall, som `40%`',
  },
};
const nn: Nouns = {
  shapes: {
    day: 'ein dag',
    week: 'ei veke',
    quarter: 'eit kvartal',
    month: 'ein månad',
    duration: 'ei lengd',
    percentage: 'eit prosenttal',
    money: 'eit beløp',
    number: 'eit tal',
    other: 'noko anna',
  },
  wanted: {
    day: 'ein dag, som `2026-03-02`',
    period: 'ein dag eller periode, som `2026-03`',
    duration: 'ei lengd, som `10d`',
    number: 'eit tal, som `4.2`',
    percentage: 'eit prosenttal, som `40%`',
  },
};
const sv: Nouns = {
  shapes: {
    day: 'en dag',
    week: 'en vecka',
    quarter: 'ett kvartal',
    month: 'en månad',
    duration: 'en varaktighet',
    percentage: 'en procentsats',
    money: 'ett belopp',
    number: 'ett tal',
    other: 'något annat',
  },
  wanted: {
    day: 'en dag, som `2026-03-02`',
    period: 'en dag eller period, som `2026-03`',
    duration: 'en varaktighet, som `10d`',
    number: 'ett tal, som `4.2`',
    percentage: 'en procentsats, som `40%`',
  },
};
const da: Nouns = {
  shapes: {
    day: 'en dag',
    week: 'en uge',
    quarter: 'et kvartal',
    month: 'en måned',
    duration: 'en varighed',
    percentage: 'en procentsats',
    money: 'et beløb',
    number: 'et tal',
    other: 'noget andet',
  },
  wanted: {
    day: 'en dag, som `2026-03-02`',
    period: 'en dag eller periode, som `2026-03`',
    duration: 'en varighed, som `10d`',
    number: 'et tal, som `4.2`',
    percentage: 'en procentsats, som `40%`',
  },
};

function saying({ shapes, wanted }: Nouns, is: string, but: string): LiteralMessages {
  return {
    isButWanted: (text, shape, literal) => `\`${text}\` ${is} ${shapes[shape]}, ${but} ${wanted[literal]}.`,
  };
}

/** What is said of literals, in each language. */
export const literalMessages: Readonly<Record<Locale, LiteralMessages>> = {
  en: saying(en, 'is', 'but'),
  nb: saying(nb, 'er', 'men her skal det stå'),
  nn: saying(nn, 'er', 'men her skal det stå'),
  sv: saying(sv, 'är', 'men här ska det stå'),
  da: saying(da, 'er', 'men her skal der stå'),
};

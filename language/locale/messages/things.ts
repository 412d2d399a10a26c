import type { Locale } from '../locale.ts';

/** What can be asked for at a place in the text, but for names and certain words. */
export type Thing =
  | 'text'
  | 'tag'
  | 'name'
  | 'word'
  | 'day'
  | 'period'
  | 'percent'
  | 'number'
  | 'range'
  | 'duration'
  | 'money'
  | 'recurrence'
  | 'recurrenceUnit'
  | 'currency'
  | 'other';

/** What such things are called within a sentence, in each language. */
export const thingNames: Readonly<Record<Locale, Readonly<Record<Thing, string>>>> = {
  en: {
    text: 'a text in quotes',
    tag: 'a tag, as in `#internal`',
    name: 'a name',
    word: 'a word',
    day: 'a day, as in `2026-03-02`',
    period: 'a day or a period, as in `2026-03`',
    percent: 'a percentage, as in `40%`',
    number: 'a number',
    range: 'a period or a range, as in `2026-03-02 .. 2026-05-29`',
    duration: 'a duration, as in `10d`',
    money: 'an amount of money, as in `40_000 NOK`',
    recurrence: 'a rhythm, as in `every 2 weeks`',
    recurrenceUnit: 'day, week, month, quarter or year',
    currency: 'a currency, as in `NOK`',
    other: 'something else',
  },
  nb: {
    text: 'en tekst i anførselstegn',
    tag: 'en merkelapp, som `#internal`',
    name: 'et navn',
    word: 'et ord',
    day: 'en dag, som `2026-03-02`',
    period: 'en dag eller en periode, som `2026-03`',
    percent: 'et prosenttall, som `40%`',
    number: 'et tall',
    range: 'en periode eller et tidsrom, som `2026-03-02 .. 2026-05-29`',
    duration: 'en varighet, som `10d`',
    money: 'et beløp, som `40_000 NOK`',
    recurrence: 'en rytme, som `every 2 weeks`',
    recurrenceUnit: '`day`, `week`, `month`, `quarter` eller `year`',
    currency: 'en valuta, som `NOK`',
    other: 'noe annet',
  },
  nn: {
    text: 'ein tekst i hermeteikn',
    tag: 'ein merkelapp, som `#internal`',
    name: 'eit namn',
    word: 'eit ord',
    day: 'ein dag, som `2026-03-02`',
    period: 'ein dag eller ein periode, som `2026-03`',
    percent: 'eit prosenttal, som `40%`',
    number: 'eit tal',
    range: 'ein periode eller eit tidsrom, som `2026-03-02 .. 2026-05-29`',
    duration: 'ei lengd, som `10d`',
    money: 'eit beløp, som `40_000 NOK`',
    recurrence: 'ein rytme, som `every 2 weeks`',
    recurrenceUnit: '`day`, `week`, `month`, `quarter` eller `year`',
    currency: 'ein valuta, som `NOK`',
    other: 'noko anna',
  },
  sv: {
    text: 'en text inom citattecken',
    tag: 'en etikett, som `#internal`',
    name: 'ett namn',
    word: 'ett ord',
    day: 'en dag, som `2026-03-02`',
    period: 'en dag eller en period, som `2026-03`',
    percent: 'en procentsats, som `40%`',
    number: 'ett tal',
    range: 'en period eller ett intervall, som `2026-03-02 .. 2026-05-29`',
    duration: 'en varaktighet, som `10d`',
    money: 'ett belopp, som `40_000 NOK`',
    recurrence: 'en rytm, som `every 2 weeks`',
    recurrenceUnit: '`day`, `week`, `month`, `quarter` eller `year`',
    currency: 'en valuta, som `NOK`',
    other: 'något annat',
  },
  da: {
    text: 'en tekst i anførselstegn',
    tag: 'et mærkat, som `#internal`',
    name: 'et navn',
    word: 'et ord',
    day: 'en dag, som `2026-03-02`',
    period: 'en dag eller en periode, som `2026-03`',
    percent: 'en procentsats, som `40%`',
    number: 'et tal',
    range: 'en periode eller et tidsrum, som `2026-03-02 .. 2026-05-29`',
    duration: 'en varighed, som `10d`',
    money: 'et beløb, som `40_000 NOK`',
    recurrence: 'en rytme, som `every 2 weeks`',
    recurrenceUnit: '`day`, `week`, `month`, `quarter` eller `year`',
    currency: 'en valuta, som `NOK`',
    other: 'noget andet',
  },
};

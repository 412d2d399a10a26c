import type { Locale } from '../locale.ts';

/** What is said of days, periods and ranges; `text` is what is written, `right` what should be. */
export interface DayMessages {
  readonly yearMonthDay: (text: string, right: string) => string;
  /** A day in words without its year. */
  readonly withYear: (text: string, right: string) => string;
  readonly twoDigits: (text: string, right: string) => string;
  readonly yearOutOfRange: (text: string, first: number, last: number) => string;
  readonly noSuchMonthInDay: (text: string, month: number) => string;
  readonly monthEnds: (text: string, last: string) => string;
  readonly noSuchMonth: (text: string, month: number) => string;
  readonly noSuchQuarter: (text: string, first: string, last: string) => string;
  readonly noSuchWeek: (text: string, last: string) => string;
  readonly noPeriod: (text: string, month: string, quarter: string, week: string) => string;
  readonly backwards: (first: string, last: string) => string;
  readonly untilBeforeFrom: (until: string, from: string) => string;
  readonly twoDots: (right: string) => string;
  readonly twoDotsNot: (right: string, text: string) => string;
}

/** What is said of days, in each language. */
export const dayMessages: Readonly<Record<Locale, DayMessages>> = {
  en: {
    yearMonthDay: (text, right) => `\`${text}\` is written year, month, day: \`${right}\`.`,
    withYear: (text, right) => `\`${text}\` is written with its year, as in \`${right}\`.`,
    twoDigits: (text, right) => `\`${text}\` is written with two digits: \`${right}\`.`,
    yearOutOfRange: (text, first, last) => `\`${text}\` is out of range: years go from ${first} to ${last}.`,
    noSuchMonthInDay: (text, month) => `\`${text}\` is not a day: there is no month ${month}.`,
    monthEnds: (text, last) => `\`${text}\` is not a day: that month ends on \`${last}\`.`,
    noSuchMonth: (text, month) => `\`${text}\` is not a month: there is no month ${month}.`,
    noSuchQuarter: (text, first, last) =>
      `\`${text}\` is not a quarter: they go from \`${first}\` to \`${last}\`.`,
    noSuchWeek: (text, last) => `\`${text}\` is not a week: the last of that year is \`${last}\`.`,
    noPeriod: (text, month, quarter, week) =>
      `\`${text}\` is not a period: write a month \`${month}\`, a quarter \`${quarter}\` or a week \`${week}\`.`,
    backwards: (first, last) => `This range runs backwards: \`${last}\` is before \`${first}\`.`,
    untilBeforeFrom: (until, from) => `\`until ${until}\` is before \`from ${from}\`.`,
    twoDots: (right) => `A range is written with two dots: \`${right}\`.`,
    twoDotsNot: (right, text) => `A range is written with two dots: \`${right}\`, not with \`${text}\`.`,
  },
  nb: {
    yearMonthDay: (text, right) => `\`${text}\` skrives år, måned, dag: \`${right}\`.`,
    withYear: (text, right) => `\`${text}\` skrives med årstall, som \`${right}\`.`,
    twoDigits: (text, right) => `\`${text}\` skrives med to sifre: \`${right}\`.`,
    yearOutOfRange: (text, first, last) =>
      `\`${text}\` er ikke mulig her: årene går fra ${first} til ${last}.`,
    noSuchMonthInDay: (text, month) => `\`${text}\` er ingen dag: måned ${month} finnes ikke.`,
    monthEnds: (text, last) => `\`${text}\` er ingen dag: den måneden slutter \`${last}\`.`,
    noSuchMonth: (text, month) => `\`${text}\` er ingen måned: måned ${month} finnes ikke.`,
    noSuchQuarter: (text, first, last) =>
      `\`${text}\` er ikke noe kvartal: de går fra \`${first}\` til \`${last}\`.`,
    noSuchWeek: (text, last) => `\`${text}\` er ingen uke: den siste det året er \`${last}\`.`,
    noPeriod: (text, month, quarter, week) =>
      `\`${text}\` er ingen periode: skriv en måned \`${month}\`, et kvartal \`${quarter}\` eller en uke \`${week}\`.`,
    backwards: (first, last) => `Dette tidsrommet går baklengs: \`${last}\` er før \`${first}\`.`,
    untilBeforeFrom: (until, from) => `\`until ${until}\` er før \`from ${from}\`.`,
    twoDots: (right) => `Et tidsrom skrives med to punktum: \`${right}\`.`,
    twoDotsNot: (right, text) => `Et tidsrom skrives med to punktum: \`${right}\`, ikke med \`${text}\`.`,
  },
  nn: {
    yearMonthDay: (text, right) => `\`${text}\` skriv ein år, månad, dag: \`${right}\`.`,
    withYear: (text, right) => `\`${text}\` skriv ein med årstal, som \`${right}\`.`,
    twoDigits: (text, right) => `\`${text}\` skriv ein med to siffer: \`${right}\`.`,
    yearOutOfRange: (text, first, last) =>
      `\`${text}\` er ikkje mogleg her: åra går frå ${first} til ${last}.`,
    noSuchMonthInDay: (text, month) => `\`${text}\` er ingen dag: månad ${month} finst ikkje.`,
    monthEnds: (text, last) => `\`${text}\` er ingen dag: den månaden sluttar \`${last}\`.`,
    noSuchMonth: (text, month) => `\`${text}\` er ingen månad: månad ${month} finst ikkje.`,
    noSuchQuarter: (text, first, last) =>
      `\`${text}\` er ikkje noko kvartal: dei går frå \`${first}\` til \`${last}\`.`,
    noSuchWeek: (text, last) => `\`${text}\` er inga veke: den siste det året er \`${last}\`.`,
    noPeriod: (text, month, quarter, week) =>
      `\`${text}\` er ingen periode: skriv ein månad \`${month}\`, eit kvartal \`${quarter}\` eller ei veke \`${week}\`.`,
    backwards: (first, last) => `Dette tidsrommet går baklengs: \`${last}\` er før \`${first}\`.`,
    untilBeforeFrom: (until, from) => `\`until ${until}\` er før \`from ${from}\`.`,
    twoDots: (right) => `Eit tidsrom skriv ein med to punktum: \`${right}\`.`,
    twoDotsNot: (right, text) => `Eit tidsrom skriv ein med to punktum: \`${right}\`, ikkje med \`${text}\`.`,
  },
  sv: {
    yearMonthDay: (text, right) => `\`${text}\` skrivs år, månad, dag: \`${right}\`.`,
    withYear: (text, right) => `\`${text}\` skrivs med årtal, som \`${right}\`.`,
    twoDigits: (text, right) => `\`${text}\` skrivs med två siffror: \`${right}\`.`,
    yearOutOfRange: (text, first, last) =>
      `\`${text}\` är inte möjligt här: åren går från ${first} till ${last}.`,
    noSuchMonthInDay: (text, month) => `\`${text}\` är ingen dag: månad ${month} finns inte.`,
    monthEnds: (text, last) => `\`${text}\` är ingen dag: den månaden slutar \`${last}\`.`,
    noSuchMonth: (text, month) => `\`${text}\` är ingen månad: månad ${month} finns inte.`,
    noSuchQuarter: (text, first, last) =>
      `\`${text}\` är inget kvartal: de går från \`${first}\` till \`${last}\`.`,
    noSuchWeek: (text, last) => `\`${text}\` är ingen vecka: den sista det året är \`${last}\`.`,
    noPeriod: (text, month, quarter, week) =>
      `\`${text}\` är ingen period: skriv en månad \`${month}\`, ett kvartal \`${quarter}\` eller en vecka \`${week}\`.`,
    backwards: (first, last) => `Det här intervallet går baklänges: \`${last}\` är före \`${first}\`.`,
    untilBeforeFrom: (until, from) => `\`until ${until}\` är före \`from ${from}\`.`,
    twoDots: (right) => `Ett intervall skrivs med två punkter: \`${right}\`.`,
    twoDotsNot: (right, text) => `Ett intervall skrivs med två punkter: \`${right}\`, inte med \`${text}\`.`,
  },
  da: {
    yearMonthDay: (text, right) => `\`${text}\` skrives år, måned, dag: \`${right}\`.`,
    withYear: (text, right) => `\`${text}\` skrives med årstal, som \`${right}\`.`,
    twoDigits: (text, right) => `\`${text}\` skrives med to cifre: \`${right}\`.`,
    yearOutOfRange: (text, first, last) =>
      `\`${text}\` er ikke muligt her: årene går fra ${first} til ${last}.`,
    noSuchMonthInDay: (text, month) => `\`${text}\` er ingen dag: måned ${month} findes ikke.`,
    monthEnds: (text, last) => `\`${text}\` er ingen dag: den måned slutter \`${last}\`.`,
    noSuchMonth: (text, month) => `\`${text}\` er ingen måned: måned ${month} findes ikke.`,
    noSuchQuarter: (text, first, last) =>
      `\`${text}\` er ikke noget kvartal: de går fra \`${first}\` til \`${last}\`.`,
    noSuchWeek: (text, last) => `\`${text}\` er ingen uge: den sidste det år er \`${last}\`.`,
    noPeriod: (text, month, quarter, week) =>
      `\`${text}\` er ingen periode: skriv en måned \`${month}\`, et kvartal \`${quarter}\` eller en uge \`${week}\`.`,
    backwards: (first, last) => `Dette tidsrum går baglæns: \`${last}\` er før \`${first}\`.`,
    untilBeforeFrom: (until, from) => `\`until ${until}\` er før \`from ${from}\`.`,
    twoDots: (right) => `Et tidsrum skrives med to punktummer: \`${right}\`.`,
    twoDotsNot: (right, text) => `Et tidsrum skrives med to punktummer: \`${right}\`, ikke med \`${text}\`.`,
  },
};

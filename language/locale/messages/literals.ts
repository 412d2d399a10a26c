import type { Locale } from '../locale.ts';
import { listWith } from '../phrases.ts';

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

/** What is said of days, durations, amounts and numbers; `text` is what is written, `right` what should be. */
export interface LiteralMessages {
  readonly isButWanted: (text: string, shape: Shape, wanted: WantedLiteral) => string;
  readonly isWritten: (text: string, right: string) => string;
  readonly isWrittenHere: (text: string, right: string) => string;
  readonly yearMonthDay: (text: string, right: string) => string;
  readonly twoDigits: (text: string, right: string) => string;
  readonly decimalPoint: (text: string, right: string) => string;
  readonly yearOutOfRange: (text: string, first: number, last: number) => string;
  readonly noSuchMonthInDay: (text: string, month: number) => string;
  readonly monthEnds: (text: string, last: string) => string;
  readonly noSuchMonth: (text: string, month: number) => string;
  readonly noSuchQuarter: (text: string, first: string, last: string) => string;
  readonly noSuchWeek: (text: string, last: string) => string;
  readonly noPeriod: (text: string, month: string, quarter: string, week: string) => string;
  readonly noWorkingDay: (text: string) => string;
  readonly monthsNotMinutes: (text: string, months: string, right: string) => string;
  readonly tooLong: (text: string) => string;
  readonly millionsNotMonths: (text: string, right: string) => string;
  readonly noUnit: (number: string) => string;
  readonly severalKrones: (text: string, codes: readonly string[]) => string;
  readonly noCurrency: (text: string) => string;
  readonly percentNotNumber: (text: string) => string;
  readonly inFull: (text: string, right: string) => string;
  readonly atLeast: (text: string, least: number) => string;
  readonly between: (text: string, least: number, most: number) => string;
  readonly tooLarge: (text: string) => string;
  readonly percentBetween: (text: string, least: number, most: number) => string;
  readonly noPercentSign: (text: string, right: string) => string;
  readonly noRecurrenceUnit: (text: string) => string;
  readonly backwards: (first: string, last: string) => string;
  readonly untilBeforeFrom: (until: string, from: string) => string;
  readonly twoDots: (right: string) => string;
  readonly twoDotsNot: (right: string, text: string) => string;
}

const [or, eller] = [listWith('or'), listWith('eller')];

/** What is said of literals, in each language. */
export const literalMessages: Readonly<Record<Locale, LiteralMessages>> = {
  en: {
    isButWanted: (text, shape, wanted) => {
      const shapes = {
        day: 'a day',
        week: 'a week',
        quarter: 'a quarter',
        month: 'a month',
        duration: 'a duration',
        percentage: 'a percentage',
        money: 'an amount of money',
        number: 'a number',
        other: 'something else',
      };
      const literals = {
        day: 'a day, as in `2026-03-02`, is wanted here',
        period: 'a day or period, as in `2026-03`, is wanted here',
        duration: 'a duration is wanted here, as in `10d`',
        number: 'a number is wanted here, as in `4.2`',
        percentage: 'a percentage is wanted here, as in `40%`',
      };
      return `\`${text}\` is ${shapes[shape]}, but ${literals[wanted]}.`;
    },
    isWritten: (text, right) => `\`${text}\` is written \`${right}\`.`,
    isWrittenHere: (text, right) => `\`${text}\` is written \`${right}\` here.`,
    yearMonthDay: (text, right) => `\`${text}\` is written year, month, day: \`${right}\`.`,
    twoDigits: (text, right) => `\`${text}\` is written with two digits: \`${right}\`.`,
    decimalPoint: (text, right) => `\`${text}\` is written with a decimal point: \`${right}\`.`,
    yearOutOfRange: (text, first, last) => `\`${text}\` is out of range: years go from ${first} to ${last}.`,
    noSuchMonthInDay: (text, month) => `\`${text}\` is not a day: there is no month ${month}.`,
    monthEnds: (text, last) => `\`${text}\` is not a day: that month ends on \`${last}\`.`,
    noSuchMonth: (text, month) => `\`${text}\` is not a month: there is no month ${month}.`,
    noSuchQuarter: (text, first, last) =>
      `\`${text}\` is not a quarter: they go from \`${first}\` to \`${last}\`.`,
    noSuchWeek: (text, last) => `\`${text}\` is not a week: the last of that year is \`${last}\`.`,
    noPeriod: (text, month, quarter, week) =>
      `\`${text}\` is not a period: write a month \`${month}\`, a quarter \`${quarter}\` or a week \`${week}\`.`,
    noWorkingDay: (text) => `\`${text}\` is not the length of a working day: write hours, as in \`7.5h\`.`,
    monthsNotMinutes: (text, months, right) =>
      `\`${text}\` is ${months} months; minutes are written \`${right}\`.`,
    tooLong: (text) => `\`${text}\` is longer than a hundred years.`,
    millionsNotMonths: (text, right) => `\`${text}\` means millions; months are written \`${right}\`.`,
    noUnit: (number) =>
      `\`${number}\` lacks its unit: write \`${number}d\` for days, \`${number}w\` for weeks, \`${number}h\` for hours.`,
    severalKrones: (text, codes) => `\`${text}\` may be the money of several countries: write ${or(codes)}.`,
    noCurrency: (text) =>
      `\`${text}\` is not a currency: write its code of three letters, as in \`NOK\` or \`EUR\`.`,
    percentNotNumber: (text) => `\`${text}\` is a percentage, but a plain number is wanted here.`,
    inFull: (text, right) => `\`${text}\` is written out in full here: \`${right}\`.`,
    atLeast: (text, least) =>
      `\`${text}\` is out of range: a whole number of at least ${least} is wanted here.`,
    between: (text, least, most) =>
      `\`${text}\` is out of range: a whole number from ${least} to ${most} is wanted here.`,
    tooLarge: (text) => `\`${text}\` is larger than any number that can be counted with exactly.`,
    percentBetween: (text, least, most) =>
      `\`${text}\` is out of range: from ${least}% to ${most}% is possible here.`,
    noPercentSign: (text, right) => `\`${text}\` lacks its \`%\`: write \`${right}\`.`,
    noRecurrenceUnit: (text) =>
      `\`${text}\` is not a unit of recurrence: write day, week, month, quarter or year.`,
    backwards: (first, last) => `This range runs backwards: \`${last}\` is before \`${first}\`.`,
    untilBeforeFrom: (until, from) => `\`until ${until}\` is before \`from ${from}\`.`,
    twoDots: (right) => `A range is written with two dots: \`${right}\`.`,
    twoDotsNot: (right, text) => `A range is written with two dots: \`${right}\`, not with \`${text}\`.`,
  },
  nb: {
    isButWanted: (text, shape, wanted) => {
      const shapes = {
        day: 'en dag',
        week: 'en uke',
        quarter: 'et kvartal',
        month: 'en måned',
        duration: 'en varighet',
        percentage: 'en prosent',
        money: 'et beløp',
        number: 'et tall',
        other: 'noe annet',
      };
      const literals = {
        day: 'en dag, som `2026-03-02`',
        period: 'en dag eller periode, som `2026-03`',
        duration: 'en varighet, som `10d`',
        number: 'et tall, som `4.2`',
        percentage: 'en prosent, som `40%`',
      };
      return `\`${text}\` er ${shapes[shape]}, men her skal det stå ${literals[wanted]}.`;
    },
    isWritten: (text, right) => `\`${text}\` skrives \`${right}\`.`,
    isWrittenHere: (text, right) => `\`${text}\` skrives \`${right}\` her.`,
    yearMonthDay: (text, right) => `\`${text}\` skrives år, måned, dag: \`${right}\`.`,
    twoDigits: (text, right) => `\`${text}\` skrives med to sifre: \`${right}\`.`,
    decimalPoint: (text, right) => `\`${text}\` skrives med desimalpunktum: \`${right}\`.`,
    yearOutOfRange: (text, first, last) =>
      `\`${text}\` er utenfor det mulige: årene går fra ${first} til ${last}.`,
    noSuchMonthInDay: (text, month) => `\`${text}\` er ingen dag: måned ${month} finnes ikke.`,
    monthEnds: (text, last) => `\`${text}\` er ingen dag: den måneden slutter \`${last}\`.`,
    noSuchMonth: (text, month) => `\`${text}\` er ingen måned: måned ${month} finnes ikke.`,
    noSuchQuarter: (text, first, last) =>
      `\`${text}\` er ikke noe kvartal: de går fra \`${first}\` til \`${last}\`.`,
    noSuchWeek: (text, last) => `\`${text}\` er ingen uke: den siste det året er \`${last}\`.`,
    noPeriod: (text, month, quarter, week) =>
      `\`${text}\` er ingen periode: skriv en måned \`${month}\`, et kvartal \`${quarter}\` eller en uke \`${week}\`.`,
    noWorkingDay: (text) => `\`${text}\` er ikke lengden på en arbeidsdag: skriv timer, som \`7.5h\`.`,
    monthsNotMinutes: (text, months, right) =>
      `\`${text}\` er ${months} måneder; minutter skrives \`${right}\`.`,
    tooLong: (text) => `\`${text}\` er lengre enn hundre år.`,
    millionsNotMonths: (text, right) => `\`${text}\` betyr millioner; måneder skrives \`${right}\`.`,
    noUnit: (number) =>
      `\`${number}\` mangler enhet: skriv \`${number}d\` for dager, \`${number}w\` for uker, \`${number}h\` for timer.`,
    severalKrones: (text, codes) => `\`${text}\` kan være pengene til flere land: skriv ${eller(codes)}.`,
    noCurrency: (text) =>
      `\`${text}\` er ingen valuta: skriv koden på tre bokstaver, som \`NOK\` eller \`EUR\`.`,
    percentNotNumber: (text) => `\`${text}\` er en prosent, men her skal det stå et vanlig tall.`,
    inFull: (text, right) => `\`${text}\` skrives helt ut her: \`${right}\`.`,
    atLeast: (text, least) =>
      `\`${text}\` er utenfor det mulige: her skal det stå et heltall på minst ${least}.`,
    between: (text, least, most) =>
      `\`${text}\` er utenfor det mulige: her skal det stå et heltall fra ${least} til ${most}.`,
    tooLarge: (text) => `\`${text}\` er større enn noe tall det går an å regne nøyaktig med.`,
    percentBetween: (text, least, most) =>
      `\`${text}\` er utenfor det mulige: her går det fra ${least}% til ${most}%.`,
    noPercentSign: (text, right) => `\`${text}\` mangler \`%\`: skriv \`${right}\`.`,
    noRecurrenceUnit: (text) =>
      `\`${text}\` er ingen enhet for gjentakelse: skriv \`day\`, \`week\`, \`month\`, \`quarter\` eller \`year\`.`,
    backwards: (first, last) => `Dette tidsrommet går baklengs: \`${last}\` er før \`${first}\`.`,
    untilBeforeFrom: (until, from) => `\`until ${until}\` er før \`from ${from}\`.`,
    twoDots: (right) => `Et tidsrom skrives med to punktum: \`${right}\`.`,
    twoDotsNot: (right, text) => `Et tidsrom skrives med to punktum: \`${right}\`, ikke med \`${text}\`.`,
  },
  nn: {
    isButWanted: (text, shape, wanted) => {
      const shapes = {
        day: 'ein dag',
        week: 'ei veke',
        quarter: 'eit kvartal',
        month: 'ein månad',
        duration: 'ei lengd',
        percentage: 'ein prosent',
        money: 'eit beløp',
        number: 'eit tal',
        other: 'noko anna',
      };
      const literals = {
        day: 'ein dag, som `2026-03-02`',
        period: 'ein dag eller periode, som `2026-03`',
        duration: 'ei lengd, som `10d`',
        number: 'eit tal, som `4.2`',
        percentage: 'ein prosent, som `40%`',
      };
      return `\`${text}\` er ${shapes[shape]}, men her skal det stå ${literals[wanted]}.`;
    },
    isWritten: (text, right) => `\`${text}\` skriv ein \`${right}\`.`,
    isWrittenHere: (text, right) => `\`${text}\` skriv ein \`${right}\` her.`,
    yearMonthDay: (text, right) => `\`${text}\` skriv ein år, månad, dag: \`${right}\`.`,
    twoDigits: (text, right) => `\`${text}\` skriv ein med to siffer: \`${right}\`.`,
    decimalPoint: (text, right) => `\`${text}\` skriv ein med desimalpunktum: \`${right}\`.`,
    yearOutOfRange: (text, first, last) =>
      `\`${text}\` er utanfor det moglege: åra går frå ${first} til ${last}.`,
    noSuchMonthInDay: (text, month) => `\`${text}\` er ingen dag: månad ${month} finst ikkje.`,
    monthEnds: (text, last) => `\`${text}\` er ingen dag: den månaden sluttar \`${last}\`.`,
    noSuchMonth: (text, month) => `\`${text}\` er ingen månad: månad ${month} finst ikkje.`,
    noSuchQuarter: (text, first, last) =>
      `\`${text}\` er ikkje noko kvartal: dei går frå \`${first}\` til \`${last}\`.`,
    noSuchWeek: (text, last) => `\`${text}\` er inga veke: den siste det året er \`${last}\`.`,
    noPeriod: (text, month, quarter, week) =>
      `\`${text}\` er ingen periode: skriv ein månad \`${month}\`, eit kvartal \`${quarter}\` eller ei veke \`${week}\`.`,
    noWorkingDay: (text) => `\`${text}\` er ikkje lengda på ein arbeidsdag: skriv timar, som \`7.5h\`.`,
    monthsNotMinutes: (text, months, right) =>
      `\`${text}\` er ${months} månader; minutt skriv ein \`${right}\`.`,
    tooLong: (text) => `\`${text}\` er lengre enn hundre år.`,
    millionsNotMonths: (text, right) => `\`${text}\` tyder millionar; månader skriv ein \`${right}\`.`,
    noUnit: (number) =>
      `\`${number}\` manglar eining: skriv \`${number}d\` for dagar, \`${number}w\` for veker, \`${number}h\` for timar.`,
    severalKrones: (text, codes) => `\`${text}\` kan vere pengane til fleire land: skriv ${eller(codes)}.`,
    noCurrency: (text) =>
      `\`${text}\` er ingen valuta: skriv koden på tre bokstavar, som \`NOK\` eller \`EUR\`.`,
    percentNotNumber: (text) => `\`${text}\` er ein prosent, men her skal det stå eit vanleg tal.`,
    inFull: (text, right) => `\`${text}\` skriv ein heilt ut her: \`${right}\`.`,
    atLeast: (text, least) =>
      `\`${text}\` er utanfor det moglege: her skal det stå eit heiltal på minst ${least}.`,
    between: (text, least, most) =>
      `\`${text}\` er utanfor det moglege: her skal det stå eit heiltal frå ${least} til ${most}.`,
    tooLarge: (text) => `\`${text}\` er større enn noko tal det går an å rekne nøyaktig med.`,
    percentBetween: (text, least, most) =>
      `\`${text}\` er utanfor det moglege: her går det frå ${least}% til ${most}%.`,
    noPercentSign: (text, right) => `\`${text}\` manglar \`%\`: skriv \`${right}\`.`,
    noRecurrenceUnit: (text) =>
      `\`${text}\` er inga eining for gjentaking: skriv \`day\`, \`week\`, \`month\`, \`quarter\` eller \`year\`.`,
    backwards: (first, last) => `Dette tidsrommet går baklengs: \`${last}\` er før \`${first}\`.`,
    untilBeforeFrom: (until, from) => `\`until ${until}\` er før \`from ${from}\`.`,
    twoDots: (right) => `Eit tidsrom skriv ein med to punktum: \`${right}\`.`,
    twoDotsNot: (right, text) => `Eit tidsrom skriv ein med to punktum: \`${right}\`, ikkje med \`${text}\`.`,
  },
  sv: {
    isButWanted: (text, shape, wanted) => {
      const shapes = {
        day: 'en dag',
        week: 'en vecka',
        quarter: 'ett kvartal',
        month: 'en månad',
        duration: 'en varaktighet',
        percentage: 'en procentsats',
        money: 'ett belopp',
        number: 'ett tal',
        other: 'något annat',
      };
      const literals = {
        day: 'en dag, som `2026-03-02`',
        period: 'en dag eller period, som `2026-03`',
        duration: 'en varaktighet, som `10d`',
        number: 'ett tal, som `4.2`',
        percentage: 'en procentsats, som `40%`',
      };
      return `\`${text}\` är ${shapes[shape]}, men här ska det stå ${literals[wanted]}.`;
    },
    isWritten: (text, right) => `\`${text}\` skrivs \`${right}\`.`,
    isWrittenHere: (text, right) => `\`${text}\` skrivs \`${right}\` här.`,
    yearMonthDay: (text, right) => `\`${text}\` skrivs år, månad, dag: \`${right}\`.`,
    twoDigits: (text, right) => `\`${text}\` skrivs med två siffror: \`${right}\`.`,
    decimalPoint: (text, right) => `\`${text}\` skrivs med decimalpunkt: \`${right}\`.`,
    yearOutOfRange: (text, first, last) =>
      `\`${text}\` är utanför det möjliga: åren går från ${first} till ${last}.`,
    noSuchMonthInDay: (text, month) => `\`${text}\` är ingen dag: månad ${month} finns inte.`,
    monthEnds: (text, last) => `\`${text}\` är ingen dag: den månaden slutar \`${last}\`.`,
    noSuchMonth: (text, month) => `\`${text}\` är ingen månad: månad ${month} finns inte.`,
    noSuchQuarter: (text, first, last) =>
      `\`${text}\` är inget kvartal: de går från \`${first}\` till \`${last}\`.`,
    noSuchWeek: (text, last) => `\`${text}\` är ingen vecka: den sista det året är \`${last}\`.`,
    noPeriod: (text, month, quarter, week) =>
      `\`${text}\` är ingen period: skriv en månad \`${month}\`, ett kvartal \`${quarter}\` eller en vecka \`${week}\`.`,
    noWorkingDay: (text) => `\`${text}\` är inte längden på en arbetsdag: skriv timmar, som \`7.5h\`.`,
    monthsNotMinutes: (text, months, right) =>
      `\`${text}\` är ${months} månader; minuter skrivs \`${right}\`.`,
    tooLong: (text) => `\`${text}\` är längre än hundra år.`,
    millionsNotMonths: (text, right) => `\`${text}\` betyder miljoner; månader skrivs \`${right}\`.`,
    noUnit: (number) =>
      `\`${number}\` saknar enhet: skriv \`${number}d\` för dagar, \`${number}w\` för veckor, \`${number}h\` för timmar.`,
    severalKrones: (text, codes) => `\`${text}\` kan vara pengar i flera länder: skriv ${eller(codes)}.`,
    noCurrency: (text) =>
      `\`${text}\` är ingen valuta: skriv koden på tre bokstäver, som \`SEK\` eller \`EUR\`.`,
    percentNotNumber: (text) => `\`${text}\` är en procentsats, men här ska det stå ett vanligt tal.`,
    inFull: (text, right) => `\`${text}\` skrivs helt ut här: \`${right}\`.`,
    atLeast: (text, least) =>
      `\`${text}\` är utanför det möjliga: här ska det stå ett heltal på minst ${least}.`,
    between: (text, least, most) =>
      `\`${text}\` är utanför det möjliga: här ska det stå ett heltal från ${least} till ${most}.`,
    tooLarge: (text) => `\`${text}\` är större än något tal som det går att räkna exakt med.`,
    percentBetween: (text, least, most) =>
      `\`${text}\` är utanför det möjliga: här går det från ${least}% till ${most}%.`,
    noPercentSign: (text, right) => `\`${text}\` saknar \`%\`: skriv \`${right}\`.`,
    noRecurrenceUnit: (text) =>
      `\`${text}\` är ingen enhet för upprepning: skriv \`day\`, \`week\`, \`month\`, \`quarter\` eller \`year\`.`,
    backwards: (first, last) => `Det här intervallet går baklänges: \`${last}\` är före \`${first}\`.`,
    untilBeforeFrom: (until, from) => `\`until ${until}\` är före \`from ${from}\`.`,
    twoDots: (right) => `Ett intervall skrivs med två punkter: \`${right}\`.`,
    twoDotsNot: (right, text) => `Ett intervall skrivs med två punkter: \`${right}\`, inte med \`${text}\`.`,
  },
  da: {
    isButWanted: (text, shape, wanted) => {
      const shapes = {
        day: 'en dag',
        week: 'en uge',
        quarter: 'et kvartal',
        month: 'en måned',
        duration: 'en varighed',
        percentage: 'en procentsats',
        money: 'et beløb',
        number: 'et tal',
        other: 'noget andet',
      };
      const literals = {
        day: 'en dag, som `2026-03-02`',
        period: 'en dag eller periode, som `2026-03`',
        duration: 'en varighed, som `10d`',
        number: 'et tal, som `4.2`',
        percentage: 'en procentsats, som `40%`',
      };
      return `\`${text}\` er ${shapes[shape]}, men her skal der stå ${literals[wanted]}.`;
    },
    isWritten: (text, right) => `\`${text}\` skrives \`${right}\`.`,
    isWrittenHere: (text, right) => `\`${text}\` skrives \`${right}\` her.`,
    yearMonthDay: (text, right) => `\`${text}\` skrives år, måned, dag: \`${right}\`.`,
    twoDigits: (text, right) => `\`${text}\` skrives med to cifre: \`${right}\`.`,
    decimalPoint: (text, right) => `\`${text}\` skrives med decimalpunktum: \`${right}\`.`,
    yearOutOfRange: (text, first, last) =>
      `\`${text}\` er uden for det mulige: årene går fra ${first} til ${last}.`,
    noSuchMonthInDay: (text, month) => `\`${text}\` er ingen dag: måned ${month} findes ikke.`,
    monthEnds: (text, last) => `\`${text}\` er ingen dag: den måned slutter \`${last}\`.`,
    noSuchMonth: (text, month) => `\`${text}\` er ingen måned: måned ${month} findes ikke.`,
    noSuchQuarter: (text, first, last) =>
      `\`${text}\` er ikke noget kvartal: de går fra \`${first}\` til \`${last}\`.`,
    noSuchWeek: (text, last) => `\`${text}\` er ingen uge: den sidste det år er \`${last}\`.`,
    noPeriod: (text, month, quarter, week) =>
      `\`${text}\` er ingen periode: skriv en måned \`${month}\`, et kvartal \`${quarter}\` eller en uge \`${week}\`.`,
    noWorkingDay: (text) => `\`${text}\` er ikke længden på en arbejdsdag: skriv timer, som \`7.5h\`.`,
    monthsNotMinutes: (text, months, right) =>
      `\`${text}\` er ${months} måneder; minutter skrives \`${right}\`.`,
    tooLong: (text) => `\`${text}\` er længere end hundrede år.`,
    millionsNotMonths: (text, right) => `\`${text}\` betyder millioner; måneder skrives \`${right}\`.`,
    noUnit: (number) =>
      `\`${number}\` mangler enhed: skriv \`${number}d\` for dage, \`${number}w\` for uger, \`${number}h\` for timer.`,
    severalKrones: (text, codes) => `\`${text}\` kan være penge i flere lande: skriv ${eller(codes)}.`,
    noCurrency: (text) =>
      `\`${text}\` er ingen valuta: skriv koden på tre bogstaver, som \`DKK\` eller \`EUR\`.`,
    percentNotNumber: (text) => `\`${text}\` er en procentsats, men her skal der stå et almindeligt tal.`,
    inFull: (text, right) => `\`${text}\` skrives helt ud her: \`${right}\`.`,
    atLeast: (text, least) =>
      `\`${text}\` er uden for det mulige: her skal der stå et heltal på mindst ${least}.`,
    between: (text, least, most) =>
      `\`${text}\` er uden for det mulige: her skal der stå et heltal fra ${least} til ${most}.`,
    tooLarge: (text) => `\`${text}\` er større end noget tal, der kan regnes nøjagtigt med.`,
    percentBetween: (text, least, most) =>
      `\`${text}\` er uden for det mulige: her går det fra ${least}% til ${most}%.`,
    noPercentSign: (text, right) => `\`${text}\` mangler \`%\`: skriv \`${right}\`.`,
    noRecurrenceUnit: (text) =>
      `\`${text}\` er ingen enhed for gentagelse: skriv \`day\`, \`week\`, \`month\`, \`quarter\` eller \`year\`.`,
    backwards: (first, last) => `Dette tidsrum går baglæns: \`${last}\` er før \`${first}\`.`,
    untilBeforeFrom: (until, from) => `\`until ${until}\` er før \`from ${from}\`.`,
    twoDots: (right) => `Et tidsrum skrives med to punktummer: \`${right}\`.`,
    twoDotsNot: (right, text) => `Et tidsrum skrives med to punktummer: \`${right}\`, ikke med \`${text}\`.`,
  },
};

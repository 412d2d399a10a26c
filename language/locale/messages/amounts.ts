import type { Locale } from '../locale.ts';
import { listWith, quoted } from '../phrases.ts';

/** What is said of durations, money, numbers and percentages; `text` is what is written, `right` what should be. */
export interface AmountMessages {
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
  readonly decimalPoint: (text: string, right: string) => string;
}

const [or, eller] = [listWith('or'), listWith('eller')];

/** What is said of amounts, in each language. */
export const amountMessages: Readonly<Record<Locale, AmountMessages>> = {
  en: {
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
    decimalPoint: (text, right) => `\`${text}\` is written with a decimal point: \`${right}\`.`,
  },
  nb: {
    noWorkingDay: (text) => `\`${text}\` er ikke lengden på en arbeidsdag: skriv timer, som \`7.5h\`.`,
    monthsNotMinutes: (text, months, right) =>
      `\`${text}\` er ${months} måneder; minutter skrives \`${right}\`.`,
    tooLong: (text) => `\`${text}\` er lengre enn hundre år.`,
    millionsNotMonths: (text, right) => `\`${text}\` betyr millioner; måneder skrives \`${right}\`.`,
    noUnit: (number) =>
      `\`${number}\` mangler enhet: skriv \`${number}d\` for dager, \`${number}w\` for uker, \`${number}h\` for timer.`,
    severalKrones: (text, codes) => `\`${text}\` brukes i flere land: skriv ${eller(quoted(codes))}.`,
    noCurrency: (text) =>
      `\`${text}\` er ingen valuta: skriv koden på tre bokstaver, som \`NOK\` eller \`EUR\`.`,
    percentNotNumber: (text) => `\`${text}\` er et prosenttall, men her skal det stå et vanlig tall.`,
    inFull: (text, right) => `\`${text}\` skrives helt ut her: \`${right}\`.`,
    atLeast: (text, least) => `\`${text}\` er ikke mulig her: skriv et heltall på minst ${least}.`,
    between: (text, least, most) =>
      `\`${text}\` er ikke mulig her: skriv et heltall fra ${least} til ${most}.`,
    tooLarge: (text) => `\`${text}\` er større enn noe tall det går an å regne nøyaktig med.`,
    percentBetween: (text, least, most) =>
      `\`${text}\` er ikke mulig her: skriv noe mellom ${least}% og ${most}%.`,
    noPercentSign: (text, right) => `\`${text}\` mangler \`%\`: skriv \`${right}\`.`,
    noRecurrenceUnit: (text) =>
      `\`${text}\` er ingen enhet for gjentakelse: skriv \`day\`, \`week\`, \`month\`, \`quarter\` eller \`year\`.`,
    decimalPoint: (text, right) => `\`${text}\` skrives med desimalpunktum: \`${right}\`.`,
  },
  nn: {
    noWorkingDay: (text) => `\`${text}\` er ikkje lengda på ein arbeidsdag: skriv timar, som \`7.5h\`.`,
    monthsNotMinutes: (text, months, right) =>
      `\`${text}\` er ${months} månader; minutt skriv ein \`${right}\`.`,
    tooLong: (text) => `\`${text}\` er lengre enn hundre år.`,
    millionsNotMonths: (text, right) => `\`${text}\` tyder millionar; månader skriv ein \`${right}\`.`,
    noUnit: (number) =>
      `\`${number}\` manglar eining: skriv \`${number}d\` for dagar, \`${number}w\` for veker, \`${number}h\` for timar.`,
    severalKrones: (text, codes) => `\`${text}\` blir brukt i fleire land: skriv ${eller(quoted(codes))}.`,
    noCurrency: (text) =>
      `\`${text}\` er ingen valuta: skriv koden på tre bokstavar, som \`NOK\` eller \`EUR\`.`,
    percentNotNumber: (text) => `\`${text}\` er eit prosenttal, men her skal det stå eit vanleg tal.`,
    inFull: (text, right) => `\`${text}\` skriv ein heilt ut her: \`${right}\`.`,
    atLeast: (text, least) => `\`${text}\` er ikkje mogleg her: skriv eit heiltal på minst ${least}.`,
    between: (text, least, most) =>
      `\`${text}\` er ikkje mogleg her: skriv eit heiltal frå ${least} til ${most}.`,
    tooLarge: (text) => `\`${text}\` er større enn noko tal det går an å rekne nøyaktig med.`,
    percentBetween: (text, least, most) =>
      `\`${text}\` er ikkje mogleg her: skriv noko mellom ${least}% og ${most}%.`,
    noPercentSign: (text, right) => `\`${text}\` manglar \`%\`: skriv \`${right}\`.`,
    noRecurrenceUnit: (text) =>
      `\`${text}\` er inga eining for gjentaking: skriv \`day\`, \`week\`, \`month\`, \`quarter\` eller \`year\`.`,
    decimalPoint: (text, right) => `\`${text}\` skriv ein med desimalpunktum: \`${right}\`.`,
  },
  sv: {
    noWorkingDay: (text) => `\`${text}\` är inte längden på en arbetsdag: skriv timmar, som \`7.5h\`.`,
    monthsNotMinutes: (text, months, right) =>
      `\`${text}\` är ${months} månader; minuter skrivs \`${right}\`.`,
    tooLong: (text) => `\`${text}\` är längre än hundra år.`,
    millionsNotMonths: (text, right) => `\`${text}\` betyder miljoner; månader skrivs \`${right}\`.`,
    noUnit: (number) =>
      `\`${number}\` saknar enhet: skriv \`${number}d\` för dagar, \`${number}w\` för veckor, \`${number}h\` för timmar.`,
    severalKrones: (text, codes) => `\`${text}\` används i flera länder: skriv ${eller(quoted(codes))}.`,
    noCurrency: (text) =>
      `\`${text}\` är ingen valuta: skriv koden på tre bokstäver, som \`SEK\` eller \`EUR\`.`,
    percentNotNumber: (text) => `\`${text}\` är en procentsats, men här ska det stå ett vanligt tal.`,
    inFull: (text, right) => `\`${text}\` skrivs helt ut här: \`${right}\`.`,
    atLeast: (text, least) => `\`${text}\` är inte möjligt här: skriv ett heltal på minst ${least}.`,
    between: (text, least, most) =>
      `\`${text}\` är inte möjligt här: skriv ett heltal från ${least} till ${most}.`,
    tooLarge: (text) => `\`${text}\` är större än något tal som det går att räkna exakt med.`,
    percentBetween: (text, least, most) =>
      `\`${text}\` är inte möjligt här: skriv något mellan ${least}% och ${most}%.`,
    noPercentSign: (text, right) => `\`${text}\` saknar \`%\`: skriv \`${right}\`.`,
    noRecurrenceUnit: (text) =>
      `\`${text}\` är ingen enhet för upprepning: skriv \`day\`, \`week\`, \`month\`, \`quarter\` eller \`year\`.`,
    decimalPoint: (text, right) => `\`${text}\` skrivs med decimalpunkt: \`${right}\`.`,
  },
  da: {
    noWorkingDay: (text) => `\`${text}\` er ikke længden på en arbejdsdag: skriv timer, som \`7.5h\`.`,
    monthsNotMinutes: (text, months, right) =>
      `\`${text}\` er ${months} måneder; minutter skrives \`${right}\`.`,
    tooLong: (text) => `\`${text}\` er længere end hundrede år.`,
    millionsNotMonths: (text, right) => `\`${text}\` betyder millioner; måneder skrives \`${right}\`.`,
    noUnit: (number) =>
      `\`${number}\` mangler enhed: skriv \`${number}d\` for dage, \`${number}w\` for uger, \`${number}h\` for timer.`,
    severalKrones: (text, codes) => `\`${text}\` bruges i flere lande: skriv ${eller(quoted(codes))}.`,
    noCurrency: (text) =>
      `\`${text}\` er ingen valuta: skriv koden på tre bogstaver, som \`DKK\` eller \`EUR\`.`,
    percentNotNumber: (text) => `\`${text}\` er en procentsats, men her skal der stå et almindeligt tal.`,
    inFull: (text, right) => `\`${text}\` skrives helt ud her: \`${right}\`.`,
    atLeast: (text, least) => `\`${text}\` er ikke muligt her: skriv et heltal på mindst ${least}.`,
    between: (text, least, most) =>
      `\`${text}\` er ikke muligt her: skriv et heltal fra ${least} til ${most}.`,
    tooLarge: (text) => `\`${text}\` er større end noget tal, der kan regnes nøjagtigt med.`,
    percentBetween: (text, least, most) =>
      `\`${text}\` er ikke muligt her: skriv noget mellem ${least}% og ${most}%.`,
    noPercentSign: (text, right) => `\`${text}\` mangler \`%\`: skriv \`${right}\`.`,
    noRecurrenceUnit: (text) =>
      `\`${text}\` er ingen enhed for gentagelse: skriv \`day\`, \`week\`, \`month\`, \`quarter\` eller \`year\`.`,
    decimalPoint: (text, right) => `\`${text}\` skrives med decimalpunktum: \`${right}\`.`,
  },
};

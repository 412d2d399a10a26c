import { CompletionItemKind } from 'vscode-languageserver';
import { Duration, Money, Recurrence } from '../../language/generated/syntax/ast.ts';
import { usualCurrencies } from '../../language/locale/currency.ts';
import { formatDay, isoDay } from '../../language/locale/dates.ts';
import type { Locale } from '../../language/locale/locale.ts';
import type { CompletionMessages } from '../../language/locale/messages/completion.ts';
import { fromDay, monthDays } from '../../language/plan/days.ts';
import type { Day } from '../../language/plan/literals.ts';
import type { Plan } from '../../language/plan/plan.ts';
import { nextMonday } from '../../language/start/usual.ts';
import { parsePeriod } from '../../language/syntax/literals/period.ts';
import { readWrittenDay } from '../../language/syntax/literals/written-day.ts';
import { today } from '../today.ts';
import { durationChoices, percentChoices, sumChoices, unit } from './amounts.ts';
import type { Choice } from './choice.ts';
import { dataTypesOf, type Expectation, propertyOf, tokenNameOf, typeOf } from './expectation.ts';
import type { Place } from './place.ts';

/** Offers days that are often meant, and lengths, shares, sums and rhythms in the way they are written. */
export function valueChoices(
  { opensStatement, typed }: Place,
  expectation: Expectation,
  plan: () => Plan | undefined,
  words: CompletionMessages,
  locale: Locale,
): readonly Choice[] {
  const [, type] = dataTypesOf(expectation);
  switch (tokenNameOf(expectation)) {
    case 'DAY':
      return type === 'Day' || type === 'Period' ? dayChoices(typed, plan(), words, locale) : [];
    case 'PERIOD':
      return type === 'Period' ? periodChoices(typed, words) : [];
    case 'DURATION':
      return typeOf(expectation) === Duration.$type ? durationChoices(typed, words) : [];
    case 'PERCENT':
      return type === 'Percent' ? percentChoices(typed) : [];
    case 'NUMBER':
      return isOf(expectation, 'amount')
        ? sumChoices(typed, currenciesFor(plan()?.head?.locale ?? locale)[0])
        : [];
    case 'NAME':
      return isOf(expectation, 'currency') ? currenciesFor(plan()?.head?.locale ?? locale).map(unit) : [];
    case 'every':
      return !opensStatement && typeOf(expectation) === Recurrence.$type ? recurrences : [];
    default:
      return [];
  }
}

const recurrences = ['week', '2 weeks', 'month', 'quarter', 'year'].map((rhythm) => unit(`every ${rhythm}`));

/** The currencies of the countries whose calendars ship, and the one that others count in. */
const currencies = ['NOK', 'SEK', 'DKK', 'ISK', 'EUR'];

function isOf(expectation: Expectation, property: 'amount' | 'currency'): boolean {
  return typeOf(expectation) === Money.$type && propertyOf(expectation) === property;
}

/** Returns the currencies, first that of the country where the language is spoken. */
function currenciesFor(locale: Locale): readonly [string, ...string[]] {
  const own = usualCurrencies[locale];
  return [own, ...currencies.filter((code) => code !== own)];
}

function dayChoices(
  typed: string,
  plan: Plan | undefined,
  { days }: CompletionMessages,
  locale: Locale,
): Choice[] {
  const written = dayWrittenAs(typed, locale);
  if (written) return [written];
  const head = plan?.head?.kind === 'plan' ? plan.head : undefined;
  const now = today();
  const often: [Day | undefined, string][] = [
    [now, days.today],
    [nextMonday(now), days.nextMonday],
    [endOfQuarter(now), days.endOfQuarter],
    [head?.asOf, days.asOf],
    [head?.starts, days.planStart],
    [head?.due, days.planDue],
  ];
  const choices = often.flatMap(([day, detail]) => (day === undefined ? [] : [dated(isoDay(day), detail)]));
  return choices.filter((choice) => isBegunByNumber(typed, choice));
}

/** Returns the day that is typed as people write it, `1.3.2027`, in the way a plan has it. */
function dayWrittenAs(typed: string, locale: Locale): Choice | undefined {
  const written = readWrittenDay(typed, '');
  const period = written && parsePeriod(written.iso, 'day');
  if (!period || !('value' in period) || written.isYearGuessed || written.length < typed.length)
    return undefined;
  return { ...dated(written.iso, formatDay(locale, period.value.first)), searched: typed };
}

function periodChoices(typed: string, { periods }: CompletionMessages): Choice[] {
  const now = today();
  const { year, month } = fromDay(now);
  const choices = [
    dated(isoDay(now).slice(0, -3), periods.month),
    dated(`${year}-Q${Math.ceil(month / 3)}`, periods.quarter),
    dated(`${year}`, periods.year),
  ];
  return choices.filter((choice) => isBegunByNumber(typed, choice));
}

/** Who types `2027` means none of the days that only have these digits somewhere. */
function isBegunByNumber(typed: string, { label }: Choice): boolean {
  return !/^\d/.test(typed) || label.startsWith(typed);
}

function dated(label: string, detail: string): Choice {
  return { label, detail, searched: `${label} ${detail}`, kind: CompletionItemKind.Constant, rank: 0 };
}

function endOfQuarter(day: Day): Day {
  const { year, month } = fromDay(day);
  return monthDays(year, Math.ceil(month / 3) * 3).last;
}

import { CompletionItemKind } from 'vscode-languageserver';
import { Duration, Money, Recurrence } from '../../language/generated/syntax/ast.ts';
import { usualCurrencies } from '../../language/locale/currency.ts';
import { isoDay } from '../../language/locale/dates.ts';
import type { Locale } from '../../language/locale/locale.ts';
import type { CompletionMessages } from '../../language/locale/messages/completion.ts';
import { fromDay, monthDays } from '../../language/plan/days.ts';
import type { Day } from '../../language/plan/literals.ts';
import type { Plan } from '../../language/plan/plan.ts';
import { nextMonday } from '../../language/start/usual.ts';
import { today } from '../today.ts';
import type { Choice } from './choice.ts';
import { dataTypesOf, type Expectation, propertyOf, tokenNameOf, typeOf } from './expectation.ts';
import type { Place } from './place.ts';

/** Offers days that are often meant, and lengths, shares, sums and rhythms in the way they are written. */
export function valueChoices(
  { opensStatement }: Place,
  expectation: Expectation,
  plan: () => Plan | undefined,
  words: CompletionMessages,
  locale: Locale,
): readonly Choice[] {
  const [, type] = dataTypesOf(expectation);
  switch (tokenNameOf(expectation)) {
    case 'DAY':
      return type === 'Day' || type === 'Period' ? dayChoices(plan(), words) : [];
    case 'PERIOD':
      return type === 'Period' ? periodChoices(words) : [];
    case 'DURATION':
      return typeOf(expectation) === Duration.$type ? durationChoices(words) : [];
    case 'PERCENT':
      return type === 'Percent' ? percents : [];
    case 'NUMBER':
      return isOf(expectation, 'amount') ? amountChoices(currenciesFor(plan()?.head?.locale ?? locale)) : [];
    case 'NAME':
      return isOf(expectation, 'currency') ? currenciesFor(plan()?.head?.locale ?? locale).map(unit) : [];
    case 'every':
      return !opensStatement && typeOf(expectation) === Recurrence.$type ? recurrences : [];
    default:
      return [];
  }
}

const percents = ['0%', '20%', '50%', '100%'].map((label) => unit(label));

const recurrences = ['week', '2 weeks', 'month', 'quarter', 'year'].map((rhythm) => unit(`every ${rhythm}`));

/** The currencies of the countries whose calendars ship, and the one that others count in. */
const currencies = ['NOK', 'SEK', 'DKK', 'ISK', 'EUR'];

function isOf(expectation: Expectation, property: 'amount' | 'currency'): boolean {
  return typeOf(expectation) === Money.$type && propertyOf(expectation) === property;
}

/** Returns the currencies, first that of the country where the language is spoken. */
function currenciesFor(locale: Locale): readonly string[] {
  const own = usualCurrencies[locale];
  return [own, ...currencies.filter((code) => code !== own)];
}

function amountChoices([own]: readonly string[]): Choice[] {
  return [{ ...unit(`100000 ${own}`), text: `\${1:100000} \${2:${own}}`, isSnippet: true }];
}

function durationChoices({ durations }: CompletionMessages): Choice[] {
  const lengths = [
    ['5', 'd', durations.days],
    ['2', 'w', durations.weeks],
    ['3', 'm', durations.months],
    ['4', 'h', durations.hours],
  ] as const;
  return lengths.map(([number, letter, detail]) => ({
    ...unit(`${number}${letter}`),
    detail,
    text: `\${1:${number}}${letter}`,
    isSnippet: true,
  }));
}

function dayChoices(plan: Plan | undefined, { days }: CompletionMessages): Choice[] {
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
  return often.flatMap(([day, detail]) => (day === undefined ? [] : [dated(isoDay(day), detail)]));
}

function periodChoices({ periods }: CompletionMessages): Choice[] {
  const now = today();
  const { year, month } = fromDay(now);
  return [
    dated(isoDay(now).slice(0, -3), periods.month),
    dated(`${year}-Q${Math.ceil(month / 3)}`, periods.quarter),
    dated(`${year}`, periods.year),
  ];
}

function unit(label: string): Choice {
  return { label, kind: CompletionItemKind.Unit, rank: 0 };
}

function dated(label: string, detail: string): Choice {
  return { label, detail, searched: `${label} ${detail}`, kind: CompletionItemKind.Constant, rank: 0 };
}

function endOfQuarter(day: Day): Day {
  const { year, month } = fromDay(day);
  return monthDays(year, Math.ceil(month / 3) * 3).last;
}

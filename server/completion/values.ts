import { CompletionItemKind } from 'vscode-languageserver';
import { Duration } from '../../language/generated/syntax/ast.ts';
import { isoDay } from '../../language/locale/dates.ts';
import { fromDay, monthDays, weekday } from '../../language/plan/days.ts';
import type { Day } from '../../language/plan/literals.ts';
import type { Plan } from '../../language/plan/plan.ts';
import type { Choice } from './choice.ts';
import { dataTypesOf, type Expectation, tokenNameOf, typeOf } from './expectation.ts';

/** Offers days that are often meant, and lengths and shares in the way they are written. */
export function valueChoices(
  expectation: Expectation,
  plan: Plan | undefined,
  today: Day,
): readonly Choice[] {
  const [, type] = dataTypesOf(expectation);
  switch (tokenNameOf(expectation)) {
    case 'DAY':
      return type === 'Day' || type === 'Period' ? dayChoices(plan, today) : [];
    case 'PERIOD':
      return type === 'Period' ? periodChoices(today) : [];
    case 'DURATION':
      return typeOf(expectation) === Duration.$type ? durations : [];
    case 'PERCENT':
      return type === 'Percent' ? percents : [];
    default:
      return [];
  }
}

const durations: readonly Choice[] = [
  { label: '5d', detail: 'working days' },
  { label: '2w', detail: 'working weeks' },
  { label: '3m', detail: 'months' },
  { label: '4h', detail: 'hours' },
].map(({ label, detail }) => {
  const [number, unit] = [label.slice(0, -1), label.slice(-1)];
  return {
    label,
    detail,
    text: `\${1:${number}}${unit}`,
    isSnippet: true,
    kind: CompletionItemKind.Unit,
    rank: 0,
  };
});

const percents: readonly Choice[] = ['0%', '20%', '50%', '100%'].map((label) => ({
  label,
  kind: CompletionItemKind.Unit,
  rank: 0,
}));

function dayChoices(plan: Plan | undefined, today: Day): Choice[] {
  const head = plan?.head?.kind === 'plan' ? plan.head : undefined;
  const days: [Day | undefined, string][] = [
    [today, 'today'],
    [today + 7 - weekday(today), 'next Monday'],
    [endOfQuarter(today), 'end of the quarter'],
    [head?.asOf, "the plan's as-of day"],
    [head?.starts, "the plan's start"],
    [head?.due, "the plan's due day"],
  ];
  return days.flatMap(([day, detail]) => (day === undefined ? [] : [choice(isoDay(day), detail)]));
}

function periodChoices(today: Day): Choice[] {
  const { year, month } = fromDay(today);
  return [
    choice(isoDay(today).slice(0, -3), 'this month'),
    choice(`${year}-Q${Math.ceil(month / 3)}`, 'this quarter'),
    choice(`${year}`, 'this year'),
  ];
}

function choice(label: string, detail: string): Choice {
  return { label, detail, searched: `${label} ${detail}`, kind: CompletionItemKind.Constant, rank: 0 };
}

function endOfQuarter(day: Day): Day {
  const { year, month } = fromDay(day);
  return monthDays(year, Math.ceil(month / 3) * 3).last;
}

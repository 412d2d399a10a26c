import type * as ast from '../../generated/syntax/ast.ts';
import { type Locale, locales } from '../../locale/locale.ts';
import { type Calendar, type CalendarRef, type Country, countries, weekdays } from '../calendar.ts';
import type { ElementBase } from '../element.ts';
import type { PlanHead, Portfolio, Track } from '../plan.ts';
import { type Context, compact, oneOf } from './context.ts';
import { dayOf, durationOf, lastDayOf, rangeOf } from './literals.ts';

/** Lowers the declaration `plan`. */
export function lowerPlanHead(node: ast.Plan, base: ElementBase, context: Context): PlanHead {
  return compact<PlanHead>({
    ...base,
    kind: 'plan',
    locale: localeOf(node.locale, context),
    calendar: node.calendar ? calendarRef(node.calendar, context) : defaultCalendar(context),
    starts: dayOf(node.starts),
    due: lastDayOf(node.due),
    asOf: lastDayOf(node.asOf),
    follows: context.all(node.follows),
    owner: context.id(node.owner),
    why: node.why,
    files: context.filesSeenFrom(base.source.uri),
  });
}

/** Lowers a portfolio, without its tracks. */
export function lowerPortfolio(node: ast.Portfolio, base: ElementBase, context: Context): Portfolio {
  return compact<Portfolio>({
    ...base,
    kind: 'portfolio',
    locale: localeOf(node.locale, context),
    owner: context.id(node.owner),
    why: node.why,
  });
}

/** Lowers a track. */
export function lowerTrack(node: ast.Track, base: ElementBase, context: Context): Track {
  return compact<Track>({
    ...base,
    kind: 'track',
    plans: context.all(node.plans),
    serves: context.all(node.serves),
    owner: context.id(node.owner),
    by: context.all(node.by),
    why: node.why,
  });
}

/** Lowers a calendar; days without a readable date are left out. */
export function lowerCalendar(node: ast.Calendar, base: ElementBase, context: Context): Calendar {
  return compact<Calendar>({
    ...base,
    kind: 'calendar',
    basedOn: calendarRef(node.basedOn, context),
    week: node.week.length > 0 ? node.week.flatMap(daysOfWeek) : undefined,
    day: durationOf(node.day, 'working-day'),
    closed: node.closed.flatMap(calendarDays),
    open: node.open.flatMap(calendarDays),
  });
}

function calendarDays(node: ast.CalendarDays): Calendar['closed'][number][] {
  const days = rangeOf(node.days);
  return days ? [compact<Calendar['closed'][number]>({ days, title: node.title })] : [];
}

function daysOfWeek({ first, last }: ast.Weekdays): number[] {
  const from = weekdays.indexOf(first);
  const to = weekdays.indexOf(last ?? first);
  if (from < 0 || to < 0) return [];
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, at) => (from + at) % 7);
}

/** A calendar that is declared in the plan, else the country of that name. */
function calendarRef(reference: ast.Calendar['basedOn'], context: Context): CalendarRef | undefined {
  const calendar = context.id(reference);
  if (calendar) return { calendar };
  const country: Country | undefined = oneOf(countries, reference?.$refText);
  return country && { country };
}

function defaultCalendar({ configuration: { calendar: country } }: Context): CalendarRef | undefined {
  return country && { country };
}

function localeOf(word: string | undefined, { configuration }: Context): Locale | undefined {
  return oneOf(locales, word) ?? configuration.locale;
}

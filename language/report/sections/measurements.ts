import { recurringOf } from '../../diagrams/recurrences.ts';
import type { Id } from '../../plan/element.ts';
import type { Day } from '../../plan/literals.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Effect, Indicator } from '../../plan/purpose.ts';
import { elementById } from '../../plan/query.ts';
import { paragraph } from '../blocks.ts';
import type { Block } from '../document.ts';
import { gathered } from '../gathered.ts';
import type { Subject } from '../subject.ts';
import { tableOf } from '../table.ts';
import { dayText, namesOf, rhythmText } from '../texts.ts';

const year = 366;

/**
 * What is measured after the end of the work, day by day, until what is promised can be judged; where nothing is, a
 * sentence says so.
 */
export function measurementsAfter(subject: Subject): Block[] {
  const { report, words } = subject;
  const promises = ownOfKind(subject.plan, 'goal', 'outcome', 'benefit', 'indicator');
  if (promises.length === 0) return [];
  const days = [...measuredAfter(subject)].sort(([a], [b]) => a - b);
  if (days.length === 0) return paragraph(report.noMeasurements);
  return tableOf(report.tables.measurements, days, [
    { title: report.columns.when, cell: ([day]) => dayText(subject, day) },
    {
      title: words.effects.kinds.indicator,
      cell: ([, indicators]) => indicators.map((one) => titleWithMeasurer(subject, one)).join('; '),
    },
  ]);
}

/** The indicators with how and how often they are measured. */
export function indicatorsTable(subject: Subject): Block[] {
  const { plan, report, words } = subject;
  const effects = effectsByIndicator(plan);
  return tableOf(report.kinds.indicator, ownOfKind(plan, 'indicator'), [
    { title: words.effects.kinds.indicator, cell: ({ title }) => title },
    { title: report.columns.how, cell: ({ dataSource = '' }) => dataSource },
    { title: report.columns.when, cell: ({ measured }) => rhythmText(subject, measured?.every) },
    { title: report.columns.byWhom, cell: ({ measured }) => namesOf(subject, [measured?.by]) },
    {
      title: words.effects.columns.serves,
      cell: ({ id }) => (effects.get(id) ?? []).map(({ title }) => title).join(', '),
    },
  ]);
}

/** The indicators that are measured on each day: each once, and on until its last promise can be judged. */
function measuredAfter({ plan, schedule }: Subject): ReadonlyMap<Day, readonly Indicator[]> {
  const { start, finish } = schedule;
  if (start === undefined || finish === undefined) return new Map();
  const last = Math.max(finish, lastPromise(ownOfKind(plan, 'goal', 'outcome', 'benefit')));
  const begins = (plan.head?.kind === 'plan' ? plan.head.starts : undefined) ?? start;
  const effects = effectsByIndicator(plan);
  const all = recurringOf(plan, schedule, begins, { first: finish + 1, last: last + year });
  return gathered(
    all.flatMap(({ element, days }): [Day, Indicator][] => {
      const indicator = elementById(plan, element.id);
      if (indicator?.kind !== 'indicator') return [];
      const promise = lastPromise(effects.get(indicator.id) ?? []);
      return days
        .filter((_, at) => at === 0 || (days[at - 1] ?? finish) < promise)
        .map((day) => [day, indicator]);
    }),
  );
}

/** The last day on which something is to be reached or realised; before all days where nothing is. */
function lastPromise(effects: readonly Effect[]): Day {
  const days = effects.flatMap((effect) => [
    ...('target' in effect && effect.target?.on ? [effect.target.on.last] : []),
    ...(effect.kind === 'benefit' ? effect.realised.flatMap(({ on }) => on?.last ?? []) : []),
  ]);
  return days.reduce((last, day) => Math.max(last, day), Number.NEGATIVE_INFINITY);
}

/** By indicator, all that is measured by it. */
function effectsByIndicator(plan: Plan): ReadonlyMap<Id, readonly Effect[]> {
  return gathered(
    ownOfKind(plan, 'goal', 'outcome', 'benefit').flatMap((effect): [Id, Effect][] =>
      effect.measure && 'indicator' in effect.measure ? [[effect.measure.indicator, effect]] : [],
    ),
  );
}

function titleWithMeasurer(subject: Subject, { title, measured }: Indicator): string {
  return measured?.by === undefined ? title : `${title} (${namesOf(subject, [measured.by])})`;
}

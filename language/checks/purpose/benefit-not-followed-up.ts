import type { Id } from '../../plan/element.ts';
import type { Day } from '../../plan/literals.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Benefit, Indicator } from '../../plan/purpose.ts';
import { elementById } from '../../plan/query.ts';
import type { Schedule } from '../../schedule/schedule.ts';
import type { SetProperty } from '../change.ts';
import { recurrenceText } from '../recurrence-text.ts';
import type { Found, Rule } from '../rule.ts';
import { write } from '../write.ts';

export const benefitNotFollowedUp: Rule = {
  id: 'benefit-not-followed-up',
  severity: 'warning',
  finds:
    'an indicator of benefits that is not measured beyond the end of the plan: until a day before it, or by nobody.',
  source:
    'benefits realisation after the project in the Norwegian guide and in the key factors: most of the effect shows when the project is over.',
  why: 'When the measuring stops with the project, nobody learns whether it was worth it.',
  mend: 'Write how often the indicator is `measured`, by whom in the line, and leave `until` out or move it on. Values from a file are taken to go on.',
  *run(plan, schedule) {
    const end = endOf(plan, schedule);
    if (end === undefined) return;
    for (const [id, benefits] of measuredBenefits(plan)) {
      const indicator = elementById(plan, id);
      if (indicator?.kind !== 'indicator' || isFollowedUp(indicator, end)) continue;
      yield stopsAt(indicator, end, benefits);
    }
  },
};

function stopsAt(indicator: Indicator, end: Day, benefits: readonly Benefit[]): Found {
  const { id, title, measured } = indicator;
  const until = measured?.every.until;
  return {
    element: id,
    ...(until && { property: 'measured' }),
    message: ({ purpose, called, day }) =>
      until
        ? purpose.measuredTooShort(called(title), day(until.last), day(end))
        : purpose.measuredByNobody(called(title), day(end)),
    related: benefits.map((benefit) => ({
      element: benefit.id,
      message: ({ purpose, called }) => purpose.followsUp(called(benefit.title)),
    })),
    fixes: fixesFor(indicator, benefits),
  };
}

function fixesFor({ measured }: Indicator, benefits: readonly Benefit[]): SetProperty[] {
  if (measured) {
    const { until: _, ...every } = measured.every;
    const by = measured.by === undefined ? [] : [measured.by];
    return [write('measured', [recurrenceText(every), ...by].join(' by '), ...by)];
  }
  const owners = new Set(benefits.flatMap(({ owner }) => (owner === undefined ? [] : [owner])));
  return [...owners].map((owner) => write('measured', `every quarter by ${owner}`, owner));
}

/** A plan that runs late ends late. */
function endOf({ head }: Plan, { finish }: Schedule): Day | undefined {
  const due = head?.kind === 'plan' ? head.due : undefined;
  return due === undefined || finish === undefined ? (due ?? finish) : Math.max(due, finish);
}

function isFollowedUp({ measured, values, valueFiles }: Indicator, end: Day): boolean {
  if (measured) return measured.every.until === undefined || measured.every.until.last > end;
  return valueFiles.length > 0 || values.some(({ on }) => on.last > end);
}

function measuredBenefits(plan: Plan): Map<Id, Benefit[]> {
  const benefits = new Map<Id, Benefit[]>();
  for (const benefit of ownOfKind(plan, 'benefit')) {
    const { measure } = benefit;
    if (!measure || !('indicator' in measure)) continue;
    const others = benefits.get(measure.indicator);
    if (others) others.push(benefit);
    else benefits.set(measure.indicator, [benefit]);
  }
  return benefits;
}

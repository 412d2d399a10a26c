import type { Id } from '../../plan/element.ts';
import type { Day } from '../../plan/literals.ts';
import type { Plan } from '../../plan/plan.ts';
import { elementById, titleOf } from '../../plan/query.ts';
import type { Response } from '../../plan/uncertainty.ts';
import { type Schedule, type Scheduled, scheduledById } from '../../schedule/schedule.ts';
import type { Rule } from '../rule.ts';
import { openRisksAndForces } from './open-risks.ts';

export const lateResponse: Rule = {
  id: 'late-response',
  severity: 'warning',
  finds:
    'a response whose work ends after work that the risk or barrier affects has begun. Work that has begun already is beyond protection, and so is work that the response is part of.',
  source:
    'the guide to competence development in schools, which makes its risk analysis and finds the barriers before anything is set going, and the critical path method.',
  why: 'A response that comes after what it is to protect is a lesson for the next plan.',
  mend: 'Move the response forward, or let what it protects wait for it with `after`. Of recurring work the first time counts.',
  *run(plan, schedule) {
    for (const { id, title, affects, responses } of openRisksAndForces(plan)) {
      const threatened = affects.flatMap((work) => aheadOf(schedule, work) ?? []);
      for (const [index, response] of responses.entries()) {
        const late = firstLate(plan, schedule, response, threatened);
        if (!late) continue;
        const { work, end, before } = late;
        yield {
          element: id,
          property: 'responses',
          index,
          message: ({ uncertainty, called, day }) =>
            uncertainty.late(
              called(title),
              called(titleOf(plan, work)),
              day(end),
              called(titleOf(plan, before.id)),
              day(before.start),
            ),
          related: [
            { element: work, message: ({ uncertainty }) => uncertainty.endsTooLate },
            { element: before.id, message: ({ uncertainty }) => uncertainty.beginsBefore },
          ],
        };
      }
    }
  },
};

interface Late {
  readonly work: Id;
  readonly end: Day;
  readonly before: Scheduled;
}

function aheadOf(schedule: Schedule, work: Id): Scheduled | undefined {
  const dates = scheduledById(schedule, work);
  return dates?.done === 0 ? dates : undefined;
}

/** The threatened work that begins first is the one that counts. */
function firstLate(
  plan: Plan,
  schedule: Schedule,
  { by }: Response,
  threatened: readonly Scheduled[],
): Late | undefined {
  for (const work of by) {
    const dates = scheduledById(schedule, work);
    if (!dates || dates.done === 1) continue;
    const end = dates.occurrences?.[0]?.finish ?? dates.finish;
    const [before] = threatened
      .filter((each) => isTooLate(end, each) && !isWithin(plan, work, each.id))
      .sort((a, b) => a.start - b.start);
    if (before) return { work, end, before };
  }
  return undefined;
}

/** Milestones and gates lie at the end of their day. */
function isTooLate(end: Day, { kind, start }: Scheduled): boolean {
  return kind === 'milestone' || kind === 'gate' ? end > start : end >= start;
}

function isWithin(plan: Plan, inner: Id, outer: Id): boolean {
  for (let at: Id | undefined = inner; at !== undefined; at = elementById(plan, at)?.parent) {
    if (at === outer) return true;
  }
  return false;
}

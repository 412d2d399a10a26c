import { formatDays } from '../../locale/dates.ts';
import { formatShare } from '../../locale/numbers.ts';
import { reviewWords } from '../../locale/review.ts';
import { timeBetween } from '../../locale/time-between.ts';
import { titleWithin } from '../../locale/titles.ts';
import { titleOf } from '../../plan/query.ts';
import { type Overload, overloadsOf } from '../../schedule/overloads.ts';
import { planSlack } from '../../schedule/plan-slack.ts';
import { byFinish, type DatedWork, datedWork, openWork } from '../dated-work.ts';
import type { Subject } from '../subject.ts';
import { calledIn, dayText, periodText, sentence } from '../texts.ts';
import { wantedDecisions } from './decisions.ts';

const mostEvents = 3;
const mostOverloads = 2;

/** When the work ends, and how far that is from the day that the plan is due; without a status date nobody knows that it has. */
export function endText(subject: Subject): string {
  const { plan, schedule, words, report } = subject;
  const { ends, ended, beforeDue, onDue, afterDue } = report.status;
  if (schedule.finish === undefined) return '';
  const isOver = schedule.asOf !== undefined && schedule.finish < schedule.asOf;
  const end = (isOver ? ended : ends)(dayText(subject, schedule.finish));
  const slack = planSlack(plan, schedule);
  const due = plan.head?.kind === 'plan' ? plan.head.due : undefined;
  if (slack === undefined || due === undefined) return `${end}.`;
  if (schedule.finish === due) return `${end}, ${onDue}.`;
  const apart = timeBetween(words, slack, due - schedule.finish);
  return `${end}, ${(schedule.finish < due ? beforeDue : afterDue)(apart, dayText(subject, due))}.`;
}

/** How many of the agreed dates hold, and which is farthest off. */
export function agreedText(subject: Subject): string {
  const { words, report, plan } = subject;
  const agreed = datedWork(subject, 'phase', 'activity', 'milestone', 'gate').flatMap(({ work, moved }) =>
    moved === undefined ? [] : [{ work, moved }],
  );
  if (agreed.length === 0) return '';
  const late = agreed.filter(({ moved }) => moved > 0).sort((a, b) => b.moved - a.moved);
  const kept = report.status.kept(agreed.length - late.length, agreed.length);
  const [worst] = late;
  if (!worst) return kept;
  const days = report.later(words.workingDays(worst.moved));
  return `${kept} ${report.status.farthest(titleWithin(plan.locale, worst.work.title), days)}`;
}

/** How many activities are done and under way. */
export function progressText(subject: Subject): string {
  const all = datedWork(subject, 'activity').filter(({ dates }) => !dates.occurrences);
  const done = all.filter(({ dates }) => dates.done >= 1).length;
  const underWay = all.filter(
    ({ work, dates }) => dates.done < 1 && (dates.done > 0 || work.timing.started !== undefined),
  ).length;
  return all.length > 0 ? subject.report.status.activities(done, underWay, all.length) : '';
}

/** What is behind plan; of a plan without a status date nobody can tell. */
export function lateText(subject: Subject): string {
  const { report, schedule } = subject;
  const late = openWork(subject).filter(({ state }) => state === 'late');
  if (late.length > 0) return report.status.late(calledIn(subject, worksOf(late)));
  return schedule.asOf === undefined ? '' : report.status.nothingLate;
}

/** What moves the end of the plan when it is late, the next first. */
export function criticalText(subject: Subject): string {
  const critical = openWork(subject).filter(({ dates }) => dates.critical);
  return critical.length > 0 ? subject.report.status.critical(calledIn(subject, worksOf(critical))) : '';
}

/** The next milestones and gates. */
export function nextText(subject: Subject): string {
  const { plan, report } = subject;
  const points = openWork(subject).filter(({ work }) => work.kind !== 'activity');
  return sentence(
    points
      .sort(byFinish)
      .slice(0, mostEvents)
      .map(({ work, dates }) =>
        report.status.on(titleWithin(plan.locale, work.title), dayText(subject, dates.finish)),
      ),
  );
}

/** The next decisions that somebody has to take. */
export function decisionsText(subject: Subject): string {
  const { plan, day, report } = subject;
  const wanted = wantedDecisions(subject).slice(0, mostEvents);
  return sentence(
    wanted.map(({ title, on }) => {
      const what = titleWithin(plan.locale, title);
      if (!on) return what;
      return (on.last < day ? report.status.overdue : report.status.on)(what, periodText(subject, on));
    }),
  );
}

/** Who has most beyond what they have to give. */
export function loadText(subject: Subject): string {
  const { plan, schedule } = subject;
  const worst = overloadsOf(plan, schedule).sort((a, b) => b.most / b.capacity - a.most / a.capacity);
  return sentence(worst.slice(0, mostOverloads).map((one) => overloadText(subject, one)));
}

function overloadText({ plan }: Subject, { role, most, capacity, first, last }: Overload): string {
  const share = (value: number) => formatShare(plan.locale, value);
  const days = formatDays(plan.locale, first, last);
  return reviewWords[plan.locale].overload(titleOf(plan, role), share(most), share(capacity), days);
}

function worksOf(all: readonly DatedWork[]) {
  return all.map(({ work }) => work);
}

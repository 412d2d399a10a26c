import { isRealised } from '../../diagrams/benefits.ts';
import { drawDiagram } from '../../diagrams/draw-diagram.ts';
import { formatShare } from '../../locale/numbers.ts';
import { titleWithin } from '../../locale/titles.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import { assess, bandOf } from '../../plan/risk-rating.ts';
import type { Subject } from '../subject.ts';
import { calledIn, periodText } from '../texts.ts';
import { expectedShares } from './benefits.ts';
import { highRisks, openRisks } from './risks.ts';

/** How many risks are high, and which. */
export function risksText(subject: Subject): string {
  const { status } = subject.report;
  const rated = openRisks(subject).flatMap((risk) => assess(risk) ?? []);
  if (rated.length === 0) return '';
  const high = highRisks(subject);
  const highAfter = rated.filter(({ after }) => bandOf(after) === 'high').length;
  const named = high.length > 0 ? [status.highRisks(calledIn(subject, high))] : [];
  return [status.risks(high.length, highAfter, rated.length), ...named].join(' ');
}

/** How many benefits there are, and which is expected next. */
export function benefitsText(subject: Subject): string {
  const { plan, day, report } = subject;
  const all = ownOfKind(plan, 'benefit');
  if (all.length === 0) return '';
  const realised = all.filter((benefit) => isRealised(benefit, day)).length;
  const next = expectedShares(subject).find(({ on }) => on !== undefined && on.last >= day);
  const expected = next
    ? report.status.nextBenefit(
        titleWithin(plan.locale, next.benefit.title),
        formatShare(plan.locale, next.value),
        periodText(subject, next.on),
      )
    : '';
  return `${report.status.benefits(all.length, realised)} ${expected}`.trim();
}

/** What the plan costs and gives, as the picture of it says in a sentence; nothing where there is no such picture. */
export function moneyText({ plan, schedule }: Subject): string {
  const { description, empty } = drawDiagram(plan, schedule, 'businesscase');
  return empty === undefined ? description : '';
}

import { isoDay } from '../locale/dates.ts';
import type { Element, Plan, PlanHead } from '../plan/plan.ts';
import { childrenOf, elementsOfKind } from '../plan/query.ts';
import type { Work } from '../plan/work.ts';
import { block } from '../start/phases.ts';
import { applyEdits } from '../syntax/format/edit.ts';
import { Formatter } from '../syntax/format/formatter.ts';
import type { VardeServices } from '../syntax/services.ts';
import { quote } from '../syntax/values.ts';
import { calendarName, calendarText } from './calendar-text.ts';
import { commonLines, heading, nameIn, onOneLine } from './element-text.ts';
import { riskText } from './risk-text.ts';
import { roleText } from './role-text.ts';
import { stakeholderText } from './stakeholder-text.ts';
import { workText } from './work-text.ts';

/**
 * Returns a plan that was read from elsewhere as formatted text, with remarks above it. No two of its elements may share a
 * name. It holds calendars, roles, stakeholders, work and risks.
 */
export function planText(plan: Plan, remarks: readonly string[], services: VardeServices): string {
  const inside = (id: string) => childrenOf(plan, id).filter(isWork);
  const top = plan.elements.filter(isWork).filter(({ parent }) => parent === undefined);
  const parts = [
    remarks.map((remark) => `// ${onOneLine(remark)}`).join('\n'),
    ...(plan.head?.kind === 'plan' ? [headText(plan.head)] : []),
    ...elementsOfKind(plan, 'calendar').map(calendarText),
    elementsOfKind(plan, 'role').map(roleText).join('\n'),
    ...elementsOfKind(plan, 'stakeholder').map(stakeholderText),
    ...top.map((work) => workText(work, inside)),
    ...elementsOfKind(plan, 'risk').map(riskText),
  ];
  const text = parts.filter((part) => part !== '').join('\n\n');
  return applyEdits(text, new Formatter(services.parser).format(text).edits);
}

function isWork(element: Element): element is Work {
  const { kind } = element;
  return kind === 'phase' || kind === 'activity' || kind === 'milestone' || kind === 'gate';
}

function headText(head: PlanHead): string {
  const { locale, calendar, starts, due, asOf, owner, why } = head;
  return block(heading(head), [
    ...(locale ? [`locale ${locale}`] : []),
    ...(calendar ? [`calendar ${calendarName(calendar)}`] : []),
    ...(starts === undefined ? [] : [`starts ${isoDay(starts)}`]),
    ...(due === undefined ? [] : [`due ${isoDay(due)}`]),
    ...(asOf === undefined ? [] : [`as of ${isoDay(asOf)}`]),
    ...(owner === undefined ? [] : [`owner ${nameIn(owner)}`]),
    ...(why === undefined ? [] : [`why ${quote(onOneLine(why))}`]),
    ...commonLines(head),
  ]);
}

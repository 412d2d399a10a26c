import { percentOf } from '../locale/numbers.ts';
import type { Role } from '../plan/people.ts';
import { block } from '../start/phases.ts';
import { quote } from '../syntax/values.ts';
import { commonLines, heading, nameIn, onOneLine } from './element-text.ts';

/** Returns a role as a plan writes it. */
export function roleText(role: Role): string {
  const { heldBy, mandate, duties, partOf, reportsTo, capacity, calendar, sitsIn } = role;
  const lines = [
    ...(heldBy === undefined ? [] : [`held by ${quote(onOneLine(heldBy))}`]),
    ...(mandate === undefined ? [] : [`mandate ${quote(onOneLine(mandate))}`]),
    ...(duties.length === 0 ? [] : [`duties ${duties.map((duty) => quote(onOneLine(duty))).join(', ')}`]),
    ...(partOf === undefined ? [] : [`part of ${nameIn(partOf)}`]),
    ...(reportsTo === undefined ? [] : [`reports to ${nameIn(reportsTo)}`]),
    ...(capacity === undefined ? [] : [`capacity ${percentOf(capacity)}%`]),
    ...(calendar === undefined ? [] : [`calendar ${nameIn(calendar)}`]),
    ...(sitsIn === 'project' ? ['sits in project'] : []),
    ...commonLines(role),
  ];
  return lines.length === 0 ? heading(role) : block(heading(role), lines);
}

import type { Stakeholder } from '../plan/people.ts';
import { block } from '../start/phases.ts';
import { quote } from '../syntax/values.ts';
import { commonLines, heading, nameIn, onOneLine } from './element-text.ts';

/** Returns a stakeholder as a plan writes it. */
export function stakeholderText(stakeholder: Stakeholder): string {
  const { influence, interest, attitude, size, concern, needs, partOf } = stakeholder;
  return block(heading(stakeholder), [
    ...(influence === undefined ? [] : [`influence ${influence}`]),
    ...(interest === undefined ? [] : [`interest ${interest}`]),
    ...(attitude
      ? [`attitude ${[attitude.today, ...(attitude.needed ? [attitude.needed] : [])].join(' -> ')}`]
      : []),
    ...(size === undefined ? [] : [`size ${size}`]),
    ...(concern === undefined ? [] : [`concern ${quote(onOneLine(concern))}`]),
    ...(needs.length === 0 ? [] : [`needs ${needs.map((need) => quote(onOneLine(need))).join(', ')}`]),
    ...(partOf === undefined ? [] : [`part of ${nameIn(partOf)}`]),
    ...commonLines(stakeholder),
  ]);
}

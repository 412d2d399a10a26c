import type { Messages } from '../../language/locale/messages.ts';
import { wordsOf } from '../../language/locale/words.ts';
import type { PartKind } from '../../language/plan/framework.ts';
import type { Kind } from '../../language/plan/plan.ts';
import type { PlanItem } from '../protocol/explorer.ts';

/** What the list of plans shows; the rest belongs to methods, or to the dates. */
type ShownKind = Exclude<Kind, 'calendar' | 'framework' | 'answer' | PartKind> | 'diagram';

/** Returns what an item is, in a word; nothing for a group, whose title says it. */
export function kindTitle(kind: PlanItem['kind'], { locale, explorer }: Messages): string {
  const { work, governance, stakeholders, effects, forces, lanes } = wordsOf(locale);
  const titles: Readonly<Record<ShownKind, string>> = {
    ...explorer.kinds,
    ...work.kinds,
    ...governance.kinds,
    stakeholder: stakeholders.columns.stakeholder,
    ...effects.kinds,
    ...forces.kinds,
    ...lanes.kinds,
  };
  return titles[kind as ShownKind] ?? '';
}

import type { Messages } from '../../language/locale/messages.ts';
import { wordsOf } from '../../language/locale/words.ts';
import type { PlanItem } from '../protocol.ts';

/** Returns what an item is, in a word; nothing for a group, whose title says it. */
export function kindTitle(kind: PlanItem['kind'], { locale, explorer }: Messages): string {
  const { work, governance, effects, lanes } = wordsOf(locale);
  const titles: Readonly<Partial<Record<PlanItem['kind'], string>>> = {
    ...explorer.kinds,
    ...work.kinds,
    ...governance.kinds,
    ...effects.kinds,
    ...lanes.kinds,
  };
  return titles[kind] ?? '';
}

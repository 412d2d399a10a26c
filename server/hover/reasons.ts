import type { Locale } from '../../language/locale/locale.ts';
import type { Id } from '../../language/plan/element.ts';
import type { Plan } from '../../language/plan/plan.ts';
import type { Schedule } from '../../language/schedule/schedule.ts';
import { whyText } from '../../language/schedule/why-text.ts';
import { plain } from './markdown.ts';

/** A longer chain is cut in the middle. */
const mostSteps = 6;

/**
 * Returns why the work starts when it does, step by step back to the root, and what would make it earlier, as
 * Markdown; undefined where it has no dates.
 */
export function reasonsOf(plan: Plan, schedule: Schedule, id: Id, locale: Locale): string | undefined {
  const text = whyText(plan, schedule, id, locale);
  if (!text) return undefined;
  const steps = text.steps.map(plain);
  const shown =
    steps.length > mostSteps ? [...steps.slice(0, mostSteps - 2), '…', ...steps.slice(-1)] : steps;
  const list = shown.map((step, depth) => `${'  '.repeat(depth)}- ${step}`).join('\n');
  return `${list}\n\n${plain(text.earlier)}`;
}

import { messagesIn } from '../../locale/messages.ts';
import type { Id } from '../../plan/element.ts';
import type { Plan } from '../../plan/plan.ts';
import { elementsOfKind } from '../../plan/query.ts';
import { audienceOf } from '../../plan/reach.ts';
import type { Activity } from '../../plan/work.ts';
import { quote } from '../../syntax/values.ts';
import type { Rule } from '../rule.ts';
import { write } from '../write.ts';
import { activitiesThatAre } from './activities.ts';

export const communicationIncomplete: Rule = {
  id: 'communication-incomplete',
  severity: 'warning',
  finds:
    'communication that does not say all of whom it is `for`, by which `channel`, with what `message` and `why`.',
  source:
    'the key factors of digital development, whose plan for communication has three columns, what, how and why, and which tells audiences apart from the start.',
  why: 'Communication without an audience reaches nobody in particular, and without a reason it is the first thing to be dropped.',
  mend: 'Write what is missing, in the words that those whom it is for would use.',
  *run(plan) {
    const communications = activitiesThatAre(plan, 'communication');
    const unreached = unreachedIn(plan, communications);
    for (const activity of communications) {
      const missing = missingIn(plan, activity);
      if (missing.length === 0) continue;
      yield {
        element: activity.id,
        message: ({ change, called }) => change.incomplete(called(activity.title), missing),
        fixes: missing.flatMap((property) =>
          property === 'for'
            ? unreached.map((id) => write('for', id, id))
            : [write(property, quote(wordsFor(plan, property)))],
        ),
      };
    }
  },
};

const wanted = ['for', 'channel', 'message', 'why'] as const;
type Wanted = (typeof wanted)[number];

function missingIn(plan: Plan, activity: Activity): Wanted[] {
  const said = { ...activity, for: audienceOf(plan, activity) };
  return wanted.filter((property) => (said[property]?.length ?? 0) === 0);
}

/** The first stakeholders that no communication is for yet. */
function unreachedIn(plan: Plan, communications: readonly Activity[]): Id[] {
  const reached = new Set(communications.flatMap((activity) => activity.for));
  const stakeholders = elementsOfKind(plan, 'stakeholder').map(({ id }) => id);
  return stakeholders.filter((id) => !reached.has(id)).slice(0, 3);
}

/** The plan’s own reason is a good one to repeat. */
function wordsFor({ head, locale }: Plan, property: Exclude<Wanted, 'for'>): string {
  if (property === 'why' && head?.kind === 'plan' && head.why) return head.why;
  return messagesIn(locale).change.communication[property];
}

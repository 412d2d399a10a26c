import type { Id } from '../../plan/element.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { ElementOf } from '../../plan/plan.ts';
import type { SetProperty } from '../change.ts';
import type { Rule } from '../rule.ts';

export const planOffTrack: Rule = {
  id: 'plan-off-track',
  severity: 'warning',
  finds: 'a plan that the file of a portfolio uses and that is in none of its tracks.',
  source:
    'scattered efforts, the first pitfall in the talk on coordinated development: its response is long-term tracks in which projects may ripen, be carried through and take root.',
  why: 'A plan beside the tracks takes the same people and the same money, and its results are carried on by nobody.',
  mend: 'Write the plan in the `plans` of the track that it belongs to, begin a track for it, or ask whether it is to go on.',
  *runTogether(portfolio) {
    const { head } = portfolio;
    const tracks = ownOfKind(portfolio, 'track');
    const onTrack = new Set(tracks.flatMap(({ plans }) => plans));
    if (!head) return;
    for (const { id, title } of ownOfKind(portfolio, 'plan')) {
      if (onTrack.has(id)) continue;
      yield {
        element: id,
        message: (messages) =>
          messages.portfolio.offTrack(messages.called(title), messages.called(head.title)),
        related: [{ element: head.id, message: (messages) => messages.portfolio.tracksHere }],
        fixes: tracks.slice(0, most).map((track) => putOn(track, id)),
      };
    }
  },
};

const most = 3;

function putOn({ id, title }: ElementOf<'track'>, plan: Id): SetProperty {
  return {
    title: ({ portfolio, called }) => portfolio.putOn(called(title)),
    element: id,
    property: 'plans',
    words: 'plans',
    value: plan,
    isFurther: true,
    names: [plan],
  };
}

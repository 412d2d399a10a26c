import type { NewWorkMessages } from '../locale/messages/new-work.ts';
import type { Id } from '../plan/element.ts';
import type { Party } from '../plan/people.ts';
import type { Plan } from '../plan/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { quote } from '../syntax/values.ts';
import type { AddElement } from './change.ts';
import { fittingPlace } from './fitting-place.ts';
import { freeName } from './free-name.ts';

/**
 * Returns the change that adds an activity of the kind for the party: where work of that kind is done already, by those
 * who do it, and at that time; else where work begins next.
 */
export function newActivity(
  plan: Plan,
  schedule: Schedule,
  kind: keyof NewWorkMessages,
  party: Party,
): AddElement {
  const { phase, beside } = fittingPlace(plan, schedule, kind);
  const owner = beside?.owner ?? plan.head?.owner;
  const responsible = beside?.by[0]?.party ?? owner;
  const lines = [
    `is ${kind}`,
    ...written('owner', owner),
    ...written('by', responsible),
    `for ${party.id}`,
    'takes 1d',
    ...written('starts with', beside?.id),
  ];
  const names = [owner, responsible, party.id, beside?.id].filter((id): id is Id => id !== undefined);
  return {
    title: ({ newWork, called }) => newWork[kind].add(called(party.title)),
    ...(phase && { into: phase.id }),
    names: [...new Set(names)],
    declaration: ({ newWork }) => {
      const name = freeName(plan, `${newWork[kind].name}${party.name}`);
      const heading = `activity ${name} ${quote(newWork[kind].title(party.title))} {`;
      return [heading, ...lines.map((line) => `  ${line}`), '}'].join('\n');
    },
  };
}

function written(words: string, id: Id | undefined): string[] {
  return id === undefined ? [] : [`${words} ${id}`];
}

import type { Id } from '../../plan/element.ts';
import type { Plan } from '../../plan/plan.ts';
import { elementById, elementsOfKind } from '../../plan/query.ts';

/** Returns who can take over when the project ends: owners and leads of processes and benefits who sit in the line. */
export function receiversIn(plan: Plan): Id[] {
  const processes = elementsOfKind(plan, 'process').filter(({ is }) => is !== 'as-is');
  const parties = [
    ...processes.map(({ owner }) => owner),
    ...elementsOfKind(plan, 'benefit').map(({ owner }) => owner),
    ...processes.map(({ lead }) => lead),
  ];
  return [...new Set(parties)].flatMap((party) =>
    party !== undefined && sitsInLine(plan, party) ? [party] : [],
  );
}

function sitsInLine(plan: Plan, id: Id): boolean {
  const party = elementById(plan, id);
  return party?.kind !== 'role' || party.sitsIn === 'line';
}

import type { Id } from '../../plan/element.ts';
import type { Plan } from '../../plan/plan.ts';

const known = new WeakMap<Plan, ReadonlyMap<string, readonly Id[]>>();

/** Returns how a plan names a part of a framework: `sip.Coaching`, in full where another part of it is called so, too. */
export function partReference(plan: Plan, id: Id): string {
  const short = shortened(id);
  return idsByShortened(plan).get(short)?.length === 1 ? short : id;
}

function shortened(id: Id): string {
  const names = id.split('.');
  return names.length > 1 ? `${names[0]}.${names.at(-1)}` : id;
}

function idsByShortened(plan: Plan): ReadonlyMap<string, readonly Id[]> {
  let ids = known.get(plan);
  if (!ids) {
    const made = new Map<string, Id[]>();
    for (const { id } of plan.elements) {
      const short = shortened(id);
      const others = made.get(short);
      if (others) others.push(id);
      else made.set(short, [id]);
    }
    ids = made;
    known.set(plan, ids);
  }
  return ids;
}

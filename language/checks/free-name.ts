import { ownElements } from '../plan/own-elements.ts';
import type { Plan } from '../plan/plan.ts';

const known = new WeakMap<Plan, ReadonlySet<string>>();

/** Returns the name, with a number behind it where an element of the plan is called so already. */
export function freeName(plan: Plan, name: string): string {
  return nameBeside(takenIn(plan), name);
}

/** Returns the names, with a number behind those that an element of the plan or one before them is called by already. */
export function freeNames(plan: Plan, names: readonly string[]): string[] {
  const taken = new Set(takenIn(plan));
  return names.map((name) => {
    const free = nameBeside(taken, name);
    taken.add(free);
    return free;
  });
}

/** The parts of frameworks are reached only through these. */
function takenIn(plan: Plan): ReadonlySet<string> {
  let taken = known.get(plan);
  if (!taken) {
    taken = new Set(ownElements(plan).map(({ name }) => name));
    known.set(plan, taken);
  }
  return taken;
}

function nameBeside(taken: ReadonlySet<string>, name: string): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}${number}`;
  return free;
}

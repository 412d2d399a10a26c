import type { Id } from '../../plan/element.ts';
import type { Place } from '../draft.ts';
import type { Losses } from '../imported.ts';
import type { PlanDraft } from '../plan-draft.ts';
import type { Item, Statement } from './statements.ts';

/** A task with its place in the plan and its path in the project. */
export interface Task {
  readonly path: readonly string[];
  readonly place: Place;
  readonly id: Id;
  readonly kind: 'phase' | 'activity' | 'milestone';
  /** Its own statements, by keyword. */
  readonly said: ReadonlyMap<string, readonly Statement[]>;
  /** What is allocated here or around it. */
  readonly allocate: readonly Item[];
}

/** Attributes of tasks that a plan has words for. */
const known = new Set([
  ...['task', 'start', 'end', 'minstart', 'maxend', 'effort', 'length', 'duration', 'depends', 'precedes'],
  ...['milestone', 'allocate', 'complete', 'note', 'responsible', 'scheduling'],
]);
/** How long something lasts makes it an activity. */
const lengths = ['effort', 'length', 'duration'];

/** Returns all tasks of the statements, each before those in it. */
export function tasksOf(statements: readonly Statement[], draft: PlanDraft, losses: Losses): Task[] {
  return inside(statements, [], undefined, []);

  function inside(
    around: readonly Statement[],
    path: readonly string[],
    parent: Id | undefined,
    inherited: readonly Item[],
  ): Task[] {
    return around.flatMap(({ keyword, items }): Task[] => {
      if (keyword !== 'task') return [];
      const name = items[0]?.text ?? '';
      const title = items.find(({ isText }) => isText)?.text || name;
      const body = items.at(-1)?.body ?? [];
      const place = draft.place(title, 'Activity', parent);
      const id = parent === undefined ? place.name : `${parent}.${place.name}`;
      const said = new Map<string, Statement[]>();
      for (const statement of body) {
        if (!known.has(statement.keyword)) losses.add('statement', `${title}: ${statement.keyword}`);
        const others = said.get(statement.keyword);
        if (others) others.push(statement);
        else said.set(statement.keyword, [statement]);
      }
      const own = (said.get('allocate') ?? []).flatMap((statement) => statement.items);
      const allocate = own.length > 0 ? own : inherited;
      const task: Task = { path: [...path, name], place, id, kind: kindOf(said), said, allocate };
      return [task, ...inside(body, task.path, id, allocate)];
    });
  }
}

function kindOf(said: ReadonlyMap<string, readonly Statement[]>): Task['kind'] {
  if (said.has('task')) return 'phase';
  const lasts = lengths.some((word) => said.has(word)) || (said.has('start') && said.has('end'));
  return lasts && !said.has('milestone') ? 'activity' : 'milestone';
}

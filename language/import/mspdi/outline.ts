import type { Id } from '../../plan/element.ts';
import type { Names } from '../../start/names.ts';
import { type Losses, Unreadable } from '../imported.ts';
import { minutesIn } from './units.ts';
import { flagIn, nodesIn, numberIn, textIn, type XmlNode } from './xml.ts';

/** A task with its place in the outline. */
export interface Task {
  readonly node: XmlNode;
  readonly uid: number;
  readonly name: string;
  readonly title: string;
  readonly kind: 'phase' | 'activity' | 'milestone';
  readonly parent?: Id;
  readonly id: Id;
}

/** Deeper than anybody reads; the names of work grow with every level. */
const deepest = 100;

/**
 * Returns the tasks that a plan can hold, each before those in it. The task of the whole project is none. Throws
 * `Unreadable` where the outline is too deep.
 */
export function readOutline(project: XmlNode, names: Names, losses: Losses): Task[] {
  const kept = nodesIn(project, 'Tasks', 'Task').filter((node) => isKept(node, losses));
  const open: { readonly level: number; readonly id: Id }[] = [];
  return kept.map((node, at) => {
    const level = levelOf(node);
    while (open.length > 0 && (open.at(-1) as { level: number }).level >= level) open.pop();
    if (open.length > deepest) throw new Unreadable(`Its outline is deeper than ${deepest} levels.`);
    const around = open.at(-1);
    const next = kept[at + 1];
    const isSummary = next !== undefined && levelOf(next) > level;
    const title = textIn(node, 'Name') ?? '';
    const name = names.of(title, 'Task');
    const id = around ? `${around.id}.${name}` : name;
    if (isSummary) open.push({ level, id });
    const kind = isSummary ? 'phase' : isPoint(node) ? 'milestone' : 'activity';
    const parent = around ? { parent: around.id } : {};
    return { node, uid: numberIn(node, 'UID') ?? 0, name, title, kind, id, ...parent };
  });
}

function isKept(node: XmlNode, losses: Losses): boolean {
  if (flagIn(node, 'IsNull') || levelOf(node) < 1) return false;
  const title = textIn(node, 'Name') ?? '';
  const isInactive = textIn(node, 'Active') !== undefined && !flagIn(node, 'Active');
  if (isInactive) losses.add('inactive', title);
  if (flagIn(node, 'ExternalTask')) losses.add('external', title);
  return !isInactive && !flagIn(node, 'ExternalTask');
}

function levelOf(node: XmlNode): number {
  return numberIn(node, 'OutlineLevel') ?? 1;
}

/** What is marked as a milestone but takes time is work like any other. */
function isPoint(node: XmlNode): boolean {
  return (
    minutesIn(node, 'Duration') === 0 ||
    (flagIn(node, 'Milestone') && minutesIn(node, 'Duration') === undefined)
  );
}

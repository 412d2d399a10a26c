import type { Id } from '../../plan/element.ts';
import type { ProcessNode } from '../../plan/process.ts';
import { beginningsOf, type ProcessGraph } from './graph.ts';

/** The way from a beginning, or the one that a fork opened to a node after it, within the way that the fork lies on. */
interface Branch {
  readonly fork?: Id;
  readonly within?: Branch;
  readonly depth: number;
}

/** How the branches that forks open come together again. */
export interface Meetings {
  /** The forks none of whose branches meet in a join, and where two of them meet all the same. */
  readonly unjoined: ReadonlyMap<Id, Id>;
  /** The joins at which neither two ways of the same fork nor those of two beginnings arrive. */
  readonly stuck: readonly Id[];
}

/** Follows the branches of a process from its beginning; each arrow once, so in linear time. */
export function meetingsOf(graph: ProcessGraph): Meetings {
  const walk = new Walk(graph);
  for (const { id } of beginningsOf(graph)) walk.arrive(id, { depth: 0 });
  for (const { kind, id } of graph.nodes) if (kind === 'join') walk.settle(id);
  return {
    unjoined: new Map([...walk.meetings].filter(([fork]) => !walk.joined.has(fork))),
    stuck: walk.stuck,
  };
}

class Walk {
  readonly meetings = new Map<Id, Id>();
  readonly joined = new Set<Id>();
  readonly stuck: Id[] = [];
  private readonly branches = new Map<Id, Branch>();
  private readonly arrivals = new Map<Id, Branch[]>();
  private readonly kinds: ReadonlyMap<Id, ProcessNode['kind']>;
  private readonly graph: ProcessGraph;

  constructor(graph: ProcessGraph) {
    this.graph = graph;
    this.kinds = new Map(graph.nodes.map(({ id, kind }) => [id, kind]));
  }

  /** Goes on from a node as far as no join waits for other arrows. */
  arrive(first: Id, branch: Branch): void {
    const ways: [Id, Branch][] = [[first, branch]];
    for (let way = ways.pop(); way; way = ways.pop()) {
      const [id, arriving] = way;
      if (this.branches.has(id)) this.meet(id, arriving);
      else if (this.kinds.get(id) !== 'join') ways.push(...this.leave(id, arriving));
      else if (this.isComplete(id, arriving)) ways.push(...this.leave(id, this.join(id)));
    }
  }

  /** Goes on from a join that some arrows never reach, because they are unreachable or lead back to it. */
  settle(id: Id): void {
    if (this.branches.has(id) || !this.arrivals.has(id)) return;
    for (const [next, branch] of this.leave(id, this.join(id))) this.arrive(next, branch);
  }

  private isComplete(id: Id, arriving: Branch): boolean {
    const arrivals = this.arrivals.get(id) ?? [];
    this.arrivals.set(id, arrivals);
    arrivals.push(arriving);
    return arrivals.length === this.graph.previous.get(id)?.length;
  }

  private leave(id: Id, branch: Branch): [Id, Branch][] {
    this.branches.set(id, branch);
    const opens = this.kinds.get(id) === 'fork';
    return (this.graph.next.get(id) ?? []).map((next) => [
      next,
      opens ? { fork: id, within: branch, depth: branch.depth + 1 } : branch,
    ]);
  }

  private meet(id: Id, arriving: Branch): void {
    const there = this.branches.get(id);
    const { fork } = arriving;
    if (fork === undefined || there?.fork !== fork || there === arriving || this.meetings.has(fork)) return;
    this.meetings.set(fork, id);
  }

  /** Two branches of a fork become the one that the fork lies on, which may then meet another one. */
  private join(id: Id): Branch {
    const arrivals = this.arrivals.get(id) ?? [];
    const seen = new Map<Id, Branch>();
    const merged = new Set<Id>();
    const open = [...arrivals];
    let outermost: Branch | undefined;
    for (let branch = open.pop(); branch; branch = open.pop()) {
      const { fork, within } = branch;
      if (fork === undefined || !within || merged.has(fork)) continue;
      const other = seen.get(fork) ?? branch;
      seen.set(fork, other);
      if (other === branch) continue;
      merged.add(fork);
      this.joined.add(fork);
      if (!outermost || within.depth < outermost.depth) outermost = within;
      open.push(within);
    }
    const beginnings = new Set(arrivals.filter(({ depth }) => depth === 0));
    const isAlone = this.graph.previous.get(id)?.length === 1;
    if (!outermost && beginnings.size < 2 && !isAlone) this.stuck.push(id);
    return outermost ?? (arrivals[0] as Branch);
  }
}

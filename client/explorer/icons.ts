import type { ItemState, PlanItem } from '../../server/protocol/explorer.ts';

/** One of VS Code's icons, and the theme's colour that it has. */
export interface Icon {
  readonly id: string;
  readonly colour?: string;
}

const ofStates: Readonly<Record<ItemState, Icon>> = {
  done: { id: 'pass', colour: 'charts.green' },
  doing: { id: 'play-circle', colour: 'charts.blue' },
  late: { id: 'warning', colour: 'charts.red' },
  critical: { id: 'flame', colour: 'charts.orange' },
  high: { id: 'arrow-circle-up', colour: 'charts.red' },
  medium: { id: 'circle-large', colour: 'charts.yellow' },
  low: { id: 'arrow-circle-down', colour: 'charts.green' },
};

const ofKinds: Readonly<Partial<Record<PlanItem['kind'], string>>> = {
  plan: 'project',
  portfolio: 'briefcase',
  tracks: 'git-branch',
  track: 'git-branch',
  work: 'list-tree',
  phase: 'list-tree',
  milestone: 'milestone',
  gate: 'law',
  people: 'organization',
  stakeholder: 'account',
  role: 'person',
  team: 'organization',
  effects: 'target',
  goal: 'target',
  outcome: 'rocket',
  benefit: 'star-empty',
  deliverable: 'package',
  indicator: 'pulse',
  cost: 'credit-card',
  risks: 'shield',
  driver: 'arrow-up',
  barrier: 'arrow-down',
  processes: 'type-hierarchy-sub',
  process: 'type-hierarchy-sub',
  choice: 'question',
  decisions: 'law',
  decision: 'law',
  policy: 'book',
  exemption: 'unlock',
  diagrams: 'graph',
  diagram: 'graph',
  views: 'preview',
  view: 'preview',
  report: 'file-text',
};

/** Returns the icon of a line: how it stands where that is worth a sign, else what it is. */
export function iconOf({ kind, state }: Pick<PlanItem, 'kind' | 'state'>): Icon {
  return state ? ofStates[state] : { id: ofKinds[kind] ?? 'circle-outline' };
}

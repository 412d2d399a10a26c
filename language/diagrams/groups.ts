import type { DiagramName } from './diagram.ts';

/** What a diagram is for: the question that it answers. */
export type DiagramGroup = 'time' | 'people' | 'why' | 'how' | 'uncertainty' | 'frameworks' | 'overview';

const groups: Readonly<Record<DiagramName, DiagramGroup>> = {
  gantt: 'time',
  timeline: 'time',
  roadmap: 'time',
  network: 'time',
  kanban: 'time',
  wheel: 'time',
  stakeholders: 'people',
  governance: 'people',
  raci: 'people',
  changeload: 'people',
  goals: 'why',
  theory: 'why',
  benefits: 'why',
  businesscase: 'why',
  indicators: 'why',
  process: 'how',
  lanes: 'how',
  maturity: 'how',
  risks: 'uncertainty',
  forces: 'uncertainty',
  coverage: 'frameworks',
  portfolio: 'overview',
};

/** Returns the group that a diagram is listed in. */
export function groupOf(diagram: DiagramName): DiagramGroup {
  return groups[diagram];
}

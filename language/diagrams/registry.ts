import type { DiagramName } from './diagram.ts';
import type { DiagramType } from './diagram-type.ts';
import { gantt } from './gantt.ts';
import { kanban } from './kanban.ts';
import { lanes } from './lanes.ts';
import { network } from './network.ts';
import { portfolio } from './portfolio.ts';
import { risks } from './risks.ts';
import { roadmap } from './roadmap.ts';
import { stakeholders } from './stakeholders.ts';
import { timeline } from './timeline.ts';
import { wheel } from './wheel.ts';

/** Every type of diagram. */
export const diagramTypes: Readonly<Record<DiagramName, DiagramType>> = {
  gantt,
  timeline,
  roadmap,
  network,
  kanban,
  lanes,
  stakeholders,
  risks,
  portfolio,
  wheel,
};

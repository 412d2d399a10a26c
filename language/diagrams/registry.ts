import { benefits } from './benefits.ts';
import { businesscase } from './businesscase.ts';
import { changeload } from './changeload.ts';
import { coverage } from './coverage.ts';
import type { DiagramName } from './diagram.ts';
import type { DiagramType } from './diagram-type.ts';
import { forces } from './forces.ts';
import { gantt } from './gantt.ts';
import { goals } from './goals.ts';
import { governance } from './governance.ts';
import { indicators } from './indicators.ts';
import { kanban } from './kanban.ts';
import { lanes } from './lanes.ts';
import { maturity } from './maturity.ts';
import { network } from './network.ts';
import { portfolio } from './portfolio.ts';
import { process } from './process.ts';
import { raci } from './raci.ts';
import { risks } from './risks.ts';
import { roadmap } from './roadmap.ts';
import { stakeholders } from './stakeholders.ts';
import { theory } from './theory.ts';
import { timeline } from './timeline.ts';
import { wheel } from './wheel.ts';

/** Every type of diagram. */
export const diagramTypes: Readonly<Record<DiagramName, DiagramType>> = {
  gantt,
  timeline,
  roadmap,
  network,
  kanban,
  process,
  lanes,
  maturity,
  stakeholders,
  governance,
  raci,
  changeload,
  goals,
  theory,
  benefits,
  businesscase,
  indicators,
  risks,
  forces,
  coverage,
  portfolio,
  wheel,
};

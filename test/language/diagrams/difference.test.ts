import { describe, expect, test } from 'vitest';
import { diagramNames } from '../../../language/diagrams/diagram.ts';
import { drawDiagram } from '../../../language/diagrams/draw-diagram.ts';
import { locales } from '../../../language/locale/locale.ts';
import type { ElementDifference } from '../../../language/plan/difference.ts';
import type { Plan } from '../../../language/plan/plan.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { planOf } from '../build-plan.ts';
import { samplePlan } from './sample-plan.ts';
